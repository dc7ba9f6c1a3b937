import type { BlockKind } from "../../model/document.ts";

/** A stretch of source without the markers at the beginning of its lines. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A block of Markdown: its lines, each without indentation, quote and list marks. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lines: readonly Stretch[];
  /** Code: taken as it stands. */
  readonly verbatim: boolean;
}

const heading = /^(#{1,6})(?:[ \t]+|$)/;
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const listItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const definition = /^\[[^\]]{1,200}\]:[ \t]*\S/;
const tableRule = /^\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*)*\|?$/;
const fence = /^(?:`{3,}|~{3,})/;

/** Splits Markdown into blocks from offset `from`: headings, paragraphs, list items, quotes, table cells, code. */
export function splitBlocks(source: string, from: number): MarkdownBlock[] {
  const splitter = new Splitter(source);
  let at = from;
  while (at < source.length) {
    let end = source.indexOf("\n", at);
    if (end < 0) end = source.length;
    splitter.line(at, source[end - 1] === "\r" && end > at ? end - 1 : end);
    at = end + 1;
  }
  splitter.flush();
  return splitter.blocks;
}

class Splitter {
  readonly blocks: MarkdownBlock[] = [];
  readonly #source: string;
  #lines: Stretch[] = [];
  #kind: BlockKind = "paragraph";
  #fence = "";

  constructor(source: string) {
    this.#source = source;
  }

  flush(): void {
    if (this.#lines.length > 0)
      this.blocks.push({ kind: this.#kind, lines: this.#lines, verbatim: this.#fence !== "" });
    this.#lines = [];
    this.#kind = "paragraph";
  }

  line(from: number, to: number): void {
    let start = this.#skipSpace(from, to);
    if (this.#fence !== "") {
      if (this.#source.startsWith(this.#fence, start)) {
        this.flush();
        this.#fence = "";
      } else if (start < to) this.#lines.push({ from, to });
      return;
    }
    let isQuote = false;
    while (this.#source[start] === ">" && start < to) {
      isQuote = true;
      start = this.#skipSpace(start + 1, to);
    }
    if (start >= to) {
      this.flush();
      return;
    }
    const words = this.#source.slice(start, Math.min(to, start + 1000));
    if (this.#takeMarked(words, start, to)) return;
    const item = listItem.exec(words);
    if (item !== null) {
      this.flush();
      this.#kind = "list-item";
      start = this.#skipTask(start + item[0].length);
    } else if (isQuote && this.#kind === "paragraph") {
      if (this.#lines.length > 0) this.flush();
      this.#kind = "quote";
    }
    if (start < to) this.#lines.push({ from: start, to });
  }

  /** Takes a line that is a block, or the end of one, by its own marks. */
  #takeMarked(words: string, start: number, to: number): boolean {
    const marks = heading.exec(words);
    if (fence.test(words)) this.#openFence(words);
    else if (/^(?:=+|-+)[ \t]*$/.test(words) && this.#lines.length === 1 && this.#kind === "paragraph")
      this.#underline(words[0] === "=" ? 1 : 2);
    else if (definition.test(words) || rule.test(words) || tableRule.test(words)) this.flush();
    else if (marks !== null) this.#heading(start + marks[0].length, to, marks[1]!.length);
    else if (words.startsWith("|")) this.#cells(start, to);
    else return false;
    return true;
  }

  #skipSpace(from: number, to: number): number {
    let at = from;
    while (at < to && (this.#source[at] === " " || this.#source[at] === "\t")) at++;
    return at;
  }

  #skipTask(start: number): number {
    return /^\[[ xX]\] /.test(this.#source.slice(start, start + 4)) ? start + 4 : start;
  }

  #openFence(words: string): void {
    this.flush();
    this.#fence = words.slice(0, 3);
    this.#kind = "other";
  }

  #underline(level: number): void {
    this.blocks.push({ kind: "heading", level, lines: this.#lines, verbatim: false });
    this.#lines = [];
  }

  #heading(from: number, to: number, level: number): void {
    this.flush();
    let end = to;
    while (end > from && /[#\s]/.test(this.#source[end - 1]!)) end--;
    if (end > from) this.blocks.push({ kind: "heading", level, lines: [{ from, to: end }], verbatim: false });
  }

  #cells(start: number, to: number): void {
    this.flush();
    let from = start + 1;
    for (let at = from; at <= to; at++) {
      const isEnd = at === to || (this.#source[at] === "|" && this.#source[at - 1] !== "\\");
      if (!isEnd) continue;
      const begin = this.#skipSpace(from, at);
      if (begin < at)
        this.blocks.push({ kind: "table-cell", lines: [{ from: begin, to: at }], verbatim: false });
      from = at + 1;
    }
  }
}
