import { neutraliseLine } from "../../report/neutralise.ts";
import { cutAtWidths, textWidth } from "../../report/terminal/width.ts";

export interface Column<Row> {
  readonly head: string;
  readonly value: (row: Row) => string;
  /** Columns of the terminal this one may take; the one without a limit takes what is left. */
  readonly width?: number;
}

function toWidth(text: string, width: number): string {
  const line = neutraliseLine(text);
  const shown = textWidth(line) <= width ? line : `${cutAtWidths(line, width - 1, width)[0] ?? ""}…`;
  return shown + " ".repeat(Math.max(0, width - textWidth(shown)));
}

/** Rows as a table that fits `width` columns; long cells are cut with "…", document text cannot move the cursor. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
): string {
  const widths = columns.map((column) =>
    Math.min(
      column.width ?? Number.POSITIVE_INFINITY,
      Math.max(textWidth(column.head), ...rows.map((row) => textWidth(neutraliseLine(column.value(row))))),
    ),
  );
  const open = columns.findIndex((column) => column.width === undefined);
  const gaps = 2 * (columns.length - 1);
  if (open >= 0) {
    const others = widths.reduce((sum, one, index) => (index === open ? sum : sum + one), 0);
    widths[open] = Math.max(10, Math.min(widths[open]!, width - others - gaps));
  }
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => toWidth(cell, widths[index]!))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map((column) => column.head)),
    ...rows.map((row) => line(columns.map((column) => column.value(row)))),
  ]
    .map((text) => `${text}\n`)
    .join("");
}
