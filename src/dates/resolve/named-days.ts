import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";
import { type Moment, momentOf, partsOf } from "../moment.ts";
import type { CalendarReading } from "../reading.ts";
import { type Anchor, type Resolution, UNRESOLVED } from "./context.ts";

/** Lexemes that may stand between "the 11th anniversary" and the day it is of ("of the historic"). */
const ANNIVERSARY_REACH = 4;

/** A capitalised name that a day is part of: "the June 15 North-South Joint Declaration", "the August 28 Factory". */
const NAME =
  /^ (?:\p{Lu}[\p{L}.'’-]{0,30}[ ]){0,5}(?:Declaration|Agreement|Accord|Treaty|Communiqu|Statement|Protocol|Movement|Bureau|Factory|Brigade|School|Hospital|Farm|Institute|Uprising|Revolution|Resistance|Committee|Company|Prize|Theatre|Palace|Square|Street|Avenue|Bridge|Museum|Club|Team)/u;

/**
 * Days without a year that name a thing ("the June 15 Joint Declaration"): the year is not that of the writing. It is
 * taken from an anniversary of the thing, or from a date of the same day told with its year; else the year stays open.
 * Null when the day at hand is no such day.
 */
export function resolveNamedDay(
  lexemes: Lexemes,
  items: readonly Composed[],
  i: number,
  told: ReadonlyMap<number, Anchor>,
  written: Moment | null,
): Resolution | null {
  const item = items[i]!;
  const { reading } = item;
  if (!isYearlessDay(reading)) return null;
  const anniversary = items[i - 1];
  if (
    anniversary?.reading.is === "anniversary" &&
    written !== null &&
    item.first - anniversary.end <= ANNIVERSARY_REACH &&
    /^ of\b/.test(lexemes.text.slice(lexemes.end[anniversary.end - 1]))
  ) {
    const { amount } = anniversary.reading;
    const moment = momentOf(partsOf(written).year - amount, reading.month, reading.day);
    const anchor = { start: lexemes.start[anniversary.first]!, end: lexemes.end[anniversary.end - 1]! };
    return moment === null
      ? UNRESOLVED
      : { moment, basis: "computed", anchor, note: `year of writing less ${amount}` };
  }
  if (lexemes.textOf(item.first - 1).toLowerCase() !== "the") return null;
  const end = lexemes.end[item.end - 1]!;
  if (!NAME.test(lexemes.text.slice(end, end + 200))) return null;
  const known = told.get(dayKey(reading.month, reading.day));
  if (known !== undefined)
    return {
      moment: known.moment,
      basis: "inherited",
      anchor: known.span,
      note: "the day of this name, told with its year before",
    };
  const edtf = `XXXX-${String(reading.month).padStart(2, "0")}-${String(reading.day).padStart(2, "0")}`;
  return { moment: null, edtf, basis: "explicit", note: "a day in a name, without a year" };
}

/** A number for a month and day. */
export function dayKey(month: number, day: number): number {
  return month * 32 + day;
}

function isYearlessDay(
  reading: Composed["reading"],
): reading is CalendarReading & { readonly month: number; readonly day: number } {
  return (
    reading.is === "calendar" &&
    reading.year === undefined &&
    reading.month !== undefined &&
    reading.day !== undefined &&
    reading.shift === undefined &&
    reading.yearShift === undefined
  );
}
