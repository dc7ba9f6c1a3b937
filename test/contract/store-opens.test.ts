import { existsSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { SCHEMA_VERSION } from "../../src/store/schema.ts";
import { DATABASES } from "./databases.ts";

describe.each(DATABASES)("opening a record on $name", (database) => {
  let running: Awaited<ReturnType<typeof database.start>>;
  beforeAll(async () => {
    running = await database.start();
    if ("why" in running) console.warn(`skipped on ${database.name}: ${running.why}`);
  });
  afterAll(async () => {
    if ("stop" in running) await running.stop();
  });
  const fresh = async (skip: () => never): Promise<string> => ("fresh" in running ? running.fresh() : skip());

  test("makes the schema, and opens again without changing it", async ({ skip }) => {
    const where = await fresh(skip);
    const first = await openStore(where);
    await first.db
      .insertInto("source")
      .values({ id: "src_1", name: "A ministry", kind: "ministry", host: null, country: null, note: null })
      .execute();
    await first.close();
    const second = await openStore(where);
    expect(await second.db.selectFrom("source").select("name").execute()).toEqual([{ name: "A ministry" }]);
    expect(await second.integrity()).toEqual([]);
    await second.close();
  });

  test("refuses a record of a newer schema and leaves it alone", async ({ skip }) => {
    const where = await fresh(skip);
    const store = await openStore(where);
    await store.db
      .updateTable("meta")
      .set({ value: String(SCHEMA_VERSION + 1) })
      .where("key", "=", "schema")
      .execute();
    await store.close();
    await expect(openStore(where)).rejects.toMatchObject({ code: "store.newer" });
  });

  test("words are found, ranked, excluded and near each other", async ({ skip }) => {
    const store = await openStore(await fresh(skip));
    const put = async (id: string, title: string, text: string) => {
      await store.db
        .insertInto("document")
        .values({
          id,
          source_id: "src",
          origin: id,
          title,
          url: null,
          language: "en",
          published: null,
          published_min: null,
          published_max: null,
          snapshot_id: "s",
          first_seen: "",
          last_seen: "",
        })
        .execute();
      await store.search.index(store.db, id, title, text);
    };
    await store.db
      .insertInto("source")
      .values({ id: "src", name: "s", kind: "other", host: null, country: null, note: null })
      .execute();
    await put("doc_a", "Talks in Geneva", "The two ministers held long talks on trade.");
    await put("doc_b", "Trade treaty", "A treaty of trade and navigation was signed in Geneva.");
    const find = async (query: Partial<Parameters<typeof store.search.find>[1]>) =>
      (await store.search.find(store.db, { all: [], none: [], near: [], ...query }, 10)).map(
        (hit) => hit.documentId,
      );
    expect((await find({ all: [["geneva"]] })).sort()).toEqual(["doc_a", "doc_b"]);
    expect(await find({ all: [["geneva"]], none: [["treaty"]] })).toEqual(["doc_a"]);
    expect(await find({ all: [["trade", "and", "navigation"]] })).toEqual(["doc_b"]);
    expect(await find({ near: [{ a: "treaty", b: "navigation", distance: 4 }] })).toEqual(["doc_b"]);
    expect(await find({ near: [{ a: "treaty", b: "geneva", distance: 2 }] })).not.toContain("doc_a");
    expect(await find({ all: [["'; drop table document; --"]] })).toEqual([]);
    await store.search.index(store.db, "doc_a", "Renamed", "Nothing of the old words.");
    expect(await find({ all: [["ministers"]] })).toEqual([]);
    await store.close();
  });
});

describe("an embedded record that cannot be opened says why", () => {
  test("a folder, an absent file, a file that is no record", async () => {
    const running = await DATABASES[0]!.start();
    if ("why" in running) throw new Error(running.why);
    const path = await running.fresh();
    await expect(openStore(path, { create: false })).rejects.toMatchObject({ code: "store.absent" });
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, "this is not a database, but it is long enough to be read as one ".repeat(40));
    await expect(openStore(path)).rejects.toMatchObject({ code: "store.corrupt" });
    await running.stop();
    await expect(openStore("/")).rejects.toMatchObject({ code: "store.cannot-open" });
  });
});
