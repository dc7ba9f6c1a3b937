import { WHOLE_NUMBER, wholeNumber } from "../../claims/numbers.ts";
import { parseIsoDay } from "../../model/day.ts";
import type { CheckFinding } from "../../model/finding.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";
import { sentencesWith } from "../sentences.ts";

const LENGTH = new RegExp(
  `\\b(${WHOLE_NUMBER})[- ]year\\s+(?:[a-z-]{3,14}\\s+(?:and\\s+)?){0,4}(?:agreement|treaty|pact|accord|deal|convention)\\b`,
  "i",
);
const UNTIL =
  /\b(?:runs?|lasts?|valid|remains?\s+in\s+force|in\s+force|expires?|ends?|extends?)\s+(?:(?:un)?till?|through|in|on|at\s+the\s+end\s+of)\s+(?=[A-Z\d])/;

/** The share of a year by which a term may miss: months are seldom counted. */
const TOLERANCE = 1;
const YEAR = 365.25;

/** "a five-year agreement ... which runs until December 1990" against the day it was signed. */
export const TERM_LENGTH: Check = {
  id: "checks.term-length",
  version: 1,
  why: "The length given for an instrument, its beginning and its end must fit together; a term that began before the signing shows here too.",
  examples: {
    yes: [
      "Norway and Chile signed a five-year fisheries agreement in Oslo on March 16, 1987. The agreement runs until December 1990.",
    ],
    no: [
      "Norway and Chile signed a five-year fisheries agreement in Oslo on March 16, 1987. The agreement runs until March 1992.",
      "Norway and Chile signed a five-year fisheries agreement in Oslo on March 16, 1987.",
    ],
  },
  run(layers, findings) {
    const found: CheckFinding[] = [];
    for (const agreement of findings.agreements) {
      const signed = agreement.concluded;
      if (!signed?.bob || signed.basis === "computed") continue;
      const inside = (start: number, end: number): boolean =>
        agreement.mentions.some((mention) => mention.start >= start && mention.end <= end);
      const lengths = sentencesWith(layers, LENGTH).filter(({ start, end }) => inside(start, end));
      const ends = sentencesWith(layers, UNTIL).filter(({ start, end }) => inside(start, end));
      const [length] = lengths;
      const [until] = ends;
      if (!length || !until) continue;
      const measure = LENGTH.exec(length.words)!;
      const years = wholeNumber(measure[1]!);
      const untilMatch = UNTIL.exec(until.words)!;
      const from = until.start + untilMatch.index;
      const mention = layers.dates
        .within({ start: from, end: until.end })
        .find((date) => date.start <= from + untilMatch[0].length + 4 && date.date?.eoe);
      const last = mention?.date?.eoe ? parseIsoDay(mention.date.eoe) : null;
      const first = parseIsoDay(signed.bob);
      if (years === undefined || !mention?.date || last === null || first === null) continue;
      const measured = (last - first) / YEAR;
      if (measured > 0 && Math.abs(measured - years) <= TOLERANCE) continue;
      const lengthSpan = {
        start: length.start + measure.index,
        end: length.start + measure.index + measure[0].length,
      };
      found.push(
        checkFinding(layers, TERM_LENGTH, {
          kind: "arithmetic",
          severity: "warning",
          key: "checks.term.length",
          values: {
            length: measure[0],
            from: signed.edtf,
            to: mention.date.edtf,
            years: String(Math.round(measured * 10) / 10),
          },
          evidence: [lengthSpan, { start: from, end: mention.end }, ...signed.words],
          about: [agreement.id],
        }),
      );
    }
    return found;
  },
};
