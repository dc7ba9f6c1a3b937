import type { FuzzyDate } from "../model/date.ts";
import { parseIsoDay } from "../model/day.ts";
import type { Span } from "../model/span.ts";
import { sentenceAt, type TextLayer } from "../text/layer.ts";
import {
  agrees,
  asActDate,
  asYearAfter,
  datesNominal,
  inherited,
  isAhead,
  isBounded,
  isSubordinate,
  opensAfterAnother,
  rank,
  tellsSpeech,
} from "./act-date.ts";
import { type ClauseForm, clauseForm } from "./clause-form.ts";
import { fuzzyDate } from "./fuzzy-date.ts";
import type { DateMention } from "./layer.ts";
import { type Moment, momentEdtf, partsOf } from "./moment.ts";
import type { Anchor } from "./resolve/context.ts";
import type { Story } from "./resolve/resolve-all.ts";
import type { Written } from "./resolve/written.ts";

/** Days between the act of a lead and its report. */
const LEAD_DAYS = 14;

/** Days over which news goes on telling of one day without naming it again. */
const RECENT_DAYS = 60;

/** Paragraphs after the first in which an undated past act is the news. */
const HEAD_PARAGRAPHS = 4;

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
    const form = clauseForm(this.#layer.text, span);
    const own = this.#best(this.within(span), span, form);
    if (own !== null) return this.#isOfAnother(own, span.start) ? asYearAfter(own) : asActDate(own);
    const said = this.#inSentence(span, sentence, form);
    if (said !== null) {
      const opening = this.#layer.sentences.start[sentence] ?? span.start;
      return this.#isOfAnother(said, opening) ? asYearAfter(said) : this.#refine(said, span);
    }
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
  #best(mentions: readonly DateMention[], span: Span, form: ClauseForm): DateMention | null {
    let best: DateMention | null = null;
    for (const mention of mentions) {
      if (!this.#usable(mention)) continue;
      // "signed an agreement to end the rule in 1999": a day to come does not date what was done.
      if (form.tense === "past" && !agrees(mention, form, this.#written)) continue;
      // In a long clause a date inside a later subordinate clause is that clause's.
      if (best !== null && isSubordinate(this.#layer.text.slice(best.end, mention.start))) continue;
      const finer = best === null || rank(mention) > rank(best);
      if (finer || (rank(mention) === rank(best!) && this.#isOfAnother(best!, span.start))) best = mention;
    }
    return best;
  }

  /** Whether a date stands in an opening phrase that tells of another act: "Following the coup of July 14, 1958, X announced". */
  #isOfAnother(mention: DateMention, from: number): boolean {
    const { text } = this.#layer;
    if (mention.modifier === "after" || mention.modifier === "before" || mention.start <= from) return false;
    if (!opensAfterAnother(text.slice(from, from + 40))) return false;
    // Past the first verb the phrase is over.
    const opening = { start: Math.max(from, mention.start - REACH / 2), end: mention.start };
    return clauseForm(text, opening).tense === "none";
  }

  /** A date of the same sentence outside the clause: an opening adverbial, or the only date beside it. */
  #inSentence(span: Span, sentence: number, form: ClauseForm): DateMention | null {
    const { sentences, text } = this.#layer;
    if (sentence < 0 || sentence >= sentences.count || form.tense === "pluperfect") return null;
    // "travelled on July 27 to meet X": the purpose shares the date; other clauses without a verb do not.
    const purpose = form.tense === "none" && /^to\s/i.test(text.slice(span.start, span.start + 4));
    const start = Math.max(sentences.start[sentence]!, span.start - REACH);
    const end = Math.min(sentences.end[sentence]!, span.end + REACH);
    let best: DateMention | null = null;
    for (const mention of this.within({ start, end })) {
      if (!this.#usable(mention) || this.#isAttributive(mention)) continue;
      if (mention.start >= span.start && mention.end <= span.end) continue;
      const before = mention.end <= span.start;
      const between = before ? text.slice(mention.end, span.start) : text.slice(span.end, mention.start);
      if (!before && this.#closesSentence(span, mention, sentence)) {
        best ??= mention;
        continue;
      }
      if (purpose && !/^[ ,]{1,3}$/.test(between)) continue;
      if (form.tense === "none" && !purpose) {
        // A nominal act is dated only by words that hang on it: "the opening of ties, which occurred on 3 May".
        if (!before && datesNominal(between)) best ??= mention;
        continue;
      }
      if (isSubordinate(between.replace(/^,? when /, " ")) || /[;:"“”]/.test(between)) continue;
      if (!before && /,|\b(?:and|to|as|under)\b/.test(between)) continue;
      if (!agrees(mention, form, this.#written)) continue;
      if (best === null || (before && rank(mention) >= rank(best))) best = mention;
    }
    return best;
  }

  /** "X presented his credentials to Y, who is ..., on August 12.": a date set off at the end is that of the opening clause. */
  #closesSentence(span: Span, mention: DateMention, sentence: number): boolean {
    const { sentences, text } = this.#layer;
    const start = Math.max(sentences.start[sentence]!, this.#dateline?.end ?? 0);
    const opens = /^[^\p{L}]{0,4}(?:\([^)]{1,30}\)[^\p{L}]{0,5})?$/u.test(
      text.slice(Math.min(start, span.start), span.start),
    );
    const setOff = /, (?:on|in) $/.test(text.slice(Math.max(0, mention.start - 5), mention.start));
    return opens && setOff && /^[.;!]/.test(text.slice(mention.end, mention.end + 1));
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
  #refine(mention: DateMention, span: Span): FuzzyDate {
    const date = asActDate(mention);
    // The clause that the stretch opens is dated by it; only a further act of the sentence may be that of the day.
    const between = { start: mention.end, end: span.start };
    if (between.end <= between.start || clauseForm(this.#layer.text, between).tense === "none") return date;
    if (date.precision === "day" || date.bob === null || date.eoe === null) return date;
    const [from, to] = [parseIsoDay(date.bob), parseIsoDay(date.eoe)];
    if (from === null || to === null) return date;
    for (const i of this.#story.joined) {
      const other = this.#mentions[i]!;
      const day = other.date;
      if (day?.precision !== "day" || day.bob === null) continue;
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

  /**
   * The date told before, carried on to a clause told in the simple past without one. In history that is the year of
   * the story; in news the day told in the same paragraph, else the day of the lead, else that of the dispatch.
   */
  #carried(span: Span, sentence: number, form: ClauseForm): FuzzyDate | null {
    if (form.tense !== "past") return null;
    const told = this.#toldBefore(span.start, sentence);
    if (this.#story.history) {
      if (told === null) return null;
      return inherited(
        momentEdtf({ precision: "year", year: partsOf(told.moment).year }),
        told.span,
        "year of the story told before",
      );
    }
    if (told !== null) {
      return inherited(momentEdtf(told.moment), told.span, "carried on from the day told before");
    }
    if (!this.#isOfTheReport(span, sentence)) return null;
    const lead = this.#lead();
    if (lead !== null && span.start > lead.end) {
      return inherited(lead.date!.edtf, lead, "told without a date in a report of this day");
    }
    return this.#dispatchDay(span);
  }

  /** Whether a clause without a date still tells the news: near the head of the report, or as words of a speaker. Further down stands the background. */
  #isOfTheReport(span: Span, sentence: number): boolean {
    const { sentences, text } = this.#layer;
    const head = sentences.block[sentenceAt(sentences, this.#dateline?.start ?? 0)] ?? 0;
    if ((sentences.block[sentence] ?? 0) - head <= HEAD_PARAGRAPHS) return true;
    return tellsSpeech(text.slice(span.start, Math.min(span.end, span.start + 200)));
  }

  /** The date told last: in history within three sentences, in news a day of the same paragraph. */
  #toldBefore(at: number, sentence: number): Anchor | null {
    const { sentences } = this.#layer;
    for (let i = this.#from(at) - 1; i >= 0; i--) {
      const mention = this.#mentions[i]!;
      const moment = this.#story.told[i] ?? null;
      const where = sentenceAt(sentences, mention.start);
      if (sentence - where > 3) return null;
      // Dates of the clause's own sentence have been weighed already.
      if (where === sentence) continue;
      if (!this.#story.history && sentences.block[where] !== sentences.block[sentence]) return null;
      if (moment === null || !this.#usable(mention) || this.#isAttributive(mention) || isBounded(mention))
        continue;
      if (!this.#story.history && !this.#isRecent(moment)) continue;
      if (isAhead(mention, this.#written)) continue;
      return { moment, span: { start: mention.start, end: mention.end } };
    }
    return null;
  }

  /** A day that news may go on telling of: not one of another year looked back on. */
  #isRecent(moment: Moment): boolean {
    const now = this.#written.moment;
    if (moment.precision !== "day") return false;
    return now?.precision !== "day" || Math.abs(now.day - moment.day) <= RECENT_DAYS;
  }

  /** The day that the first sentence of a report tells, when it is no later than the report. */
  #lead(): DateMention | null {
    const { sentences } = this.#layer;
    if (this.#written.moment?.precision !== "day") return null;
    for (const [i, mention] of this.#mentions.entries()) {
      if (sentenceAt(sentences, mention.start) > 1) return null;
      const moment = this.#story.told[i];
      if (moment?.precision !== "day" || !this.#usable(mention) || this.#isAttributive(mention)) continue;
      if (isBounded(mention) || isAhead(mention, this.#written)) continue;
      // A lead tells what is new: a day weeks back is the background.
      if (this.#written.moment.day - moment.day <= LEAD_DAYS) return mention;
    }
    return null;
  }

  /** In a dated dispatch an act told in the past without a date is the day's news. */
  #dispatchDay(span: Span): FuzzyDate | null {
    const line = this.#dateline;
    if (line?.date?.precision !== "day" || span.start < line.start) return null;
    return fuzzyDate(line.date.edtf, {
      basis: "publication",
      words: [{ start: line.start, end: line.end }],
      anchor: "publication",
      note: "told in the past tense in a dispatch of this day",
    });
  }
}
