import { parseQuery } from "../../store/search/parse-query.ts";
import { UsageError } from "../errors.ts";
import { countOf } from "./filter-options.ts";
import { type RecordOptions, withRecord } from "./open-record.ts";
import { renderTable } from "./table.ts";

/** Words around the first hit, in characters. */
const AROUND = 60;

function excerpt(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = words.map((word) => lower.indexOf(word)).filter((index) => index >= 0);
  const start = Math.max(0, Math.min(...(at.length > 0 ? at : [0])) - AROUND);
  return `${start > 0 ? "…" : ""}${text.slice(start, start + 3 * AROUND)}`;
}

/** Finds documents by their words. */
export async function search(
  words: readonly string[],
  options: RecordOptions & { limit?: string },
  width: number,
): Promise<void> {
  const query = parseQuery(words.join(" "));
  if (query.all.length + query.near.length === 0)
    throw new UsageError("search needs a word to look for beside those that must not occur");
  await withRecord(options, false, async (store) => {
    const hits = await store.search.find(store.db, query, countOf(options.limit, 20, "limit"));
    const rows = hits.length
      ? await store.db
          .selectFrom("document")
          .innerJoin("text_version", (join) =>
            join.onRef("text_version.document_id", "=", "document.id").on("text_version.current", "=", 1),
          )
          .select([
            "document.id",
            "document.title",
            "document.origin",
            "document.published",
            "text_version.text",
          ])
          .where(
            "document.id",
            "in",
            hits.map((hit) => hit.documentId),
          )
          .execute()
      : [];
    const wanted = [...query.all.flat(), ...query.near.flatMap(({ a, b }) => [a, b])];
    const found = hits.flatMap((hit) => {
      const row = rows.find((one) => one.id === hit.documentId);
      if (!row) return [];
      const { text, ...rest } = row;
      return [{ ...rest, score: hit.score, excerpt: excerpt(text, wanted) }];
    });
    if (options.json) for (const row of found) process.stdout.write(`${JSON.stringify(row)}\n`);
    else if (found.length === 0) process.stderr.write("no document has these words\n");
    else
      process.stdout.write(
        renderTable(
          found,
          [
            { head: "document", value: (row) => row.id, width: 28 },
            { head: "published", value: (row) => row.published ?? "", width: 10 },
            { head: "title", value: (row) => row.title ?? row.origin, width: 40 },
            { head: "words", value: (row) => row.excerpt },
          ],
          width,
        ),
      );
  });
}
