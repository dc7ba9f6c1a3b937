import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

/** Year 0 of eras that are written beside the Gregorian year (year N of the era is `zero` + N). */
const ERAS: readonly { readonly name: string; readonly zero: number }[] = [
  { name: "Juche", zero: 1911 },
  { name: "Minguo", zero: 1911 },
  { name: "Taisho", zero: 1911 },
  { name: "Showa", zero: 1925 },
  { name: "Heisei", zero: 1988 },
  { name: "Reiwa", zero: 2018 },
];

const NAMES = ERAS.map((era) => era.name).join("|");
const ERA_FIRST = new RegExp(`\\b(${NAMES})\\s+(\\d{1,3})\\s*\\((?:i\\.e\\.\\s*)?(\\d{4})\\)`, "g");
const YEAR_FIRST = new RegExp(`\\b(\\d{4})\\s*\\((${NAMES})\\s+(\\d{1,3})\\)`, "g");

/** "Juche 38 (1949)": the year of the era against the year in brackets. */
export const ERA_YEARS: Check = {
  id: "checks.era-year",
  version: 1,
  why: "A year of an era and the Gregorian year beside it must be the same year.",
  examples: {
    yes: ["On May 4, Juche 39 (1951) the treaty was signed.", "The embassy opened in 1990 (Heisei 3)."],
    no: ["On May 4, Juche 39 (1950) the treaty was signed.", "The embassy opened in 1990 (Heisei 2)."],
  },
  run(layers) {
    return layers.text.blocks.flatMap((block) => {
      const words = layers.text.text.slice(block.start, block.end);
      const eraFirst = [...words.matchAll(ERA_FIRST)].map((match) => ({
        match,
        name: match[1]!,
        number: match[2]!,
        year: match[3]!,
      }));
      const yearFirst = [...words.matchAll(YEAR_FIRST)].map((match) => ({
        match,
        name: match[2]!,
        number: match[3]!,
        year: match[1]!,
      }));
      return [...eraFirst, ...yearFirst].flatMap(({ match, name, number, year }) => {
        const era = ERAS.find((one) => one.name === name)!;
        const expected = era.zero + Number(number);
        if (expected === Number(year)) return [];
        const start = block.start + match.index;
        const part = (word: string, from: number): { start: number; end: number } => {
          const at = match[0].indexOf(word, from);
          return { start: start + at, end: start + at + word.length };
        };
        const label = `${name} ${number}`;
        const labelAt = match[0].indexOf(name);
        const labelEnd = match[0].indexOf(number, labelAt + name.length) + number.length;
        return checkFinding(layers, ERA_YEARS, {
          kind: "arithmetic",
          severity: "conflict",
          key: "checks.era.year",
          values: { words: match[0], era: name, number, expected: String(expected), stated: year },
          evidence: [
            { start: start + labelAt, end: start + labelEnd },
            part(year, label.length > 0 && labelAt === 0 ? labelEnd : 0),
          ],
        });
      });
    });
  },
};
