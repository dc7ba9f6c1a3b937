import type { Layers } from "../actors/layers.ts";
import { isHyphen, joined, lowerAt, wordAt } from "../agreements/words.ts";
import type { Span } from "../model/span.ts";
import { tokenAt } from "../text/layer.ts";
import type { SentenceView } from "./detector.ts";

/** Token of the view that covers or follows an offset inside the sentence's words. */
export function tokenOf(view: SentenceView, offset: number): number {
  return tokenAt(view.layers.text.tokens, view.start + offset);
}

/** Span of tokens [first, end). */
export function spanOf({ text }: Layers, first: number, end: number): Span {
  return { start: text.tokens.start[first]!, end: text.tokens.end[end - 1]! };
}

/** True for words that can stand inside a noun phrase before or as its head. */
export function isNominal(layers: Layers, i: number): boolean {
  const tag = layers.syntax.upos(i);
  if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "NUM") return true;
  if (isHyphen(layers, i)) return true;
  if (/^['’]s?$/.test(wordAt(layers, i))) return joined(layers, i - 1);
  if (tag === "VERB" && /^VB[NG]$/.test(layers.syntax.xpos(i)))
    return layers.syntax.rel(i) === "amod" && layers.syntax.head(i) > i;
  return (
    tag === "ADV" && /^(?:JJ|VBN)$/.test(layers.syntax.xpos(i + 1)) && /ly$|^most$/.test(lowerAt(layers, i))
  );
}

/** End of the plain noun phrase that begins at token i: determiners, modifiers, coordinated modifiers and head. */
export function nounPhraseEnd(layers: Layers, i: number, ceiling: number): number {
  let end = i;
  for (let k = i; k < ceiling && k - i < 30; k++) {
    const word = lowerAt(layers, k);
    if (isNominal(layers, k)) {
      end = k + 1;
      continue;
    }
    if (k === end && /^(?:the|a|an|its|his|her|their|this|that|these|those|all|both|each|said)$/.test(word)) {
      end = k;
      if (k + 1 < ceiling && isNominal(layers, k + 1)) {
        end = k + 1;
        continue;
      }
      break;
    }
    if (
      (word === "and" || word === "or") &&
      k === end &&
      k + 1 < ceiling &&
      isNominal(layers, k + 1) &&
      !verbFollows(layers, k + 1, ceiling)
    ) {
      end = k + 1;
      continue;
    }
    break;
  }
  while (end > i && /^(?:and|or|-|,|the|a|an)$/.test(lowerAt(layers, end - 1))) end--;
  return end;
}

function verbFollows(layers: Layers, i: number, ceiling: number): boolean {
  for (let k = i; k < ceiling && k - i < 8; k++) {
    if (isNominal(layers, k)) continue;
    return /^(?:VBD|VBZ|VBP|MD)$/.test(layers.syntax.xpos(k));
  }
  return false;
}

const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** End of the noun phrase at i with the prepositional phrases, infinitives, participles and relatives that follow it, up to `longest` tokens. */
export function longPhraseEnd(layers: Layers, i: number, ceiling: number, longest = 24): number {
  let end = nounPhraseEnd(layers, i, ceiling);
  const limit = Math.min(ceiling, i + longest);
  while (end < limit && end > i) {
    const word = lowerAt(layers, end);
    const fine = layers.syntax.xpos(end);
    // The date of the act is no part of what is claimed: "the first ambassador to Chad on May 4".
    if (/^(?:on|from|in)$/.test(word) && DATE_WORD.test(lowerAt(layers, end + 1))) break;
    let from = end;
    if (fine === "VBN" || fine === "VBG") {
      from = end + 1;
      if (/^(?:by|to|in|on|at|with|from|for|since|under|between|as|against)$/.test(lowerAt(layers, from)))
        from++;
    } else if (word === "to" && /^VB/.test(layers.syntax.xpos(end + 1))) {
      from = end + 2;
      if (/^(?:to|in|on|at|with|from|for|the|as)$/.test(lowerAt(layers, from)) && !isNominal(layers, from))
        from++;
    } else if (
      layers.syntax.upos(end) === "ADP" ||
      /^(?:of|in|to|for|by|with|on|since|between|among|at|from|outside|after|under|against|within|over)$/.test(
        word,
      )
    )
      from = end + 1;
    else break;
    const next = nounPhraseEnd(layers, from, ceiling);
    if (next <= from) {
      if (fine === "VBN" && from === end + 1) end = from;
      break;
    }
    end = Math.min(next, limit);
  }
  return end;
}

/** First token of the verb group (auxiliaries and adverbs) that ends in the verb at token i. */
export function verbGroupStart(layers: Layers, i: number, floor: number): number {
  let first = i;
  while (first > floor && i - first < 5 && /^(?:AUX|ADV|PART)$/.test(layers.syntax.upos(first - 1))) first--;
  return first;
}
