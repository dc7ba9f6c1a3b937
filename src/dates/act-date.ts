import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import type { ClauseForm } from "./clause-form.ts";
import { fuzzyDate } from "./fuzzy-date.ts";
import type { DateMention } from "./layer.ts";
import type { Written } from "./resolve/written.ts";

/** "until Tuesday", "since 1961", "about May": no day on which the story stands. */
export function isBounded(mention: DateMention): boolean {
  return mention.modifier === "before" || mention.modifier === "after" || mention.modifier === "about";
}

/** A date carried over from the words at `span`. */
export function inherited(edtf: string, span: Span, note: string): FuzzyDate {
  const words = { start: span.start, end: span.end };
  return fuzzyDate(edtf, { basis: "inherited", words: [words], anchor: words, note });
}

/** Whether a date begins after the time of writing. */
export function isAhead(mention: DateMention, written: Written): boolean {
  const now = written.date?.eoe ?? null;
  const from = mention.date?.bob ?? null;
  return now !== null && from !== null && from > now;
}

/** Finer dates first; a range is finer than a year. */
export function rank(mention: DateMention): number {
  switch (mention.date?.precision) {
    case "day":
      return 5;
    case "month":
    case "range":
      return 4;
    case "season":
      return 3;
    case "year":
      return 2;
    default:
      return 1;
  }
}

/** A clause boundary that takes what follows away from the clause before it. */
export function isSubordinate(between: string): boolean {
  return /\b(?:which|that|who|whose|whom|when|where|while|after|before|because|since|until|although|though|if|whether|said|says)\b/i.test(
    between,
  );
}

/** "Following the coup of July 14, ...", "After talks on May 3 ...": the phrase a sentence or clause opens with, which dates another act. */
export function opensAfterAnother(words: string): boolean {
  return /^[^\p{L}]{0,4}(?:following|after|prior to|before|in the wake of)\s+\p{L}/iu.test(words);
}

/** The words between the name of an act and its date: "... on 3 May", "..., which occurred on 3 May". */
export function datesNominal(between: string): boolean {
  return (
    /^[^.;:"“”]{0,60}?\b(?:occurred|took place|happened|came about|(?:was|were) held)\s+(?:only |again |first )?(?:on|in)? ?$/.test(
      between,
    ) || /^,? (?:on|in|of) $/.test(between)
  );
}

/** Verbs of saying: what a report quotes is said on the day it tells of. */
export function tellsSpeech(words: string): boolean {
  return /\b(?:said|told|added|accused|urged|expressed|stressed|announced|declared|warned|condemned|denounced|pledged|asked|noted|reaffirmed|hailed|praised|welcomed|conveyed|thanked|congratulated|hoped|wished|underscored|underlined|emphasi[sz]ed|reiterated|called|critici[sz]ed|rejected|demanded|vowed|promised)\b/.test(
    words,
  );
}

/** A past act is not dated by a day to come, nor a coming act by one gone by. */
export function agrees(mention: DateMention, form: ClauseForm, written: Written): boolean {
  const { date } = mention;
  const now = written.date?.eoe ?? null;
  if (date === null || now === null) return true;
  if (form.tense === "future") return date.eoe === null || date.eoe > now;
  return date.bob === null || date.bob <= now;
}

/** "since 2011" dates an act from then on, "by May 14" up to then. */
export function asActDate(mention: DateMention): FuzzyDate {
  const date = mention.date!;
  if (date.precision === "range" || date.edtf.includes("[")) return date;
  const { modifier } = mention;
  if (modifier !== "after" && modifier !== "before") return date;
  const edtf = modifier === "after" ? `${date.edtf}/..` : `../${date.edtf}`;
  return fuzzyDate(edtf, {
    basis: date.basis,
    words: date.words,
    calendar: date.calendar,
    ...(date.anchor === undefined ? {} : { anchor: date.anchor }),
    ...(date.note === undefined ? {} : { note: date.note }),
  });
}

/** The year alone of a date that another act has: the act at hand followed it, how soon is not said. */
export function asYearAfter(mention: DateMention): FuzzyDate {
  const year = /^\d{4}/.exec(mention.date!.edtf)?.[0];
  if (year === undefined) return mention.date!;
  return inherited(year, mention, "year of the act that the sentence sets before this one");
}
