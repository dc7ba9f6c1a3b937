import type { FuzzyDate } from "../../model/date.ts";
import type { Span } from "../../model/span.ts";
import type { Composed } from "../compose.ts";
import { fuzzyDate, momentFrom } from "../fuzzy-date.ts";
import type { Lexemes } from "../lexemes.ts";
import { type Moment, momentEdtf, momentOf } from "../moment.ts";
import type { CalendarReading } from "../reading.ts";

/** When a document was written, for resolving (moment) and for the record (date). */
export interface Written {
  readonly moment: Moment | null;
  readonly date: FuzzyDate | null;
}

const NOTHING: Written = { moment: null, date: null };

/** Where sentences end, for judging which words stand together. */
type SentenceOf = (at: number) => number;

/**
 * The time of writing: as given; else the dateline; else the text's own arithmetic ("1949, 72 years ago" was written
 * in 2021; "the 62nd anniversary of the agreement of March 17, 1949" in 2011), with the commemorated day where one is named.
 */
export function findWritten(
  lexemes: Lexemes,
  items: readonly Composed[],
  dateline: number,
  published: FuzzyDate | undefined,
  sentenceOf: SentenceOf,
): Written {
  if (published !== undefined) return { moment: momentFrom(published), date: published };
  const line = items[dateline];
  const told = line?.reading.is === "calendar" ? line.reading : undefined;
  if (line !== undefined && told?.year !== undefined) {
    const moment = momentOf(told.year, told.month, told.day);
    if (moment !== null) {
      return {
        moment,
        date: fuzzyDate(momentEdtf(moment), {
          basis: "explicit",
          words: [spanOf(lexemes, line)],
          note: "dateline",
        }),
      };
    }
  }
  const year = inferYear(lexemes, items, sentenceOf);
  if (year === null) return NOTHING;
  if (line !== undefined && told?.month !== undefined) {
    const moment = momentOf(year.year, told.month, told.day);
    if (moment !== null) {
      const words = [spanOf(lexemes, line), ...year.words];
      return {
        moment,
        date: fuzzyDate(momentEdtf(moment), { basis: "computed", words, note: `dateline, and ${year.note}` }),
      };
    }
  }
  const day = commemoratedDay(lexemes, items);
  if (day !== null) {
    const moment = momentOf(year.year, day.reading.month, day.reading.day);
    if (moment !== null) {
      const date = fuzzyDate(`${momentEdtf(moment)}~`, {
        basis: "computed",
        words: [day.span, ...year.words],
        note: `${year.note}; written about the day commemorated`,
      });
      // Only the year is worked out; the day is a likely one, so the bounds stay those of the year.
      const bounds = {
        bob: `${date.edtf.slice(0, 4)}-01-01`,
        eob: null,
        boe: null,
        eoe: `${date.edtf.slice(0, 4)}-12-31`,
      };
      return { moment, date: { ...date, ...bounds } };
    }
  }
  const moment: Moment = { precision: "year", year: year.year };
  return {
    moment,
    date: fuzzyDate(momentEdtf(moment), { basis: "computed", words: year.words, note: year.note }),
  };
}

function spanOf(lexemes: Lexemes, item: { first: number; end: number }): Span {
  return { start: lexemes.start[item.first]!, end: lexemes.end[item.end - 1]! };
}

interface InferredYear {
  readonly year: number;
  readonly words: readonly Span[];
  readonly note: string;
}

/** Year of writing by "Y, N years ago" or "the Nth anniversary of ... Y" in one sentence; the one most sentences agree on. */
function inferYear(
  lexemes: Lexemes,
  items: readonly Composed[],
  sentenceOf: SentenceOf,
): InferredYear | null {
  const votes = new Map<number, { count: number; first: InferredYear }>();
  for (const [i, item] of items.entries()) {
    const { reading } = item;
    const counts =
      (reading.is === "offset" && reading.base === "now" && reading.sign < 0 && reading.unit === "year") ||
      reading.is === "anniversary";
    if (!counts || reading.amount === null || reading.amount < 1) continue;
    const span = spanOf(lexemes, item);
    const sentence = sentenceOf(span.start);
    const near = nearestYear(
      items,
      i,
      (other) => sentenceOf(lexemes.start[other.first]!) === sentence,
      reading.is === "anniversary",
    );
    if (near === null) continue;
    const year = near.year + reading.amount;
    const vote = votes.get(year);
    if (vote !== undefined) {
      vote.count++;
      continue;
    }
    const what =
      reading.is === "anniversary" ? `anniversary ${reading.amount}` : `${reading.amount} years ago`;
    votes.set(year, {
      count: 1,
      first: {
        year,
        words: [span, spanOf(lexemes, near.item)],
        note: `${near.year} and "${what}" give ${year} as the year of writing`,
      },
    });
  }
  let best: { count: number; first: InferredYear } | null = null;
  for (const vote of votes.values()) if (best === null || vote.count > best.count) best = vote;
  return best?.first ?? null;
}

/** The explicit year nearest to item i in its sentence; for anniversaries the year of what is commemorated follows. */
function nearestYear(
  items: readonly Composed[],
  i: number,
  inSentence: (item: Composed) => boolean,
  following: boolean,
): { year: number; item: Composed } | null {
  for (const j of following ? [i + 1, i + 2] : [i - 1, i + 1, i - 2]) {
    const item = items[j];
    if (item === undefined || !inSentence(item)) continue;
    const year = yearSaid(item);
    if (year !== null) return { year, item };
  }
  return null;
}

/** The year that an expression states in its own words. */
export function yearSaid(item: Composed): number | null {
  const { reading } = item;
  if (reading.is === "calendar") return reading.year ?? null;
  if (reading.is === "range") {
    const last = reading.to.is === "calendar" ? reading.to.year : undefined;
    const first = reading.from.is === "calendar" ? reading.from.year : undefined;
    return first ?? last ?? null;
  }
  if (reading.is === "pair") return reading.gregorian.year ?? null;
  return null;
}

/** "March 17 is the meaningful day ...", "March 17 marks ...": a day without a year that the text commemorates. */
export function commemoratedDay(
  lexemes: Lexemes,
  items: readonly Composed[],
): { reading: CalendarReading; span: Span; index: number } | null {
  for (const [index, item] of items.entries()) {
    const { reading } = item;
    if (
      reading.is !== "calendar" ||
      reading.year !== undefined ||
      reading.month === undefined ||
      reading.day === undefined
    )
      continue;
    if (reading.yearShift !== undefined || reading.shift !== undefined) continue;
    const span = spanOf(lexemes, item);
    const after = lexemes.text.slice(span.end, span.end + 120);
    if (
      /^[, ]{1,2}(?:this year[, ]{1,2})?(?:is|marks|marked|will mark) (?:a|an|the)\b[^.;\n]{0,80}\b(?:day|date|anniversary|birthday)\b/.test(
        after,
      )
    ) {
      return { reading, span, index };
    }
  }
  return null;
}
