import type { Row } from "./suite.ts";

/** A figure as printed: one decimal for shares, whole numbers for speeds and counts. */
export function formatValue(row: Row): string {
  const digits = row.unit === "%" ? 1 : row.value >= 100 ? 0 : 1;
  const number = row.value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return row.unit === "n" ? number.replace(/\.0$/, "") : `${number} ${row.unit}`.replace(" /s", "/s");
}

/** Prints the rows of one suite as an aligned table. */
export function printTable(title: string, rows: readonly Row[]): void {
  const label = Math.max(...rows.map((row) => row.label.length));
  const value = Math.max(...rows.map((row) => formatValue(row).length));
  console.log(`\n${title}`);
  for (const row of rows) {
    const tail = [row.peers, row.detail].filter(Boolean).join("   ");
    console.log(`  ${row.label.padEnd(label)}  ${formatValue(row).padStart(value)}  ${tail}`.trimEnd());
  }
}
