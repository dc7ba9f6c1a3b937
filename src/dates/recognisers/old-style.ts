import { civilDay, isCivilDay } from "../../model/day.ts";
import { julianDayNumber } from "../julian.ts";
import type { Match, Recogniser } from "../recogniser.ts";

export const oldStyle: Recogniser = {
  id: "dates.old-style",
  version: 1,
  why: "Dates in the Julian and Gregorian calendars side by side: '1 (14) September 1905', 'February 23 (March 8), 1917', or marked Old Style. The Gregorian day is the value; a pair whose difference does not fit is no pair.",
  examples: {
    yes: [
      ["The treaty was signed on 23 August (5 September) 1905.", "23 August (5 September) 1905"],
      ["Ratified on 1 (14) October 1905.", "1 (14) October 1905"],
      ["On February 23 (March 8), 1917, strikes began.", "February 23 (March 8), 1917"],
      ["It fell on 25 October 1917 (Old Style).", "25 October 1917 (Old Style)"],
    ],
    no: ["On 1 (one) October 1905 it was ratified.", "Article 1 (14) of the treaty."],
  },
  patterns: [
    "d1:DAY <( d2:DAY <) m2:MONTH ,? YEAR",
    "d1:DAY / d2:DAY m2:MONTH ,? YEAR",
    "m1:MONTH d1:DAY <( d2:DAY <) ,? YEAR",
    "m1:MONTH d1:DAY <( m2:MONTH d2:DAY <) ,? YEAR",
    "d1:DAY m1:MONTH <( d2:DAY m2:MONTH <) ,? YEAR",
    "d1:DAY m1:MONTH / d2:DAY m2:MONTH ,? YEAR",
    "m1:MONTH d1:DAY / m2:MONTH d2:DAY ,? YEAR",
    "d1:DAY m1:MONTH ,? YEAR ,? <(? (os:old style|os:o.s.) <)?",
    "m1:MONTH d1:DAY ,? YEAR ,? <(? (os:old style|os:o.s.) <)?",
  ],
  read(match) {
    const year = match.value("year")!;
    if (match.has("os")) {
      const [month, day] = [match.value("m1")!, match.value("d1")!];
      const { year: y, month: m, day: d } = civilDay(julianDayNumber(year, month, day));
      return pair({ year, month, day }, { year: y, month: m, day: d });
    }
    return readPair(match, year);
  },
};

function readPair(match: Match, year: number) {
  const [d1, d2] = [match.value("d1")!, match.value("d2")!];
  const [m1, m2] = [match.value("m1"), match.value("m2")];
  // With one month name it is that of one of the two days; which one, the difference of the calendars tells.
  const months: (readonly [number, number])[] =
    m1 !== undefined && m2 !== undefined
      ? [[m1, m2]]
      : m1 !== undefined
        ? [
            [m1, m1],
            [m1, (m1 % 12) + 1],
          ]
        : [
            [m2!, m2!],
            [((m2! + 10) % 12) + 1, m2!],
          ];
  for (const [a, b] of months) {
    for (const yearOfJulian of [year, year - 1]) {
      const julian = { year: yearOfJulian, month: a, day: d1 };
      const gregorian = { year: yearOfJulian + (b < a ? 1 : 0), month: b, day: d2 };
      if (gregorian.year !== year && julian.year !== year) continue;
      if (isPair(julian, gregorian)) return pair(julian, gregorian);
      const swapped = [{ ...gregorian }, { ...julian }] as const;
      if (isPair(swapped[0], swapped[1])) return pair(swapped[0], swapped[1]);
    }
  }
  return null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isPair(julian: Day, gregorian: Day): boolean {
  if (!isCivilDay(gregorian.year, gregorian.month, gregorian.day)) return false;
  const converted = civilDay(julianDayNumber(julian.year, julian.month, julian.day));
  return (
    converted.year === gregorian.year &&
    converted.month === gregorian.month &&
    converted.day === gregorian.day
  );
}

function pair(julian: Day, gregorian: Day) {
  return {
    is: "pair",
    julian: { is: "calendar", ...julian, calendar: "julian" },
    gregorian: { is: "calendar", ...gregorian },
  } as const;
}
