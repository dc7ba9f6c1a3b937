import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";
import { YEAR_WORDS, yearWords } from "./fragments.ts";

/** Words after which even "May" and "March" are months. */
const BEFORE_MONTH = new Set(
  "in of by since until till from to during before after last next this early late mid every each through around about for - – between and mid- month".split(
    " ",
  ),
);

export const month: Recogniser = {
  id: "dates.month",
  version: 1,
  why: "A month with or without its year: 'March 1949', 'in April', 'last June', 'May of that year'.",
  examples: {
    yes: [
      ["In April 2019 the two leaders met.", "April 2019"],
      ["The treaty lapsed in May.", "May"],
      ["The line reopened last June.", "last June"],
      ["By December of the following year it was ratified.", "December of the following year"],
      ["Shipments began in the month of March, 1957.", "the month of March, 1957"],
    ],
    no: [
      "The Long March began in the south.",
      "May the friendship last.",
      "The plan may fail.",
      "Theresa May spoke.",
    ],
  },
  patterns: [
    "MONTH (,|of|in)? YEAR",
    "the month of MONTH (,? YEAR)?",
    `MONTH ,? ${YEAR_WORDS}`,
    "MONTH YEAR2",
    "(back:last|back:past) MONTH",
    "(forth:next|forth:coming) MONTH",
    "this (coming|past)? same:MONTH",
    "MONTH",
  ],
  read(match) {
    const number = match.value("month") ?? match.value("same");
    if (number === undefined) return null;
    const short = match.value("year2");
    const year = match.value("year") ?? (short === undefined ? undefined : 1900 + short);
    if (year !== undefined) return { is: "calendar", month: number, year };
    const words = yearWords(match);
    if (words.yearBase !== undefined) return { is: "calendar", month: number, ...words };
    if (match.has("back")) return { is: "calendar", month: number, shift: -1 };
    if (match.has("forth")) return { is: "calendar", month: number, shift: 1 };
    if (match.has("same")) return { is: "calendar", month: number, shift: 0 };
    if (match.end === match.first + 1 && !standsAlone(match.lexemes, match, number)) return null;
    return { is: "calendar", month: number };
  },
};

/** Whether a bare month name is a month here, not a person, a verb or part of a name. */
function standsAlone(
  lexemes: { is(i: number, classes: number): boolean; textOf(i: number): string },
  match: { first: number; end: number; before(): string; after(): string },
  number: number,
): boolean {
  const name = lexemes.textOf(match.first);
  // "Jan Kavan", "Mar del Plata": an abbreviation stands alone only before a small word or mark.
  if (name.length < 4 && name !== "May" && /^\p{Lu}/u.test(lexemes.textOf(match.end))) return false;
  if (BEFORE_MONTH.has(match.before())) return true;
  if (name.length < 4 || /^(?:May|March|MAY|MARCH|Sept|SEPT)$/.test(name)) return false;
  const between = lexemes.is(match.end, CLASS.CAPITAL) || lexemes.is(match.first - 1, CLASS.CAPITAL);
  // April, June and August are also given names.
  return !(between && (number === 4 || number === 6 || number === 8));
}
