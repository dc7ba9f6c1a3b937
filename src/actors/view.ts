import type { DateLayer } from "../dates/layer.ts";
import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import type { Registers } from "../registers/registers.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import type { TextLayer } from "../text/layer.ts";
import { FIRST_SURNAMES, isEastAsianGiven } from "./lexicon/names.ts";
import { STYLE_WORDS, TITLE_HEADS } from "./lexicon/titles.ts";

const UPPER = /^\p{Lu}/u;
const LOUD_WORD = /^\p{Lu}[\p{Lu}.'’-]+$/u;
/** Words that headlines in title case leave small. */
const HEADLINE_SMALL = new Set(
  "a an the and or but nor of in on at to for by as vs v with from over into onto upon after amid about against between during under through toward towards that than its is".split(
    " ",
  ),
);
const LETTER = /\p{L}/u;

/** The document as the recognisers read it: words cut out once, case flags in columns, the date told at each sentence. */
export interface View {
  readonly layer: TextLayer;
  readonly syntax: SyntaxLayer;
  readonly registers: Registers;
  readonly dates: DateLayer;
  readonly words: readonly string[];
  /** Lower-case words with straight apostrophes. */
  readonly lower: readonly string[];
  /** Titles glued to the front of the token's name ("PresidentKim"), by token. */
  readonly gluedTitles: ReadonlyMap<number, Span>;
  /** 1 where a word that was glued to the end of the token has been cut off: a name ends here. */
  readonly cut: Uint8Array;
  /** 0 small or no letter, 1 begins with a capital, 2 all capitals (two letters or more). */
  readonly caps: Uint8Array;
  /** 1 where the token is the first word of its sentence, so that its capital says nothing. */
  readonly opens: Uint8Array;
  /** By sentence: 1 for headlines in capitals or title case, where capitals say nothing at all. */
  readonly loud: Uint8Array;
  /** First day of the act told at the sentence, else of the day of writing; undefined when the text gives neither. */
  dayAt(sentence: number): string | undefined;
  sentenceOf(token: number): number;
  /** Tokens [first, end) of a sentence. */
  bounds(sentence: number): { readonly first: number; readonly end: number };
  span(first: number, end: number): Span;
  textOf(first: number, end: number): string;
}

/** A day that stands for a date in register look-ups: its earliest known bound. */
export function dayOf(date: FuzzyDate | null | undefined): string | undefined {
  return date?.bob ?? date?.eob ?? date?.boe ?? date?.eoe ?? undefined;
}

const TWO_WORDS = /^(\p{Lu}?\p{Ll}{1,12})(\p{Lu}\p{Ll}{1,12})$/u;
const SMALL_BEFORE = new Set("of by to and with from for that as at in on under".split(" "));

/**
 * Pages that set names in a markup of their own often lose the spaces around them ("greetings ofComradeKim Jong Unsaid
 * ..."). Cuts what is glued to an East Asian name off it; every other word stays whole. `skip` is the length cut in front.
 */
function unglue(
  token: string,
  before: string,
  family: string,
  isPerson: (name: string) => boolean,
): { word: string; skip: number } {
  const lead = token.length > 3 ? TWO_WORDS.exec(token) : null;
  if (lead && FIRST_SURNAMES.has(lead[2]!.toLowerCase())) {
    const first = lead[1]!.toLowerCase();
    if (SMALL_BEFORE.has(first) || TITLE_HEADS.has(first) || STYLE_WORDS.has(first))
      return { word: lead[2]!, skip: lead[1]!.length };
  }
  if (
    token.length < 4 ||
    token.length > 24 ||
    !UPPER.test(token) ||
    !FIRST_SURNAMES.has(family.toLowerCase()) ||
    !isEastAsianGiven(before)
  )
    return { word: token, skip: 0 };
  const whole = `${family} ${before}`;
  if (isPerson(`${whole} ${token}`)) return { word: token, skip: 0 };
  for (let cut = token.length - 2; cut >= 2; cut--) {
    const stem = token.slice(0, cut);
    if (UPPER.test(token.slice(cut))) continue;
    if (isEastAsianGiven(stem) && isPerson(`${whole} ${stem}`)) return { word: stem, skip: 0 };
  }
  return { word: token, skip: 0 };
}

/** Makes the view. */
export function viewOf(syntax: SyntaxLayer, registers: Registers, dates: DateLayer): View {
  const { layer } = syntax;
  const { tokens, sentences, text } = layer;
  const words: string[] = new Array(tokens.count);
  const lower: string[] = new Array(tokens.count);
  const starts = new Uint32Array(tokens.count);
  const ends = new Uint32Array(tokens.count);
  const cut = new Uint8Array(tokens.count);
  const gluedTitles = new Map<number, Span>();
  const isPerson = (name: string): boolean => registers.lookup(name).some((one) => one.type === "person");
  const caps = new Uint8Array(tokens.count);
  const opens = new Uint8Array(tokens.count);
  const loud = new Uint8Array(sentences.count);
  for (let i = 0; i < tokens.count; i++) {
    const token = text.slice(tokens.start[i]!, tokens.end[i]!);
    const glued = unglue(token, i > 0 ? words[i - 1]! : "", i > 1 ? words[i - 2]! : "", isPerson);
    const { word } = glued;
    starts[i] = tokens.start[i]! + glued.skip;
    ends[i] = starts[i]! + word.length;
    if (ends[i] !== tokens.end[i]) cut[i] = 1;
    if (glued.skip > 0 && TITLE_HEADS.has(token.slice(0, glued.skip).toLowerCase()))
      gluedTitles.set(i, { start: tokens.start[i]!, end: starts[i]! });
    words[i] = word;
    lower[i] = word.toLowerCase().replaceAll("’", "'");
    if (UPPER.test(word)) caps[i] = word.length > 1 && LOUD_WORD.test(word) ? 2 : 1;
  }
  for (let s = 0; s < sentences.count; s++) {
    let opened = false;
    let capitals = 0;
    let small = 0;
    let shouted = 0;
    for (let i = sentences.firstToken[s]!; i < sentences.endToken[s]!; i++) {
      const word = words[i]!;
      if (!LETTER.test(word)) continue;
      if (!opened) opens[i] = 1;
      opened = true;
      if (caps[i]! > 0) capitals++;
      else if (!HEADLINE_SMALL.has(word)) small++;
      if (caps[i] === 2 && word.length > 3 && !word.includes(".")) shouted++;
    }
    // A headline has no full stop; a sentence of names has one.
    const stopped = words[sentences.endToken[s]! - 1] === ".";
    if (!stopped && capitals >= 3 && (small === 0 || capitals > 9 * small)) loud[s] = 1;
    if (shouted >= 3 && shouted > small) loud[s] = 1;
  }
  const days: (string | undefined)[] = new Array(sentences.count);
  const known = new Uint8Array(sentences.count);
  const written = dayOf(dates.written);
  return {
    layer,
    syntax,
    registers,
    dates,
    words,
    lower,
    cut,
    gluedTitles,
    caps,
    opens,
    loud,
    dayAt(sentence) {
      if (sentence >= sentences.count) return written;
      if (known[sentence] === 0) {
        known[sentence] = 1;
        const span = { start: sentences.start[sentence]!, end: sentences.end[sentence]! };
        days[sentence] = dayOf(dates.dateOf(span, sentence)) ?? written;
      }
      return days[sentence];
    },
    sentenceOf: (token) => tokens.sentence[token]!,
    bounds: (sentence) => ({ first: sentences.firstToken[sentence]!, end: sentences.endToken[sentence]! }),
    span: (first, end) => ({ start: starts[first]!, end: ends[end - 1]! }),
    textOf: (first, end) => text.slice(starts[first]!, ends[end - 1]!),
  };
}
