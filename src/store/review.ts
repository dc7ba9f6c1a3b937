import type { Kysely } from "kysely";
import { StoreError, storeFault } from "./errors.ts";
import { makeId } from "./ids.ts";
import { type MergeTools, recluster } from "./merge.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./schema.ts";

/** Decisions on one statement. */
export type StatementDecision = "accept" | "reject" | "unsure" | "edit";
/** Decisions on two statements: they tell of one thing, or of two. */
export type PairDecision = "merge" | "split";

export interface DecisionInput {
  readonly reviewer: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** Version of the rules the reviewer looked at. */
  readonly rules: string;
  readonly reason?: string;
  /**
   * The last review of the target that the reviewer saw (`lastReview`), null = none. When given and no longer the last,
   * nothing is written and StoreError "store.review.stale" says so: two reviewers cannot overwrite each other unseen.
   */
  readonly seen?: string | null;
}

export interface ReviewRow {
  readonly id: string;
  readonly target: string;
  readonly decision: string;
}

const STATUS: Readonly<Record<StatementDecision, string>> = {
  accept: "accepted",
  reject: "rejected",
  unsure: "unsure",
  edit: "accepted",
};

/** Values of a statement that a decision may change, as they stand. */
async function standing(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom("statement")
    .select(["status", "tainted", "edit", "document_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new StoreError("store.no-statement", `there is no statement ${id} in this record`);
  return row;
}

/** Id of the last review of a target, null when there is none. */
export async function lastReview(db: Kysely<Tables>, target: string): Promise<string | null> {
  const row = await db
    .selectFrom("review")
    .select("id")
    .where("target", "=", target)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function write(
  db: Kysely<Tables>,
  target: string,
  decision: string,
  before: unknown,
  after: unknown,
  input: DecisionInput,
  undoes: string | null = null,
): Promise<ReviewRow> {
  const last = await lastReview(db, target);
  if (input.seen !== undefined && input.seen !== last)
    throw new StoreError(
      "store.review.stale",
      `${target} was reviewed by somebody else meanwhile; look at it again`,
    );
  const id = makeId("rev", target, decision, input.reviewer, input.at, last ?? "");
  await db
    .insertInto("review")
    .values({
      id,
      target,
      decision,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      reviewer: input.reviewer,
      at: input.at,
      reason: input.reason ?? null,
      rules: input.rules,
      undoes,
    })
    .execute();
  return { id, target, decision };
}

async function inTransaction<T>(store: Store, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  try {
    return await store.db.transaction().execute(work);
  } catch (fault) {
    throw storeFault(store.where, fault);
  }
}

/**
 * Records a decision on one statement. An edit keeps what was found beside what a person made of it, and is flagged as
 * tainted: its evidence still says what it said.
 *
 * @throws StoreError "store.no-statement", "store.review.stale"
 */
export function decide(
  store: Store,
  id: string,
  decision: StatementDecision,
  input: DecisionInput & { readonly edit?: Readonly<Record<string, unknown>> },
): Promise<ReviewRow> {
  return inTransaction(store, async (db) => {
    const { document_id: _document, ...before } = await standing(db, id);
    const edited = decision === "edit" && input.edit !== undefined;
    const after = {
      status: STATUS[decision],
      tainted: edited ? 1 : before.tainted,
      edit: edited ? JSON.stringify(input.edit) : before.edit,
    };
    const row = await write(db, id, decision, before, after, input);
    await db.updateTable("statement").set(after).where("id", "=", id).execute();
    return row;
  });
}

/** Records that a passage holds nothing to find. `target` is "document:start-end" of the passage. */
export function decideNothingHere(
  store: Store,
  documentId: string,
  span: { readonly start: number; readonly end: number },
  input: DecisionInput,
): Promise<ReviewRow> {
  return inTransaction(store, (db) =>
    write(db, `${documentId}:${span.start}-${span.end}`, "nothing-here", null, span, input),
  );
}

/** Records that two statements tell of one thing (merge) or of two (split). Overrules every rule, until undone. */
export function decidePair(
  store: Store,
  a: string,
  b: string,
  decision: PairDecision,
  input: DecisionInput,
  tools: MergeTools,
): Promise<ReviewRow> {
  return inTransaction(store, async (db) => {
    await standing(db, a);
    await standing(db, b);
    const [first, second] = a < b ? [a, b] : [b, a];
    const row = await write(db, `${first}+${second}`, decision, null, { a: first, b: second }, input);
    await db
      .insertInto("judgement")
      .values({
        id: makeId("jdg", row.id),
        a: first,
        b: second,
        value: decision === "merge" ? "same" : "different",
        score: 1,
        rule: row.id,
        by: input.reviewer,
        at: input.at,
        reason: input.reason ?? null,
        undone_at: null,
      })
      .execute();
    await recluster(db, new Set([a, b]), input.at, tools);
    return row;
  });
}

/** Takes a review back: the statement, or the pair, stands as before it. Undoing is a review too and can itself be undone. */
export function undo(
  store: Store,
  reviewId: string,
  input: DecisionInput,
  tools: MergeTools,
): Promise<ReviewRow> {
  return inTransaction(store, async (db) => {
    const row = await db.selectFrom("review").selectAll().where("id", "=", reviewId).executeTakeFirst();
    if (!row) throw new StoreError("store.no-review", `there is no review ${reviewId} in this record`);
    const undone = await db
      .selectFrom("review")
      .select("id")
      .where("undoes", "=", reviewId)
      .executeTakeFirst();
    if (undone) throw new StoreError("store.review.undone", `the review ${reviewId} has been undone already`);
    const before = row.after ? JSON.parse(row.after) : null;
    const after = row.before ? JSON.parse(row.before) : null;
    const result = await write(db, row.target, "undo", before, after, input, reviewId);
    if (row.decision === "disposition") {
      await db
        .updateTable("contradiction")
        .set({ disposition: String(after), decided_by: input.reviewer, decided_at: input.at })
        .where("id", "=", row.target)
        .execute();
    } else if (row.decision === "merge" || row.decision === "split") {
      const pair = before as { a: string; b: string };
      await db.updateTable("judgement").set({ undone_at: input.at }).where("rule", "=", reviewId).execute();
      await recluster(db, new Set([pair.a, pair.b]), input.at, tools);
    } else if (after !== null && row.decision !== "nothing-here") {
      const last = await db
        .selectFrom("review")
        .select("id")
        .where("target", "=", row.target)
        .where("seq", ">", row.seq)
        .where("id", "!=", result.id)
        .where("undoes", "is", null)
        .executeTakeFirst();
      if (last)
        throw new StoreError("store.review.later", `undo the later review ${last.id} of ${row.target} first`);
      await db.updateTable("statement").set(after).where("id", "=", row.target).execute();
    }
    return result;
  });
}

/** Records what a person makes of a contradiction. */
export function decideContradiction(
  store: Store,
  id: string,
  disposition: Disposition,
  input: DecisionInput,
): Promise<ReviewRow> {
  return inTransaction(store, async (db) => {
    const row = await db
      .selectFrom("contradiction")
      .select("disposition")
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row)
      throw new StoreError("store.no-contradiction", `there is no contradiction ${id} in this record`);
    const result = await write(db, id, "disposition", row.disposition, disposition, input);
    await db
      .updateTable("contradiction")
      .set({ disposition, decided_by: input.reviewer, decided_at: input.at })
      .where("id", "=", id)
      .execute();
    return result;
  });
}

/** What a contradiction turned out to be. */
export const DISPOSITIONS = [
  "open",
  "real",
  "different-scope",
  "calendar-or-zone",
  "translation",
  "transcription",
  "source-error",
  "not-a-conflict",
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
