import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { boundsOf } from "../../model/edtf.ts";
import { foldName } from "../../record/fold.ts";
import { StoreError } from "../errors.ts";
import type { Tables } from "../schema.ts";

/** What a view of statements may be narrowed by. All given conditions hold together. */
export interface StatementFilter {
  readonly kind?: string;
  readonly subkinds?: readonly string[];
  /** State codes that must all take part; each with its line of succession when `lineage` is given. */
  readonly states?: readonly string[];
  /** Maps a state code to all codes of its line; left out = exactly the codes given. */
  readonly codes?: (code: string) => readonly string[];
  /** A name that takes part, folded and matched as whole words from the start. */
  readonly name?: string;
  /** EDTF: only statements whose date may lie in it. */
  readonly during?: string;
  readonly plover?: readonly string[];
  readonly cameo?: string;
  readonly timeModes?: readonly string[];
  readonly statuses?: readonly string[];
  /** Acts inside one state as well; left out = only acts between states and their bodies. */
  readonly domestic?: boolean;
  readonly documentId?: string;
  readonly clusterId?: string;
}

type StatementQuery<O> = SelectQueryBuilder<Tables, "statement", O>;

/** Adds the filter's conditions to a query over `statement`. Throws StoreError "store.filter" for a date that is no EDTF. */
export function applyFilter<O>(query: StatementQuery<O>, filter: StatementFilter): StatementQuery<O> {
  let result = query;
  if (filter.kind) result = result.where("statement.kind", "=", filter.kind);
  if (filter.subkinds?.length) result = result.where("statement.subkind", "in", [...filter.subkinds]);
  if (filter.plover?.length) result = result.where("statement.plover", "in", [...filter.plover]);
  if (filter.cameo) result = result.where("statement.cameo", "like", `${filter.cameo.replace(/\D/g, "")}%`);
  if (filter.timeModes?.length) result = result.where("statement.time_mode", "in", [...filter.timeModes]);
  if (filter.documentId) result = result.where("statement.document_id", "=", filter.documentId);
  if (filter.clusterId) result = result.where("statement.cluster_id", "=", filter.clusterId);
  if (!filter.domestic)
    result = result.where((eb) =>
      eb.or([eb("statement.scope", "is", null), eb("statement.scope", "!=", "domestic")]),
    );
  result = filter.statuses?.length
    ? result.where("statement.status", "in", [...filter.statuses])
    : result.where("statement.status", "not in", ["gone", "rejected"]);
  for (const state of filter.states ?? []) {
    const codes = [...(filter.codes?.(state) ?? [state])];
    result = result.where((eb) =>
      eb.exists(
        eb
          .selectFrom("party")
          .select(sql<number>`1`.as("one"))
          .whereRef("party.statement_id", "=", "statement.id")
          .where("party.state", "in", codes),
      ),
    );
  }
  if (filter.name) {
    const folded = foldName(filter.name);
    result = result.where((eb) =>
      eb.exists(
        eb
          .selectFrom("party")
          .select(sql<number>`1`.as("one"))
          .whereRef("party.statement_id", "=", "statement.id")
          .where((inner) =>
            inner.or([
              inner("party.folded", "=", folded),
              inner("party.folded", "like", `% ${folded}`),
              inner("party.folded", "like", `${folded} %`),
            ]),
          ),
      ),
    );
  }
  if (filter.during) {
    const bounds = boundsOf(filter.during);
    if (!bounds)
      throw new StoreError(
        "store.filter",
        `"${filter.during}" is no date in EDTF (for example 1949-03 or 1949/1955)`,
      );
    if (Number.isFinite(bounds.max)) result = result.where("statement.day_min", "<=", bounds.max);
    if (Number.isFinite(bounds.min)) result = result.where("statement.day_max", ">=", bounds.min);
  }
  return result;
}

/** A page of rows and the cursor of the next, null at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Opaque cursor: the sort key and id of the last row. */
export function encodeCursor(day: number | null, id: string): string {
  return Buffer.from(JSON.stringify([day, id])).toString("base64url");
}

/** Reads a cursor. Throws StoreError "store.cursor" when it was not made here. */
export function decodeCursor(cursor: string): { day: number | null; id: string } {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (
      Array.isArray(value) &&
      (value[0] === null || Number.isInteger(value[0])) &&
      typeof value[1] === "string"
    )
      return { day: value[0] as number | null, id: value[1] };
  } catch {
    // falls through to the error below
  }
  throw new StoreError(
    "store.cursor",
    "this page cursor was not made by this program; start from the first page",
  );
}

/** Day number that stands for "undated" in ordering: after everything dated. */
export const UNDATED = 2_147_483_647;

export type Db = Kysely<Tables>;
