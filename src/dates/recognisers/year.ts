import { CLASS } from "../lexicon.ts";
import type { Match, Recogniser } from "../recogniser.ts";

/** Words before a number that make it a year whatever follows. */
const YEAR_BEFORE = new Set(
  "in since until till during before after early late mid mid- year circa ca by from spring summer autumn fall winter through around".split(
    " ",
  ),
);

/** Words before a number that make it a number of something. */
const NUMBER_BEFORE = new Set(
  "no no. nos number page p pp article section resolution order flight route room line model paragraph chapter volume over than nearly almost some least most only another additional".split(
    " ",
  ),
);

export const year: Recogniser = {
  id: "dates.year",
  version: 1,
  why: "A year standing alone: 'in 1949', 'the year 2050', 'the 1967 war', but not a count ('1500 troops') or a number of a thing ('Resolution 1540').",
  examples: {
    yes: [
      ["Ties were restored in 1961.", "1961"],
      ["It will stay in force until the year 2050.", "the year 2050"],
      ["The 1967 war ended the talks.", "1967"],
      [
        "In the year one thousand nine hundred and five peace was made.",
        "the year one thousand nine hundred and five",
      ],
      ["Relations (1948) were renewed.", "1948"],
      ["In the post-1945 years trade grew.", "1945"],
    ],
    no: [
      "Resolution 1540 was adopted.",
      "Some 1500 troops withdrew.",
      "The road is 1900 kilometres long.",
      "It cost $1990.",
      "The coupon is seven per cent in year one.",
    ],
  },
  patterns: [
    "the? year year:NUM",
    "the? year of (our lord)? year:NUM",
    "YEAR",
    "the year year:NUM (ad:ad|ad:a.d.|ad:ce)",
    "(ad:ad|ad:a.d.|ad:ce) year:NUM",
    "year:NUM (ad:ad|ad:a.d.|ad:ce)",
  ],
  read(match) {
    const value = match.value("year");
    if (value === undefined || !Number.isInteger(value)) return null;
    if (match.end > match.first + 1) {
      // "year one" of a contract is no year of the calendar; with "AD" it is.
      return (value >= 100 || match.has("ad")) && value < 2300 ? { is: "calendar", year: value } : null;
    }
    return isYear(match, value)
      ? { is: "calendar", year: value, ...(isAttributive(match) ? { attributive: true } : {}) }
      : null;
  },
};

function isYear(match: Match, value: number): boolean {
  const before = match.before();
  if (NUMBER_BEFORE.has(before)) return false;
  // "between 1939 and 1945 millions died"
  if (
    (before === "and" || before === "to" || before === "–" || before === "-") &&
    match.beforeIs(CLASS.YEAR, 2)
  )
    return true;
  if (before === "." && match.before(2) === "no") return false;
  if (match.after() === "-" && !match.afterIs(CLASS.NUM, 2)) {
    // "1949-built" is a year, "1500-strong" and "1200-mile" are counts.
    return value >= 1700 && value < 2100 && !match.afterIs(CLASS.UNIT | CLASS.UNITS, 2) && value % 100 !== 0;
  }
  // "post-1945", "pre-1990", "end-1986"
  if (before === "-" && /^(?:pre|post|end|mid|early|late)$/.test(match.before(2))) return true;
  if (match.afterIs(CLASS.UNITS | CLASS.UNIT) || match.after() === "hours") return false;
  if (YEAR_BEFORE.has(before)) return value >= 1700 || !countsThings(match);
  if (value < 1600 && match.before() !== "(") return false;
  return (
    !countsThings(match) ||
    before === "the" ||
    (value >= 1850 && value % 100 !== 0 && before === "of" && !endsPlural(match))
  );
}

/** A lower-case noun follows: "1500 troops". Function words and verbs do not make it a count. */
function countsThings(match: Match): boolean {
  return match.beforeNoun() && endsPlural(match);
}

function endsPlural(match: Match): boolean {
  return /(?:[^s]s|people|men|women|metres|kilometres|percent|km)$/.test(match.lexemes.textOf(match.end));
}

/** "the 1967 war", "his 1949 visit": the year tells which war, it does not move the story. */
function isAttributive(match: Match): boolean {
  const before = match.before();
  return (
    before === "the" ||
    before === "'s" ||
    before === "a" ||
    before === "his" ||
    before === "its" ||
    before === "their"
  );
}
