import type { Layers } from "../actors/layers.ts";
import type { Span } from "../model/span.ts";

/** The words of token i, as written. */
export function wordAt({ text }: Layers, i: number): string {
  return text.text.slice(text.tokens.start[i]!, text.tokens.end[i]!);
}

/** The words of token i in lower case, with a plain apostrophe; "" outside the text. */
export function lowerAt(layers: Layers, i: number): string {
  if (i < 0 || i >= layers.text.tokens.count) return "";
  return wordAt(layers, i).toLowerCase().replaceAll("’", "'");
}

/** True when token i begins with a capital letter. */
export function isCapital(layers: Layers, i: number): boolean {
  const first = layers.text.text[layers.text.tokens.start[i]!]!;
  return first !== first.toLowerCase();
}

/** Span of tokens [first, end). */
export function spanOfTokens({ text }: Layers, first: number, end: number): Span {
  return { start: text.tokens.start[first]!, end: text.tokens.end[end - 1]! };
}

/** First token and one past the last of sentence s. */
export function tokensOfSentence({ text }: Layers, s: number): { first: number; end: number } {
  return { first: text.sentences.firstToken[s]!, end: text.sentences.endToken[s]! };
}

/** True when no character stands between token i and token i + 1 ("U.S." "-" "China"). */
export function joined({ text }: Layers, i: number): boolean {
  return i + 1 < text.tokens.count && text.tokens.end[i] === text.tokens.start[i + 1];
}

const HYPHENS = new Set(["-", "–", "‐", "‑"]);

/** True when token i is a hyphen or a dash between two words without spaces. */
export function isHyphen(layers: Layers, i: number): boolean {
  return HYPHENS.has(wordAt(layers, i)) && joined(layers, i) && joined(layers, i - 1);
}
