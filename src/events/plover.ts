import type { EventFinding } from "../model/finding.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import { byPrefix } from "./codes.ts";
import { fold } from "./rows.ts";
import type { EventVocabulary } from "./vocabulary.ts";

type Told = Pick<EventFinding, "cameo" | "timeMode" | "polarity">;

/** Contexts that the words of a sentence show, at most three, in the order of the vocabulary. */
export function contextsOf(syntax: SyntaxLayer, vocabulary: EventVocabulary, sentence: number): string[] {
  const { sentences } = syntax.layer;
  let text = " ";
  const words = new Set<string>();
  for (let token = sentences.firstToken[sentence]!; token < sentences.endToken[sentence]!; token += 1) {
    const word = fold(syntax.lemma(token));
    words.add(word);
    text += `${word} `;
  }
  const found: string[] = [];
  for (const { context, words: set } of vocabulary.contexts) {
    if (
      [...set.words].some((word) => words.has(word)) ||
      set.phrases.some((phrase) => text.includes(` ${phrase} `))
    )
      found.push(context);
    if (found.length === 3) break;
  }
  return found;
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
