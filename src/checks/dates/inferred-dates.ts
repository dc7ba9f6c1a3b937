import type { Check } from "../check.ts";
import { checkFinding, shown } from "../finding.ts";

/** Dates of instruments that the whole text gives and no single place of it. */
export const INFERRED_DATES: Check = {
  id: "checks.date-inferred",
  version: 1,
  why: "A date put together from several places, or computed from an anniversary, is shown as such with all its words.",
  examples: {
    yes: [
      "May 4 is the memorable day that opened a new page in the relations between Norway and Chile. In 1950 Norway and Chile signed the Treaty of Amity in Oslo.",
    ],
    no: ["On May 4, 1950 Norway and Chile signed the Treaty of Amity in Oslo."],
  },
  run(layers, findings) {
    return findings.agreements.flatMap((agreement) => {
      const date = agreement.concluded;
      const [title] = agreement.titles;
      if (date?.basis !== "computed" || date.words.length === 0 || !title) return [];
      const joined = date.words.length > 1;
      return checkFinding(layers, INFERRED_DATES, {
        kind: "date-inferred",
        severity: "note",
        key: joined ? "checks.date.joined" : "checks.date.anniversary",
        values: { what: `“${title.exact}”`, date: date.edtf, words: shown(layers, date.words) },
        evidence: date.words,
        about: [
          agreement.id,
          ...findings.events
            .filter((event) => event.agreement === agreement.id && event.date === date)
            .map((event) => event.id),
        ],
      });
    });
  },
};

/** The time of writing, where only the text's own arithmetic gives it. */
export const INFERRED_WRITING: Check = {
  id: "checks.written-inferred",
  version: 1,
  why: "The year of writing that follows from words like “1949, 72 years ago” is computed, never stated as certain.",
  examples: {
    yes: ["In 1950, 60 years ago, Norway and Chile signed a treaty of friendship in Oslo."],
    no: ["In 1950 Norway and Chile signed a treaty of friendship in Oslo."],
  },
  run(layers) {
    const { written } = layers.dates;
    if (written?.basis !== "computed" || written.words.length === 0) return [];
    return [
      checkFinding(layers, INFERRED_WRITING, {
        kind: "arithmetic",
        severity: "note",
        key: "checks.written.computed",
        values: { words: shown(layers, written.words), date: written.edtf },
        evidence: written.words,
      }),
    ];
  },
};
