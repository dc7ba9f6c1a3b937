import type { Layers } from "../actors/layers.ts";

/** A sentence of the kept text with its offset. */
export interface PlacedSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longest sentence that the figure checks read: longer ones are tables and lists that lost their marks. */
const LONGEST = 2_000;

/** Sentences whose words fit the pattern, as the arithmetic checks read them. */
export function sentencesWith(layers: Layers, pattern: RegExp): PlacedSentence[] {
  const { sentences, text } = layers.text;
  const found: PlacedSentence[] = [];
  for (let index = 0; index < sentences.count; index++) {
    const start = sentences.start[index]!;
    const end = sentences.end[index]!;
    if (end - start > LONGEST) continue;
    const words = text.slice(start, end);
    if (pattern.test(words)) found.push({ index, start, end, words });
  }
  return found;
}
