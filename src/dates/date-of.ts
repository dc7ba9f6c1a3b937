import type { FuzzyDate } from "../model/date.ts";
import { parseIsoDay } from "../model/day.ts";
import type { Span } from "../model/span.ts";
import { sentenceAt, type TextLayer } from "../text/layer.ts";
import { clauseForm } from "./clause-form.ts";
import { fuzzyDate } from "./fuzzy-date.ts";
import type { DateMention } from "./layer.ts";
import { momentEdtf } from "./moment.ts";
import type { Anchor } from "./resolve/context.ts";
import type { Story } from "./resolve/resolve-all.ts";
import type { Written } from "./resolve/written.ts";

/** Characters of a sentence that are looked at around a clause. */
const REACH = 600;

/** The dates of one document, asked by place. */
export class DatedDocument {
  readonly #layer: TextLayer;
  readonly #mentions: readonly DateMention[];
  readonly #written: Written;
  readonly #story: Story;
  readonly #dateline: DateMention | undefined;

  constructor(
    layer: TextLayer,
    mentions: readonly DateMention[],
    written: Written,
    story: Story,
    dateline: number,
  ) {
    this.#layer = layer;
    this.#mentions = mentions;
    this.#written = written;
    this.#story = story;
    this.#dateline = mentions[dateline];
  }

  /** Index of the first mention that ends after `at` (binary search). */
  #from(at: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#mentions[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  within(span: Span): readonly DateMention[] {
    const found: DateMention[] = [];
    for (let i = this.#from(span.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!;
      if (mention.end > span.end) break;
      if (mention.start >= span.start) found.push(mention);
    }
    return found;
  }

  dateOf(span: Span, sentence: number): FuzzyDate | null {
    const own = this.#best(this.within(span), span);
    if (own !== null) return asActDate(own);
    const form = clauseForm(this.#layer.text, span);
    const said = this.#inSentence(span, sentence, form);
    if (said !== null) return this.#refine(said);
    return this.#carried(span, sentence, form);
  }

  /** Mentions that can date an act: resolved points and ranges, not the dateline. */
  #usable(mention: DateMention): boolean {
    return (
      (mention.kind === "date" || mention.kind === "time") &&
      mention.date !== null &&
      mention !== this.#dateline &&
      mention.date.precision !== "century"
    );
  }

  /** The finest date of a clause; the first of equally fine ones. */
  #best(mentions: readonly DateMention[], span: Span): DateMention | null {
    let best: DateMention | null = null;
    for (const mention of mentions) {
      if (!this.#usable(mention)) continue;
      // In a long clause a date inside a later subordinate clause is that clause's.
      if (best !== null && isSubordinate(this.#layer.text.slice(span.start, mention.start))) continue;
      if (best === null || rank(mention) > rank(best)) best = mention;
    }
    return best;
  }

  /** A date of the same sentence outside the clause: an opening adverbial, or the only date beside it. */
  #inSentence(span: Span, sentence: number, form: ReturnType<typeof clauseForm>): DateMention | null {
    const { sentences, text } = this.#layer;
    if (sentence < 0 || sentence >= sentences.count || form.tense === "pluperfect" || form.tense === "none")
      return null;
    const start = Math.max(sentences.start[sentence]!, span.start - REACH);
    const end = Math.min(sentences.end[sentence]!, span.end + REACH);
    let best: DateMention | null = null;
    for (const mention of this.within({ start, end })) {
      if (!this.#usable(mention) || this.#isAttributive(mention)) continue;
      if (mention.start >= span.start && mention.end <= span.end) continue;
      const between =
        mention.end <= span.start ? text.slice(mention.end, span.start) : text.slice(span.end, mention.start);
      const before = mention.end <= span.start;
      if (isSubordinate(between) || /[;:"“”]/.test(between)) continue;
      if (!before && /,|\band\b/.test(between)) continue;
      if (!agrees(mention, form, this.#written)) continue;
      best = before || best === null ? mention : best;
    }
    return best;
  }

  /** "the Aug. 7 bombing", "the 1967 war": the date of a thing spoken of, not of the act told. */
  #isAttributive(mention: DateMention): boolean {
    const { text } = this.#layer;
    const after = text.slice(mention.end, mention.end + 30);
    const before = text.slice(Math.max(0, mention.start - 12), mention.start);
    return /\b(?:the|a|an|its|his|their|'s|’s) $/i.test(before) && /^ [a-z-]+/.test(after);
  }

  /**
   * When the sentence dates its act only by a stretch, and the text commemorates a day inside it, the clause that
   * carries no date itself is that day's: "From February to April, 1949 X visited ... and signed" with "March 17 is the day".
   */
  #refine(mention: DateMention): FuzzyDate {
    const date = asActDate(mention);
    if (date.precision === "day" || date.bob === null || date.eoe === null) return date;
    const [from, to] = [parseIsoDay(date.bob), parseIsoDay(date.eoe)];
    if (from === null || to === null) return date;
    for (const other of this.#mentions) {
      const day = other.date;
      if (day?.precision !== "day" || day.basis !== "inherited" || day.bob === null) continue;
      if (!day.note?.startsWith("year taken from the date told after")) continue;
      const at = parseIsoDay(day.bob);
      if (at === null || at < from || at > to) continue;
      return fuzzyDate(day.edtf, {
        basis: "inherited",
        words: [
          { start: other.start, end: other.end },
          { start: mention.start, end: mention.end },
        ],
        anchor: { start: mention.start, end: mention.end },
        note: "the day the text commemorates, in the year told here",
      });
    }
    return date;
  }

  /** The date told before, carried on: in history the narrative's, in a dispatch the day of the act reported last or of the dispatch itself. */
  #carried(span: Span, sentence: number, form: ReturnType<typeof clauseForm>): FuzzyDate | null {
    if (form.tense !== "past") return null;
    const anchor = this.#anchorAt(span.start, sentence);
    if (anchor !== null) {
      return fuzzyDate(momentEdtf(anchor.moment), {
        basis: "inherited",
        words: [anchor.span],
        anchor: anchor.span,
        note: "carried on from the date told before",
      });
    }
    return this.#dispatchDay(span);
  }

  #anchorAt(at: number, sentence: number): Anchor | null {
    const i = this.#from(at) - 1;
    if (i < 0) return null;
    const mention = this.#mentions[i]!;
    if (!this.#usable(mention) || this.#isAttributive(mention)) return null;
    const { sentences } = this.#layer;
    const gap = sentence - sentenceAt(sentences, mention.start);
    if (gap > 2) return null;
    const moment = this.#story.told[i];
    return moment === null || moment === undefined
      ? null
      : { moment, span: { start: mention.start, end: mention.end } };
  }

  /** In a dated dispatch an act told in the past without a date is the day's news. */
  #dispatchDay(span: Span): FuzzyDate | null {
    const line = this.#dateline;
    if (line?.date?.precision !== "day" || this.#story.history) return null;
    if (span.start < line.start) return null;
    return fuzzyDate(line.date.edtf, {
      basis: "publication",
      words: [{ start: line.start, end: line.end }],
      anchor: "publication",
      note: "told in the past tense in a dispatch of this day",
    });
  }
}

/** Finer dates first; a range is finer than a year. */
function rank(mention: DateMention): number {
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
function isSubordinate(between: string): boolean {
  return /\b(?:which|that|who|whose|whom|when|where|while|after|before|because|since|until|although|though|if|whether|as|said|says|under|to)\b/i.test(
    between,
  );
}

/** A past act is not dated by a day to come, nor a coming act by one gone by. */
function agrees(mention: DateMention, form: ReturnType<typeof clauseForm>, written: Written): boolean {
  const { date } = mention;
  const now = written.date?.eoe ?? null;
  if (date === null || now === null) return true;
  if (form.tense === "future") return date.eoe === null || date.eoe >= (written.date?.bob ?? now);
  return date.bob === null || date.bob <= now;
}

/** "since 2011" dates an act from then on, "by May 14" up to then. */
function asActDate(mention: DateMention): FuzzyDate {
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
