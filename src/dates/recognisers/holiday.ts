import type { Recogniser } from "../recogniser.ts";

/** Feasts whose day English-language sources take as known; numbers are those of the lexicon plus new year's day and eve. */
export const HOLIDAYS = {
  christmas: 1,
  thanksgiving: 2,
  easter: 3,
  halloween: 4,
  christmasEve: 5,
  newYearsDay: 6,
  newYearsEve: 7,
} as const;

export const holiday: Recogniser = {
  id: "dates.holiday",
  version: 1,
  why: "Feasts with a known day: 'Christmas 1914', 'New Year's Eve', 'last Easter'.",
  examples: {
    yes: [
      ["The truce of Christmas 1914 did not last.", "Christmas 1914"],
      ["On New Year's Day he spoke.", "New Year's Day"],
      ["They met on Thanksgiving Day.", "Thanksgiving Day"],
    ],
    no: ["Christmas Island is far.", "A new year begins."],
  },
  patterns: [
    "(back:last|forth:next|same:this)? HOLIDAY (day|sunday)? (,? YEAR)?",
    "christmas eve:eve (,? YEAR)?",
    "new year 's ny:day (,? YEAR)?",
    "new year 's nye:eve (,? YEAR)?",
  ],
  read(match) {
    const value = match.value("holiday");
    const number = match.has("eve")
      ? HOLIDAYS.christmasEve
      : match.has("ny")
        ? HOLIDAYS.newYearsDay
        : match.has("nye")
          ? HOLIDAYS.newYearsEve
          : value;
    if (number === undefined || /^[A-Z]/.test(match.lexemes.textOf(match.end))) return null;
    const year = match.value("year");
    const shift = match.has("back") ? -1 : match.has("forth") ? 1 : match.has("same") ? 0 : undefined;
    return {
      is: "holiday",
      holiday: number,
      ...(year === undefined ? {} : { year }),
      ...(shift === undefined ? {} : { shift }),
    };
  },
};
