import { WHOLE_NUMBER, wholeNumber } from "../../claims/numbers.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";
import { sentencesWith } from "../sentences.ts";

const DATE_WORDS =
  "(?:(?:on|in)\\s+)?(?:[A-Z][a-z]{2,8}\\.?\\s+)?(?:\\d{1,2}(?:,)?\\s+)?(?:[A-Z][a-z]{2,8}\\s+)?";

/** "born in 1912 ... died in 1994 at the age of 82". */
const BORN_DIED = new RegExp(
  `\\bborn\\s+${DATE_WORDS}(1[5-9]\\d\\d|20\\d\\d)\\b[^.;]{0,120}?\\bdied\\s+(?:in\\s+[A-Z][a-z]{2,14}\\s+)?${DATE_WORDS}(1[5-9]\\d\\d|20\\d\\d)\\b[^.;]{0,60}?\\b(?:at\\s+(?:the\\s+age\\s+of\\s+)?|aged\\s+)(${WHOLE_NUMBER})\\b`,
  "g",
);

/** "(1912-1994), who died aged 82". */
const LIFE_SPAN = new RegExp(
  `\\((1[5-9]\\d\\d)\\s?[-–]\\s?(1[5-9]\\d\\d|20\\d\\d)\\)[^.;]{0,80}?\\bdied\\b[^.;]{0,60}?\\b(?:at\\s+(?:the\\s+age\\s+of\\s+)?|aged\\s+)(${WHOLE_NUMBER})\\b`,
  "g",
);

/** Years of birth and death against the age given. */
export const AGES: Check = {
  id: "checks.ages",
  version: 1,
  why: "An age at death must follow from the years of birth and death given with it.",
  examples: {
    yes: ["Envoy Nils Berg of Norway, born in 1912, died in Lima in 1994 at the age of 92."],
    no: [
      "Envoy Nils Berg of Norway, born in 1912, died in Lima in 1994 at the age of 82.",
      "Nils Berg, born in 1912, died in 1994 at the age of 81.",
    ],
  },
  run(layers) {
    return sentencesWith(layers, /\bdied\b/).flatMap(({ words, start }) =>
      [...words.matchAll(BORN_DIED), ...words.matchAll(LIFE_SPAN)].flatMap((match) => {
        const [born, died, age] = [Number(match[1]), Number(match[2]), wholeNumber(match[3]!)];
        if (age === undefined || age > 120 || died < born) return [];
        const computed = died - born;
        if (age === computed || age === computed - 1) return [];
        return checkFinding(layers, AGES, {
          kind: "arithmetic",
          severity: "conflict",
          key: "checks.age.years",
          values: {
            born: match[1]!,
            died: match[2]!,
            age: match[3]!,
            computed: String(computed),
            computedLess: String(computed - 1),
          },
          evidence: [{ start: start + match.index, end: start + match.index + match[0].length }],
        });
      }),
    );
  },
};
