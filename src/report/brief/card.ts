import type { CheckFinding } from "../../model/finding.ts";
import type { Quote, Span } from "../../model/span.ts";
import type { CardKind } from "../labels.ts";

/** A bit of a row: our words, words of the text at their place, a pointer to another card, a code, or something not known. */
export type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "words"; readonly quote: Quote }
  | { readonly is: "card"; readonly label: string }
  | { readonly is: "code"; readonly text: string }
  | { readonly is: "unknown"; readonly text: string };

/** One labelled line of a card. */
export interface Row {
  readonly label: string;
  /** One list of pieces a line. */
  readonly lines: readonly (readonly Piece[])[];
}

/** One finding as every report shows it. */
export interface Card {
  /** "E1": shown in the text and on the card, and the anchor in HTML. */
  readonly label: string;
  readonly kind: CardKind;
  /** Id of the finding in the reading. */
  readonly finding: string;
  /** Names the record, is not a sentence: "Visit: Kim Il Sung (PRK) → USSR (SUN)". */
  readonly heading: string;
  /** Short qualifiers beside the heading: "recalled", "conflict". */
  readonly tags: readonly string[];
  readonly severity?: CheckFinding["severity"];
  /** Of less weight (an act inside one state): shown after the others, under a heading of its own, briefly where room is short. */
  readonly minor?: boolean;
  /** Generated sentences, each attributed. */
  readonly says: readonly string[];
  readonly rows: readonly Row[];
  /** Spans marked in the text. */
  readonly marks: readonly Span[];
  /** The words inside a mark that the finding turns on, and other words used: shown when the card is pointed at. */
  readonly parts: readonly Span[];
  /** Rule and version, in words for the small print. */
  readonly rule: string;
}

export interface Section {
  readonly kind: CardKind;
  readonly cards: readonly Card[];
}

/** Furniture taken out by one rule. */
export interface RemovedGroup {
  readonly rule: string;
  readonly why: string;
  readonly quotes: readonly Quote[];
}

/** Something not decided, or a note on how the document was read. */
export interface Note {
  readonly says: string;
  /** Issue code, for what a stage said. */
  readonly code?: string;
  readonly quote?: Quote;
}

/** Everything a report shows of one reading, in order; terminal, HTML and Markdown draw the same brief. */
export interface Brief {
  readonly title: string;
  /** "6 events, 1 agreement ... 3 checks (1 conflict, 1 warning)". */
  readonly counts: string;
  readonly source: readonly Row[];
  readonly sections: readonly Section[];
  readonly removed: readonly RemovedGroup[];
  readonly undecided: readonly Note[];
  readonly notes: readonly Note[];
}

export const text = (value: string): Piece => ({ is: "text", text: value });
export const words = (quote: Quote): Piece => ({ is: "words", quote });
export const card = (label: string): Piece => ({ is: "card", label });
export const code = (value: string): Piece => ({ is: "code", text: value });
export const unknown = (value: string): Piece => ({ is: "unknown", text: value });

/** A row of one line. */
export function row(label: string, ...pieces: readonly Piece[]): Row {
  return { label, lines: [pieces] };
}
