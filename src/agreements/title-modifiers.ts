import type { Layers } from "../actors/layers.ts";
import { isCapital, isHyphen, lowerAt, wordAt } from "./words.ts";

/** Words that join the capitalised words of a name. */
export const SMALL_WORDS = new Set(
  "of on and the for in to with between against concerning or from by under respect relating as at its a an".split(
    " ",
  ),
);

/** A year as it may stand in a name. */
export const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word);

/** First token of a capitalised name in quotation marks that ends in the noun ("“Two Plus Four Agreement”"), or `head`. */
export function quotedName(layers: Layers, floor: number, head: number, nounEnd: number): number {
  if (!/^["”’'»]$/.test(wordAt(layers, Math.min(nounEnd, layers.text.tokens.count - 1)))) return head;
  for (let i = head - 1; i >= floor && head - i < 8; i--) {
    if (/^["“‘'«]$/.test(wordAt(layers, i))) return i + 1;
    if (!isCapital(layers, i) && !SMALL_WORDS.has(lowerAt(layers, i))) break;
  }
  return head;
}

/** First token of the run of modifiers that ends before `head`. */
export function modifiersBack(layers: Layers, floor: number, head: number): number {
  const { syntax } = layers;
  let at = head;
  while (at > floor && head - at < 24) {
    const i = at - 1;
    const word = lowerAt(layers, i);
    const tag = syntax.upos(i);
    if (word === "and" || word === "," || word === "&") {
      // Coordinated modifiers: "economic and cultural", "trade, aviation and consular".
      if (i - 1 < floor || !isModifier(layers, i - 1) || !isModifier(layers, at)) break;
      const sameCase = isCapital(layers, i - 1) === isCapital(layers, at);
      const sameTag =
        syntax.upos(i - 1) === syntax.upos(at) ||
        (syntax.upos(i - 1) === "ADJ") !== (syntax.upos(at) === "PROPN");
      if (!sameCase || !sameTag) break;
      if (word === "," && !listCloses(layers, at, head)) break;
      at = i;
      continue;
    }
    if (isHyphen(layers, i) && i - 1 >= floor) {
      at = i - 1;
      continue;
    }
    if (isYear(word) || isModifier(layers, i)) {
      at = i;
      continue;
    }
    // "Status of Forces Agreement", "Rights of the Child Convention": "of" inside a capitalised name.
    if (
      isCapital(layers, at) &&
      (word === "of" || word === "the" || word === "for") &&
      at < head &&
      isCapital(layers, at)
    ) {
      const left = word === "the" ? i - 2 : i - 1;
      if (word === "the" && !/^(?:of|for)$/.test(lowerAt(layers, i - 1))) break;
      if (left >= floor && isCapital(layers, left) && isModifier(layers, left)) {
        at = left;
        continue;
      }
    }
    if (tag === "NUM" && i > floor && !/^\d/.test(word)) {
      at = i;
      continue;
    }
    break;
  }
  return at;
}

const NOT_MODIFIERS = new Set(
  "the a an this that these those its his her their our my your no any some each every all both which what whose of in on at to by with from for and or but".split(
    " ",
  ),
);

export function isModifier(layers: Layers, i: number): boolean {
  const word = lowerAt(layers, i);
  if (NOT_MODIFIERS.has(word) || !/^[\p{L}\d]/u.test(word)) return false;
  const tag = layers.syntax.upos(i);
  if (tag === "ADJ" || tag === "NOUN" || tag === "PROPN") return true;
  if (tag === "VERB") {
    const fine = layers.syntax.xpos(i);
    return (fine === "VBN" || fine === "VBG") && layers.syntax.head(i) > i && layers.syntax.rel(i) === "amod";
  }
  return false;
}

/** True when an "and" stands between `from` and `head`: the comma before belongs to a list of modifiers. */
function listCloses(layers: Layers, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (/^(?:and|&)$/.test(lowerAt(layers, i))) return true;
  return false;
}
