import type { VerbDictionary, VerbPattern } from "./verbs.ts";
import type { Phrase } from "./words.ts";

/** A sentence as patterns see it: words, and for each position the coded group that covers it. */
export interface PatternText {
  readonly words: readonly string[];
  /** Index of the group that covers the position, -1 for none. */
  readonly groupAt: readonly number[];
}

/** Groups that a pattern has named: "$" the source, "+" the target, "%" a compound that is both. */
export interface PatternFit {
  readonly source?: number;
  readonly target?: number;
}

const SYMBOLS = new Set(["$", "+", "^", "%"]);

/** Where `word` (a literal, a synset or a symbol) fits at `at`: the position after it, or -1. */
function fitWord(text: PatternText, dictionary: VerbDictionary, word: string, at: number): number {
  if (at >= text.words.length) return -1;
  if (word.startsWith("&")) {
    for (const phrase of dictionary.synsets.get(word) ?? []) {
      const end = fitSynonym(text, dictionary, phrase, at);
      if (end >= 0) return end;
    }
    return -1;
  }
  return text.words[at] === word ? at + 1 : -1;
}

function fitSynonym(text: PatternText, dictionary: VerbDictionary, phrase: Phrase, at: number): number {
  let end = at;
  for (const word of phrase.words) {
    end = word.startsWith("&")
      ? fitWord(text, dictionary, word, end)
      : text.words[end] === word || text.words[end] === `${word}S`
        ? end + 1
        : -1;
    if (end < 0) return -1;
  }
  return end;
}

/** Matches the words of a pattern part from `from` up to `limit`, skipping words where the part does not glue them. */
function fitForward(
  text: PatternText,
  dictionary: VerbDictionary,
  part: Phrase,
  from: number,
  limit: number,
  glued: boolean,
): (PatternFit & { end: number }) | undefined {
  let at = from;
  let adjacent = glued;
  let fit: { source?: number; target?: number } = {};
  for (const [index, word] of part.words.entries()) {
    let end = -1;
    const last = adjacent ? Math.min(at + 1, limit) : limit;
    for (let start = at; start < last && end < 0; start += 1) {
      if (SYMBOLS.has(word)) {
        const group = text.groupAt[start]!;
        if (group < 0) continue;
        end = start + 1;
        while (end < limit && text.groupAt[end] === group) end += 1;
        if (word === "$") fit = { ...fit, source: group };
        else if (word === "+") fit = { ...fit, target: group };
        else if (word === "%") fit = { source: group, target: group };
      } else end = fitWord(text, dictionary, word, start);
    }
    if (end < 0) return undefined;
    at = end;
    adjacent = part.glued[index] ?? false;
  }
  return { ...fit, end: at };
}

/** Whether the words before the verb hold the pattern's first part; its last word stands next to the verb when glued. */
function fitBefore(
  text: PatternText,
  dictionary: VerbDictionary,
  part: Phrase,
  verb: number,
): PatternFit | undefined {
  if (part.words.length === 0) return {};
  const glued = part.glued.at(-1) ?? false;
  for (let from = verb - 1; from >= 0; from -= 1) {
    const fit = fitForward(text, dictionary, part, from, verb, true);
    if (fit && (!glued || fit.end === verb)) return fit;
  }
  return undefined;
}

/** How a pattern fits around a verb that covers [first, end); undefined when it does not. */
export function fitPattern(
  text: PatternText,
  dictionary: VerbDictionary,
  pattern: VerbPattern,
  first: number,
  end: number,
): PatternFit | undefined {
  const before = fitBefore(text, dictionary, pattern.before, first);
  if (!before) return undefined;
  if (pattern.after.words.length === 0) return before;
  const after = fitForward(text, dictionary, pattern.after, end, text.words.length, pattern.adjacent);
  return after ? { ...before, ...after } : undefined;
}
