import type { Layers } from "../actors/layers.ts";
import { isModifier, SMALL_WORDS } from "./title-modifiers.ts";
import { isCapital, isHyphen, lowerAt, wordAt } from "./words.ts";

/** Prepositions that open the subject matter of an instrument. */
const TOPIC = new Set([
  "on",
  "of",
  "for",
  "concerning",
  "regarding",
  "about",
  "against",
  "respecting",
  "over",
  "governing",
  "relating",
  "to",
  "in",
]); // prettier-ignore

/** The subject matter of an instrument, in tokens, without its preposition. */
export interface Topic {
  readonly first: number;
  readonly end: number;
}

/** The subject matter that begins at token i, or undefined. */
export function topicAfter(
  layers: Layers,
  i: number,
  ceiling: number,
  head: number,
  alone: boolean,
  definite: boolean,
): Topic | undefined {
  if (i >= ceiling) return undefined;
  const word = lowerAt(layers, i);
  const capital = isCapital(layers, head);
  if (capital && (word === "between" || word === "with" || word === "among"))
    return officialTitle(layers, i, ceiling);
  if (!TOPIC.has(word)) return undefined;
  let first = i + 1;
  if (word === "in") {
    if (
      !/^(?:the|various)?$/.test(lowerAt(layers, first)) ||
      !/^(?:fields?|areas?|spheres?|domains?)$/.test(lowerAt(layers, first + 1))
    )
      return undefined;
  }
  if (word === "relating") {
    if (lowerAt(layers, first) !== "to") return undefined;
    first++;
  }
  if (word === "to") {
    // "the agreement to meet the demand" may do anything to meet it; only a new agreement is told by its infinitive.
    if (layers.syntax.upos(first) === "VERB")
      return definite ? undefined : { first, end: infinitiveEnd(layers, first, ceiling) };
    if (lowerAt(layers, first) === "that" && lowerAt(layers, first + 1) === "effect")
      return alone ? { first, end: first + 2 } : undefined;
    // Protocols and annexes are "to" another instrument; other nouns take "to" for something else.
    if (!/^(?:protocol|annex|amendment|addendum|supplement)s?$/.test(lowerAt(layers, head))) return undefined;
    if (!namesInstrument(layers, first, ceiling)) return undefined;
  }
  if (first >= ceiling || datedAt(layers, first)) return undefined;
  const start = lowerAt(layers, first) === "the" || lowerAt(layers, first) === "its" ? first + 1 : first;
  if (
    /^(?:other|both|all|each|sides?|parties|time|first|behalf)$/.test(lowerAt(layers, start)) &&
    !isCapital(layers, start)
  )
    return undefined;
  if (word === "of" && !isCapital(layers, start) && namesActors(layers, start, ceiling)) return undefined;
  const end =
    isCapital(layers, start) && capital ? nameEnd(layers, first, ceiling) : phraseEnd(layers, first, ceiling);
  return end > first ? { first, end } : undefined;
}

/** True when an instrument is named within the next words ("protocol to the fisheries agreement"). */
function namesInstrument(layers: Layers, from: number, ceiling: number): boolean {
  for (let i = from; i < ceiling && i - from < 12; i++)
    if (/^(?:agreement|treaty|convention|pact|accord|charter|covenant|protocol)s?$/.test(lowerAt(layers, i)))
      return true;
  return false;
}

function datedAt(layers: Layers, i: number): boolean {
  const { tokens } = layers.text;
  const span = { start: tokens.start[i]!, end: tokens.end[Math.min(i + 3, tokens.count - 1)]! };
  return (
    layers.dates.mentions.some(
      (mention) =>
        mention.start >= span.start &&
        mention.start < tokens.end[Math.min(i + 1, tokens.count - 1)]! &&
        mention.kind === "date",
    ) ||
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week|month|year|day|morning|afternoon|evening|eve|sidelines|occasion|margins|basis)$/.test(
      lowerAt(layers, i),
    ) ||
    (/^(?:the|a|this|that|last|next|same)$/.test(lowerAt(layers, i)) &&
      i + 1 < tokens.count &&
      datedAt(layers, i + 1))
  );
}

function namesActors(layers: Layers, i: number, ceiling: number): boolean {
  const mention = layers.actors.mentionAt(i);
  return (
    mention !== undefined &&
    mention.endToken <= ceiling &&
    mention.actors.length > 0 &&
    mention.firstToken >= i - 1
  );
}

/** End of a run of capitalised words joined by small words, commas inside lists and hyphens. */
function nameEnd(layers: Layers, from: number, ceiling: number): number {
  let end = from;
  const heading = layers.text.tokens.sentence[from] !== undefined && standsAlone(layers, from);
  for (let i = from; i < ceiling && i - from < 60; i++) {
    const word = wordAt(layers, i);
    // "signed an Agreement on Trade in Oslo": the place of signing is no part of the title; in a heading it may be.
    if (!heading && /^(?:in|at)$/.test(word) && placeFollows(layers, i + 1, ceiling)) break;
    if (
      isCapital(layers, i) ||
      (isHyphen(layers, i) && i + 1 < ceiling) ||
      (/^\d{4}$/.test(word) && i > from)
    ) {
      if (/^\d{4}$/.test(word) && !/^(?:of|and|-|–)$/.test(lowerAt(layers, i - 1))) break;
      if (datedAt(layers, i) && /^(?:on|in)$/.test(lowerAt(layers, i - 1))) break;
      end = i + 1;
    } else if (word === "," || word === "'s" || word === "’s") {
      if (
        word === "," &&
        !(
          i + 1 < ceiling &&
          (isCapital(layers, i + 1) || lowerAt(layers, i + 1) === "and") &&
          commaInTitle(layers, i, ceiling)
        )
      )
        break;
    } else if (!SMALL_WORDS.has(word)) break;
  }
  return end;
}

/** True when the sentence has no stop at its end: a heading or a title on a line of its own. */
function standsAlone({ text }: Layers, i: number): boolean {
  const end = text.sentences.end[text.tokens.sentence[i]!]!;
  return !/[.!?]["”’)]?$/.test(text.text.slice(Math.max(0, end - 3), end));
}

/** True when a place or a state is named at i and the name ends the phrase. */
function placeFollows(layers: Layers, i: number, ceiling: number): boolean {
  if (i >= ceiling) return true;
  const mention = layers.actors.mentionAt(i);
  const end = mention?.firstToken === i ? mention.endToken : i + 1;
  if (end < ceiling && isCapital(layers, end)) return false;
  const words = layers.text.text.slice(layers.text.tokens.start[i]!, layers.text.tokens.end[end - 1]!);
  return (
    mention?.firstToken === i ||
    layers.registers.lookup(words).some((one) => one.type === "place" || one.type === "state")
  );
}

/** A comma inside a capitalised title belongs to it when an "and" closes the list: "Friendship, Commerce and Navigation". */
function commaInTitle(layers: Layers, comma: number, ceiling: number): boolean {
  for (let i = comma + 1; i < ceiling && i - comma < 12; i++) {
    const word = wordAt(layers, i);
    if (/^and$/i.test(word)) return i + 1 < ceiling && isCapital(layers, i + 1);
    if (word !== "," && !isCapital(layers, i) && !isHyphen(layers, i) && word !== "of") return false;
  }
  return false;
}

/** "Agreement between A and B on C": the whole official title, when a subject matter follows the parties. */
function officialTitle(layers: Layers, from: number, ceiling: number): Topic | undefined {
  for (let i = from + 1; i < ceiling && i - from < 40; i++) {
    const word = lowerAt(layers, i);
    if (
      /^(?:on|concerning|regarding|for|relating)$/.test(word) &&
      i + 1 < ceiling &&
      !datedAt(layers, i + 1) &&
      isCapital(layers, i + 1)
    ) {
      const first = word === "relating" ? i + 2 : i + 1;
      const end = nameEnd(layers, first, ceiling);
      return end > first ? { first, end } : undefined;
    }
    if (
      !isCapital(layers, i) &&
      !SMALL_WORDS.has(word) &&
      word !== "," &&
      !isHyphen(layers, i) &&
      !/^['’]s$/.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** End of a lower-case noun phrase with "of" phrases and a coordinated list. */
function phraseEnd(layers: Layers, from: number, ceiling: number): number {
  let end = from;
  for (let i = from; i < ceiling && i - from < 40; i++) {
    const word = lowerAt(layers, i);
    if (isModifier(layers, i) || isHyphen(layers, i)) {
      end = i + 1;
      continue;
    }
    const tag = layers.syntax.upos(i);
    if (/^(?:the|a|an|its|their|all|both)$/.test(word) || tag === "NUM") {
      if (tag === "NUM") end = i + 1;
      continue;
    }
    if (
      tag === "VERB" &&
      layers.syntax.xpos(i) === "VBG" &&
      !/^(?:ending|beginning|starting|including)$/.test(word)
    ) {
      end = i + 1;
      continue;
    }
    if (word === "," && end === i) {
      if (commaInList(layers, i, ceiling)) continue;
      break;
    }
    if ((word === "and" || word === "&") && end >= i - 1 && i + 1 < ceiling) {
      if (isModifier(layers, i + 1) && !startsClause(layers, i + 1, ceiling)) continue;
      break;
    }
    if (word === "of" && end === i) continue;
    if (
      word === "in" &&
      /^(?:the|various)$/.test(lowerAt(layers, i + 1)) &&
      /^(?:fields?|areas?|spheres?)$/.test(lowerAt(layers, i + 2))
    )
      continue;
    if (word === "with" && lowerAt(layers, i + 1) === "respect") continue;
    break;
  }
  return end;
}

/** A comma in a lower-case list of topics: one or two nouns, then "and" or another comma. */
function commaInList(layers: Layers, comma: number, ceiling: number): boolean {
  for (let i = comma + 1; i < ceiling && i - comma < 10; i++) {
    const word = lowerAt(layers, i);
    if (word === "and" || word === "&")
      return i + 1 < ceiling && isModifier(layers, i + 1) && !startsClause(layers, i + 1, ceiling);
    if (word !== "," && !isModifier(layers, i) && !isHyphen(layers, i)) return false;
  }
  return false;
}

/** True when a finite verb follows the noun phrase at i: it is the subject of a new clause, not one more topic. */
function startsClause(layers: Layers, i: number, ceiling: number): boolean {
  for (let k = i; k < ceiling && k - i < 6; k++) {
    const tag = layers.syntax.upos(k);
    if (tag === "VERB" || tag === "AUX") return /^(?:VBD|VBZ|VBP|MD)$/.test(layers.syntax.xpos(k));
    if (tag !== "NOUN" && tag !== "PROPN" && tag !== "ADJ") return false;
  }
  return false;
}

/** End of "to end more than ...": to the end of the clause, at most 24 tokens, not over a comma or a relative clause. */
function infinitiveEnd(layers: Layers, from: number, ceiling: number): number {
  let end = from;
  for (let i = from; i < ceiling && i - from < 24; i++) {
    const word = lowerAt(layers, i);
    if (/^[,;:.()"“”]$/.test(word) || /^(?:that|which|who|when|after|before|while|said|under)$/.test(word))
      break;
    if (word === "and" && layers.syntax.upos(i + 1) === "VERB") break;
    if (/^(?:on|in)$/.test(word) && datedAt(layers, i + 1)) break;
    end = i + 1;
  }
  return end;
}
