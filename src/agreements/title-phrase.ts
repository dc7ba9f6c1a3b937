import type { Layers } from "../actors/layers.ts";
import { isYear, modifiersBack, quotedName } from "./title-modifiers.ts";
import { topicAfter } from "./title-topic.ts";
import { isCapital, isHyphen, lowerAt, tokensOfSentence, wordAt } from "./words.ts";

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
  /** The title without determiner, duration and evaluation ("fisheries and transit agreement (FTA)"). */
  readonly first: number;
  readonly end: number;
  /** The whole phrase with them ("a ten-year fisheries and transit agreement (FTA)"). */
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

/** End of a bracketed acronym at token i ("(", "FTA", ")"), or i. */
function acronymAt(layers: Layers, i: number, ceiling: number): number {
  if (i + 2 >= ceiling + 0 || wordAt(layers, i) !== "(") return i;
  return /^[A-Z][A-Z\d]{1,11}s?$/.test(wordAt(layers, i + 1)) && wordAt(layers, i + 2) === ")" ? i + 3 : i;
}
