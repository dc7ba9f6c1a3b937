import { WHOLE_NUMBER, wholeNumber } from "../../claims/numbers.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";
import { sentencesWith } from "../sentences.ts";

/** "from 1950 to 1953, three years", "between 1950 and 1953, a period of three years". */
const RANGE_THEN_LENGTH = new RegExp(
  `\\b(?:from|between)\\s+(1[5-9]\\d\\d|20\\d\\d)\\s+(?:to|until|and)\\s+(1[5-9]\\d\\d|20\\d\\d),\\s+(?:or\\s+|that\\s+is,?\\s+|for\\s+|a\\s+(?:period|total|term)\\s+of\\s+){0,2}(${WHOLE_NUMBER})\\s+(?:full\\s+|long\\s+|whole\\s+)?years\\b`,
  "gi",
);

/** "the five-year plan (1986-1990)": the years of a plan are counted with both ends, of a term without. */
const LENGTH_THEN_RANGE = new RegExp(
  `\\b(${WHOLE_NUMBER})-year\\s+(?:[a-z-]{2,14}\\s+){0,4}?[a-z]{3,14}\\s*\\((1[5-9]\\d\\d|20\\d\\d)\\s?[-–]\\s?(1[5-9]\\d\\d|20\\d\\d)\\)`,
  "gi",
);

/** A span of years given with its length. */
export const RANGE_LENGTH: Check = {
  id: "checks.range-length",
  version: 1,
  why: "The length given with two years must be their distance, counted with or without both ends.",
  examples: {
    yes: [
      "Norway occupied the island from 1950 to 1953, a period of seven years, and Chile protested.",
      "Norway and Chile agreed on a five-year fishing plan (1986-1993).",
    ],
    no: [
      "Norway occupied the island from 1950 to 1953, a period of three years, and Chile protested.",
      "Norway and Chile agreed on a five-year fishing plan (1986-1990).",
      "From 1950 to 1953 Norway sent 7 ships to Chile.",
    ],
  },
  run(layers) {
    return sentencesWith(layers, /\byears?\b/i).flatMap(({ words, start }) =>
      [
        ...[...words.matchAll(RANGE_THEN_LENGTH)].map((match) => ({
          match,
          from: match[1]!,
          to: match[2]!,
          stated: match[3]!,
        })),
        ...[...words.matchAll(LENGTH_THEN_RANGE)].map((match) => ({
          match,
          from: match[2]!,
          to: match[3]!,
          stated: match[1]!,
        })),
      ].flatMap(({ match, from, to, stated }) => {
        const years = wholeNumber(stated);
        const distance = Number(to) - Number(from);
        if (years === undefined || distance < 0 || years === distance || years === distance + 1) return [];
        return checkFinding(layers, RANGE_LENGTH, {
          kind: "arithmetic",
          severity: "conflict",
          key: "checks.range.length",
          values: { from, to, stated, computed: String(distance) },
          evidence: [{ start: start + match.index, end: start + match.index + match[0].length }],
        });
      }),
    );
  },
};
