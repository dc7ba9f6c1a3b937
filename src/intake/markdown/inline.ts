import type { MarkdownBlock } from "./split-blocks.ts";

/** A run of a block's text and the stretch of source it came from. */
export interface Piece {
  start: number;
  end: number;
  from: number;
  to: number;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["hellip", "…"],
]);
const longestLink = 2000;
/** Brackets of one line that open no link; past these the rest of the line is taken to hold none. */
const mostFailures = 100;

/**
 * The text of a block without Markdown's inline marks: emphasis, code, links (their words stay), images and HTML tags.
 * Every character stays tied to its place. Linear in the length of the block.
 */
export function inlineText(
  source: string,
  block: MarkdownBlock,
): { text: string; pieces: Piece[]; linked: number } {
  const writer = new Writer();
  for (const [i, { from, to }] of block.lines.entries()) {
    if (i > 0) writer.put(block.verbatim ? "\n" : " ", block.lines[i - 1]!.to, from);
    if (block.verbatim) writer.copy(source, from, to);
    else readLine(source, from, trimEnd(source, from, to), writer);
  }
  return writer.result();
}

function trimEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s\\]/.test(source[end - 1]!)) end--;
  return end;
}

function readLine(source: string, from: number, to: number, writer: Writer): void {
  /** Ends of link texts that are open, innermost last: where the words end and where the link ends. */
  const links: { close: number; end: number }[] = [];
  let failures = 0;
  let at = from;
  while (at < to) {
    const link = links.at(-1);
    if (link !== undefined && at === link.close) {
      links.pop();
      writer.linkDepth--;
      at = link.end;
      continue;
    }
    const char = source[at]!;
    const skip = failures > mostFailures && char === "!" ? undefined : skipMark(source, at, to);
    if (skip !== undefined) {
      at = skip;
    } else if (char === "\\" && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? "")) {
      writer.put(source[at + 1]!, at, at + 2);
      at += 2;
    } else if (char === "&") {
      at = readEntity(source, at, writer);
    } else if (char === "[") {
      const found = failures > mostFailures ? undefined : readLink(source, at, to);
      if (found !== undefined) {
        links.push(found);
        writer.linkDepth++;
      } else {
        failures++;
        writer.copy(source, at, at + 1);
      }
      at++;
    } else {
      writer.copy(source, at, at + 1);
      at++;
    }
  }
  writer.linkDepth = 0;
}

/** Offset past a mark that stands for nothing to read, undefined when there is none at `at`. */
function skipMark(source: string, at: number, to: number): number | undefined {
  const char = source[at]!;
  if (char === "`") return at + 1;
  if (char === "~" && source[at + 1] === "~") return at + 2;
  if (char === "*" || char === "_") return skipEmphasis(source, at, to);
  if (char === "!" && source[at + 1] === "[") {
    const image = readLink(source, at + 1, to);
    return image?.end;
  }
  if (char === "<") {
    const tag = /^<(?:!--[\s\S]{0,500}?--|\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,500})?\/?)>/i.exec(
      source.slice(at, Math.min(to, at + 600)),
    );
    return tag === null ? undefined : at + tag[0].length;
  }
  return undefined;
}

/** A run of * or _ is emphasis when it touches a word on one side only; "_" inside a word and a lone "*" are text. */
function skipEmphasis(source: string, at: number, to: number): number | undefined {
  let end = at;
  while (end < to && source[end] === source[at]) end++;
  const before = at === 0 ? " " : source[at - 1]!;
  const after = end >= to ? " " : source[end]!;
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  if (spaceBefore && spaceAfter) return undefined;
  if (source[at] === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  return end - at <= 3 ? end : undefined;
}

/** A link or image whose "[" is at `at`: where its words end and where it ends. */
function readLink(source: string, at: number, to: number): { close: number; end: number } | undefined {
  const limit = Math.min(to, at + longestLink);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) {
      const end = linkTarget(source, i + 1, limit);
      return end === undefined ? undefined : { close: i, end };
    }
  }
  return undefined;
}

/** Offset past "(address)" or "[label]" after a link's words. */
function linkTarget(source: string, at: number, limit: number): number | undefined {
  const open = source[at];
  const close = open === "(" ? ")" : open === "[" ? "]" : undefined;
  if (close === undefined) return undefined;
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === open) depth++;
    else if (source[i] === close && --depth === 0) return i + 1;
  }
  return undefined;
}

function readEntity(source: string, at: number, writer: Writer): number {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/.exec(source.slice(at, at + 12));
  const code = match?.[1] ? Number(match[1]) : match?.[2] ? Number.parseInt(match[2], 16) : undefined;
  const char =
    code !== undefined && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : entities.get(match?.[3] ?? "");
  if (match === null || char === undefined) {
    writer.copy(source, at, at + 1);
    return at + 1;
  }
  writer.put(char, at, at + match[0].length);
  return at + match[0].length;
}

class Writer {
  linkDepth = 0;
  readonly #pieces: Piece[] = [];
  #text = "";
  #linked = 0;

  /** Copies source[from, to) as it stands. */
  copy(source: string, from: number, to: number): void {
    if (from >= to) return;
    const start = this.#text.length;
    this.#text += source.slice(from, to);
    if (this.linkDepth > 0) this.#linked += to - from;
    const last = this.#pieces.at(-1);
    if (
      last !== undefined &&
      last.to === from &&
      last.end === start &&
      last.to - last.from === last.end - last.start
    ) {
      last.end = this.#text.length;
      last.to = to;
    } else this.#pieces.push({ start, end: this.#text.length, from, to });
  }

  /** Writes other characters for source[from, to). */
  put(words: string, from: number, to: number): void {
    const start = this.#text.length;
    this.#text += words;
    if (this.linkDepth > 0) this.#linked += words.length;
    this.#pieces.push({ start, end: this.#text.length, from, to });
  }

  result(): { text: string; pieces: Piece[]; linked: number } {
    return { text: this.#text, pieces: this.#pieces, linked: this.#linked };
  }
}
