import type { Argument, SyntaxLayer } from "../syntax/layer.ts";
import { argumentAt } from "./phrase.ts";

const DATELINE =
  /^\s*\(?[A-Z][\p{L}.'’ ]{1,40}(?:, [^\n–—]{2,50}?)?(?: \([^)\n]{2,30}\))?\s(?:-{1,2}|–|—)\s/u;

/** First token after a dateline ("PARIS, June 3 - ..."), or undefined when the sentence has none. */
export function afterDateline(syntax: SyntaxLayer, sentence: number): number | undefined {
  const { sentences, tokens, text } = syntax.layer;
  const start = sentences.start[sentence]!;
  const found = DATELINE.exec(text.slice(start, Math.min(sentences.end[sentence]!, start + 120)));
  if (!found) return undefined;
  const from = start + found[0].length;
  for (let token = sentences.firstToken[sentence]!; token < sentences.endToken[sentence]!; token += 1)
    if (tokens.start[token]! >= from) return token;
  return undefined;
}

/** Nearest nouns below `head` that stand at or after `from`, with their conjuncts. */
function nounsAfter(syntax: SyntaxLayer, head: number, from: number): number[] {
  let level = [head];
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    const below = level.flatMap((token) => syntax.children(token));
    const nouns = below.filter((token) => token >= from && /^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(token)));
    const first = nouns[0];
    if (first !== undefined)
      return [
        first,
        ...syntax
          .children(first)
          .filter(
            (child) => syntax.rel(child) === "conj" && /^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(child)),
          ),
      ];
    level = below;
  }
  return [];
}

/** Subjects without the dateline that the parser took for one: "PARIS, June 3 - Peru and Chile signed" has Peru and Chile. */
export function withoutDateline(
  syntax: SyntaxLayer,
  sentence: number,
  subjects: readonly Argument[],
): readonly Argument[] {
  const from = afterDateline(syntax, sentence);
  if (from === undefined || !subjects.some((one) => one.head < from)) return subjects;
  return subjects.flatMap((one) => {
    if (one.head >= from) return [one];
    const found = nounsAfter(syntax, one.head, from);
    const heads = found.length > 0 ? found : firstPhrase(syntax, sentence, from);
    return heads.map((head) => argumentAt(syntax, head, "subject"));
  });
}

/** Head of the first noun phrase from `from` on: a noun that does not hang on another noun after `from`. */
function firstPhrase(syntax: SyntaxLayer, sentence: number, from: number): number[] {
  const end = Math.min(syntax.layer.sentences.endToken[sentence]!, from + 15);
  for (let token = from; token < end; token += 1) {
    if (syntax.upos(token) === "VERB") return [];
    const head = syntax.head(token);
    const inside = head >= from && /^(?:NOUN|PROPN)$/.test(syntax.upos(head));
    if (/^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(token)) && !inside) return [token];
  }
  return [];
}
