import { NUMBERED_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { type BoundaryContext, boundaryScore } from "./boundary-model.ts";
import { classOf, DIGIT, isLetter, OTHER, UPPER } from "./characters.ts";
import type { NumberList } from "./number-list.ts";

/**
 * Appends to `boundaries` the index one past the last token of each sentence of tokens [first, end), which are the tokens
 * of one block. Blank lines end sentences; at other places where one may end a small linear model decides
 * (training/syntax/train-splitter.ts), but a title or a single initial never ends one.
 */
export function splitSentences(
  text: string,
  starts: NumberList,
  ends: NumberList,
  first: number,
  end: number,
  boundaries: NumberList,
): void {
  let opened = first;
  for (let index = first; index < end; index++) {
    if (!isBoundary(text, starts, ends, first, end, index, opened)) continue;
    boundaries.push(index + 1);
    opened = index + 1;
  }
}

function isBoundary(
  text: string,
  starts: NumberList,
  ends: NumberList,
  first: number,
  end: number,
  index: number,
  opened: number,
): boolean {
  if (index + 1 === end || hasBlankLine(text, ends.at(index), starts.at(index + 1))) return true;
  if (!mayEnd(text, starts.at(index), ends.at(index), starts.at(index + 1))) return false;
  const context = contextAt(text, starts, ends, first, end, index, opened);
  return startsAfresh(context) || boundaryScore(context) > (closes(text, ends.at(index)) ? 0 : UNMARKED);
}

/** What the model sees of the place after token `index`, in a sentence that began at token `opened`. */
export function contextAt(
  text: string,
  starts: NumberList,
  ends: NumberList,
  first: number,
  end: number,
  index: number,
  opened: number,
): BoundaryContext {
  return {
    word(offset) {
      const at = index + offset;
      if (at < first || at >= end) return "";
      return text.slice(starts.at(at), Math.min(ends.at(at), starts.at(at) + MAX_WORD));
    },
    attached: ends.at(index) === starts.at(index + 1),
    length: index + 1 - opened,
    open: isOpen(text, starts.at(opened), ends.at(index)),
  };
}

/** Words that, written large after a dotted abbreviation, begin a new sentence: "... of the U.S. The minister ..." */
const STARTERS: ReadonlySet<string> = new Set(
  "The A An This That These He She It They We I His Its Their In On At As But And However When After There".split(
    " ",
  ),
);

function startsAfresh({ word }: BoundaryContext): boolean {
  return STARTERS.has(word(1)) && /^(?:[A-Z]\.){2,6}$/.test(word(0));
}

/** Longest part of a word that is looked at, and how far back an opening quote or bracket is looked for. */
const MAX_WORD = 40;
const OPEN_REACH = 400;

/** True when a quotation or bracket opened since `from` is still open at `to`. */
function isOpen(text: string, from: number, to: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = Math.max(from, to - OPEN_REACH); at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x28 || code === 0x5b || code === 0x201c) depth++;
    else if (code === 0x29 || code === 0x5d || code === 0x201d) depth = Math.max(0, depth - 1);
  }
  return quoted || depth > 0;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines > 1;
}

/** How sure the model must be where no mark closes the sentence; names written large would be torn apart otherwise. */
const UNMARKED = 30;

function closes(text: string, end: number): boolean {
  return ENDERS.includes(text.charAt(end - 1));
}

const ENDERS = ".!?…。:;)\"'”’»]-–—>*_";

/**
 * True where a sentence may end: after a mark that can close one, unless it belongs to a title, an initial or "No. 5"; and
 * before a word written large, for lines that ran together without a stop.
 */
export function mayEnd(text: string, start: number, end: number, next: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (!closes(text, end)) return end !== next && mayBegin(text, next) && !isSmallWord(text, start, end);
  if (end === next)
    return last === 0x21 || last === 0x3f || last === 0x2026 || (last === 0x2e && end - start > 1);
  if (last !== 0x2e || !isLetter(text.charCodeAt(start))) return true;
  const word = text.slice(start, end - 1).toLowerCase();
  if (word.length === 1 || TITLE_ABBREVIATIONS.has(word)) return false;
  return !NUMBERED_ABBREVIATIONS.has(word) || classOf(text.charCodeAt(next)) !== DIGIT;
}

function mayBegin(text: string, next: number): boolean {
  const kind = classOf(text.charCodeAt(next));
  return kind === UPPER || kind === DIGIT || (kind === OTHER && !",.;:)]}'’”%/".includes(text.charAt(next)));
}

/** Articles, prepositions and the like do not end anything. */
function isSmallWord(text: string, start: number, end: number): boolean {
  return end - start <= 5 && SMALL_WORDS.has(text.slice(start, end));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the of in on at by to for from with and or but nor as than that which who whose if when while his her its their our my your is are was were be has have had not , ( [ &".split(
    " ",
  ),
);
