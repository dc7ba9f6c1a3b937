import type { Layers } from "../actors/layers.ts";
import { isCapital, isHyphen, lowerAt, tokensOfSentence, wordAt } from "./words.ts";

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

/** Modifiers that say when, how long or how good: outside the title. */
const LOOSE_MODIFIERS = new Set(
  (
    "new recent historic landmark existing old older earlier previous current present same said similar so-called proposed draft " +
    "last latest next final further another other such certain certain formal written possible major important separate secret " +
    "controversial long-awaited key broad wide sweeping first second third fourth fifth tentative preliminary successful initial " +
    "one two three four five six several various numerous many relevant respective above aforesaid aforementioned tentative " +
    "revised finalized finalised subsequent true full single signed concluded agreed reached negotiated ratified planned recently newly january february march april may june july august september october november december seven eight nine ten eleven twelve dozen original early late unprecedented ambitious comprehensive far-reaching long-term short-term interim"
  ).split(" "),
);

const DETERMINERS: Readonly<Record<string, Determiner>> = {
  the: "definite",
  this: "demonstrative",
  that: "demonstrative",
  these: "demonstrative",
  those: "demonstrative",
  said: "demonstrative",
  a: "indefinite",
  an: "indefinite",
  another: "indefinite",
  any: "indefinite",
  some: "indefinite",
  no: "indefinite",
  its: "possessive",
  his: "possessive",
  her: "possessive",
  their: "possessive",
  our: "possessive",
};

export type Determiner = "definite" | "demonstrative" | "indefinite" | "possessive" | "none";

/** A noun phrase around an instrument noun, in tokens. */
export interface TitlePhrase {
  /** The title without determiner, duration and evaluation ("defence and economic agreement (DECA)"). */
  readonly first: number;
  readonly end: number;
  /** The whole phrase with them ("a five-year defence and economic agreement (DECA)"). */
  readonly phraseFirst: number;
  readonly determiner: Determiner;
  /** Tokens of the subject matter after the noun, without its preposition; empty when there is none. */
  readonly topicFirst: number;
  readonly topicEnd: number;
  /** Acronym in brackets behind the noun or the whole title. */
  readonly acronym?: string;
  /** Year written as part of the name ("the 1955 Status of Forces Agreement"). */
  readonly yearToken?: number;
  /** Modifiers stand before the noun inside the title. */
  readonly modified: boolean;
  /** Token after which parties may be named ("between", "with"), or `end`. */
  readonly after: number;
  /** The noun or a modifier of it is capitalised as a name, not as the first word of a sentence or a heading. */
  readonly named: boolean;
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word);

/**
 * Reads the title around the instrument noun at tokens [head, nounEnd): back over its modifiers, on over an acronym and
 * over the subject matter ("on trade and payments", "of friendship, commerce and navigation", "to end ...").
 */
export function readTitle(layers: Layers, sentence: number, head: number, nounEnd: number): TitlePhrase {
  const { first: floor, end: ceiling } = tokensOfSentence(layers, sentence);
  let phraseFirst = Math.min(modifiersBack(layers, floor, head), quotedName(layers, floor, head, nounEnd));
  let first = phraseFirst;
  let yearToken: number | undefined;
  for (; first < head; first++) {
    const word = lowerAt(layers, first);
    const next = lowerAt(layers, first + 1);
    if (isYear(word)) yearToken = first;
    else if (
      isHyphen(layers, first + 1) &&
      /^(?:year|month|day|decade|century|week)$/.test(lowerAt(layers, first + 2)) &&
      first + 2 < head
    )
      first += isHyphen(layers, first + 3) && first + 4 < head ? 4 : 2;
    else if (isHyphen(layers, first + 1) && LOOSE_MODIFIERS.has(`${word}-${lowerAt(layers, first + 2)}`))
      first += 2;
    else if (/^\d+$/.test(word) && /^(?:year|month|day)s?$/.test(next)) first += 1;
    else if (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)$/.test(word) &&
      /^(?:year|month|day)$/.test(next)
    )
      first += 1;
    else if (word === "," || word === "and") continue;
    else if (first + 1 < head && isHyphen(layers, first + 1)) break;
    else if (
      !LOOSE_MODIFIERS.has(word) ||
      (isCapital(layers, first) && isCapital(layers, head) && first > floor)
    )
      break;
  }
  if (lowerAt(layers, head) === "memorandum") first = Math.min(first, head);
  const before = lowerAt(layers, phraseFirst - 1);
  const determiner =
    phraseFirst > floor ? (DETERMINERS[before] ?? (/^'s?$/.test(before) ? "possessive" : "none")) : "none";
  // A list of two nouns before the head that begins with a comma or "and" is not ours.
  while (phraseFirst < head && /^(?:,|and|-)$/.test(lowerAt(layers, phraseFirst))) phraseFirst++;
  first = Math.max(first, phraseFirst);

  let end = nounEnd;
  let acronym: string | undefined;
  const bracket = acronymAt(layers, end, ceiling);
  if (bracket > end) {
    acronym = wordAt(layers, end + 1);
    end = bracket;
  }
  const alone = first === head && nounEnd - head === 1;
  const topic = topicAfter(
    layers,
    end,
    ceiling,
    head,
    alone,
    /^(?:definite|demonstrative)$/.test(determiner),
  );
  if (topic) {
    end = topic.end;
    const later = acronymAt(layers, end, ceiling);
    if (later > end) {
      acronym = wordAt(layers, end + 1);
      end = later;
    }
  }
  // A capital on the noun alone ("the Agreement") is a manner of reference, no name.
  let named = false;
  for (let i = first; i < nounEnd && !named; i++) named = i < head && isCapital(layers, i) && i > floor;
  if (!named && isCapital(layers, head))
    named =
      nounEnd - head > 1
        ? isCapital(layers, nounEnd - 1)
        : topic !== undefined &&
          (isCapital(layers, topic.first) ||
            (isCapital(layers, topic.first + 1) && topic.first + 1 < topic.end));
  return {
    first,
    end,
    phraseFirst,
    determiner,
    topicFirst: topic?.first ?? end,
    topicEnd: topic?.end ?? end,
    ...(acronym ? { acronym } : {}),
    ...(yearToken !== undefined ? { yearToken } : {}),
    modified: first < head,
    after: end,
    named,
  };
}

/** First token of a capitalised name in quotation marks that ends in the noun ("“Two Plus Four Agreement”"), or `head`. */
function quotedName(layers: Layers, floor: number, head: number, nounEnd: number): number {
  if (!/^["”’'»]$/.test(wordAt(layers, Math.min(nounEnd, layers.text.tokens.count - 1)))) return head;
  for (let i = head - 1; i >= floor && head - i < 8; i--) {
    if (/^["“‘'«]$/.test(wordAt(layers, i))) return i + 1;
    if (!isCapital(layers, i) && !SMALL_WORDS.has(lowerAt(layers, i))) break;
  }
  return head;
}

/** First token of the run of modifiers that ends before `head`. */
function modifiersBack(layers: Layers, floor: number, head: number): number {
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

function isModifier(layers: Layers, i: number): boolean {
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

/** End of a bracketed acronym at token i ("(", "DECA", ")"), or i. */
function acronymAt(layers: Layers, i: number, ceiling: number): number {
  if (i + 2 >= ceiling + 0 || wordAt(layers, i) !== "(") return i;
  return /^[A-Z][A-Z\d]{1,11}s?$/.test(wordAt(layers, i + 1)) && wordAt(layers, i + 2) === ")" ? i + 3 : i;
}

interface Topic {
  readonly first: number;
  readonly end: number;
}

/** The subject matter that begins at token i, or undefined. */
function topicAfter(
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

const SMALL_WORDS = new Set(
  "of on and the for in to with between against concerning or from by under respect relating as at its a an".split(
    " ",
  ),
);

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
