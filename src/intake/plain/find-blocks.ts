import type { Block } from "../../model/document.ts";

interface Line {
  /** Offset of the first and past the last character that is not white space. */
  readonly start: number;
  readonly end: number;
  /** White space before the first character. */
  readonly indent: number;
}

const longestWrap = 120;
const shortestWrap = 40;
const listMark = /^(?:[-*•‣◦▪–—·]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{1,5}\))\s/i;

/**
 * Blocks of plain text: paragraphs by blank lines; lines of one paragraph belong together when the text is hard-wrapped,
 * else each line is a block of its own (flattened pages). Headings are guessed. Offsets index the unchanged text.
 */
export function findBlocks(text: string): Block[] {
  const groups = paragraphs(text);
  const width = wrapWidth(groups);
  const pieces = groups.flatMap((group) => splitGroup(text, group, width));
  return pieces.map((piece, i) => block(text, piece, i, pieces));
}

/** Groups of lines between blank lines. */
function paragraphs(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const next = endOfLine(text, at);
    const line = trimmedLine(text, at, next);
    if (line !== undefined) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = text[next] === "\r" && text[next + 1] === "\n" ? next + 2 : next + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 12 || unit === 0x2028 || unit === 0x2029) return i;
  }
  return text.length;
}

function trimmedLine(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? undefined : { start, end, indent: start - from };
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0xfeff || unit === 11 || unit === 0x3000;
}

/** The column at which the text is hard-wrapped, or 0: most lines that go on in a next line end near the same width. */
function wrapWidth(groups: readonly Line[][]): number {
  const lengths: number[] = [];
  for (const group of groups)
    for (let i = 0; i + 1 < group.length; i++) {
      const length = group[i]!.end - group[i]!.start + group[i]!.indent;
      if (length >= shortestWrap) lengths.push(length);
    }
  if (lengths.length < 2) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  if (width > longestWrap) return 0;
  const near = lengths.filter((length) => length >= width - 16).length;
  return near >= lengths.length * 0.6 ? width : 0;
}

function splitGroup(text: string, group: readonly Line[], width: number): Line[][] {
  const pieces: Line[][] = [];
  let piece: Line[] = [];
  for (const line of group) {
    const previous = piece.at(-1);
    if (previous !== undefined && !continues(text, previous, line, width)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(line);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** True when `next` goes on in the sentence or paragraph of `previous`. */
function continues(text: string, previous: Line, next: Line, width: number): boolean {
  if (listMark.test(text.slice(next.start, next.start + 8))) return false;
  if (next.indent >= previous.indent + 2 && next.indent <= 12 && previous.indent <= 1) return false; // indented first line
  const length = previous.end - previous.start + previous.indent;
  if (length > longestWrap + 20) return false;
  const startsLow = /^[\p{Ll}]/u.test(text.slice(next.start, next.start + 2));
  const ended = /[.!?:;"”’)\]]$/.test(text.slice(previous.end - 1, previous.end));
  if (width === 0) return startsLow && !ended && length >= shortestWrap;
  if (startsLow && !ended) return true;
  const firstWord = /^\S{1,80}/.exec(text.slice(next.start, next.start + 80))?.[0].length ?? 0;
  return length >= shortestWrap && length + 1 + firstWord > width - (ended ? 0 : 4);
}

function block(text: string, piece: readonly Line[], index: number, pieces: readonly Line[][]): Block {
  const start = piece[0]!.start;
  const end = piece.at(-1)!.end;
  const span = { start, end, path: "", linkShare: 0 };
  const head = text.slice(start, start + 8);
  if (isHeading(text, piece, index, pieces)) return { ...span, kind: "heading", level: index === 0 ? 1 : 2 };
  if (listMark.test(head)) return { ...span, kind: "list-item" };
  if (head.startsWith(">")) return { ...span, kind: "quote" };
  return { ...span, kind: "paragraph" };
}

/** A short line without end punctuation that stands before a longer paragraph; past the first also mostly capitals. */
function isHeading(text: string, piece: readonly Line[], index: number, pieces: readonly Line[][]): boolean {
  const start = piece[0]!.start;
  const end = piece.at(-1)!.end;
  if (piece.length > 2 || end - start > 160) return false;
  const words = text.slice(start, end);
  if (!/\p{L}/u.test(words) || /(?:[.!?:;,…]["”’)]?|[-–—])$/.test(words) || listMark.test(words))
    return false;
  const next = pieces[index + 1];
  if (next === undefined) return false;
  const nextLength = next.at(-1)!.end - next[0]!.start;
  if (index === 0) return nextLength > 40 || (pieces.length > 2 && piece.length === 1);
  if (end - start > 90 || nextLength < 100 || nextLength < (end - start) * 2) return false;
  return isTitleCase(words);
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.7;
}
