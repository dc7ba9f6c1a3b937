import { sql } from "kysely";
import {
  applyFilter,
  type Db,
  decodeCursor,
  encodeCursor,
  type Page,
  type StatementFilter,
  UNDATED,
} from "./filter.ts";

/** A row of a chronology or list: one statement with its words, its document and who takes part. */
export interface StatementRow {
  readonly id: string;
  readonly clusterId: string;
  readonly kind: string;
  readonly subkind: string;
  readonly label: string;
  readonly edtf: string | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly timeMode: string | null;
  readonly polarity: string | null;
  readonly confidence: number;
  readonly status: string;
  readonly tainted: boolean;
  readonly documentId: string;
  readonly documentTitle: string | null;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly parties: readonly {
    readonly side: string;
    readonly role: string;
    readonly name: string;
    readonly state: string | null;
  }[];
  /** How many statements tell of the same thing, this one included. */
  readonly reports: number;
}

export interface ListOptions {
  readonly limit?: number;
  readonly cursor?: string;
  /** One row per cluster (default) or every statement. */
  readonly every?: boolean;
}

/**
 * Statements by date, undated last, a page at a time. By default one row per cluster: the statement whose id is the
 * cluster's own, or the least id of it that fits the filter.
 */
export async function listStatements(
  db: Db,
  filter: StatementFilter,
  options: ListOptions = {},
): Promise<Page<StatementRow>> {
  const limit = Math.min(Math.max(options.limit ?? 50, 1), 5000);
  const day = sql<number>`coalesce(statement.day_min, ${sql.lit(UNDATED)})`;
  let query = applyFilter(db.selectFrom("statement"), filter);
  if (!options.every)
    query = query.where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("statement as elder")
            .select(sql<number>`1`.as("one"))
            .whereRef("elder.cluster_id", "=", "statement.cluster_id")
            .whereRef("elder.kind", "=", "statement.kind")
            .where("elder.status", "not in", ["gone", "rejected"])
            .whereRef("elder.id", "<", "statement.id"),
        ),
      ),
    );
  if (options.cursor) {
    const at = decodeCursor(options.cursor);
    const from = at.day ?? UNDATED;
    query = query.where((eb) =>
      eb.or([eb(day, ">", from), eb.and([eb(day, "=", from), eb("statement.id", ">", at.id)])]),
    );
  }
  const rows = await query
    .innerJoin("document", "document.id", "statement.document_id")
    .innerJoin("source", "source.id", "document.source_id")
    .select([
      "statement.id",
      "statement.cluster_id",
      "statement.kind",
      "statement.subkind",
      "statement.label",
      "statement.edtf",
      "statement.day_min",
      "statement.cameo",
      "statement.plover",
      "statement.time_mode",
      "statement.polarity",
      "statement.confidence",
      "statement.status",
      "statement.tainted",
      "statement.document_id",
      "statement.start",
      "statement.end",
      "document.title as document_title",
      "source.name as source_name",
    ])
    .orderBy(day)
    .orderBy("statement.id")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const parties = await partiesOf(
    db,
    shown.map((row) => row.id),
  );
  const reports = await reportsOf(
    db,
    shown.map((row) => row.cluster_id),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      id: row.id,
      clusterId: row.cluster_id,
      kind: row.kind,
      subkind: row.subkind,
      label: row.label,
      edtf: row.edtf,
      cameo: row.cameo,
      plover: row.plover,
      timeMode: row.time_mode,
      polarity: row.polarity,
      confidence: row.confidence,
      status: row.status,
      tainted: row.tainted === 1,
      documentId: row.document_id,
      documentTitle: row.document_title,
      source: row.source_name,
      start: row.start,
      end: row.end,
      parties: parties.get(row.id) ?? [],
      reports: reports.get(row.cluster_id) ?? 1,
    })),
    next: rows.length > limit && last ? encodeCursor(last.day_min, last.id) : null,
  };
}

async function partiesOf(db: Db, ids: readonly string[]): Promise<Map<string, StatementRow["parties"]>> {
  const result = new Map<string, StatementRow["parties"][number][]>();
  if (ids.length === 0) return result;
  const rows = await db
    .selectFrom("party")
    .select(["statement_id", "side", "role", "name", "state"])
    .where("statement_id", "in", [...ids])
    .orderBy("statement_id")
    .orderBy("ordinal")
    .execute();
  for (const { statement_id, ...party } of rows)
    result.set(statement_id, [...(result.get(statement_id) ?? []), party]);
  return result;
}

async function reportsOf(db: Db, clusters: readonly string[]): Promise<Map<string, number>> {
  if (clusters.length === 0) return new Map();
  const rows = await db
    .selectFrom("statement")
    .select(["cluster_id", (eb) => eb.fn.countAll<number>().as("reports")])
    .where("cluster_id", "in", [...new Set(clusters)])
    .where("status", "not in", ["gone", "rejected"])
    .groupBy("cluster_id")
    .execute();
  return new Map(rows.map((row) => [row.cluster_id, Number(row.reports)]));
}
