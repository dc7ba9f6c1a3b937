import { isoDay } from "../model/day.ts";
import { boundsOf } from "../model/edtf.ts";
import type { ExportRow } from "../record/export-row.ts";
import { type ExportFormat, names } from "./row.ts";

/** A spreadsheet would run a cell that begins so as a formula; a leading apostrophe keeps it text (OWASP). */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell by RFC 4180, safe to open in a spreadsheet. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS: readonly { readonly name: string; readonly value: (row: ExportRow) => string }[] = [
  { name: "id", value: (row) => row.id },
  { name: "date", value: (row) => row.edtf ?? "" },
  { name: "first_day", value: (row) => bound(row, "min") },
  { name: "last_day", value: (row) => bound(row, "max") },
  { name: "kind", value: (row) => `${row.kind}/${row.subkind}` },
  { name: "cameo", value: (row) => row.cameo ?? "" },
  { name: "plover", value: (row) => row.plover ?? "" },
  { name: "time_mode", value: (row) => row.timeMode ?? "" },
  { name: "polarity", value: (row) => row.polarity ?? "" },
  { name: "source_side", value: (row) => names(row, "source", "party") },
  { name: "target_side", value: (row) => names(row, "target") },
  {
    name: "states",
    value: (row) => [...new Set(row.parties.flatMap((one) => (one.state ? [one.state] : [])))].join(" "),
  },
  { name: "place", value: (row) => row.place ?? "" },
  { name: "quote", value: (row) => row.quote.exact },
  { name: "said_by", value: (row) => row.document.source },
  { name: "document", value: (row) => row.document.title ?? row.document.origin },
  { name: "address", value: (row) => row.document.url ?? "" },
  { name: "published", value: (row) => row.document.published ?? "" },
  { name: "start", value: (row) => String(row.quote.start) },
  { name: "end", value: (row) => String(row.quote.end) },
  { name: "status", value: (row) => row.status },
  { name: "same_as", value: (row) => row.clusterId },
];

function bound(row: ExportRow, end: "min" | "max"): string {
  const bounds = row.edtf === null ? null : boundsOf(row.edtf);
  return bounds && Number.isFinite(bounds[end]) ? (isoDay(bounds[end]) ?? "") : "";
}

/** A chronology as a table: RFC 4180, UTF-8, CRLF, one line a statement. */
export const csv: ExportFormat = {
  id: "csv",
  title: "Chronology as CSV (RFC 4180)",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (rows) => ({
    text: [
      COLUMNS.map((column) => column.name),
      ...rows.map((row) => COLUMNS.map((column) => csvCell(column.value(row)))),
    ]
      .map((cells) => `${cells.join(",")}\r\n`)
      .join(""),
    losses: rows.flatMap((row) =>
      FORMULA.test(row.quote.exact)
        ? [{ id: row.id, what: "quote begins with an apostrophe added against formulas" }]
        : [],
    ),
  }),
};
