import type { Layers } from "../actors/layers.ts";
import type { FuzzyDate } from "../model/date.ts";
import { civilDay, dayNumber, isCivilDay, isoDay, pad, parseIsoDay } from "../model/day.ts";
import type { Span } from "../model/span.ts";
import { sentenceAt } from "../text/layer.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** A day of the year that the text holds up as one to remember, without its year ("March 17 is the meaningful day ..."). */
export interface CommemoratedDay {
  readonly month: number;
  readonly day: number;
  readonly words: Span;
  readonly sentence: number;
}

/** Words that make a day a commemorated one, looked for in the sentence of the date. */
const COMMEMORATES =
  /\b(?:(?:meaningful|historic(?:al)?|significant|memorable|unforgettable|important|great|red-letter|special|solemn|auspicious|glorious)\s+(?:day|date|occasion|anniversary)|is\s+(?:the|a)\s+day|(?:the|that)\s+day\s+(?:when|on\s+which|that)|anniversary|commemorat\w{1,6}|marks?|marked|remembered|observed\s+as|celebrat\w{1,6})\b/i;

/** Month and day of words that name a day without a year, or undefined. */
export function yearlessDay(words: string): { month: number; day: number } | undefined {
  const match =
    /^(?:on\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?$/.exec(words.trim()) ??
    /^(?:on\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?$/.exec(words.trim());
  if (!match) return undefined;
  const [, a, b] = match;
  const name = (/^\d/.test(a!) ? b! : a!).toLowerCase();
  const day = Number(/^\d/.test(a!) ? a : b);
  const month =
    MONTHS.findIndex(
      (full) =>
        full === name ||
        (name.length >= 3 && full.slice(0, 3) === name) ||
        (name === "sept" && full === "september"),
    ) + 1;
  return month > 0 && isCivilDay(2000, month, day) ? { month, day } : undefined;
}

/** Commemorated days without a year, in text order. */
export function commemoratedDays(layers: Layers): CommemoratedDay[] {
  const { text } = layers;
  const days: CommemoratedDay[] = [];
  for (const mention of layers.dates.mentions) {
    const found = yearlessDay(text.text.slice(mention.start, mention.end));
    if (!found) continue;
    const sentence = sentenceAt(text.sentences, mention.start);
    if (sentence >= text.sentences.count) continue;
    const words = text.text
      .slice(text.sentences.start[sentence]!, text.sentences.end[sentence]!)
      .slice(0, 2000);
    if (COMMEMORATES.test(words))
      days.push({ ...found, words: { start: mention.start, end: mention.end }, sentence });
  }
  return days;
}

/**
 * The day that `coarse` (a year, month or span of months) and the commemorated day give together; undefined when the
 * day does not fall in it, or falls in it more than once.
 */
export function joinDay(
  coarse: FuzzyDate,
  commemorated: CommemoratedDay,
  text: string,
): FuzzyDate | undefined {
  if (coarse.precision === "day" || !coarse.bob || !coarse.eoe) return undefined;
  const from = parseIsoDay(coarse.bob);
  const to = parseIsoDay(coarse.eoe);
  if (from === null || to === null || to < from) return undefined;
  const first = civilDay(from).year;
  const last = civilDay(to).year;
  if (last - first > 1) return undefined;
  const fitting: number[] = [];
  for (let year = first; year <= last; year++) {
    if (!isCivilDay(year, commemorated.month, commemorated.day)) continue;
    const day = dayNumber(year, commemorated.month, commemorated.day);
    if (day >= from && day <= to) fitting.push(day);
  }
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return undefined;
  const iso = isoDay(only);
  if (!iso) return undefined;
  const shown = (span: Span): string => `"${text.slice(span.start, span.end)}"`;
  return {
    edtf: iso,
    bob: iso,
    eob: iso,
    boe: iso,
    eoe: iso,
    precision: "day",
    basis: "computed",
    calendar: "gregorian",
    words: [commemorated.words, ...coarse.words].sort((a, b) => a.start - b.start),
    ...(coarse.words[0] ? { anchor: coarse.words[0] } : {}),
    note: `inferred: the text gives the day as ${shown(commemorated.words)} and the year as ${coarse.words.map(shown).join(", ") || coarse.edtf}; it nowhere states the full date`,
  };
}

/** A calendar year as a date computed from an anniversary: `words` are those of the anniversary. */
export function computedYear(year: number, words: readonly Span[], note: string): FuzzyDate {
  const edtf = pad(year, 4);
  return {
    edtf,
    bob: `${edtf}-01-01`,
    eob: null,
    boe: null,
    eoe: `${edtf}-12-31`,
    precision: "year",
    basis: "computed",
    calendar: "gregorian",
    words: [...words],
    note,
  };
}
