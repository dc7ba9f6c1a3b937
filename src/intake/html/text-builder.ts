import type { SourceRun } from "../../model/document.ts";
import { alignSource } from "./align-source.ts";
import type { HtmlElement, HtmlText } from "./parse-html.ts";

/** A block with the elements and text nodes it was read from. */
export interface ReadBlock {
  readonly start: number;
  readonly end: number;
  /** Text nodes with the number of characters each gave. */
  readonly pieces: readonly { readonly node: HtmlText; readonly length: number }[];
  readonly linked: number;
}

/**
 * Gathers visible text: white space is collapsed, blocks are separated by a blank line, and every character keeps its
 * place in the decoded source.
 */
export class TextBuilder {
  readonly runs: SourceRun[] = [];
  readonly blocks: ReadBlock[] = [];
  readonly #source: string;
  readonly #parts: string[] = [];
  #length = 0;
  #start = -1;
  #pieces: { node: HtmlText; length: number }[] = [];
  #linked = 0;
  /** White space or a line break seen but not yet written: it is dropped at the edges of a block. */
  #gap: { char: " " | "\n"; from: number; to: number } | undefined;
  #run: { start: number; end: number; sourceStart: number; sourceEnd: number } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  get text(): string {
    return this.#parts.join("");
  }

  /** True when the current block has no text yet. */
  get atStart(): boolean {
    return this.#start < 0;
  }

  /** Adds a text node to the current block. */
  add(node: HtmlText, linked: boolean, preformatted: boolean): void {
    const { value } = node;
    const location = node.sourceCodeLocation;
    const at = location
      ? alignSource(value, this.#source, location.startOffset, location.endOffset)
      : undefined;
    const before = this.#length;
    let written = "";
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit === 0xad || unit === 0x200b || unit === 0xfeff || unit === 0x2060) continue; // no glyph
      const from = at?.[2 * i] ?? location?.startOffset ?? 0;
      const to = at?.[2 * i + 1] ?? location?.endOffset ?? 0;
      if (isSpace(unit)) {
        const char = preformatted && unit === 10 ? "\n" : " ";
        if (this.#gap === undefined) this.#gap = { char, from, to };
        else this.#gap = { char: this.#gap.char === "\n" ? "\n" : char, from: this.#gap.from, to };
        continue;
      }
      written += this.#open(written.length);
      this.#extend(this.#length + written.length, from, to, at !== undefined);
      written += value[i];
    }
    if (written === "") return;
    this.#parts.push(written);
    this.#length += written.length;
    const length = this.#length - Math.max(before, this.#start);
    this.#pieces.push({ node, length });
    if (linked) this.#linked += length;
  }

  /** Adds a line break (<br>). */
  lineBreak(element: HtmlElement): void {
    const location = element.sourceCodeLocation;
    const from = this.#gap?.from ?? location?.startOffset ?? 0;
    this.#gap = { char: "\n", from, to: location?.endOffset ?? from };
  }

  /** Ends the current block, if it has text, and returns it. */
  endBlock(): ReadBlock | undefined {
    this.#gap = undefined;
    if (this.#start < 0) return undefined;
    this.#closeRun();
    const block = { start: this.#start, end: this.#length, pieces: this.#pieces, linked: this.#linked };
    this.blocks.push(block);
    this.#start = -1;
    this.#pieces = [];
    this.#linked = 0;
    return block;
  }

  /** What must be written before the next character: the blank line between blocks, or the gap inside one. */
  #open(pending: number): string {
    if (this.#start < 0) {
      const separator = this.#length === 0 ? "" : "\n\n";
      this.#start = this.#length + pending + separator.length;
      this.#gap = undefined;
      return separator;
    }
    const gap = this.#gap;
    if (gap === undefined) return "";
    this.#gap = undefined;
    this.#extend(this.#length + pending, gap.from, gap.to, gap.to - gap.from === 1);
    return gap.char;
  }

  /** Ties the character at `at` to source[from, to): lengthens the current run where both go on, else begins one. */
  #extend(at: number, from: number, to: number, exact: boolean): void {
    const run = this.#run;
    const single = exact && to - from === 1;
    if (run !== undefined && run.end === at) {
      const identity = run.end - run.start === run.sourceEnd - run.sourceStart;
      if (identity && single && run.sourceEnd === from) {
        run.end++;
        run.sourceEnd++;
        return;
      }
      if (!exact && run.sourceStart === from && run.sourceEnd === to) {
        run.end++;
        return;
      }
    }
    this.#closeRun();
    this.#run = { start: at, end: at + 1, sourceStart: from, sourceEnd: to };
  }

  #closeRun(): void {
    if (this.#run !== undefined) this.runs.push(this.#run);
    this.#run = undefined;
  }
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x85
  );
}
