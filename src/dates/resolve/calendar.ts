import { civilDay, pad, weekday as weekdayOf } from "../../model/day.ts";
import { firstDay, type Moment, momentOf, partsOf, step } from "../moment.ts";
import type { CalendarReading } from "../reading.ts";
import type { Anchor, Context, Resolution } from "./context.ts";
import { UNRESOLVED } from "./context.ts";
import type { Tense } from "./tense.ts";

/** Resolves "March 17, 1949", "March 17", "last June", "the 3d instant", "May of that year". */
export function resolveCalendar(reading: CalendarReading, context: Context, tense: Tense): Resolution {
  const { year, month, day } = reading;
  if (year !== undefined) return explicit(reading, year);
  if (reading.monthShift !== undefined && day !== undefined) return dayOfMonth(reading, day, context);
  if (month === undefined) return UNRESOLVED;
  if (reading.yearShift !== undefined) return inYear(reading, month, context);
  if (reading.shift !== undefined) return shifted(reading.shift, month, day, context);
  return yearless(reading, month, context, tense);
}

function explicit(reading: CalendarReading, year: number): Resolution {
  const { month, day, swapped } = reading;
  const moment = momentOf(year, month, day);
  if (moment === null) return { moment: null, basis: "explicit", note: "no such day" };
  if (swapped !== undefined && month !== undefined && day !== undefined) {
    const written = (m: number, d: number) => `${pad(year, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
    const both = [written(month, day), written(swapped.month, swapped.day)].sort();
    return {
      moment: null,
      edtf: `[${both.join(",")}]`,
      basis: "explicit",
      note: "day and month may be either way round",
    };
  }
  return {
    moment,
    basis: "explicit",
    ...(reading.calendar === undefined ? {} : { calendar: reading.calendar }),
    ...noteOn(reading, moment),
  };
}

function noteOn(reading: CalendarReading, moment: Moment): { note?: string } {
  if (reading.eraYear !== undefined) {
    return { note: `the era year gives ${reading.eraYear}, the printed year is ${reading.year}` };
  }
  if (
    reading.weekday !== undefined &&
    moment.precision === "day" &&
    weekdayOf(moment.day) !== reading.weekday
  ) {
    return { note: "the weekday does not fall on this day" };
  }
  return {};
}

function dayOfMonth(reading: CalendarReading, day: number, context: Context): Resolution {
  const fromNow = reading.monthBase === "now";
  const anchor = context.anchor;
  const base = fromNow ? context.written : (anchor?.moment ?? context.written);
  if (base === null) return UNRESOLVED;
  const month = step(base, "month", reading.monthShift ?? 0);
  if (month === null || month.precision !== "month") return UNRESOLVED;
  const moment = momentOf(month.year, month.month, day);
  if (moment === null) return UNRESOLVED;
  if (fromNow || anchor === null) return { moment, basis: "relative", anchor: "publication" };
  return { moment, basis: "inherited", anchor: anchor.span };
}

function inYear(reading: CalendarReading, month: number, context: Context): Resolution {
  const anchor: Anchor | null = context.anchor;
  const useAnchor = reading.yearBase === "anchor" && anchor !== null;
  const base = useAnchor ? anchor.moment : context.written;
  if (base === null) return UNRESOLVED;
  const moment = momentOf(partsOf(base).year + (reading.yearShift ?? 0), month, reading.day);
  return { moment, basis: "relative", anchor: useAnchor ? anchor.span : "publication" };
}

/** "last June": the nearest June before now; "next June" the nearest after; "this June" that of this year. */
function shifted(shift: number, month: number, day: number | undefined, context: Context): Resolution {
  const { written } = context;
  if (written === null) return UNRESOLVED;
  const now = partsOf(written);
  let { year } = now;
  const at = month * 32 + (day ?? 0);
  const today = (now.month ?? 0) * 32 + (day === undefined ? 0 : (now.day ?? 0));
  if (shift < 0 && (now.month === undefined || at >= today)) year--;
  if (shift > 0 && (now.month === undefined || at <= today)) year++;
  return { moment: momentOf(year, month, day), basis: "relative", anchor: "publication" };
}

function yearless(reading: CalendarReading, month: number, context: Context, tense: Tense): Resolution {
  const { day } = reading;
  const { written, anchor } = context;
  if (anchor !== null && (context.narrative || written === null)) {
    const year = narrativeYear(anchor.moment, month, day);
    const moment = momentOf(year, month, day) ?? momentOf(year + 1, month, day);
    if (moment !== null) {
      return {
        moment,
        basis: "inherited",
        anchor: anchor.span,
        note: "year taken from the date told before",
      };
    }
  }
  if (written === null) {
    const edtf = `XXXX-${pad(month, 2)}${day === undefined ? "" : `-${pad(day, 2)}`}`;
    return { moment: null, edtf, basis: "explicit", note: "the text gives no year" };
  }
  const moment = nearNow(reading, month, written, tense);
  return moment === null ? UNRESOLVED : { moment, basis: "relative", anchor: "publication" };
}

/** Months a story may step back without being in the next year. */
const BACKSTEP = 5;

/** Year of a yearless month in a story: that of the date told before, or the next when the month has come round. */
function narrativeYear(anchor: Moment, month: number, day: number | undefined): number {
  const at = partsOf(anchor);
  if (at.month === undefined) return at.year;
  const back = at.month - month;
  if (back > BACKSTEP) return at.year + 1;
  // "In December ... " told after January goes back, as when a story turns to an earlier thread.
  if (back === -11 && day === undefined) return at.year - 1;
  return at.year;
}

/** Days ahead that a past tense still allows ("the dividend declared is payable Dec. 7"), and days back that a future one does. */
const PAST_SLACK = 62;
const FUTURE_SLACK = 21;
/** Days ahead up to which the nearest reading is taken when no verb tells past from future. */
const UNKNOWN_SLACK = 130;

/** A yearless date in news: the one before now in the past tense, after now in the future, else the nearest. */
function nearNow(reading: CalendarReading, month: number, written: Moment, tense: Tense): Moment | null {
  const { day, weekday } = reading;
  const now = partsOf(written);
  const today = firstDay(written);
  const options: Moment[] = [];
  for (const year of [now.year - 1, now.year, now.year + 1]) {
    const moment = momentOf(year, month, day);
    if (moment === null) continue;
    if (weekday !== undefined && moment.precision === "day" && weekdayOf(moment.day) !== weekday) continue;
    options.push(moment);
  }
  if (options.length === 0) return momentOf(now.year, month, day);
  if (now.month === undefined)
    return options.find((option) => partsOf(option).year === now.year) ?? options[0]!;
  const distance = (option: Moment): number => {
    if (option.precision === "day") return option.day - today;
    const { year, month: m } = civilDay(today);
    const at = partsOf(option);
    return ((at.year - year) * 12 + ((at.month ?? 1) - m)) * 30;
  };
  // The nearest one, unless the tense speaks against it and it is far enough off for a writer to have named the year.
  const fits = (option: Moment): boolean =>
    tense === "past"
      ? distance(option) <= PAST_SLACK
      : tense === "future"
        ? distance(option) >= -FUTURE_SLACK
        : distance(option) <= UNKNOWN_SLACK;
  const pool = options.filter(fits);
  const best = (pool.length > 0 ? pool : options).reduce((a, b) =>
    Math.abs(distance(b)) < Math.abs(distance(a)) ? b : a,
  );
  return best;
}
