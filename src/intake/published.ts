import type { FuzzyDate } from "../model/date.ts";
import { daysInMonth, pad } from "../model/day.ts";

const monthNames =
  "january february march april may june july august september october november december".split(" ");
const monthWord =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";

const isoDate = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ]\d{2}:?\d{2}.{0,30})?$/i;
const compactDate = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const slashedYearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.{0,30})?$/;
const dottedDayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s,].{0,30})?$/;
const slashedYearLast = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[\s,].{0,30})?$/;
const dayMonthYear = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${monthWord}\\.?,?[ -](\\d{4})\\b`,
  "i",
);
const monthDayYear = new RegExp(`\\b${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const monthYear = new RegExp(`^${monthWord}\\.?,? (\\d{4})$`, "i");

/**
 * Reads a date of publication as markup and date lines write it: ISO 8601, RFC 2822, "17 March 2021", "March 17, 2021", "17.03.2021".
 * Undefined when it is none of these, is not a real day, or the order of day and month cannot be told ("03/04/2021").
 */
export function publishedDate(words: string): FuzzyDate | undefined {
  const text = words.trim().slice(0, 120);
  const numeric = isoDate.exec(text) ?? compactDate.exec(text) ?? slashedYearFirst.exec(text);
  if (numeric)
    return date(
      Number(numeric[1]),
      Number(numeric[2]),
      numeric[3] === undefined ? undefined : Number(numeric[3]),
    );
  const dotted = dottedDayFirst.exec(text);
  if (dotted) return date(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const yearLast = slashedYearLast.exec(text);
  if (yearLast) return dayAndMonth(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]));
  const dayFirst = dayMonthYear.exec(text);
  if (dayFirst) return date(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = monthDayYear.exec(text);
  if (monthFirst) return date(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const month = monthYear.exec(text);
  if (month) return date(Number(month[2]), monthNumber(month[1]!));
  return /^\d{4}$/.test(text) ? date(Number(text)) : undefined;
}

function dayAndMonth(first: number, second: number, year: number): FuzzyDate | undefined {
  if (first > 12) return date(year, second, first);
  if (second > 12) return date(year, first, second);
  return first === second ? date(year, first, second) : undefined;
}

function monthNumber(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
}

/** A stated date of year, month or day precision (EDTF level 0). */
function date(year: number, month?: number, day?: number): FuzzyDate | undefined {
  if (year < 1400 || year > 2200) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const lastOfMonth = daysInMonth(year, month ?? 12);
  if (day !== undefined && (day < 1 || day > lastOfMonth)) return undefined;
  const edtf = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => pad(part, 2))
    .join("-");
  const first = `${year}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`;
  const last = `${year}-${pad(month ?? 12, 2)}-${pad(day ?? lastOfMonth, 2)}`;
  return {
    edtf,
    bob: first,
    eob: day === undefined ? null : first,
    boe: day === undefined ? null : last,
    eoe: last,
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    basis: "explicit",
    calendar: "gregorian",
    words: [],
  };
}
