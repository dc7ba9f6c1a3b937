import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ItemCache } from "../../src/store/items.ts";
import type { MergeTools } from "../../src/store/merge.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { putReading } from "../../src/store/put-document.ts";
import { decide, decidePair, lastReview, undo } from "../../src/store/review.ts";
import { DATABASES } from "./databases.ts";
import { inputOf, readingOf } from "./readings.ts";

const by = (reviewer: string, minute: number) => ({
  reviewer,
  at: `2024-05-02T10:${String(minute).padStart(2, "0")}:00Z`,
  rules: "0.0.0-test",
});

describe.each(DATABASES)("reviewing on $name", (database) => {
  let running: Awaited<ReturnType<typeof database.start>>;
  beforeAll(async () => {
    running = await database.start();
    if ("why" in running) console.warn(`skipped on ${database.name}: ${running.why}`);
  });
  afterAll(async () => {
    if ("stop" in running) await running.stop();
  });

  async function filled(skip: () => never): Promise<{ store: Store; merge: MergeTools; ids: string[] }> {
    const store = await openStore("fresh" in running ? await running.fresh() : skip());
    const merge = {
      lineage: (code: string) => code,
      codes: (code: string) => [code],
      items: new ItemCache(),
    };
    for (const [path, date] of [
      ["/a.txt", "1962-05-03"],
      ["/b.txt", "1962-05-03"],
    ] as const)
      await putReading(
        store,
        inputOf(
          readingOf(path, `The president visited Rome (${path}).`, [
            { words: "The president visited Rome", edtf: date },
          ]),
        ),
        merge,
      );
    const rows = await store.db.selectFrom("statement").select("id").orderBy("id").execute();
    return { store, merge, ids: rows.map((row) => row.id) };
  }
  const clusters = async (store: Store) =>
    new Set(
      (await store.db.selectFrom("statement").select("cluster_id").execute()).map((row) => row.cluster_id),
    ).size;

  test("a decision is kept with who, when and why, and can be undone and done again", async ({ skip }) => {
    const { store, merge, ids } = await filled(skip);
    const id = ids[0]!;
    const status = async () =>
      await store.db
        .selectFrom("statement")
        .select(["status", "tainted", "edit"])
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
    const review = await decide(store, id, "reject", { ...by("ann", 1), reason: "a different visit" });
    expect((await status()).status).toBe("rejected");
    const back = await undo(store, review.id, by("ann", 2), merge);
    expect((await status()).status).toBe("proposed");
    await undo(store, back.id, by("ann", 3), merge);
    expect((await status()).status).toBe("rejected");
    await expect(undo(store, review.id, by("ann", 4), merge)).rejects.toMatchObject({
      code: "store.review.undone",
    });
    const edit = await decide(store, id, "edit", { ...by("ann", 5), edit: { date: "1962-05-04" } });
    expect(await status()).toEqual({ status: "accepted", tainted: 1, edit: '{"date":"1962-05-04"}' });
    await undo(store, edit.id, by("ann", 6), merge);
    expect(await status()).toEqual({ status: "rejected", tainted: 0, edit: null });
    await store.close();
  });

  test("a person splits what a rule joined, and the split is undone", async ({ skip }) => {
    const { store, merge, ids } = await filled(skip);
    expect(await clusters(store)).toBe(1);
    const split = await decidePair(store, ids[0]!, ids[1]!, "split", by("ann", 1), merge);
    expect(await clusters(store)).toBe(2);
    await undo(store, split.id, by("ann", 2), merge);
    expect(await clusters(store)).toBe(1);
    await store.close();
  });

  test("a decision made on an outdated view is refused", async ({ skip }) => {
    const { store, ids } = await filled(skip);
    const id = ids[0]!;
    const seen = await lastReview(store.db, id);
    await decide(store, id, "accept", { ...by("ann", 1), seen });
    await expect(decide(store, id, "reject", { ...by("ben", 2), seen })).rejects.toMatchObject({
      code: "store.review.stale",
    });
    expect(
      (await store.db.selectFrom("review").select("reviewer").execute()).map((row) => row.reviewer),
    ).toEqual(["ann"]);
    await store.close();
  });

  test("a decision outlives a new snapshot in which the words are gone", async ({ skip }) => {
    const { store, merge, ids } = await filled(skip);
    for (const id of ids) await decide(store, id, "accept", by("ann", 1));
    await putReading(
      store,
      inputOf(readingOf("/a.txt", "Nothing happened.", []), "2024-06-01T00:00:00Z"),
      merge,
    );
    const rows = await store.db.selectFrom("statement").select("status").execute();
    expect(rows.map((row) => row.status)).toEqual(["accepted", "accepted"]);
    const changes = await store.db.selectFrom("change").select("kind").execute();
    expect(changes.map((row) => row.kind)).toEqual(["gone"]);
    await store.close();
  });
});
