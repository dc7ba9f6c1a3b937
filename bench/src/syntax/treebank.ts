import { lemmatise } from "../../../src/syntax/lemmatise.ts";
import type { SyntaxModel } from "../../../src/syntax/model.ts";
import { MAX_WORDS } from "../../../src/syntax/network.ts";
import type { GoldSentence } from "./conllu.ts";

/** What the model says of one sentence of given words. Heads count from 1, 0 is the root. */
export interface WordParse {
  readonly head: number;
  readonly rel: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Parses sentences of given words, similar lengths together; overlong ones in pieces beside each other. */
export function parseWords(sentences: readonly (readonly string[])[], model: SyntaxModel): WordParse[][] {
  const pieces = sentences.flatMap((words, sentence) =>
    Array.from({ length: Math.ceil(words.length / MAX_WORDS) }, (_, k) => ({
      sentence,
      offset: k * MAX_WORDS,
      words: words.slice(k * MAX_WORDS, (k + 1) * MAX_WORDS),
    })),
  );
  pieces.sort((a, b) => a.words.length - b.words.length);
  const { labels, tags, lemmas } = model.header;
  const results: WordParse[][] = sentences.map(() => []);
  const roots = new Map<number, number>();
  const parses = model.parse(pieces.map(({ words }) => words));
  const order = pieces.map((_, index) => index).sort((a, b) => pieces[a]!.offset - pieces[b]!.offset);
  for (const index of order) {
    const { sentence, offset, words } = pieces[index]!;
    const parse = parses[index]!;
    words.forEach((form, word) => {
      const [upos, xpos] = tags[parse.tags[word]!]!.split("|") as [string, string];
      const root = parse.heads[word] === 0;
      const first = roots.get(sentence);
      if (root && first === undefined) roots.set(sentence, offset + word + 1);
      results[sentence]![offset + word] = {
        head: root ? (first ?? 0) : parse.heads[word]! + offset,
        rel: root && first !== undefined ? "parataxis" : labels[parse.labels[word]!]!,
        upos,
        xpos,
        lemma: lemmatise(form, xpos, lemmas, model.rankOf),
      };
    });
  }
  return results;
}

export interface TreebankScore {
  readonly words: number;
  readonly uas: number;
  /** Labels without subtypes, punctuation counted. */
  readonly las: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly errors: readonly string[];
}

/** Scores the model on gold words: shares of right heads, heads with labels, universal tags and lemmas (case ignored). */
export function scoreTreebank(sentences: readonly GoldSentence[], model: SyntaxModel): TreebankScore {
  const parses = parseWords(
    sentences.map(({ words }) => words.map(({ form }) => form)),
    model,
  );
  let words = 0;
  const right = { head: 0, label: 0, upos: 0, lemma: 0 };
  const confusions = new Map<string, number>();
  sentences.forEach((sentence, index) => {
    sentence.words.forEach((gold, word) => {
      const found = parses[index]![word]!;
      words++;
      const head = found.head === gold.head;
      const label = general(found.rel) === general(gold.rel);
      if (head) right.head++;
      if (head && label) right.label++;
      if (found.upos === gold.upos) right.upos++;
      if (found.lemma === gold.lemma.toLowerCase()) right.lemma++;
      if (!(head && label)) {
        const key = `${general(gold.rel)} read as ${head ? general(found.rel) : `${general(found.rel)} elsewhere`}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    });
  });
  const share = (count: number) => (100 * count) / words;
  return {
    words,
    uas: share(right.head),
    las: share(right.label),
    upos: share(right.upos),
    lemmas: share(right.lemma),
    errors: [...confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([key, times]) => `${times} ${key}`),
  };
}

function general(rel: string): string {
  return rel.split(":")[0]!;
}
