import type { ExportRow } from "../record/export-row.ts";

/** What an export left out or coarsened, written beside it as `<file>.loss.json`. */
export interface Loss {
  readonly id: string;
  readonly what: string;
}

/** A finished export: its text, and what it could not say. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** An export format over rows. */
export interface ExportFormat {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  write(rows: readonly ExportRow[], options: { readonly now: string }): Exported;
}

/** "France, Italy": names on one side, in order, without repeats. */
export function names(row: ExportRow, ...sides: readonly string[]): string {
  return [
    ...new Set(row.parties.filter((party) => sides.includes(party.side)).map((party) => party.name)),
  ].join(", ");
}
