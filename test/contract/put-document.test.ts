import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { putReading } from "../../src/store/put-document.ts";
import { restoreReading } from "../../src/store/stored-reading.ts";
import { DATABASES } from "./databases.ts";
import { inputOf, readingOf } from "./readings.ts";

const FIRST = "The president visited Rome in May 1962. He visited Bonn in July 1962.";
const SECOND = "The president visited Rome in May 1963. He visited Madrid in August 1962.";

describe.each(DATABASES)("putting documents into a record on $name", (database) => {
  let running: Awaited<ReturnType<typeof database.start>>;
  beforeAll(async () => {
    running = await database.start();
    if ("why" in running) console.warn(`skipped on ${database.name}: ${running.why}`);
  });
  afterAll(async () => {
    if ("stop" in running) await running.stop();
  });
  const open = async (skip: () => never) => openStore("fresh" in running ? await running.fresh() : skip());

  const first = readingOf("/articles/visit.txt", FIRST, [
    { words: "The president visited Rome", edtf: "1962-05" },
    { words: "He visited Bonn", edtf: "1962-07" },
  ]);

  test("stores the text, the reading, its statements and parties", async ({ skip }) => {
    const store = await open(skip);
    const put = await putReading(store, inputOf(first));
    expect(put).toMatchObject({ outcome: "new", statements: 2, changes: [] });
    const version = await store.db.selectFrom("text_version").selectAll().executeTakeFirstOrThrow();
    expect(restoreReading(version.reading, version.text)).toEqual(first);
    const statements = await store.db.selectFrom("statement").selectAll().orderBy("start").execute();
    expect(statements.map((row) => [row.label, row.edtf, row.status])).toEqual([
      ["The president visited Rome", "1962-05", "proposed"],
      ["He visited Bonn", "1962-07", "proposed"],
    ]);
    expect(FIRST.slice(statements[1]!.start, statements[1]!.end)).toBe("He visited Bonn");
    const parties = await store.db
      .selectFrom("party")
      .select(["folded", "state", "side"])
      .orderBy("ordinal")
      .execute();
    expect(new Set(parties.map((one) => `${one.folded} ${one.state} ${one.side}`))).toEqual(
      new Set(["france FRA source", "italy ITA target"]),
    );
    await store.close();
  });

  test("the same content again is stored once", async ({ skip }) => {
    const store = await open(skip);
    await putReading(store, inputOf(first));
    const again = await putReading(store, inputOf(first, "2024-06-01T10:00:00Z"));
    expect(again.outcome).toBe("unchanged");
    expect(await store.db.selectFrom("snapshot").select("id").execute()).toHaveLength(1);
    const document = await store.db.selectFrom("document").selectAll().executeTakeFirstOrThrow();
    expect([document.first_seen, document.last_seen]).toEqual([
      "2024-05-01T10:00:00Z",
      "2024-06-01T10:00:00Z",
    ]);
    await store.close();
  });

  test("changed content is a new snapshot with the difference; ids of unchanged words stay", async ({
    skip,
  }) => {
    const store = await open(skip);
    await putReading(store, inputOf(first));
    const ids = await store.db.selectFrom("statement").select(["id", "label"]).execute();
    const second = readingOf("/articles/visit.txt", SECOND, [
      { words: "The president visited Rome", edtf: "1963-05" },
      { words: "He visited Madrid", edtf: "1962-08" },
    ]);
    const put = await putReading(store, inputOf(second, "2024-07-01T10:00:00Z"));
    expect(put.outcome).toBe("changed");
    expect(put.changes.map((change) => [change.kind, (change.after ?? change.before)!.label])).toEqual([
      ["gone", "He visited Bonn"],
      ["changed", "The president visited Rome"],
      ["new", "He visited Madrid"],
    ]);
    const rows = await store.db
      .selectFrom("statement")
      .select(["id", "label", "status", "edtf"])
      .orderBy("label")
      .execute();
    expect(rows.map((row) => [row.label, row.status, row.edtf])).toEqual([
      ["He visited Bonn", "gone", "1962-07"],
      ["He visited Madrid", "proposed", "1962-08"],
      ["The president visited Rome", "proposed", "1963-05"],
    ]);
    expect(rows[2]!.id).toBe(ids.find((row) => row.label.includes("Rome"))!.id);
    expect(await store.db.selectFrom("snapshot").select("ordinal").orderBy("ordinal").execute()).toEqual([
      { ordinal: 1 },
      { ordinal: 2 },
    ]);
    await store.close();
  });

  test("a reading that cannot be stored leaves nothing behind", async ({ skip }) => {
    const store = await open(skip);
    const broken = inputOf({ ...first, events: [{ ...first.events[0]!, confidence: undefined as never }] });
    await expect(putReading(store, broken)).rejects.toMatchObject({ name: "StoreError" });
    for (const table of ["document", "snapshot", "text_version", "statement"] as const)
      expect(await store.db.selectFrom(table).select("id").execute()).toEqual([]);
    await store.close();
  });
});
