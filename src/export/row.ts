import type { Quote } from "../model/span.ts";

/** One statement with all that an export needs; made by the store, so that formats know nothing of tables. */
export interface ExportRow {
  readonly id: string;
  readonly clusterId: string;
  readonly kind: string;
  readonly subkind: string;
  /** EDTF, null = undated. */
  readonly edtf: string | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly timeMode: string | null;
  readonly polarity: string | null;
  readonly confidence: number;
  readonly status: string;
  readonly place: string | null;
  readonly parties: readonly {
    readonly side: string;
    readonly role: string;
    readonly name: string;
    readonly state: string | null;
  }[];
  readonly quote: Quote;
  /** Up to 32 UTF-16 units before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** Code points before the quote begins and before it ends: W3C positions. */
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly origin: string;
    readonly source: string;
    readonly published: string | null;
    readonly retrievedAt: string;
  };
}

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
