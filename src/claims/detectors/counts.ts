import { isCapital, isHyphen, lowerAt, wordAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { isNominal, nounPhraseEnd, spanOf, tokenOf } from "../extent.ts";

const ABOUT =
  /(?:\b(?:about|around|nearly|almost|over|some|more than|less than|fewer than|at least|up to|as many as|an estimated|approximately|roughly|only|just|exactly)\s+)$/i;
const SCALE = "(?:\\s*(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|m)\\b)?";
const NUMBER =
  "\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3}){1,3}(?!\\d)|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,3})?|\\d{1,9}(?:\\.\\d{1,3})?";

/** Words before a number that make it a label, an index or a time. */
const LABEL =
  /(?:\b(?:no|nos|number|order|orders|article|articles|section|chapter|resolution|resolutions|paragraph|para|page|pp|p|vol|volume|act|law|decree|directive|room|flight|telegram|despatch|dispatch|document|doc|annex|point|item|group|channel|route|highway|version|level|grade|phase|tel|phone|age|aged|at|by|under|option|proposition)\.?\s*|[#№§:/]\s*|[-–]|\$?\d[.,])$/i;

/** Nouns that a number before them does not count: times, measures of time, ordinals. */
const NOT_COUNTED =
  /^(?:o'clock|a\.m|p\.m|am|pm|gmt|utc|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|century|centuries|january|february|march|april|may|june|july|august|september|october|november|december|pct|percent|per|st|nd|rd|th|p|a|and|or|to|in|on|of|at|for|with|after|before|when|-|–|bc|ad|degrees?|times?|points?)$/;

const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** Value of "300,000", "7.2 million", "720 mln". */
export function amountOf(words: string): number | undefined {
  const match = /(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)(?:\s*([a-z]+))?/i.exec(
    words.slice(0, 80),
  );
  if (!match) return undefined;
  const scale = MULTIPLES[match[2]?.toLowerCase() ?? ""] ?? 1;
  return Math.round(Number(match[1]!.replace(/[,\u00a0\u202f ]/g, "")) * scale * 1e3) / 1e3;
}

function inDate(view: SentenceView, offset: number): boolean {
  const at = view.start + offset;
  return view.layers.dates
    .within({ start: view.start, end: view.end })
    .some((date) => date.start <= at && at < date.end && date.kind !== "duration" && date.kind !== "age");
}

/** Start of the approximating words before `offset`. */
function aboutStart(view: SentenceView, offset: number): number {
  const match = ABOUT.exec(view.words.slice(Math.max(0, offset - 30), offset));
  return match ? offset - match[0].length : offset;
}

const PLAIN_NUMBER = new RegExp(`(?<![\\p{L}\\d$£€¥.,])(${NUMBER})${SCALE}(?=[\\s-])`, "giu");

/** "killing 24 soldiers", "more than 40,000 passport holders", "9 airports". */
export const COUNT_OF_THINGS: ClaimDetector = {
  id: "claims.count.things",
  version: 1,
  kind: "count",
  hint: /\d/,
  why: "Counts people or things: a figure that other sources can confirm or deny.",
  examples: {
    yes: [
      "The raid killed 24 Chilean soldiers.",
      "Norway sent more than 1,200 troops to the island.",
      "The ban covers 9 Peruvian airports.",
    ],
    no: [
      "Resolution 1718 of the council was adopted.",
      "They met on July 26 in Oslo.",
      "The meeting began at 9 a.m. in Lima.",
      "In 1995 Norway opened an embassy.",
      "Executive Order 14257 was signed.",
      "He cited 50 U.S.C. 1701 in Oslo.",
      "They visited the 326 Cable Factory in Norway.",
    ],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(PLAIN_NUMBER)) {
      const before = view.words.slice(Math.max(0, match.index - 24), match.index);
      if (LABEL.test(before) || /[$£€¥]\s?$/.test(before) || inDate(view, match.index)) continue;
      const value = amountOf(match[0]);
      if (value === undefined || value < 5) continue;
      const first = tokenOf(view, match.index);
      let next = tokenOf(view, match.index + match[0].length);
      if (isHyphen(layers, next)) {
        // "60-metre-long sections": a measure, with the noun it is said of.
        const unit = lowerAt(layers, next + 1);
        if (
          !/^(?:metre|meter|kilometre|kilometer|km|mile|ton|tonne|member|nation|man|strong|seat|foot|acre|hectare|mw|megawatt|kiloton)$/.test(
            unit,
          )
        )
          continue;
        next += 2;
        if (isHyphen(layers, next)) next += 2;
      } else if (NOT_COUNTED.test(lowerAt(layers, next)) && !/^points?$/.test(lowerAt(layers, next)))
        continue;
      if (
        isYear(match[1]!) &&
        !/,/.test(match[1]!) &&
        !/^(?:people|troops|soldiers|tons|tonnes|men)$/.test(lowerAt(layers, next))
      )
        continue;
      if (!isHyphen(layers, next) && !isNominal(layers, next)) continue;
      // Citations ("50 U.S.C. 1701"), telephone numbers and names of houses ("326 Cable Factory") count nothing.
      if (
        /^u\.?s\.?c\.?$/.test(lowerAt(layers, next)) ||
        /^[-–]\d/.test(view.words.slice(match.index + match[0].length))
      )
        continue;
      const end = nounPhraseEnd(layers, first, view.endToken);
      if (end <= next && !isHyphen(layers, next)) continue;
      if (isCapital(layers, next) && isCapital(layers, end - 1) && end - next > 1) continue;
      if (
        /^(?:dlrs?|dollars?|pounds|yen|marks|francs|euros?|won|yuan|rubles|roubles|rupees)$/.test(
          lowerAt(layers, next),
        )
      )
        continue;
      let start = tokenOf(view, aboutStart(view, match.index));
      if (
        start === first &&
        /^(?:the|its|their)$/.test(lowerAt(layers, first - 1)) &&
        first - 1 >= view.firstToken
      )
        start--;
      found.push({
        span: spanOf(layers, start, Math.max(end, next + 1)),
        value: { number: value, unit: unitOf(view, next, end) },
      });
    }
    return found;
  },
};

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** Head noun of what is counted. */
function unitOf(view: SentenceView, first: number, end: number): string {
  for (let i = end - 1; i >= first; i--)
    if (/^\p{L}/u.test(wordAt(view.layers, i))) return view.layers.syntax.lemma(i);
  return "";
}

const CURRENCY =
  "(?:u\\.?s\\.?\\s+)?(?:dlrs?|dollars?|pounds|stg|yen|marks|francs|euros?|won|yuan|rubles|roubles|rupees|crowns|kroner|kronor|lire|pesetas|pesos)";

const MONEY = new RegExp(
  `(?:US)?[$£€¥]\\s?(?:${NUMBER})${SCALE}|(?<![\\p{L}\\d.,$])(?:${NUMBER})${SCALE}\\s+${CURRENCY}\\b`,
  "giu",
);

/** "$7.2 million", "nearly 720 mln dlrs", "50 million euros". */
export const AMOUNT_OF_MONEY: ClaimDetector = {
  id: "claims.count.money",
  version: 1,
  kind: "count",
  hint: /\d/,
  why: "Gives a sum of money: aid, price, trade.",
  examples: {
    yes: [
      "Norway bought the island for $7.2 million.",
      "Peru is to receive nearly 300 mln dlrs in aid.",
      "a loan of 50 million euros to Chile",
    ],
    no: ["The dollar fell in Oslo.", "They asked for millions of dollars."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(MONEY)) {
      const value = amountOf(match[0]);
      if (value === undefined || value < 100) continue;
      const from = aboutStart(view, match.index);
      found.push({
        span: { start: view.start + from, end: view.start + match.index + match[0].length },
        value: {
          number: value,
          unit: /[$]|dollar|dlr/i.test(match[0])
            ? "dollar"
            : (/[a-z]+$/i.exec(match[0])?.[0].toLowerCase() ?? ""),
        },
      });
    }
    return found;
  },
};

const NUMBERED_NOUN = new RegExp(
  `\\b(?:(?:a|the|its|their)\\s+)?(?:total\\s+)?(?:population|membership|force|death toll|garrison|contingent|strength)\\s+of\\s+(?:(?:about|around|nearly|almost|over|some|more than|less than|at least|up to|an estimated|approximately|only)\\s+){0,2}(?:${NUMBER})${SCALE}`,
  "giu",
);

/** "a population of about 400,000". */
export const POPULATION: ClaimDetector = {
  id: "claims.count.population",
  version: 1,
  kind: "count",
  hint: /population|membership|force|toll|garrison|contingent|strength/i,
  why: "Gives the number of inhabitants, members or losses after its noun.",
  examples: {
    yes: ["Macao has a population of about 400,000.", "The island's population of 3,000 lives from fishing."],
    no: ["The population of Chile is growing."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(NUMBERED_NOUN)) {
      const value = amountOf(/\d.*/s.exec(match[0])?.[0] ?? "");
      if (value !== undefined)
        found.push({
          span: { start: view.start + match.index, end: view.start + match.index + match[0].length },
          value: {
            number: value,
            unit: /population|membership|force|toll|garrison|contingent|strength/i
              .exec(match[0])![0]
              .toLowerCase(),
          },
        });
    }
    return found;
  },
};

/** "the second meeting of the Joint Committee": the number of a meeting in a row of meetings. */
export const ORDINAL_OF_SERIES: ClaimDetector = {
  id: "claims.count.ordinal",
  version: 1,
  kind: "count",
  hint: /meeting|session|summit|visit|trip|term|conference|congress/i,
  why: "Numbers a meeting, session or visit in a series, which other sources can count.",
  examples: {
    yes: [
      "The third meeting of the Norway-Chile Joint Committee was held in Oslo.",
      "It was his fifth visit to Peru.",
    ],
    no: ["The second day of the visit was quiet.", "The second point was trade."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(
      /\b(?:the|its|his|her|their)\s+(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\s+(?:[a-z]{4,14}\s+){0,2}(?:meeting|session|summit|visit|trip|term|conference|congress)\b/gi,
    )) {
      const ordinal = match[1]!.toLowerCase();
      const words = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
      const number = /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : words.indexOf(ordinal) + 2;
      found.push({
        span: { start: view.start + match.index, end: view.start + match.index + match[0].length },
        value: { number, unit: "ordinal" },
      });
    }
    return found;
  },
};

/** "suspending 24 percentage points of that rate", "30 percent of its exports". */
export const SHARE: ClaimDetector = {
  id: "claims.count.share",
  version: 1,
  kind: "count",
  hint: /percent|per cent|pct|%/,
  why: "Gives a share of something, which can be held against figures.",
  examples: {
    yes: ["Norway cut 24 percentage points of the duty.", "Chile sells 30 percent of its copper to Peru."],
    no: ["The rate of 10 percent stays.", "Norway is 100 percent right."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(
      /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?)\s?(?:percentage points|percent|per cent|pct|%)(?=\s+of\s+(?:the|its|their|all|that|this|world|total|[A-Z]))/g,
    )) {
      const { layers } = view;
      const first = tokenOf(view, match.index);
      const of = tokenOf(view, match.index + match[0].length);
      const end = nounPhraseEnd(layers, of + 1, view.endToken);
      if (end > of + 1)
        found.push({
          span: spanOf(layers, tokenOf(view, aboutStart(view, match.index)) || first, end),
          value: { number: Number(match[1]), unit: "percent" },
        });
    }
    return found;
  },
};
