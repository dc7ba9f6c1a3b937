import type { Kysely } from "kysely";
import { type Item, isAgreement, isEvent, isPerson } from "../record/item.ts";
import type { LineageCodes } from "../record/lineage.ts";
import type { Tables } from "./schema.ts";

/** A statement that may tell of the same thing: worth judging. */
export interface CandidateRow {
  readonly id: string;
  readonly document_id: string;
}

/** No more than this many are judged for one statement, nearest in time first. */
const AT_MOST = 40;
/** Reports of one act may differ by this many days and still be worth a look. */
const DAYS_AROUND = 3;

function statesOf(item: Item, codes: LineageCodes): string[][] {
  const sides = new Map<string, string[]>();
  for (const party of item.statement.parties)
    if (party.state && (party.side === "source" || party.side === "target" || party.side === "party"))
      sides.set(party.state, [...codes(party.state)]);
  return [...sides.values()];
}

/**
 * Statements of other documents that share what identifies the item: its states (by succession) and about its date for
 * events; both parties for agreements; the folded name for people who are in no register.
 */
export async function candidatesFor(
  db: Kysely<Tables>,
  item: Item,
  codes: LineageCodes,
): Promise<CandidateRow[]> {
  if (isPerson(item)) {
    const folded = item.statement.parties[0]?.folded;
    if (!folded) return [];
    return db
      .selectFrom("party")
      .innerJoin("statement", "statement.id", "party.statement_id")
      .select(["statement.id", "statement.document_id"])
      .where("party.folded", "=", folded)
      .where("statement.kind", "=", "person")
      .where("statement.status", "not in", ["gone", "rejected"])
      .where("statement.document_id", "!=", item.documentId)
      .orderBy("statement.id")
      .limit(5)
      .execute();
  }
  const sides = statesOf(item, codes);
  if (sides.length < 2 || !(isEvent(item) || isAgreement(item))) return [];
  let query = db
    .selectFrom("statement")
    .innerJoin("party as one", "one.statement_id", "statement.id")
    .innerJoin("party as two", "two.statement_id", "statement.id")
    .select(["statement.id", "statement.document_id"])
    .distinct()
    .where("statement.kind", "=", item.statement.kind)
    .where("statement.status", "not in", ["gone", "rejected"])
    .where("statement.document_id", "!=", item.documentId)
    .where("one.state", "in", sides[0]!)
    .where("two.state", "in", sides[1]!);
  if (isEvent(item)) {
    const { dayMin, dayMax } = item.statement;
    if (dayMin === null || dayMax === null) return [];
    query = query
      .where("statement.day_min", "<=", dayMax + DAYS_AROUND)
      .where("statement.day_max", ">=", dayMin - DAYS_AROUND);
  }
  return query.orderBy("statement.id").limit(AT_MOST).execute();
}
