import { yearlessDay } from "../../agreements/commemorated-day.ts";
import { lowerAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim } from "../detector.ts";
import { longPhraseEnd, nounPhraseEnd, spanOf, tokenOf } from "../extent.ts";
import { wholeNumber } from "../numbers.ts";

/** Named anniversaries, in years. */
const JUBILEES: Readonly<Record<string, number>> = {
  silver: 25,
  ruby: 40,
  golden: 50,
  gold: 50,
  diamond: 60,
  platinum: 70,
};

const SPELLED: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  centenary: 100,
  bicentenary: 200,
  centennial: 100,
}; // prettier-ignore

/** "the 62nd anniversary of the agreement", "the diamond anniversary", "the centenary of relations". */
export const ANNIVERSARY: ClaimDetector = {
  id: "claims.anniversary.named",
  version: 1,
  kind: "anniversary",
  hint: /annivers|jubilee|centen/i,
  why: "Counts the years since an act: a date in disguise, open to arithmetic.",
  examples: {
    yes: [
      "The two ministers marked the 30th anniversary of the treaty of friendship.",
      "The golden anniversary of diplomatic relations was celebrated in Lima.",
    ],
    no: ["His birthday fell on a Monday."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(
      /\b(?:the\s+)?(?:(\d{1,4})(?:st|nd|rd|th)|(silver|ruby|golden|gold|diamond|platinum)|([a-z]{5,11}(?:-[a-z]{5,9})?))\s+(?:founding\s+|jubilee\s+)?(?:anniversar(?:y|ies)|jubilee|birth anniversary)\b|\b(?:the\s+)?((?:bi)?centenary|centennial)\b/gi,
    )) {
      const spelled = (match[3] ?? match[4])?.toLowerCase();
      const number = match[1]
        ? Number(match[1])
        : match[2]
          ? JUBILEES[match[2].toLowerCase()]
          : spelled
            ? (SPELLED[spelled] ?? SPELLED[spelled.split("-").at(-1)!])
            : undefined;
      if (number === undefined) continue;
      const first = tokenOf(view, match.index);
      const after = tokenOf(view, match.index + match[0].length - 1) + 1;
      // "the Centenary Conference" is a name.
      if (match[4] && lowerAt(layers, after) !== "of") continue;
      const end =
        lowerAt(layers, after) === "of"
          ? Math.max(after, longPhraseEnd(layers, after + 1, view.endToken, 18))
          : after;
      found.push({ span: spanOf(layers, first, end), value: { number, unit: "year" } });
    }
    return found;
  },
};

/** "72 years ago": looking back over at least ten years. */
export const YEARS_AGO: ClaimDetector = {
  id: "claims.anniversary.ago",
  version: 1,
  kind: "anniversary",
  hint: /\bago\b/i,
  why: "Dates an act by the years gone since: with the year it gives the year of writing.",
  examples: {
    yes: [
      "In 1951, 70 years ago, Norway and Chile signed a treaty.",
      "The treaty was signed forty years ago.",
    ],
    no: ["The treaty was signed two days ago.", "He came three years ago."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const mention of view.layers.dates.within({ start: view.start, end: view.end })) {
      const words = view.layers.text.text.slice(mention.start, mention.end);
      const match =
        /(?:^|\s)([\p{L}\d-]{1,20}(?:\s+and\s+a\s+half)?\s+(years|decades|centuries)\s+ago)\b/iu.exec(words);
      if (!match) continue;
      const amount = mention.amount ?? wholeNumber(match[1]!.split(/\s/)[0]!) ?? 0;
      const years = amount * (match[2] === "years" ? 1 : match[2] === "decades" ? 10 : 100);
      if (!(years >= 10)) continue;
      const start = mention.start + match.index + (match[0].length - match[1]!.length);
      found.push({ span: { start, end: start + match[1]!.length }, value: { number: years, unit: "year" } });
    }
    return found;
  },
};

/** "March 17 is the meaningful day that ...". */
export const COMMEMORATED_DAY: ClaimDetector = {
  id: "claims.anniversary.day",
  version: 1,
  kind: "anniversary",
  why: "Holds up a day of the year as one to remember, often without its year.",
  examples: {
    yes: ["May 4 is the memorable day that opened a new page in the relations between Chile and Peru."],
    no: ["May 4 is a Monday.", "On May 4 the ministers met."],
  },
  find(view) {
    const { layers } = view;
    const found: FoundClaim[] = [];
    for (const mention of layers.dates.within({ start: view.start, end: view.end })) {
      const words = layers.text.text.slice(mention.start, mention.end);
      const day = yearlessDay(words.replace(/,?\s+\d{4}$/, ""));
      if (!day) continue;
      const after = layers.text.text.slice(mention.end, Math.min(view.end, mention.end + 80));
      if (
        !/^,?\s+(?:is|was|marks|will be)\s+(?:also\s+)?(?:the|a|an)\s+(?:[a-z-]{3,16}\s+){0,3}(?:day|date|anniversary|occasion)\b/i.test(
          after,
        )
      )
        continue;
      const from = tokenOf(view, mention.start - view.start);
      const verb = tokenOf(view, mention.end - view.start);
      let end = nounPhraseEnd(layers, verb + 1, view.endToken);
      // To the end of the clause that says what happened on it.
      for (let i = end; i < view.endToken && i - end < 26; i++) {
        if (/^(?:between|[,;.])$/.test(lowerAt(layers, i))) {
          end = i;
          break;
        }
        if (i === view.endToken - 1 || i - end === 25) end = i;
      }
      found.push({ span: spanOf(layers, from, Math.max(end, verb + 1)) });
    }
    return found;
  },
};
