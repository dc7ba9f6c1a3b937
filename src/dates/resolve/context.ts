import type { Calendar, DateBasis } from "../../model/date.ts";
import type { Span } from "../../model/span.ts";
import type { Moment } from "../moment.ts";

/** A moment the text has told, and the words that told it. */
export interface Anchor {
  readonly moment: Moment;
  /** Last end of a range. */
  readonly until?: Moment;
  readonly span: Span;
}

/** What resolution made of one expression. */
export interface Resolution {
  readonly moment: Moment | null;
  /** Second end of a range. */
  readonly until?: Moment;
  /** EDTF text when it is no plain moment (a set of two readings, an unspecified year). */
  readonly edtf?: string;
  readonly basis: DateBasis;
  readonly anchor?: Span | "publication";
  readonly calendar?: Calendar;
  readonly note?: string;
}

/** What is known while reading through a document from top to bottom. */
export interface Context {
  /** When the document was written, as given or worked out; null when unknown. */
  readonly written: Moment | null;
  /** Date last told, by explicit words or resolved. */
  anchor: Anchor | null;
  /** Day last told. */
  day: Anchor | null;
  /** Quarter or other business period last told. */
  period: Anchor | null;
  /** Whether the expression at hand is told as history: missing parts come from the anchor, not from the time of writing. */
  narrative: boolean;
}

export const UNRESOLVED: Resolution = { moment: null, basis: "relative" };
