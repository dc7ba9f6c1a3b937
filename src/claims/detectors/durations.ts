import { isHyphen, lowerAt, wordAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { isNominal, longPhraseEnd, nounPhraseEnd, spanOf, tokenOf, verbGroupStart } from "../extent.ts";
import { wholeNumber } from "../numbers.ts";

const NUMBER =
  "(?:\\d{1,4}(?:,\\d{3})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|several|half a)";
const UNIT = "(?:day|week|month|year|decade|century|hour)";
const UNITS = "(?:days|weeks|months|years|decades|centuries|year|decade|century|month|week)";

const AS_MODIFIER = new RegExp(`\\b(${NUMBER})[ -]${UNIT}(?:-(?:old|long))?\\s+(?=\\p{L})`, "giu");

/** "a five-year agreement", "a 20-year break", "the 400-year-old colony", "a three-day visit". */
export const DURATION_MODIFIER: ClaimDetector = {
  id: "claims.duration.modifier",
  version: 1,
  kind: "duration",
  hint: /year|month|week|day|decade|centur|hour/i,
  why: "Gives the length of something as a modifier of its name.",
  examples: {
    yes: [
      "Norway and Chile signed a five-year fisheries agreement.",
      "Ties were renewed after a 20-year break.",
      "The president ended a three-day visit to Peru.",
    ],
    no: ["The five-year-old girl handed over flowers.", "He is a twenty-year-old student from Chile."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(AS_MODIFIER)) {
      const first = tokenOf(view, match.index);
      const next = tokenOf(view, match.index + match[0].length);
      if (
        /-old\s*$/i.test(match[0]) &&
        /^(?:boy|girl|man|woman|student|son|daughter|child|leader|president|king|prince)$/.test(
          lowerAt(layers, next),
        )
      )
        continue;
      if (!isNominal(layers, next) && !/^(?:and)$/.test(lowerAt(layers, next))) continue;
      const headEnd = nounPhraseEnd(layers, first, view.endToken);
      if (headEnd <= next) continue;
      let start = first;
      if (
        /^(?:more|less|over|nearly|almost|about|some)$/.test(lowerAt(layers, start - 1)) &&
        start - 1 >= view.firstToken
      )
        start--;
      if (
        /^(?:a|an|the|its|their|his|her|this)$/.test(lowerAt(layers, start - 1)) &&
        start - 1 >= view.firstToken
      )
        start--;
      if (lowerAt(layers, start - 1) === "after" && start - 1 >= view.firstToken) start--;
      const end =
        lowerAt(layers, headEnd) === "of" && match[0].toLowerCase().includes("-old")
          ? longPhraseEnd(layers, first, view.endToken, 14)
          : headEnd;
      found.push({ span: spanOf(layers, start, end), value: lengthOf(match[1]!, match[0]) });
    }
    return found;
  },
};

function lengthOf(number: string, words: string): { number?: number; unit: string } {
  const unit =
    /day|week|month|year|decade|century|hour/i
      .exec(words.replace("centuries", "century"))?.[0]
      .toLowerCase() ?? "year";
  const value = number.toLowerCase() === "a hundred" ? 100 : wholeNumber(number);
  return value === undefined ? { unit } : { number: value, unit };
}

const WITH_OF = new RegExp(
  `\\b(?:(?:more than|less than|over|nearly|almost|about|some|at least|up to)\\s+)?(${NUMBER})\\s+${UNITS}\\s+(of|to)\\s+(?=\\p{L})`,
  "giu",
);

/** "18 months of negotiations", "more than four centuries of colonial rule", "45 days to leave". */
export const DURATION_OF: ClaimDetector = {
  id: "claims.duration.of",
  version: 1,
  kind: "duration",
  hint: /year|month|week|day|decade|centur|hour/i,
  why: "Gives the length of a state of things or of a term.",
  examples: {
    yes: [
      "The treaty ended more than two centuries of Danish rule.",
      "The accord followed 18 months of negotiations.",
      "Chile gave the embassy 30 days to leave the building.",
    ],
    no: ["Two days of the week are free in Chile.", "The talks ended two days later."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(WITH_OF)) {
      const first = tokenOf(view, match.index);
      const after = tokenOf(view, match.index + match[0].length);
      if (match[2]!.toLowerCase() === "to" && layers.syntax.xpos(after) !== "VB") continue;
      if (/^(?:the|age|each|every|this|that|next|last|\d)/.test(lowerAt(layers, after))) continue;
      const end =
        match[2]!.toLowerCase() === "to"
          ? Math.max(after + 1, longPhraseEnd(layers, after + 1, view.endToken, 6))
          : nounPhraseEnd(layers, after, view.endToken);
      if (end > after)
        found.push({
          span: spanOf(layers, first, end),
          value: lengthOf(match[1]!, match[0].replace(/centuries/i, "century")),
        });
    }
    return found;
  },
};

const WITH_FOR = new RegExp(
  `\\b(?:for|over|during|through(?:out)?)\\s+(?:(?:the|a|an)\\s+)?(?:(?:past|last|next|coming|another|further|initial|additional|total|period|term|of|about|nearly|almost|some|at least|more than|over|up to|further)\\s+){0,4}(${NUMBER})\\s+(?:(?:consecutive|full|more|long|calendar)\\s+)?${UNITS}\\b(?!\\s+(?:ago|later|earlier|before|after|of age|old))`,
  "giu",
);

/** "is to remain in force for 50 years", "has lasted over the past 16 months". */
export const DURATION_FOR: ClaimDetector = {
  id: "claims.duration.for",
  version: 1,
  kind: "duration",
  hint: /year|month|week|day|decade|centur|hour/i,
  why: "Says how long something lasts, has lasted or is to last.",
  examples: {
    yes: [
      "The treaty is to remain in force for 50 years.",
      "Norway suspended the duty for an initial period of 90 days.",
      "The ceasefire has held over the past 16 months.",
    ],
    no: [
      "They left within 15 days.",
      "Two years later Chile signed.",
      "For the first time in years they spoke.",
    ],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(WITH_FOR)) {
      const { layers } = view;
      const preposition = tokenOf(view, match.index);
      const last = tokenOf(view, match.index + match[0].length - 1) + 1;
      found.push({
        span: spanOf(layers, verbBefore(view, preposition), last),
        value: lengthOf(match[1]!, match[0].replace(/centuries/i, "century")),
      });
    }
    return found;
  },
};

/** The verb that the duration is told of, when it stands close by; else the preposition. */
function verbBefore(view: SentenceView, preposition: number): number {
  const { layers, firstToken } = view;
  for (let i = preposition - 1; i >= firstToken && preposition - i < 5; i--) {
    if (/^[,;:()–—]$/.test(wordAt(layers, i)) && !isHyphen(layers, i)) return preposition;
    if (/^(?:that|which|who|and|but)$/.test(lowerAt(layers, i))) return preposition;
    if (layers.syntax.upos(i) === "VERB") return verbGroupStart(layers, i, firstToken);
  }
  return preposition;
}
