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
