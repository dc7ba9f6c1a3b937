import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";
import { type Moment, momentOf, partsOf } from "../moment.ts";
import type { CalendarReading, Reading } from "../reading.ts";
import type { Resolution } from "./context.ts";
import { commemoratedDay, yearSaid } from "./written.ts";

/** A year written once for several dates: "in October and November of 1943", "on 3 March, 5 April and 7 May 1949". */
export interface SharedYear {
  readonly year: number;
  /** Index of the expression that has the year. */
  readonly from: number;
  /** Worked out from a count ("On July 15, 54 years ago"). */
  readonly computed?: boolean;
}

/** Words between dates that share a year. */
const JOINERS = new Set([
  "and",
  "or",
  ",",
  "/",
  "&",
  "and in",
  "and on",
  ", and",
  "and then in",
  "and again in",
  "in",
  ", in",
  "to",
]);

/** The shared year of each expression that lacks one, undefined where there is none. */
export function sharedYears(
  lexemes: Lexemes,
  items: readonly Composed[],
  written: Moment | null,
): (SharedYear | undefined)[] {
  const found: (SharedYear | undefined)[] = new Array(items.length);
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, next] = [items[i]!, items[i + 1]!];
    const [a, b] = [item.reading, next.reading];
    const gap = lexemes.text.slice(lexemes.end[item.end - 1], lexemes.start[next.first]).trim();
    if (lacksYear(a) && isYearsAgo(b) && written !== null && (gap === "," || gap === "")) {
      found[i] = { year: partsOf(written).year - b.amount!, from: i + 1, computed: true };
      continue;
    }
    if (
      a.is === "season" &&
      a.year === undefined &&
      a.base === undefined &&
      b.is === "season" &&
      b.year !== undefined &&
      next.first - item.end <= 2 &&
      JOINERS.has(gap)
    ) {
      found[i] = { year: a.season > b.season ? b.year - 1 : b.year, from: i + 1 };
      continue;
    }
    if (!lacksYear(a) || b.is !== "calendar" || b.month === undefined) continue;
    const year = b.year ?? found[i + 1]?.year;
    if (year === undefined || (a.day === undefined) !== (b.day === undefined)) continue;
    if (next.first - item.end > 3) continue;
    if (!JOINERS.has(gap)) continue;
    const from = b.year === undefined ? found[i + 1]!.from : i + 1;
    found[i] = { year: a.month! > b.month ? year - 1 : year, from };
  }
  return found;
}

function isYearsAgo(reading: Composed["reading"]): reading is Extract<Reading, { is: "offset" }> {
  return (
    reading.is === "offset" &&
    reading.base === "now" &&
    reading.sign < 0 &&
    reading.unit === "year" &&
    Number.isInteger(reading.amount)
  );
}

function lacksYear(reading: Composed["reading"]): reading is CalendarReading {
  return (
    reading.is === "calendar" &&
    reading.month !== undefined &&
    reading.year === undefined &&
    reading.shift === undefined &&
    reading.yearShift === undefined
  );
}

/** "Its 70th anniversary falls next March": the years count back from the day it falls on, where that is still to come. */
export function dateAnniversariesAhead(
  lexemes: Lexemes,
  items: readonly Composed[],
  resolutions: Resolution[],
  written: Moment | null,
): void {
  for (const [i, { reading }] of items.entries()) {
    if (reading.is === "anniversary") inApposition(lexemes, items, resolutions, i, reading.amount);
    const next = resolutions[i + 1]?.moment;
    const from = items[i]!.end;
    if (written === null) continue;
    if (reading.is !== "anniversary" || next === null || next === undefined || items[i + 1]!.first - from > 5)
      continue;
    const { year } = partsOf(next);
    const resolution = resolutions[i]!;
    if (year <= partsOf(written).year || resolution.moment === null) continue;
    resolutions[i] = {
      ...resolution,
      moment: { precision: "year", year: year - reading.amount },
      note: `year of the anniversary less ${reading.amount}`,
    };
  }
}

/** "greet 2012, the centenary of ...": the year beside an anniversary is the one it falls in. */
function inApposition(
  lexemes: Lexemes,
  items: readonly Composed[],
  resolutions: Resolution[],
  i: number,
  amount: number,
): void {
  const before = items[i - 1];
  if (before?.reading.is !== "calendar" || before.reading.year === undefined) return;
  const span = { start: lexemes.start[before.first]!, end: lexemes.end[before.end - 1]! };
  if (lexemes.text.slice(span.end, lexemes.start[items[i]!.first]).trim() !== ",") return;
  resolutions[i] = {
    moment: { precision: "year", year: before.reading.year - amount },
    basis: "computed",
    anchor: span,
    note: `${before.reading.year} less ${amount}`,
  };
}

/**
 * Yearless dates that nothing before them dates take the year of the first explicit date after them; so does the day a
 * text commemorates ("March 17 is the day that ..."). Returns the indexes of the dates joined so.
 */
export function joinYearsAhead(
  lexemes: Lexemes,
  items: readonly Composed[],
  resolutions: Resolution[],
  written: Moment | null,
): number[] {
  const joined: number[] = [];
  const commemorated = commemoratedDay(lexemes, items);
  for (const [i, item] of items.entries()) {
    const { reading } = item;
    const resolution = resolutions[i]!;
    if (
      reading.is !== "calendar" ||
      reading.year !== undefined ||
      reading.month === undefined ||
      reading.shift !== undefined
    )
      continue;
    const unresolved = resolution.moment === null && resolution.edtf !== undefined;
    // A commemorated day ("March 17 is the day that ...") is that of what the text goes on to tell.
    const isDay = commemorated?.index === i && /^is$/.test(lexemes.textOf(item.end));
    if (!unresolved && !(written !== null && resolution.anchor === "publication" && isDay)) continue;
    const ahead = items.slice(i + 1, i + 4).find((other) => yearSaid(other) !== null);
    if (ahead === undefined) continue;
    const year = yearSaid(ahead)!;
    if (!fits(ahead, reading.month, reading.day)) continue;
    const moment = momentOf(year, reading.month, reading.day);
    if (moment === null) continue;
    const span = { start: lexemes.start[ahead.first]!, end: lexemes.end[ahead.end - 1]! };
    resolutions[i] = {
      moment,
      basis: "inherited",
      anchor: span,
      note: "year taken from the date told after",
    };
    joined.push(i);
  }
  return joined;
}

/** Whether the month lies in the stretch that the later expression names, or that one names only a year. */
function fits(item: Composed, month: number, day: number | undefined): boolean {
  const { reading } = item;
  if (reading.is === "calendar") {
    return (
      reading.month === undefined ||
      (reading.month === month && (reading.day === undefined || reading.day === day))
    );
  }
  if (reading.is !== "range" || reading.from.is !== "calendar" || reading.to.is !== "calendar") return false;
  const [from, to] = [reading.from.month ?? 1, reading.to.month ?? 12];
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}
