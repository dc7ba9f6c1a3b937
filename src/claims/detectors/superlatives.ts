import { isCapital, lowerAt, wordAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { longPhraseEnd, nounPhraseEnd, spanOf, tokenOf } from "../extent.ts";
import { scopeOf } from "./firsts.ts";

const NO_SUPERLATIVE =
  /^(?:latest|least|rest|west|east|interest|honest|modest|forest|harvest|protest|request|guest|test|contest|arrest|invest|suggest|manifest|midwest|southwest|northwest|northeast|southeast|conquest|budapest|bucharest|brest|best-known|unrest|nest|quest|chest|priest|zest|pest|vest|crest|jest|lest|everest|earnest|furthest)$/;

/** What follows makes it a set phrase and no comparison. */
const SET_PHRASE =
  /^(?:glory|tribute|tributes|congratulations|thanks|respect|gratitude|condolences|sympathy|honou?r|case|level|levels|wishes|regards|terms|part|extent|degree|possible|of)$/;

/** "Chile's biggest trading partner", "the most populous city", "one of the oldest treaties". */
export const SUPERLATIVE: ClaimDetector = {
  id: "claims.superlative.degree",
  version: 1,
  kind: "superlative",
  why: "Ranks something above all others of a set: a matter of record, or of opinion, but always of a scope.",
  examples: {
    yes: [
      "Brazil is Chile's largest trading partner in the region.",
      "The missile fell near the country's most populated city.",
      "It is one of the oldest treaties still in force.",
    ],
    no: [
      "At least three ministers went to Lima.",
      "The latest talks took place in the Far East.",
      "He sent his best wishes to the president.",
      "Most of the delegates left, and most favored nation treatment ended.",
      "They met at the highest level.",
      "Norway sends aid to the poorest countries.",
      "They paid the highest tribute to the fallen.",
    ],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(/\b(?:most|[a-z]{2,14}est|best|worst)\b/gi)) {
      const claim = superlativeAt(view, match.index);
      if (claim) found.push(claim);
    }
    return found;
  },
};

function superlativeAt(view: SentenceView, offset: number): FoundClaim | undefined {
  const { layers, firstToken, endToken } = view;
  const at = tokenOf(view, offset);
  const word = lowerAt(layers, at);
  if (at <= firstToken || NO_SUPERLATIVE.test(word) || isCapital(layers, at)) return undefined;
  const fine = layers.syntax.xpos(at);
  if (word === "most") {
    if (
      !/^(?:JJ|RB|VBN)$/.test(layers.syntax.xpos(at + 1)) ||
      /^favou?red$/.test(lowerAt(layers, at + 1)) ||
      lowerAt(layers, at + 1) === "-"
    )
      return undefined;
    if (/^(?:recent|recently|likely|of|importantly)$/.test(lowerAt(layers, at + 1))) return undefined;
  } else if (fine !== "JJS" && fine !== "RBS") return undefined;
  const before = lowerAt(layers, at - 1);
  let start = at - 1;
  if (/^(?:second|third|fourth|fifth|single)$/.test(before)) start--;
  const determiner = lowerAt(layers, start);
  if (!/^(?:the|its|his|her|their|our|'s|')$/.test(determiner)) return undefined;
  const next = word === "most" ? at + 2 : at + 1;
  if (SET_PHRASE.test(lowerAt(layers, next))) return undefined;
  const headEnd = nounPhraseEnd(layers, at, endToken);
  if (headEnd <= next) return undefined;
  const end = longPhraseEnd(layers, at, endToken, 14);
  // "the poorest countries", "the most vulnerable people": a class, not a rank.
  const ofSome =
    /^(?:of|among)$/.test(lowerAt(layers, start - 1)) && /^one$/.test(lowerAt(layers, start - 2));
  if (determiner === "the" && !ofSome && layers.syntax.xpos(headEnd - 1) === "NNS" && end === headEnd)
    return undefined;
  if (determiner === "'s" || determiner === "'") {
    start--;
    while (
      start - 1 > firstToken - 1 &&
      /^\p{Lu}/u.test(wordAt(layers, start - 1)) &&
      start - 1 >= firstToken
    )
      start--;
    if (/^(?:the|a|this)$/.test(lowerAt(layers, start - 1)) && start - 1 >= firstToken) start--;
  }
  if (/^(?:of|among)$/.test(lowerAt(layers, start - 1)) && /^one$/.test(lowerAt(layers, start - 2)))
    start -= 2;
  return { span: spanOf(layers, Math.max(start, firstToken), end), scope: scopeOf(view, headEnd) };
}

/** "the only party to the treaty", "the sole supplier". */
export const ONLY_ONE: ClaimDetector = {
  id: "claims.superlative.only",
  version: 1,
  kind: "superlative",
  hint: /only|sole/i,
  why: "Says that something is the only one of its kind.",
  examples: {
    yes: [
      "Chile is the only country in the region with an embassy there.",
      "Norway remained the sole supplier of gas.",
    ],
    no: ["Not only Chile but also Peru signed.", "The talks lasted only two hours."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(/\b(?:the|its|their|his|her)\s+(?:only|sole)\s+(?=[a-z])/gi)) {
      const { layers } = view;
      const first = tokenOf(view, match.index);
      if (
        /^(?:legitimate|lawful|legal|way|thing|reason|problem|question|difference|exception|ones?)$/.test(
          lowerAt(layers, first + 2),
        )
      )
        continue;
      const headEnd = nounPhraseEnd(layers, first + 2, view.endToken);
      if (headEnd <= first + 2) continue;
      const end = longPhraseEnd(layers, first + 2, view.endToken, 14);
      found.push({ span: spanOf(layers, first, end), scope: scopeOf(view, headEnd) });
    }
    return found;
  },
};
