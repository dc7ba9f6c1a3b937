import { renderMessage } from "../../model/message.ts";
import { CONTRADICTION_MESSAGES } from "../../record/contradictions/messages.ts";
import { neutralise, neutraliseLine } from "../../report/neutralise.ts";
import { countOf } from "./filter-options.ts";
import { type RecordOptions, withRecord } from "./open-record.ts";

export interface ContradictionOptions extends RecordOptions {
  readonly kind?: string[];
  readonly severity?: string[];
  readonly disposition?: string[];
  readonly limit?: string;
}

/** Lists contradictions with both quotes, why they clash, and what would settle it. */
export async function listContradictions(options: ContradictionOptions): Promise<void> {
  const templates = new Map(CONTRADICTION_MESSAGES.map((message) => [message.key, message]));
  await withRecord(options, false, async (store) => {
    let query = store.db
      .selectFrom("contradiction")
      .innerJoin("statement as one", "one.id", "contradiction.a")
      .innerJoin("statement as two", "two.id", "contradiction.b")
      .innerJoin("document as d1", "d1.id", "one.document_id")
      .innerJoin("document as d2", "d2.id", "two.document_id")
      .selectAll("contradiction")
      .select(["d1.title as titleA", "d1.origin as originA", "d2.title as titleB", "d2.origin as originB"])
      .where("contradiction.disposition", "in", options.disposition ?? ["open"]);
    if (options.kind) query = query.where("contradiction.kind", "in", options.kind);
    query = query.where("contradiction.severity", "in", options.severity ?? ["warning", "conflict"]);
    const rows = await query
      .orderBy("contradiction.severity")
      .orderBy("contradiction.id")
      .limit(countOf(options.limit, 50, "limit"))
      .execute();
    for (const row of rows) {
      const values = JSON.parse(row.message_values) as Record<string, string> & {
        quoteA: { exact: string };
        quoteB: { exact: string };
      };
      const template = templates.get(row.message_key);
      const explanation = template ? renderMessage(template, values) : row.message_key;
      const entry = {
        id: row.id,
        kind: row.kind,
        severity: row.severity,
        disposition: row.disposition,
        explanation,
        a: { quote: values.quoteA.exact, document: row.titleA ?? row.originA, statement: row.a },
        b: { quote: values.quoteB.exact, document: row.titleB ?? row.originB, statement: row.b },
        settle: row.settle,
      };
      if (options.json) process.stdout.write(`${JSON.stringify(entry)}\n`);
      else
        process.stdout.write(
          `${entry.id}  ${entry.kind} (${entry.severity}, ${entry.disposition})\n  ${neutralise(explanation)}\n` +
            `  “${neutraliseLine(entry.a.quote)}”\n    ${neutraliseLine(entry.a.document)}\n` +
            `  “${neutraliseLine(entry.b.quote)}”\n    ${neutraliseLine(entry.b.document)}\n  Would settle it: ${entry.settle}\n\n`,
        );
    }
    if (rows.length === 0 && !options.json)
      process.stderr.write("no contradiction in the record fits this\n");
  });
}
