import type { Layers } from "../actors/layers.ts";
import type { Span } from "../model/span.ts";
import { tokenAt } from "../text/layer.ts";
import { findInstrumentNouns, type InstrumentNoun } from "./instruments.ts";
import { readTitle, type TitlePhrase } from "./title-phrase.ts";
import { isCapital, lowerAt, spanOfTokens, wordAt } from "./words.ts";

/** One place where the text names or refers to an instrument. */
export interface InstrumentMention {
  readonly noun: InstrumentNoun;
  readonly sentence: number;
  /** Tokens of the instrument noun itself. */
  readonly head: number;
  readonly nounEnd: number;
  readonly plural: boolean;
  readonly phrase: TitlePhrase;
  /** The title, without determiner. */
  readonly title: Span;
  /** No name, no modifier and no subject matter: "the Agreement", "a treaty". */
  readonly bare: boolean;
}

/** Words right after the noun that show it is no instrument ("agreement in principle", "protocol officer"). */
const NOT_AFTER =
  /^(?:officer|officers|department|office|line|maker|makers|session|centre|center|hall|delegate|delegates|day)$/;

const BODY_AFTER =
  /^(?:organi[sz]ation|area|commission|committee|council|conference|secretariat|party|body|bodies|force|forces|system|series|category|tower|avenue|street)$/;

/** Finds the instrument nouns of the kept text and reads a title around each, in text order; titles nested in a longer one are skipped. */
export function findMentions(layers: Layers): InstrumentMention[] {
  const { text } = layers;
  const found: InstrumentMention[] = [];
  const hits = findInstrumentNouns(text.text);
  const placed: { hit: (typeof hits)[number]; head: number; nounEnd: number; sentence: number }[] = [];
  for (const hit of hits) {
    const head = tokenAt(text.tokens, hit.start);
    if (head >= text.tokens.count || text.tokens.start[head] !== hit.start) continue;
    const nounEnd = tokenAt(text.tokens, hit.end - 1) + 1;
    placed.push({ hit, head, nounEnd, sentence: text.tokens.sentence[head]! });
  }
  if (placed.length === 0) return found;
  layers.syntax.parse([...new Set(placed.map((place) => place.sentence))]);
  let covered = -1;
  for (const { hit, head, nounEnd, sentence } of placed) {
    if (head < covered) continue;
    const main = nounEnd - head > 1 && /^joint$/.test(lowerAt(layers, head)) ? nounEnd - 1 : head;
    if (!isNoun(layers, main, nounEnd)) continue;
    const phrase = readTitle(layers, sentence, head, nounEnd);
    if (isOtherSense(layers, head, nounEnd, phrase)) continue;
    const bare = !phrase.modified && phrase.topicEnd === phrase.topicFirst && nounEnd - head === 1;
    found.push({
      noun: hit.noun,
      sentence,
      head: main,
      nounEnd,
      plural: hit.plural,
      phrase,
      title: spanOfTokens(layers, phrase.first, phrase.end),
      bare,
    });
    covered = phrase.end;
  }
  return found;
}

function isNoun(layers: Layers, head: number, nounEnd: number): boolean {
  if (nounEnd - head > 1) return true;
  const tag = layers.syntax.upos(head);
  return (
    tag === "NOUN" || tag === "PROPN" || (tag !== "VERB" && wordAt(layers, head) !== lowerAt(layers, head))
  );
}

function isOtherSense(layers: Layers, head: number, nounEnd: number, phrase: TitlePhrase): boolean {
  const next = lowerAt(layers, nounEnd);
  const before = lowerAt(layers, phrase.phraseFirst - 1);
  if (NOT_AFTER.test(next)) return true;
  // "North Atlantic Treaty Organization": the noun is part of the name of a body.
  if (isCapital(layers, head) && BODY_AFTER.test(next) && isCapital(layers, nounEnd)) return true;
  if (next === "in" && lowerAt(layers, nounEnd + 1) === "principle") return true;
  if (
    next === "-" &&
    !/^(?:between|-)$/.test(lowerAt(layers, nounEnd + 1)) &&
    layers.text.tokens.end[nounEnd - 1] === layers.text.tokens.start[nounEnd]
  )
    return true;
  const word = lowerAt(layers, head);
  if (/^(?:deal|deals)$/.test(word) && /^(?:great|good)$/.test(lowerAt(layers, head - 1))) return true;
  if (word === "deal" && isCapital(layers, head) && wordAt(layers, head - 1) === "New") return true;
  if (/^(?:pact|accord)$/.test(word) && /^own$/.test(lowerAt(layers, head - 1))) return true;
  // "in agreement", "reached agreement that": consent, not an instrument.
  if (
    phrase.determiner === "none" &&
    !phrase.modified &&
    !phrase.named &&
    /^(?:agreement|accord|understanding|deal)$/.test(word)
  ) {
    if (/^(?:in|into|by|of|reach|reached|reaching|full|without|mutual)$/.test(before)) return true;
    if (next === "that") return true;
  }
  // "an agreement that the talks go on" says what was agreed.
  return next === "that" && !phrase.modified && !phrase.named && layers.syntax.upos(nounEnd) === "SCONJ";
}
