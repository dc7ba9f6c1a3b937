import { type ModelHeader, openModelFile } from "./model-file.ts";
import { Network, type Parse } from "./network.ts";

/** A tagger and parser for English, ready to read. It keeps working memory, so one model serves one thread. */
export interface SyntaxModel {
  readonly header: ModelHeader;
  /** Parses sentences given as word forms, each of at most MAX_WORDS words. */
  parse(sentences: readonly (readonly string[])[]): Parse[];
  /** Place of a lower-case word in the model's word list, most frequent first. */
  rankOf(word: string): number | undefined;
}

export interface SyntaxModelOptions {
  /** Use the plain JavaScript kernel even where WebAssembly SIMD is there. */
  readonly plainKernel?: boolean;
}

/** Makes a model from the bytes of a model file; works in Node, workers and browsers. Throws ModelFileError. */
export function createSyntaxModel(bytes: Uint8Array, options: SyntaxModelOptions = {}): SyntaxModel {
  const file = openModelFile(bytes);
  const ranks = new Map<string, number>();
  file
    .text("words")
    .split("\n")
    .forEach((word, rank) => {
      if (rank > 0) ranks.set(word, rank);
    });
  const rankOf = (word: string) => ranks.get(word);
  const network = new Network(file, rankOf, options.plainKernel);
  return { header: file.header, rankOf, parse: (sentences) => network.parse(sentences) };
}
