import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";

/** A temporal expression in the text and what it was resolved to. */
export interface DateMention extends Span {
  readonly kind: "date" | "time" | "duration" | "set" | "age" | "anniversary";
  /** The recogniser that found it. */
  readonly rule: string;
  /** The words. */
  readonly text: string;
  /** The date it was resolved to; null = it stays relative or is no point in time (durations, sets, ages). */
  readonly date: FuzzyDate | null;
  /** Durations, ages, anniversaries: the number and unit ("62", "year"). */
  readonly amount?: number;
  readonly unit?: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
  /** "before" ("until 1956"), "after" ("since 1961"), "about" ("around May"), "start"/"mid"/"end" ("the end of 1956"), undefined otherwise. */
  readonly modifier?: "before" | "after" | "about" | "start" | "mid" | "end";
  /** "start"/"mid"/"end" also where `modifier` holds a preposition ("by the end of 1956"). */
  readonly part?: "start" | "mid" | "end";
  /** Time of day: "T14:30", or a part of the day as TIMEX3 writes it ("TMO", "TAF", "TEV", "TNI"). */
  readonly time?: string;
  /** Words that only point at the present, past or future ("now", "recently", "several years ago"). */
  readonly reference?: "present" | "past" | "future";
  /** The two ends of a range, each with its own words; null = that end is not resolved. */
  readonly parts?: readonly (Span & { readonly edtf: string | null })[];
  /** Sets: the weekday (1-7) or month (1-12) that comes again. */
  readonly weekday?: number;
  readonly month?: number;
}

/** All dates of a document. */
export interface DateLayer {
  /** In text order, not overlapping. */
  readonly mentions: readonly DateMention[];
  /** Publication date as given or from markup or dateline, or inferred from the text's own arithmetic; null when nothing says. */
  readonly written: FuzzyDate | null;
  /** The mentions inside a span. */
  within(span: Span): readonly DateMention[];
  /**
   * The date of an act told at `span` (a clause) in sentence `sentence`: a date in the clause, else in its sentence,
   * else the narrative anchor when the text is history, else null. Never the publication date unless the words say so
   * ("today") or `news` reporting in a dated dispatch makes it so; the basis shows which.
   */
  dateOf(span: Span, sentence: number): FuzzyDate | null;
}
