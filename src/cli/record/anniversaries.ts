import { listAnniversaries } from "../../store/views/anniversaries.ts";
import { countOf, type FilterOptions, filterOf } from "./filter-options.ts";
import { mergeTools, withRecord } from "./open-record.ts";
import { renderTable } from "./table.ts";

/** Lists the anniversaries of the coming days. */
export async function printAnniversaries(
  options: FilterOptions & { days?: string; from?: string; round?: boolean },
  width: number,
): Promise<void> {
  const { codes } = await mergeTools(options);
  await withRecord(options, false, async (store) => {
    const today = options.from ?? new Date().toISOString().slice(0, 10);
    const all = await listAnniversaries(
      store.db,
      today,
      countOf(options.days, 60, "days"),
      filterOf(options, codes),
    );
    const rows = options.round ? all.filter((one) => one.round) : all;
    if (options.json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
    else if (rows.length === 0) process.stderr.write("no anniversary falls in these days\n");
    else
      process.stdout.write(
        renderTable(
          rows,
          [
            { head: "on", value: (row) => row.on, width: 10 },
            { head: "years", value: (row) => `${row.years}${row.round ? " ●" : ""}`, width: 6 },
            { head: "of", value: (row) => row.statement.edtf ?? "", width: 12 },
            { head: "kind", value: (row) => row.statement.subkind, width: 18 },
            { head: "words", value: (row) => row.statement.label },
          ],
          width,
        ),
      );
  });
}
