import type { Block, SourceDocument } from "../model/document.ts";

/**
 * Sentences and tokens of one document in columns (struct of arrays): no object per token in the hot path.
 * All offsets are UTF-16 offsets into `document.text`. Only kept blocks are read; furniture has no tokens.
 */
export interface TextLayer {
  readonly document: SourceDocument;
  /** The same string as `document.text`. */
  readonly text: string;
  /** Kept blocks in order. */
  readonly blocks: readonly Block[];
  readonly sentences: SentenceColumns;
  readonly tokens: TokenColumns;
}

export interface SentenceColumns {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the first token, and one past the last. */
  readonly firstToken: Uint32Array;
  readonly endToken: Uint32Array;
  /** Index into `TextLayer.blocks`. */
  readonly block: Uint32Array;
}

export interface TokenColumns {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentence: Uint32Array;
}

/** The words of token `i`. */
export function tokenText(layer: TextLayer, i: number): string {
  return layer.text.slice(layer.tokens.start[i]!, layer.tokens.end[i]!);
}

/** Index of the token that covers or follows offset `at` (binary search); tokens.count when none does. */
export function tokenAt(tokens: TokenColumns, at: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that covers or follows offset `at`; sentences.count when none does. */
export function sentenceAt(sentences: SentenceColumns, at: number): number {
  let low = 0;
  let high = sentences.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
