import { dayNumber, daysInMonth, weekday as weekdayOf } from "../../model/day.ts";
import { firstDay, lastDayOfMonth, type Moment, momentEdtf, momentOf, partsOf } from "../moment.ts";
import type { CalendarReading, Reading } from "../reading.ts";
import { resolveCalendar } from "./calendar.ts";
import { type Context, type Resolution, UNRESOLVED } from "./context.ts";
import { holidayIn } from "./holidays.ts";
import {
  resolveDeictic,
  resolveDivision,
  resolveOffset,
  resolvePeriod,
  resolveSeason,
  resolveWeekday,
} from "./relative.ts";
import type { Tense } from "./tense.ts";

type Of<K extends Reading["is"]> = Extract<Reading, { is: K }>;

/** The date that a reading means in its context; readings that are no points in time stay unresolved. */
export function resolve(reading: Reading, context: Context, tense: Tense): Resolution {
  switch (reading.is) {
    case "calendar":
      return resolveCalendar(reading, context, tense);
    case "pair":
      return {
        ...resolveCalendar(reading.gregorian, context, tense),
        calendar: "julian",
        note: "both calendars are given; the value is the Gregorian day",
      };
    case "range":
      return resolveRange(reading, context, tense);
    case "weekday":
      return resolveWeekday(reading, context, tense);
    case "deictic":
      return resolveDeictic(reading, context);
    case "offset":
      return resolveOffset(reading, context);
    case "season":
      return resolveSeason(reading, context, tense);
    case "division":
      return resolveDivision(reading, context, tense);
    case "period":
      return resolvePeriod(reading, context);
    case "decade":
      return resolveDecade(reading, context);
    case "century": {
      const year = reading.before ? -100 * (reading.number - 1) - 1 : 100 * (reading.number - 1);
      // "-04XX" are the years 500-401 BC; the first century BC has no EDTF prefix of its own.
      return { moment: { precision: "century", year }, basis: "explicit" };
    }
    case "holiday":
      return resolveHoliday(reading, context, tense);
    case "nth":
      return resolveNth(reading, context, tense);
    case "anniversary": {
      if (context.written === null) return UNRESOLVED;
      const { year } = partsOf(context.written);
      return {
        moment: { precision: "year", year: year - reading.amount },
        basis: "computed",
        anchor: "publication",
        note: `year of writing less ${reading.amount}`,
      };
    }
    default:
      return UNRESOLVED;
  }
}

/** Both ends of a range; a year or month that only one end has holds for both. */
function resolveRange(reading: Of<"range">, context: Context, tense: Tense): Resolution {
  const [from, to] = share(reading.from, reading.to);
  let end = resolve(to, context, tense);
  let start = resolve(from, context, tense);
  if (from.is === "calendar" && to.is === "calendar" && from.year === undefined && start.moment !== null) {
    // Neither end has a year: the second follows the first.
    const { year } = partsOf(start.moment);
    const later =
      to.month !== undefined && from.month !== undefined && to.month < from.month ? year + 1 : year;
    const moment = momentOf(later, to.month, to.day);
    if (moment !== null) end = { ...end, moment };
  }
  if (start.moment === null || end.moment === null)
    return { ...UNRESOLVED, ...(start.note ? { note: start.note } : {}) };
  if (firstDay(start.moment) > firstDay(end.moment))
    return { moment: null, basis: start.basis, note: "the range runs backwards" };
  const [first, last] = [start.moment, end.moment];
  start = { ...start, until: last };
  const apart = first.precision === "day" && last.precision === "day" && last.day - first.day > 1;
  return reading.each && apart ? { ...start, edtf: `{${momentEdtf(first)},${momentEdtf(last)}}` } : start;
}

function share(from: Reading, to: Reading): [Reading, Reading] {
  if (from.is !== "calendar" || to.is !== "calendar") return [from, to];
  let a: CalendarReading = from;
  let b: CalendarReading = to;
  if (a.year === undefined && b.year !== undefined && a.month !== undefined && b.month !== undefined) {
    const wraps = a.month > b.month;
    a = { ...a, year: b.year - (wraps ? 1 : 0) };
  } else if (b.year === undefined && a.year !== undefined && a.month !== undefined && b.month !== undefined) {
    b = { ...b, year: a.year + (b.month < a.month ? 1 : 0) };
  }
  return [a, b];
}

function resolveDecade(reading: Of<"decade">, context: Context): Resolution {
  let first = Math.floor(reading.first / 10) * 10;
  if (!reading.centuryKnown) {
    const base = context.narrative
      ? (context.anchor?.moment ?? context.written)
      : (context.written ?? context.anchor?.moment ?? null);
    const year = base === null ? 1999 : partsOf(base).year;
    const century = Math.floor(year / 100) * 100;
    first = century + (first % 100);
    if (first > year) first -= 100;
  }
  return { moment: { precision: "decade", year: first }, basis: "explicit" };
}

function resolveHoliday(reading: Of<"holiday">, context: Context, tense: Tense): Resolution {
  const on = (year: number): Moment => ({ precision: "day", day: holidayIn(reading.holiday, year) });
  if (reading.year !== undefined) return { moment: on(reading.year), basis: "explicit" };
  if (context.narrative && context.anchor !== null) {
    return {
      moment: on(partsOf(context.anchor.moment).year),
      basis: "inherited",
      anchor: context.anchor.span,
    };
  }
  if (context.written === null) return UNRESOLVED;
  const today = firstDay(context.written);
  const { year } = partsOf(context.written);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(reading.holiday, y));
  const past = days.filter((day) => day <= today).at(-1)!;
  const next = days.find((day) => day >= today)!;
  const forward = reading.shift === 1 || (reading.shift === undefined && tense === "future");
  const near = reading.shift === undefined && tense === "unknown" && next - today < today - past;
  return {
    moment: { precision: "day", day: forward || near ? next : past },
    basis: "relative",
    anchor: "publication",
  };
}

function resolveNth(reading: Of<"nth">, context: Context, tense: Tense): Resolution {
  const inner = resolve(reading.of, context, tense);
  const within = inner.moment;
  if (within === null) return inner;
  const { year, month } = partsOf(within);
  const result = (moment: Moment | null): Resolution => (moment === null ? UNRESOLVED : { ...inner, moment });
  const { nth } = reading;
  if (reading.unit === "month")
    return result(nth === -1 ? momentOf(year, 12) : nth <= 12 ? momentOf(year, nth) : null);
  const first = dayNumber(year, month ?? 1, 1);
  const last = month === undefined ? dayNumber(year, 12, 31) : lastDayOfMonth(year, month);
  if (reading.unit === "week") {
    const from = nth === -1 ? last - 6 : first + 7 * (nth - 1);
    return result(
      from + 6 > last + 3 ? null : { precision: "week", first: from, last: Math.min(from + 6, last) },
    );
  }
  if (reading.weekday !== undefined) {
    const day =
      nth === -1
        ? last - ((weekdayOf(last) - reading.weekday + 7) % 7)
        : first + ((reading.weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return result(day > last ? null : { precision: "day", day });
  }
  const day = nth === -1 ? last : first + nth - 1;
  return result(
    day > last || (month !== undefined && nth > daysInMonth(year, month)) ? null : { precision: "day", day },
  );
}
