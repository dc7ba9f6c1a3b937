import type { SourceDocument } from "../../../src/model/document.ts";
import { readText } from "../../../src/text/read-text.ts";
import type { GoldDocument } from "./conllu.ts";

export interface SegmentationScore {
  readonly tokenF1: number;
  readonly sentenceF1: number;
  readonly tokens: number;
  readonly milliseconds: number;
  /** Wrong tokens and sentences with their surroundings. */
  readonly errors: readonly string[];
}

/** Wraps raw text with known paragraphs as a document of the reader. */
export function plainDocument(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
): SourceDocument {
  return {
    origin: "-",
    format: "plain",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "",
    authors: [],
    language: "en",
    text,
    blocks: paragraphs.map(({ start, end }) => ({ start, end, kind: "paragraph" as const })),
    sourceMap: [],
    removed: [],
    issues: [],
  };
}

/** Token and sentence F1 (exact spans) of the raw text of the documents; fused gold words count by their own spans. */
export function scoreSegmentation(documents: readonly GoldDocument[]): SegmentationScore {
  const token = { gold: 0, found: 0, right: 0 };
  const sentence = { gold: 0, found: 0, right: 0 };
  const errors: string[] = [];
  let milliseconds = 0;
  for (const document of documents) {
    const before = performance.now();
    const layer = readText(plainDocument(document.text, document.paragraphs));
    milliseconds += performance.now() - before;
    const words = new Set(document.words.map(({ start, end }) => `${start}:${end}`));
    const spans = new Set(document.sentences.map(({ start, end }) => trimmed(document.text, start, end)));
    token.gold += document.words.length;
    token.found += layer.tokens.count;
    sentence.gold += spans.size;
    sentence.found += layer.sentences.count;
    for (let i = 0; i < layer.tokens.count; i++) {
      const start = layer.tokens.start[i]!;
      const end = layer.tokens.end[i]!;
      if (words.has(`${start}:${end}`)) token.right++;
      else errors.push(`token ${surroundings(document.text, start, end)}`);
    }
    for (let s = 0; s < layer.sentences.count; s++) {
      const start = layer.sentences.start[s]!;
      const end = layer.sentences.end[s]!;
      if (spans.has(`${start}:${end}`)) sentence.right++;
      else errors.push(`sentence ${surroundings(document.text, start, end)}`);
    }
  }
  return {
    tokenF1: f1(token),
    sentenceF1: f1(sentence),
    tokens: token.found,
    milliseconds,
    errors,
  };
}

function f1(count: { gold: number; found: number; right: number }): number {
  return (200 * count.right) / (count.gold + count.found);
}

function trimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return `${from}:${to}`;
}

function surroundings(text: string, start: number, end: number): string {
  return JSON.stringify(
    `${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`,
  );
}
