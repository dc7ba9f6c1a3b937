import { NUMBERED_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { classOf, isLetter, LOWER, UPPER } from "./characters.ts";
import type { NumberList } from "./number-list.ts";

/** Words that, written large after an abbreviation, begin a new sentence: "... of the U.S. The minister ..." */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our there here in on at as by for from after before during " +
    "while when where who what why how if but and or so however meanwhile moreover also both all some many most no not since under with " +
    "according earlier later last next"
  ).split(" "),
);

/**
 * Appends to `boundaries` the index one past the last token of each sentence of tokens [first, end), which are the
 * tokens of one block. A title or an initial never ends a sentence; another abbreviation does before a clear starter.
 */
export function splitSentences(
  text: string,
  starts: NumberList,
  ends: NumberList,
  first: number,
  end: number,
  boundaries: NumberList,
): void {
  let index = first;
  while (index < end) {
    if (index + 1 === end) {
      boundaries.push(end);
      return;
    }
    if (hasBlankLine(text, ends.at(index), starts.at(index + 1))) boundaries.push(index + 1);
    else if (mayEnd(text, starts, ends, index)) {
      const after = afterClosers(text, starts, ends, index + 1, end);
      if (after >= end || beginsSentence(text, starts, ends, index, after)) {
        boundaries.push(after);
        index = after;
        continue;
      }
    }
    index++;
  }
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines > 1;
}

/** True for stops, question and exclamation marks, ellipses, and words that carry a stop. */
function mayEnd(text: string, starts: NumberList, ends: NumberList, index: number): boolean {
  const last = text.charCodeAt(ends.at(index) - 1);
  if (last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x3002) return true;
  if (last !== 0x2e) return false;
  const start = starts.at(index);
  if (!isLetter(text.charCodeAt(start))) return true;
  const word = text.slice(start, ends.at(index) - 1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word) || NUMBERED_ABBREVIATIONS.has(word)) return false;
  return word.length > 1;
}

/** Index of the first token from `index` on that is not a closing quote or bracket attached to what stands before it. */
function afterClosers(
  text: string,
  starts: NumberList,
  ends: NumberList,
  index: number,
  end: number,
): number {
  let at = index;
  while (at < end) {
    const code = text.charCodeAt(starts.at(at));
    const attached = starts.at(at) === ends.at(at - 1);
    const closes = code === 0x29 || code === 0x5d || code === 0x201d || code === 0x2019 || code === 0xbb;
    if (!(attached && (closes || code === 0x22 || code === 0x27))) break;
    at++;
  }
  return at;
}

function beginsSentence(
  text: string,
  starts: NumberList,
  ends: NumberList,
  stop: number,
  next: number,
): boolean {
  const start = starts.at(next);
  if (start === ends.at(next - 1)) return false;
  const kind = classOf(text.charCodeAt(start));
  if (kind === LOWER) return false;
  const abbreviation = isLetter(text.charCodeAt(starts.at(stop)));
  if (abbreviation) {
    if (kind !== UPPER) return false;
    const word = text.slice(start, ends.at(next)).toLowerCase();
    return STARTERS.has(word);
  }
  return true;
}
