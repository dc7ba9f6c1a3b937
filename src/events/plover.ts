import type { EventFinding } from "../model/finding.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import { byPrefix } from "./codes.ts";
import { foldedLemma } from "./phrase.ts";
import type { EventVocabulary } from "./vocabulary.ts";

type Told = Pick<EventFinding, "cameo" | "timeMode" | "polarity">;

const contextIndex = new WeakMap<EventVocabulary, ReadonlyMap<string, readonly number[]>>();

/** Context numbers by single word, made once for a vocabulary. */
function contextsByWord(vocabulary: EventVocabulary): ReadonlyMap<string, readonly number[]> {
  const known = contextIndex.get(vocabulary);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const [number, { words }] of vocabulary.contexts.entries())
    for (const word of words.words) index.set(word, [...(index.get(word) ?? []), number]);
  contextIndex.set(vocabulary, index);
  return index;
}

/** Contexts that the words of a sentence show, at most three, in the order of the vocabulary. */
export function contextsOf(syntax: SyntaxLayer, vocabulary: EventVocabulary, sentence: number): string[] {
  const { sentences } = syntax.layer;
  const index = contextsByWord(vocabulary);
  const found = new Set<number>();
  let text = " ";
  for (let token = sentences.firstToken[sentence]!; token < sentences.endToken[sentence]!; token += 1) {
    const word = foldedLemma(syntax, token);
    text += `${word} `;
    for (const number of index.get(word) ?? []) found.add(number);
  }
  for (const [number, { words }] of vocabulary.contexts.entries())
    if (words.phrases.some((phrase) => text.includes(` ${phrase} `))) found.add(number);
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, 3)
    .map((number) => vocabulary.contexts[number]!.context);
}

/**
 * The PLOVER 0.8 coding of an act: its CAMEO equivalent, but acts of cooperation told ahead are AGREE, coercion told
 * ahead is THREATEN, and what somebody will not do is REJECT; null for acts PLOVER leaves out (01).
 */
export function ploverOf(
  vocabulary: EventVocabulary,
  told: Told,
  contexts: readonly string[],
): EventFinding["plover"] {
  const code = byPrefix(vocabulary.codes, told.cameo);
  if (!code?.type) return null;
  const own = { type: code.type, ...(code.mode ? { mode: code.mode } : {}) };
  const all = [...new Set([...code.contexts, ...contexts])].slice(0, 3);
  const root = Number(told.cameo.slice(0, 2));
  if (told.timeMode === "planned") {
    if (told.polarity === "denied" && root >= 3) return { type: "REJECT", contexts: all };
    if (root >= 4 && root <= 8) return { type: "AGREE", contexts: all };
    if (root >= 16 && root <= 20) return { type: "THREATEN", contexts: all };
  }
  return { ...own, contexts: all };
}
