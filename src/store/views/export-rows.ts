import type { EventFinding } from "../../model/finding.ts";
import type { ExportRow } from "../../record/export-row.ts";
import { isAgreement, isEvent } from "../../record/item.ts";
import { ItemCache } from "../items.ts";
import type { Db, StatementFilter } from "./filter.ts";
import { listStatements } from "./statements.ts";

/** Units of context before and after a quote, as the Web Annotation community uses them. */
const CONTEXT = 32;
/** Rows that are read at once. */
const BATCH = 1000;

/** Number of code points in a stretch of UTF-16 text. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Statements that fit the filter, one by one in date order, with their words in context. */
export async function* statementsForExport(
  db: Db,
  filter: StatementFilter,
  every: boolean,
): AsyncGenerator<ExportRow> {
  const items = new ItemCache();
  let cursor: string | undefined;
  do {
    const page = await listStatements(db, filter, { limit: BATCH, every, ...(cursor ? { cursor } : {}) });
    const ids = [...new Set(page.rows.map((row) => row.documentId))];
    const documents = ids.length
      ? await db
          .selectFrom("document")
          .innerJoin("snapshot", "snapshot.id", "document.snapshot_id")
          .innerJoin("text_version", (join) =>
            join.onRef("text_version.document_id", "=", "document.id").on("text_version.current", "=", 1),
          )
          .select([
            "document.id",
            "document.url",
            "document.origin",
            "document.published",
            "snapshot.retrieved_at",
            "text_version.text",
          ])
          .where("document.id", "in", ids)
          .execute()
      : [];
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const row of page.rows) {
      const document = byId.get(row.documentId);
      if (!document) continue;
      const { text } = document;
      const item = (await items.of(db, row.documentId)).get(row.id);
      const place =
        item && isEvent(item)
          ? ((item.finding as EventFinding).place?.words.exact ?? null)
          : item && isAgreement(item)
            ? (item.finding.place?.exact ?? null)
            : null;
      const before = codePoints(text.slice(0, row.start));
      const exact = text.slice(row.start, row.end);
      yield {
        id: row.id,
        clusterId: row.clusterId,
        kind: row.kind,
        subkind: row.subkind,
        edtf: row.edtf,
        cameo: row.cameo,
        plover: row.plover,
        timeMode: row.timeMode,
        polarity: row.polarity,
        confidence: row.confidence,
        status: row.status,
        place,
        parties: row.parties,
        quote: { start: row.start, end: row.end, exact },
        prefix: text.slice(Math.max(0, row.start - CONTEXT), row.start),
        suffix: text.slice(row.end, row.end + CONTEXT),
        codePointStart: before,
        codePointEnd: before + codePoints(exact),
        document: {
          id: row.documentId,
          title: row.documentTitle,
          url: document.url,
          origin: document.origin,
          source: row.source,
          published: document.published,
          retrievedAt: document.retrieved_at,
        },
      };
    }
    cursor = page.next ?? undefined;
  } while (cursor);
}
