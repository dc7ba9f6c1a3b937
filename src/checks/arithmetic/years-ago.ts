import type { Layers } from "../../actors/layers.ts";
import { WHOLE_NUMBER, wholeNumber } from "../../claims/numbers.ts";
import type { Span } from "../../model/span.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";
import { sentencesWith } from "../sentences.ts";

/** "1949, 72 years ago": a year and a count of years that together give the year of writing. */
interface YearsAgo {
  readonly year: number;
  readonly years: number;
  readonly yearWords: Span;
  readonly agoWords: Span;
}

const YEAR_FIRST = new RegExp(
  `\\b((?:1[5-9]|20)\\d\\d)(?:,\\s+|\\s+\\(|\\s*[–—-]+\\s*|,\\s+or\\s+|,\\s+that\\s+is,?\\s+)(?:exactly\\s+|just\\s+)?((${WHOLE_NUMBER})\\s+years\\s+ago)\\b`,
  "gi",
);
const AGO_FIRST = new RegExp(
  `\\b((${WHOLE_NUMBER})\\s+years\\s+ago),?\\s+(?:\\(|in\\s+|on\\s+)(?:(?:the\\s+)?[a-z]{3,9}\\.?\\s+)?(?:\\d{1,2},?\\s+)?((?:1[5-9]|20)\\d\\d)\\b`,
  "gi",
);

/** A count of years is taken as whole years passed or begun: one year either way is no mistake. */
const TOLERANCE = 1;

function statements(layers: Layers): YearsAgo[] {
  const found: YearsAgo[] = [];
  const add = (
    start: number,
    words: string,
    year: string,
    ago: string,
    number: string,
    index: number,
  ): void => {
    const years = wholeNumber(number);
    if (years === undefined) return;
    const yearAt = words.indexOf(year, index);
    const agoAt = words.indexOf(ago, index);
    found.push({
      year: Number(year),
      years,
      yearWords: { start: start + yearAt, end: start + yearAt + year.length },
      agoWords: { start: start + agoAt, end: start + agoAt + ago.length },
    });
  };
  for (const { words, start } of sentencesWith(layers, /\byears\s+ago\b/i)) {
    for (const match of words.matchAll(YEAR_FIRST))
      add(start, words, match[1]!, match[2]!, match[3]!, match.index);
    for (const match of words.matchAll(AGO_FIRST))
      add(start, words, match[3]!, match[1]!, match[2]!, match.index);
  }
  return found;
}

/** "In 1949, 72 years ago" against the date of the document, and against other such words in it. */
export const YEARS_AGO_CHECK: Check = {
  id: "checks.years-ago",
  version: 1,
  why: "A year and the years gone since fix the year of writing; the document's own date or another such count may contradict it.",
  examples: {
    yes: [
      "In 1950, 60 years ago, Norway signed a treaty with Chile in Oslo. In 1995, 25 years ago, Norway opened an embassy in Lima.",
    ],
    no: [
      "In 1950, 60 years ago, Norway signed a treaty with Chile in Oslo. In 1995, 15 years ago, Norway opened an embassy in Lima.",
      "Norway signed a treaty with Chile sixty years ago.",
    ],
  },
  run(layers) {
    const all = statements(layers);
    const { written } = layers.dates;
    const known =
      written && written.basis !== "computed" && written.bob ? Number(written.bob.slice(0, 4)) : undefined;
    const [first] = all;
    return all.flatMap((one) => {
      const computed = one.year + one.years;
      const ago = layers.text.text.slice(one.agoWords.start, one.agoWords.end);
      if (known !== undefined && Math.abs(computed - known) > TOLERANCE)
        return checkFinding(layers, YEARS_AGO_CHECK, {
          kind: "arithmetic",
          severity: "warning",
          key: "checks.years-ago.written",
          values: { ago, year: String(one.year), computed: String(computed), written: written?.edtf ?? "" },
          evidence: [one.yearWords, one.agoWords, ...(written?.words ?? [])],
        });
      if (!first || first === one || Math.abs(first.year + first.years - computed) <= TOLERANCE) return [];
      return checkFinding(layers, YEARS_AGO_CHECK, {
        kind: "arithmetic",
        severity: "conflict",
        key: "checks.years-ago.other",
        values: {
          ago,
          year: String(one.year),
          computed: String(computed),
          otherAgo: layers.text.text.slice(first.agoWords.start, first.agoWords.end),
          otherYear: String(first.year),
          otherComputed: String(first.year + first.years),
        },
        evidence: [one.yearWords, one.agoWords, first.yearWords, first.agoWords],
      });
    });
  },
};
