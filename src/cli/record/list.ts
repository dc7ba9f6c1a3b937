import { listStatements, type StatementRow } from "../../store/views/statements.ts";
import { countOf, type FilterOptions, filterOf } from "./filter-options.ts";
import { mergeTools, withRecord } from "./open-record.ts";
import { type Column, renderTable } from "./table.ts";

const sides = (row: StatementRow, ...wanted: string[]): string =>
  [...new Set(row.parties.filter((party) => wanted.includes(party.side)).map((party) => party.name))].join(
    ", ",
  );

/** Columns of each list; the words of the source come last and take the room that is left. */
const COLUMNS: Readonly<Record<string, readonly Column<StatementRow>[]>> = {
  event: [
    { head: "date", value: (row) => row.edtf ?? "undated", width: 21 },
    { head: "kind", value: (row) => row.subkind, width: 18 },
    { head: "code", value: (row) => row.cameo ?? "", width: 5 },
    { head: "who", value: (row) => sides(row, "source"), width: 22 },
    { head: "whom", value: (row) => sides(row, "target"), width: 22 },
    { head: "said", value: (row) => `×${row.reports}`, width: 5 },
    { head: "words", value: (row) => row.label },
  ],
  agreement: [
    { head: "concluded", value: (row) => row.edtf ?? "undated", width: 21 },
    { head: "kind", value: (row) => row.subkind, width: 14 },
    { head: "parties", value: (row) => sides(row, "party"), width: 34 },
    { head: "said", value: (row) => `×${row.reports}`, width: 5 },
    { head: "title as written", value: (row) => row.label },
  ],
  person: [
    { head: "state", value: (row) => row.parties[0]?.state ?? "", width: 5 },
    { head: "name", value: (row) => row.parties[0]?.name ?? "", width: 30 },
    { head: "said", value: (row) => `×${row.reports}`, width: 6 },
    { head: "title as written", value: (row) => row.parties[0]?.role ?? "" },
  ],
  claim: [
    { head: "kind", value: (row) => row.subkind, width: 12 },
    { head: "source", value: (row) => row.source, width: 20 },
    { head: "words", value: (row) => row.label },
  ],
};

/** Prints a list of statements: a table that fits the terminal, or JSON Lines. Says how to go on when there is more. */
export async function printList(kind: string | null, options: FilterOptions, width: number): Promise<void> {
  const { codes } = await mergeTools(options);
  await withRecord(options, false, async (store) => {
    const page = await listStatements(
      store.db,
      { ...filterOf(options, codes), ...(kind ? { kind } : {}) },
      {
        limit: countOf(options.limit, 50, "limit"),
        every: options.every ?? false,
        ...(options.cursor ? { cursor: options.cursor } : {}),
      },
    );
    if (options.json) {
      for (const row of page.rows) process.stdout.write(`${JSON.stringify(row)}\n`);
      if (page.next) process.stderr.write(`more: --cursor ${page.next}\n`);
      return;
    }
    if (page.rows.length === 0) {
      process.stderr.write("nothing in the record fits this\n");
      return;
    }
    process.stdout.write(renderTable(page.rows, COLUMNS[kind ?? "event"] ?? COLUMNS.event!, width));
    if (page.next) process.stderr.write(`more: --cursor ${page.next}\n`);
  });
}
