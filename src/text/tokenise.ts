import {
  CAPITAL_ABBREVIATIONS,
  HYPHEN_FAMILY_NAMES,
  KEPT_PREFIXES,
  NUMBERED_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "./abbreviations.ts";
import { addressEnd } from "./addresses.ts";
import { classOf, DIGIT, isApostrophe, isLetter, LOWER, OTHER, SPACE, UPPER } from "./characters.ts";
import type { NumberList } from "./number-list.ts";

const STOP = 0x2e;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
/**
 * Appends the tokens of text[from, to) to `starts` and `ends` (UTF-16 offsets), following the word rules of the English
 * UD treebanks: clitics ("'s", "n't") and hyphens are tokens of their own, abbreviations keep their stop, addresses stay
 * whole. One pass, linear time.
 */
export function tokenise(text: string, from: number, to: number, starts: NumberList, ends: NumberList): void {
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const address = addressEnd(text, from, at, to);
    if (address > at) {
      starts.push(at);
      ends.push(address);
      at = address;
    } else if (kind === LOWER || kind === UPPER) at = readWord(text, at, to, starts, ends);
    else if (kind === DIGIT) at = readNumber(text, at, to, starts, ends);
    else at = readMark(text, at, to, starts, ends);
  }
}

function readWord(text: string, at: number, to: number, starts: NumberList, ends: NumberList): number {
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === LOWER || kind === UPPER || kind === DIGIT) end++;
    else if (end + 1 < to && joins(text, at, end, to)) end++;
    else break;
  }
  // Dotted letters: "U.S.S.R.", "a.m.", "e.g."
  if (end === at + 1 && text.charCodeAt(end) === STOP) {
    let last = end + 1;
    while (last + 1 < to && isLetter(text.charCodeAt(last)) && text.charCodeAt(last + 1) === STOP) last += 2;
    const lone = last === end + 1;
    const follows = classOf(text.charCodeAt(last));
    if (
      !lone ||
      (classOf(text.charCodeAt(at)) === UPPER &&
        follows !== DIGIT &&
        !(follows === SPACE && endsBlock(text, last, to)))
    ) {
      if (!lone && isLetter(text.charCodeAt(last)) && !isLetter(text.charCodeAt(last + 1))) last++;
      return push(at, last, starts, ends);
    }
  }
  const size = end - at;
  const next = text.charCodeAt(end);
  if (next === STOP && size <= 8 && keepsStop(text, at, end, to)) return push(at, end + 1, starts, ends);
  if (size > 2 && isApostrophe(next) && isClitic(text, end, to, "t") && lowerAt(text, end - 1) === 0x6e) {
    push(at, end - 1, starts, ends);
    return push(end - 1, end + 2, starts, ends);
  }
  const cut = fusedAt(text, at, end);
  if (cut > 0) push(at, at + cut, starts, ends);
  push(at + cut, end, starts, ends);
  return readClitic(text, end, to, starts, ends);
}

function push(start: number, end: number, starts: NumberList, ends: NumberList): number {
  starts.push(start);
  ends.push(end);
  return end;
}

/** True when the mark at `end` is inside a word: "O'Brien", "P'yongyang", "AT&T", "pro-Beijing", "Jong-un". */
function joins(text: string, at: number, end: number, to: number): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isApostrophe(code)) {
    if (!isLetter(next)) return false;
    const clitic =
      isClitic(text, end, to, "s") ||
      isClitic(text, end, to, "d") ||
      isClitic(text, end, to, "m") ||
      isClitic(text, end, to, "t") ||
      isClitic(text, end, to, "ll") ||
      isClitic(text, end, to, "re") ||
      isClitic(text, end, to, "ve");
    return !clitic;
  }
  if (code === AMPERSAND)
    return classOf(text.charCodeAt(end - 1)) === UPPER && classOf(next) === UPPER && end - at <= 3;
  if (code !== HYPHEN || !isLetter(next)) return false;
  if (end - at <= 7 && KEPT_PREFIXES.has(text.slice(at, end).toLowerCase())) return true;
  return (
    end - at <= 6 &&
    classOf(text.charCodeAt(at)) === UPPER &&
    at >= 2 &&
    followsFamilyName(text, at) &&
    shortPart(text, end + 1, to)
  );
}

function followsFamilyName(text: string, at: number): boolean {
  if (text[at - 1] !== " ") return false;
  let start = at - 1;
  while (start > 0 && at - start < 9 && isLetter(text.charCodeAt(start - 1))) start--;
  return (
    classOf(text.charCodeAt(start)) === UPPER &&
    HYPHEN_FAMILY_NAMES.has(text.slice(start, at - 1).toLowerCase())
  );
}

function shortPart(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && end - at <= 7 && isLetter(text.charCodeAt(end))) end++;
  return end - at >= 1 && end - at <= 6;
}

/** True when the apostrophe at `at` starts the clitic of these letters and no letter follows. */
function isClitic(text: string, at: number, to: number, letters: string): boolean {
  const end = at + 1 + letters.length;
  if (end > to) return false;
  for (let k = 0; k < letters.length; k++)
    if (lowerAt(text, at + 1 + k) !== letters.charCodeAt(k)) return false;
  const after = end < to ? classOf(text.charCodeAt(end)) : SPACE;
  return after === SPACE || after === OTHER;
}

function lowerAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0x20;
}

const CLITICS = ["s", "re", "ve", "ll", "d", "m"] as const;

function readClitic(text: string, at: number, to: number, starts: NumberList, ends: NumberList): number {
  if (at >= to || !isApostrophe(text.charCodeAt(at))) return at;
  for (const letters of CLITICS)
    if (isClitic(text, at, to, letters)) return push(at, at + 1 + letters.length, starts, ends);
  return at;
}

const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
]);

/** Where a fused word is cut ("can|not"), counted from its start; 0 for a plain word. */
function fusedAt(text: string, at: number, end: number): number {
  const size = end - at;
  return size === 5 || size === 6 ? (FUSED.get(text.slice(at, end).toLowerCase()) ?? 0) : 0;
}

/** True when the stop after text[at, end) belongs to an abbreviation. */
function keepsStop(text: string, at: number, end: number, to: number): boolean {
  const word = text.slice(at, end).toLowerCase();
  const capital = classOf(text.charCodeAt(at)) === UPPER;
  if (NUMBERED_ABBREVIATIONS.has(word)) {
    let after = end + 1;
    while (after < to && text.charCodeAt(after) === 0x20) after++;
    if (after < to && classOf(text.charCodeAt(after)) === DIGIT) return true;
  }
  if (!TITLE_ABBREVIATIONS.has(word) && !OTHER_ABBREVIATIONS.has(word)) return false;
  return capital || !CAPITAL_ABBREVIATIONS.has(word);
}

/** True when only closing marks and spaces are left before `to` or the end of the line. */
function endsBlock(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && classOf(text.charCodeAt(end)) === SPACE) {
    if (text.charCodeAt(end) === 0x0a) return true;
    end++;
  }
  return end >= to;
}

function readNumber(text: string, at: number, to: number, starts: NumberList, ends: NumberList): number {
  let end = at;
  let hyphens = 0;
  let firstHyphen = 0;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (classOf(code) === DIGIT) end++;
    else if (
      end + 1 < to &&
      classOf(text.charCodeAt(end + 1)) === DIGIT &&
      (code === STOP || code === 0x2c || code === 0x3a || code === 0x2f)
    )
      end++;
    else if (code === HYPHEN && end + 1 < to && classOf(text.charCodeAt(end + 1)) === DIGIT) {
      if (++hyphens === 1) firstHyphen = end;
      end++;
    } else break;
  }
  // One hyphen joins a range ("2011-12": three tokens); two make a date ("2011-12-17"), and "555-0100" is a telephone number.
  if (hyphens === 1 && !(firstHyphen - at === 3 && end - firstHyphen === 5)) {
    push(at, firstHyphen, starts, ends);
    push(firstHyphen, firstHyphen + 1, starts, ends);
    return push(firstHyphen + 1, end, starts, ends);
  }
  const ordinal = text.slice(end, end + 2).toLowerCase();
  const after = classOf(text.charCodeAt(end + 2));
  if (
    (ordinal === "st" || ordinal === "nd" || ordinal === "rd" || ordinal === "th") &&
    after !== LOWER &&
    after !== UPPER
  )
    end = Math.min(end + 2, to);
  else if (end < to && lowerAt(text, end) === 0x73 && !isLetter(text.charCodeAt(end + 1))) end++;
  else if (
    end + 1 < to &&
    isApostrophe(text.charCodeAt(end)) &&
    isClitic(text, end, to, "s") &&
    end - at === 4
  ) {
    push(at, end, starts, ends);
    return push(end, end + 2, starts, ends);
  } else if (
    end < to &&
    classOf(text.charCodeAt(end)) === UPPER &&
    !isLetter(text.charCodeAt(end + 1)) &&
    lowerAt(text, end) !== 0x6d &&
    lowerAt(text, end) !== 0x6b
  ) {
    // "Boeing 747B", "Article 5A"; millions and thousands ("5M", "30K") are cut.
    end++;
  }
  return push(at, end, starts, ends);
}

/** End of an emoticon that stands alone (":-)", ";)"), or `at`. */
function faceEnd(text: string, at: number, to: number): number {
  if (!":;=".includes(text[at]!)) return at;
  const nose = at + 1 < to && text[at + 1] === "-" ? 1 : 0;
  const mouth = at + 1 + nose;
  if (mouth >= to || !")(DPp/|]".includes(text[mouth]!)) return at;
  return classOf(mouth + 1 < to ? text.charCodeAt(mouth + 1) : 0x20) === SPACE ? mouth + 1 : at;
}

/** One mark, or a run of the same mark ("...", "--", "?!", "''"). */
function readMark(text: string, at: number, to: number, starts: NumberList, ends: NumberList): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  const face = faceEnd(text, at, to);
  if (face > at) return push(at, face, starts, ends);
  if (code >= 0xd800 && code <= 0xdbff && end < to) end++;
  else if (
    isApostrophe(code) &&
    end < to &&
    isApostrophe(text.charCodeAt(end)) &&
    code === text.charCodeAt(end)
  )
    end++;
  else if (code === 0x21 || code === 0x3f) {
    while (end < to && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++;
  } else if (".-*=_~#+<>$".includes(text[at]!)) {
    while (end < to && text.charCodeAt(end) === code) end++;
  } else if (isApostrophe(code) && classOf(text.charCodeAt(at - 1)) !== SPACE) {
    const clitic = readClitic(text, at, to, starts, ends);
    if (clitic > at) return clitic;
  }
  return push(at, end, starts, ends);
}
