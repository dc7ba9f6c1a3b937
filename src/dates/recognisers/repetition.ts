import type { Recogniser } from "../recogniser.ts";

const ADVERBS: ReadonlyMap<
  string,
  readonly [number, "hour" | "day" | "week" | "month" | "quarter" | "year"]
> = new Map([
  ["hourly", [1, "hour"]],
  ["daily", [1, "day"]],
  ["nightly", [1, "day"]],
  ["weekly", [1, "week"]],
  ["fortnightly", [2, "week"]],
  ["monthly", [1, "month"]],
  ["quarterly", [1, "quarter"]],
  ["annually", [1, "year"]],
  ["yearly", [1, "year"]],
]);
const WORDS = [...ADVERBS.keys()].map((word) => `word:${word}`).join("|");

export const repetition: Recogniser = {
  id: "dates.repetition",
  version: 1,
  why: "Something that comes again: 'every year', 'each March', 'daily', 'twice a month'. No date.",
  examples: {
    yes: [
      ["Flights leave every day.", "every day"],
      ["They meet each March.", "each March"],
      ["The commission reports annually.", "annually"],
      ["Delegations are exchanged every two years.", "every two years"],
    ],
    no: ["Every delegation agreed.", "The Daily News reported."],
  },
  patterns: [
    "(every|each) (second:other)? (UNIT|WEEKDAY|MONTH|SEASON|DAYPART)",
    "(every|each) num:NUM UNITS",
    "(every|each) num:ORD (UNIT|WEEKDAY)",
    `(${WORDS})`,
  ],
  read(match) {
    const word = match.at("word");
    if (word >= 0) {
      const found = ADVERBS.get(match.word(word));
      // "its quarterly dividend", "monthly output": a kind of thing, not a time told. "The Daily News": a name.
      if (found?.[1] !== "day" && match.beforeNoun()) return null;
      if (found === undefined || /^[A-Z]/.test(match.lexemes.textOf(word + 1))) return null;
      return { is: "set", amount: found[0], unit: found[1] };
    }
    const amount = match.value("num") ?? (match.has("second") ? 2 : 1);
    const weekday = match.value("weekday");
    if (weekday !== undefined) return { is: "set", amount, unit: "week", weekday };
    const month = match.value("month");
    if (month !== undefined) return { is: "set", amount, unit: "year", month };
    if (match.has("season")) return { is: "set", amount, unit: "year" };
    if (match.has("daypart")) return { is: "set", amount, unit: "day" };
    return { is: "set", amount, unit: match.has("units") ? match.unit("units") : match.unit("unit") };
  },
};
