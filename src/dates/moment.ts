import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isCivilDay,
  isoDay,
  pad,
  weekday,
} from "../model/day.ts";

/** A resolved stretch of the calendar at one precision. Years are astronomical. */
export type Moment =
  | { readonly precision: "day"; readonly day: number }
  /** First and last day: a week, a weekend, or the nth seven days of a month. */
  | { readonly precision: "week" | "weekend"; readonly first: number; readonly last: number }
  | { readonly precision: "month"; readonly year: number; readonly month: number }
  /** `code` is the EDTF division: 21-24 seasons, 33-36 quarters, 40-41 halves. */
  | { readonly precision: "season" | "quarter" | "half"; readonly year: number; readonly code: number }
  | { readonly precision: "year"; readonly year: number }
  /** First year of the decade. */
  | { readonly precision: "decade"; readonly year: number }
  /** First year of the hundred that EDTF writes: 1900 for the twentieth century ("19XX"). */
  | { readonly precision: "century"; readonly year: number };

/** A day, month or year; null when there is no such day, or the year is beyond what EDTF writes in four digits. */
export function momentOf(year: number, month?: number, day?: number): Moment | null {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return null;
  if (month === undefined) return { precision: "year", year };
  if (day === undefined) return { precision: "month", year, month };
  if (!isCivilDay(year, month, day)) return null;
  return { precision: "day", day: dayNumber(year, month, day) };
}

/** Year, month and day of a moment as far as its precision gives them. */
export function partsOf(moment: Moment): { year: number; month?: number; day?: number } {
  switch (moment.precision) {
    case "day":
      return civilDay(moment.day);
    case "week":
    case "weekend": {
      const { year, month } = civilDay(moment.first);
      return { year, month };
    }
    case "month":
      return { year: moment.year, month: moment.month };
    case "season":
    case "quarter":
    case "half": {
      const { year, month } = civilDay(firstDay(moment));
      return { year, month };
    }
    default:
      return { year: moment.year };
  }
}

/** First day of a moment. */
export function firstDay(moment: Moment): number {
  switch (moment.precision) {
    case "day":
      return moment.day;
    case "week":
    case "weekend":
      return moment.first;
    case "month":
      return dayNumber(moment.year, moment.month, 1);
    case "quarter":
      return dayNumber(moment.year, (moment.code - 33) * 3 + 1, 1);
    case "half":
      return dayNumber(moment.year, (moment.code - 40) * 6 + 1, 1);
    case "season":
      return dayNumber(moment.year, (moment.code - 20) * 3, 1);
    default:
      return dayNumber(moment.year, 1, 1);
  }
}

function edtfYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** EDTF text of a moment (level 1, and level 2 for quarters and halves). */
export function momentEdtf(moment: Moment): string {
  switch (moment.precision) {
    case "day":
      return edtfDay(moment.day);
    case "week":
    case "weekend":
      return `${edtfDay(moment.first)}/${edtfDay(moment.last)}`;
    case "month":
      return `${edtfYear(moment.year)}-${pad(moment.month, 2)}`;
    case "season":
    case "quarter":
    case "half":
      return `${edtfYear(moment.year)}-${moment.code}`;
    case "year":
      return edtfYear(moment.year);
    case "decade":
      return `${pad(Math.floor(moment.year / 10), 3)}X`;
    case "century":
      return moment.year < 0
        ? `-${pad(Math.floor(-moment.year / 100), 2)}XX`
        : `${pad(Math.floor(moment.year / 100), 2)}XX`;
  }
}

function edtfDay(day: number): string {
  const iso = isoDay(day);
  if (iso !== null) return iso;
  const { year, month, day: d } = civilDay(day);
  return `${edtfYear(year)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** The week (Monday to Sunday) that holds a day, moved by a number of weeks. */
function weekOf(day: number, shift = 0): Moment {
  const first = day - weekday(day) + 1 + 7 * shift;
  return { precision: "week", first, last: first + 6 };
}

/** Units that a moment can be moved by. */
export type StepUnit =
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "weekend"
  | "fortnight";

/** The unit that holds the given moment, moved by `shift` units: step(1949-03-17, "month", 1) is 1949-04. Null when the moment is too coarse. */
export function step(moment: Moment, unit: StepUnit, shift: number): Moment | null {
  const { year, month } = partsOf(moment);
  switch (unit) {
    case "year":
      return { precision: "year", year: year + shift };
    case "decade":
      return { precision: "decade", year: Math.floor(year / 10) * 10 + 10 * shift };
    case "century":
      return { precision: "century", year: Math.floor(year / 100) * 100 + 100 * shift };
    case "quarter": {
      const at =
        moment.precision === "quarter"
          ? moment.code - 33
          : month === undefined
            ? null
            : Math.floor((month - 1) / 3);
      if (at === null) return null;
      const index = year * 4 + at + shift;
      return {
        precision: "quarter",
        year: Math.floor(index / 4),
        code: 33 + (index - Math.floor(index / 4) * 4),
      };
    }
    case "month": {
      if (month === undefined) return null;
      const moved = addMonths({ year, month, day: 1 }, shift);
      return { precision: "month", year: moved.year, month: moved.month };
    }
    case "week":
    case "fortnight":
    case "weekend": {
      const first =
        moment.precision === "day"
          ? moment.day
          : moment.precision === "week" || moment.precision === "weekend"
            ? moment.first
            : null;
      if (first === null) return null;
      const week = weekOf(first, unit === "fortnight" ? 2 * shift : shift);
      if (unit !== "weekend" || week.precision !== "week") return week;
      return { precision: "weekend", first: week.first + 5, last: week.last };
    }
    case "day":
      return moment.precision === "day" ? { precision: "day", day: moment.day + shift } : null;
  }
}

/** Days of a month as a moment's bounds, for "the last day of March". */
export function lastDayOfMonth(year: number, month: number): number {
  return dayNumber(year, month, daysInMonth(year, month));
}
