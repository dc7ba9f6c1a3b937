import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ItemCache } from "../../src/store/items.ts";
import type { MergeTools } from "../../src/store/merge.ts";
import { openStore } from "../../src/store/open-store.ts";
import { putReading } from "../../src/store/put-document.ts";
import { DATABASES } from "./databases.ts";
import { inputOf, readingOf } from "./readings.ts";

const tools = (): MergeTools => ({
  lineage: (code) => code,
  codes: (code) => [code],
  items: new ItemCache(),
});

const agency = readingOf("/agency.txt", "The president visited Rome on 3 May 1962 for two days.", [
  { words: "The president visited Rome", edtf: "1962-05-03" },
]);
const chronicle = readingOf(
  "/chronicle.txt",
  "In early May 1962 the French president was in Italy: the president visited Rome.",
  [{ words: "the president visited Rome", edtf: "1962-05-03/1962-05-04" }],
);
const other = readingOf("/other.txt", "The president visited Rome again on 9 November 1963.", [
  { words: "The president visited Rome", edtf: "1963-11-09" },
]);

describe.each(DATABASES)("merging reports on $name", (database) => {
  let running: Awaited<ReturnType<typeof database.start>>;
  beforeAll(async () => {
    running = await database.start();
    if ("why" in running) console.warn(`skipped on ${database.name}: ${running.why}`);
  });
  afterAll(async () => {
    if ("stop" in running) await running.stop();
  });

  test("one act in two reports is one cluster, and another act stays apart", async ({ skip }) => {
    const store = await openStore("fresh" in running ? await running.fresh() : skip());
    const merge = tools();
    for (const reading of [agency, chronicle, other]) await putReading(store, inputOf(reading), merge);
    const rows = await store.db
      .selectFrom("statement")
      .select(["label", "edtf", "cluster_id"])
      .orderBy("edtf")
      .execute();
    const clusterOf = (edtf: string) => rows.find((row) => row.edtf === edtf)?.cluster_id;
    expect(clusterOf("1962-05-03")).toBe(clusterOf("1962-05-03/1962-05-04"));
    expect(clusterOf("1963-11-09")).not.toBe(clusterOf("1962-05-03"));
    const edges = await store.db.selectFrom("judgement").select(["value", "rule"]).execute();
    expect(edges).toEqual([{ value: "same", rule: "record.same.event" }]);
    const conflicts = await store.db
      .selectFrom("contradiction")
      .select(["kind", "severity", "disposition"])
      .execute();
    expect(conflicts).toEqual([{ kind: "date-nested", severity: "note", disposition: "open" }]);
    await store.close();
  });

  test("the order of loading does not change what is together", async ({ skip }) => {
    const groups: string[] = [];
    for (const order of [
      [agency, chronicle, other],
      [other, chronicle, agency],
    ]) {
      const store = await openStore("fresh" in running ? await running.fresh() : skip());
      const merge = tools();
      for (const reading of order) await putReading(store, inputOf(reading), merge);
      const rows = await store.db
        .selectFrom("statement")
        .select(["id", "cluster_id"])
        .orderBy("id")
        .execute();
      groups.push(JSON.stringify(rows));
      await store.close();
    }
    expect(groups[0]).toBe(groups[1]);
  });
});
