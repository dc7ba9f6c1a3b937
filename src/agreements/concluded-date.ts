import type { Layers } from "../actors/layers.ts";
import type { FuzzyDate } from "../model/date.ts";
import { civilDay, isoDay, parseIsoDay } from "../model/day.ts";
import type { EventFinding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { commemoratedDays, computedYear, joinDay } from "./commemorated-day.ts";
import type { Dossier } from "./dossier.ts";
import type { ReadMention } from "./read-mention.ts";
import { lowerAt, tokensOfSentence } from "./words.ts";

/** When an instrument was concluded, and whether that was put together from more than one place of the text. */
export interface Concluded {
  readonly date: FuzzyDate;
  readonly inferred: boolean;
}

/** Farthest distance, in sentences, between a commemorated day and the signing it may belong to. */
const REACH = 6;

/**
 * The date of conclusion: of the act that concluded it, else a date that is part of its name or follows it ("the
 * agreement of March 17, 1949"), else computed from an anniversary of it. A coarse date is joined with a commemorated
 * day of the text where exactly one day fits.
 */
export function concludedDate(
  layers: Layers,
  dossier: Dossier,
  concluding: readonly EventFinding[],
): Concluded | undefined {
  const acted = concluding.find((event) => event.date)?.date ?? dateOfActs(layers, dossier);
  const stated = finer(acted, dateInPhrase(layers, dossier));
  if (stated && isStated(stated) && stated.precision === "day") return { date: stated, inferred: false };
  // A date carried over from other sentences is the weakest: words of the act's own sentence go before it.
  const coarse = stated && isStated(stated) ? stated : (dateBeside(layers, dossier, stated) ?? stated);
  const joined = coarse && joinCommemorated(layers, dossier, coarse);
  if (joined) return { date: joined, inferred: true };
  const anniversary = stated && isStated(stated) ? undefined : dateOfAnniversary(layers, dossier);
  if (anniversary) return { date: anniversary, inferred: true };
  return stated && { date: stated, inferred: false };
}

const isStated = (date: FuzzyDate): boolean => date.basis === "explicit" || date.basis === "relative";

/** The coarse date joined with a commemorated day near it; two different days that both fit leave the day open. */
function joinCommemorated(layers: Layers, dossier: Dossier, coarse: FuzzyDate): FuzzyDate | undefined {
  const near = dossier.mentions.map((mention) => mention.sentence);
  const [day, ...others] = commemoratedDays(layers).filter(
    (one) =>
      near.some((sentence) => Math.abs(sentence - one.sentence) <= REACH) &&
      joinDay(coarse, one, layers.text.text),
  );
  if (!day || others.some((one) => one.month !== day.month || one.day !== day.day)) return undefined;
  return joinDay(coarse, day, layers.text.text);
}

/**
 * The explicit date in the sentence of the concluding act that is no single day ("From February to April, 1949 ... paid
 * a visit and signed"), in agreement with what was carried over.
 */
function dateBeside(layers: Layers, dossier: Dossier, carried: FuzzyDate | undefined): FuzzyDate | undefined {
  for (const mention of dossier.mentions) {
    if (!mention.acts.some((reported) => reported.act.concludes && reported.asserted)) continue;
    const start = layers.text.sentences.start[mention.sentence]!;
    const end = layers.text.sentences.end[mention.sentence]!;
    for (const said of layers.dates.within({ start, end })) {
      const date = said.date;
      if (
        said.kind !== "date" ||
        date?.basis !== "explicit" ||
        date.precision === "day" ||
        !date.bob ||
        !date.eoe
      )
        continue;
      if (!carried?.bob || (date.bob <= (carried.eoe ?? carried.bob) && carried.bob <= date.eoe)) return date;
    }
  }
  return undefined;
}

function finer(a: FuzzyDate | undefined, b: FuzzyDate | undefined): FuzzyDate | undefined {
  if (!a || !b) return a ?? b;
  return a.precision !== "day" && b.precision === "day" ? b : a;
}

function dateOfActs(layers: Layers, dossier: Dossier): FuzzyDate | undefined {
  for (const mention of dossier.mentions)
    for (const reported of mention.acts) {
      if (!reported.act.concludes || !reported.asserted || reported.act.kind === "agreement") continue;
      const date = layers.dates.dateOf(reported.span, mention.sentence);
      if (date) return date;
    }
  return undefined;
}

/** "the 1955 agreement", "the agreement of 17 March 1949", "the agreement signed in 1949". */
function dateInPhrase(layers: Layers, dossier: Dossier): FuzzyDate | undefined {
  const { tokens } = layers.text;
  for (const mention of dossier.mentions) {
    if (mention.phrase.yearToken !== undefined) {
      const at = tokens.start[mention.phrase.yearToken]!;
      const named = layers.dates.mentions.find((date) => date.start <= at && at < date.end);
      if (named?.date) return named.date;
    }
    const follow = mention.phrase.end;
    const { end } = tokensOfSentence(layers, mention.sentence);
    if (follow >= end || !/^(?:of|dated|signed|concluded|\(|,)$/.test(lowerAt(layers, follow))) continue;
    const from = tokens.start[follow]!;
    const to = tokens.end[Math.min(follow + 3, end - 1)]!;
    const stated = layers.dates.mentions.find(
      (date) => date.start >= from && date.start < to && date.kind === "date",
    );
    if (stated?.date && lowerAt(layers, follow) !== ",") return stated.date;
  }
  return undefined;
}

/** "the 62nd anniversary of the agreement" in a text whose date is known: the year, and the day when it is marked on the day. */
function dateOfAnniversary(layers: Layers, dossier: Dossier): FuzzyDate | undefined {
  const { written } = layers.dates;
  if (!written?.bob || !/^\d{4}/.test(written.edtf)) return undefined;
  for (const mention of dossier.mentions) {
    const anniversary = anniversaryOf(layers, mention);
    if (!anniversary) continue;
    const day = parseIsoDay(written.bob);
    if (day === null) continue;
    const { year } = civilDay(day);
    const words: Span[] = [anniversary.words];
    const marked = written.precision === "day" ? dayMarked(layers, mention.sentence, written) : undefined;
    if (marked) {
      const { month, day: dayOfMonth } = civilDay(day);
      const then = `${String(year - anniversary.years).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
      if (parseIsoDay(then) !== null)
        return {
          edtf: then,
          bob: then,
          eob: then,
          boe: then,
          eoe: then,
          precision: "day",
          basis: "computed",
          calendar: "gregorian",
          words: [...words, marked].sort((a, b) => a.start - b.start),
          anchor: "publication",
          note: `inferred: the text marks the ${anniversary.years}th anniversary on ${isoDay(day) ?? written.edtf}; it does not state the date itself`,
        };
    }
    return computedYear(
      year - anniversary.years,
      words,
      `inferred: ${anniversary.years} years before ${written.edtf}`,
    );
  }
  return undefined;
}

/** The anniversary that the mention is the object of ("the 62nd anniversary of the agreement"). */
function anniversaryOf(layers: Layers, mention: ReadMention): { years: number; words: Span } | undefined {
  const { tokens } = layers.text;
  const head = tokens.start[mention.phrase.phraseFirst]!;
  for (const date of layers.dates.mentions) {
    if (date.kind !== "anniversary" || date.amount === undefined || (date.unit ?? "year") !== "year")
      continue;
    if (date.end > head + 1 || head - date.end > 60) continue;
    const gap = layers.text.text.slice(date.end, head).toLowerCase();
    if (
      /^\s*(?:of\s+)?(?:(?:the\s+)?(?:signing|conclusion|signature|adoption|publication)\s+of\s+)?(?:the\s+|its\s+|their\s+|this\s+)?$/.test(
        gap,
      )
    )
      return { years: date.amount, words: { start: date.start, end: date.end } };
  }
  return undefined;
}

/** "Today marks ...", "today is ...": the words that make the day of writing the anniversary itself. */
function dayMarked(layers: Layers, sentence: number, written: FuzzyDate): Span | undefined {
  const start = layers.text.sentences.start[sentence]!;
  const end = layers.text.sentences.end[sentence]!;
  const said = layers.dates
    .within({ start, end })
    .find((date) => date.date?.edtf === written.edtf && /^(?:today|this day)$/i.test(date.text));
  if (!said) return undefined;
  const after = layers.text.text.slice(said.end, said.end + 40);
  return /^\s+(?:\p{L}+\s+){0,2}?(?:is|marks?|marked|falls)\b/u.test(after)
    ? { start: said.start, end: said.end }
    : undefined;
}
