import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dump, restore } from "../../src/store/dump.ts";
import { ItemCache } from "../../src/store/items.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { putReading } from "../../src/store/put-document.ts";
import { decide } from "../../src/store/review.ts";
import { statementsForExport } from "../../src/store/views/export-rows.ts";
import { listStatements } from "../../src/store/views/statements.ts";
import { DATABASES } from "./databases.ts";
import { inputOf, readingOf } from "./readings.ts";

async function lines(store: Store): Promise<string[]> {
  const result: string[] = [];
  for await (const line of dump(store)) result.push(line);
  return result;
}
async function* from(text: readonly string[]): AsyncGenerator<string> {
  yield* text;
}

describe.each(DATABASES)("reading a record back on $name", (database) => {
  let running: Awaited<ReturnType<typeof database.start>>;
  beforeAll(async () => {
    running = await database.start();
    if ("why" in running) console.warn(`skipped on ${database.name}: ${running.why}`);
  });
  afterAll(async () => {
    if ("stop" in running) await running.stop();
  });

  async function filled(skip: () => never): Promise<Store> {
    const store = await openStore("fresh" in running ? await running.fresh() : skip());
    const merge = {
      lineage: (code: string) => code,
      codes: (code: string) => [code],
      items: new ItemCache(),
    };
    for (const [index, date] of ["1962-05-03", "1962-05-03", "1964-01", null, "1961"].entries())
      await putReading(
        store,
        inputOf(
          readingOf(`/${index}.txt`, `🕊️ Report ${index}: The president visited Rome.`, [
            { words: "The president visited Rome", ...(date ? { edtf: date } : {}) },
          ]),
        ),
        merge,
      );
    const [row] = (await listStatements(store.db, { during: "1964" })).rows;
    await decide(store, row!.id, "accept", { reviewer: "ann", at: "2024-05-02T10:00:00Z", rules: "test" });
    return store;
  }

  test("a dump restored into an empty record dumps alike", async ({ skip }) => {
    const store = await filled(skip);
    const first = await lines(store);
    const other = await openStore("fresh" in running ? await running.fresh() : skip());
    await restore(other, from(first));
    expect(await lines(other)).toEqual(first);
    expect((await other.search.find(other.db, { all: [["rome"]], none: [], near: [] }, 10)).length).toBe(5);
    await expect(restore(other, from(first))).rejects.toMatchObject({ code: "store.not-empty" });
    const third = await openStore("fresh" in running ? await running.fresh() : skip());
    await expect(restore(third, from([...first.slice(0, 3), "{oops"]))).rejects.toMatchObject({
      code: "store.dump",
    });
    expect(await third.db.selectFrom("source").select("id").execute()).toEqual([]);
    for (const one of [store, other, third]) await one.close();
  });

  test("lists by date, undated last, one row for one act, page by page", async ({ skip }) => {
    const store = await filled(skip);
    const seen: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await listStatements(
        store.db,
        { kind: "event" },
        { limit: 2, ...(cursor ? { cursor } : {}) },
      );
      seen.push(...page.rows.map((row) => row.edtf));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["1961", "1962-05-03", "1964-01", null]);
    expect((await listStatements(store.db, {}, { every: true })).rows).toHaveLength(5);
    const joined = (await listStatements(store.db, { during: "1962" })).rows;
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ reports: 2, parties: [{ name: "France" }, { name: "Italy" }] });
    expect((await listStatements(store.db, { states: ["FRA", "ITA"] })).rows).toHaveLength(4);
    expect((await listStatements(store.db, { states: ["FRA", "DEU"] })).rows).toHaveLength(0);
    expect((await listStatements(store.db, { name: "France", statuses: ["accepted"] })).rows).toHaveLength(1);
    await expect(listStatements(store.db, { during: "last year" })).rejects.toMatchObject({
      code: "store.filter",
    });
    await expect(listStatements(store.db, {}, { cursor: "x" })).rejects.toMatchObject({
      code: "store.cursor",
    });
    await store.close();
  });

  test("rows for export carry the words in context and positions in code points", async ({ skip }) => {
    const store = await filled(skip);
    const rows = [];
    for await (const row of statementsForExport(store.db, {}, true)) rows.push(row);
    expect(rows).toHaveLength(5);
    const text = "🕊️ Report 4: The president visited Rome.";
    expect(rows[0]).toMatchObject({ edtf: "1961", prefix: "🕊️ Report 4: ", suffix: "." });
    const points = [...text];
    expect(points.slice(rows[0]!.codePointStart, rows[0]!.codePointEnd).join("")).toBe(
      "The president visited Rome",
    );
    await store.close();
  });
});
