import { addMonths, civilDay, weekday as weekdayOf } from "../../model/day.ts";
import { firstDay, type Moment, momentOf, partsOf, type StepUnit, step } from "../moment.ts";
import type { Base, Reading } from "../reading.ts";
import { type Anchor, type Context, type Resolution, UNRESOLVED } from "./context.ts";
import type { Tense } from "./tense.ts";

type Of<K extends Reading["is"]> = Extract<Reading, { is: K }>;

const STEPS = new Set<string>([
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "weekend",
  "fortnight",
]);

/** Units that are counted in years: "half a century ago" is fifty years. */
const YEARS_IN: Readonly<Record<string, number>> = { decade: 10, century: 100 };

function asStep(unit: string): StepUnit | null {
  return STEPS.has(unit) ? (unit as StepUnit) : null;
}

/** The moment and the way to say it that a base gives: the anchor when there is one, else the time of writing. */
function baseOf(
  base: Base,
  unit: string,
  context: Context,
  forward = false,
): { moment: Moment; anchor: Anchor["span"] | "publication" } | null {
  if (base === "anchor" || (base === "here" && (context.narrative || context.written === null))) {
    const anchor = unit === "day" ? context.day : context.anchor;
    // "Two months later" after a range counts from its end.
    if (anchor !== null)
      return { moment: (forward ? anchor.until : undefined) ?? anchor.moment, anchor: anchor.span };
    if (context.narrative && context.anchor !== null) return null;
  }
  return context.written === null ? null : { moment: context.written, anchor: "publication" };
}

/** "last year", "today", "the same day", "the following month". */
export function resolveDeictic(reading: Of<"deictic">, context: Context): Resolution {
  const unit = asStep(reading.unit);
  if (unit === null) return UNRESOLVED;
  const base = baseOf(reading.base, reading.unit, context);
  if (base === null) return UNRESOLVED;
  let from = base.moment;
  let { shift } = reading;
  if (unit === "weekend" && shift === 0 && from.precision === "day" && weekdayOf(from.day) < 6) {
    // "the weekend" told on a weekday is the one just past.
    shift = -1;
  }
  if (unit === "week" && from.precision !== "day" && from.precision !== "week") {
    from = { precision: "day", day: firstDay(from) };
    return UNRESOLVED;
  }
  const moment = step(from, unit, shift);
  return moment === null ? UNRESOLVED : { moment, basis: "relative", anchor: base.anchor };
}

/** "72 years ago", "two days later". */
export function resolveOffset(asSaid: Of<"offset">, context: Context): Resolution {
  // "a year and a half later" is counted in months.
  const halves = asSaid.unit === "year" && asSaid.amount !== null && !Number.isInteger(asSaid.amount);
  const reading = halves ? { ...asSaid, unit: "month" as const, amount: asSaid.amount! * 12 } : asSaid;
  const unit = asStep(reading.unit);
  const whole = reading.amount === null ? null : reading.amount * (YEARS_IN[reading.unit] ?? 1);
  if (unit === null || reading.amount === null || whole === null || !Number.isInteger(whole))
    return UNRESOLVED;
  const period = context.period;
  // "a year earlier" in the discussion of a quarter is the same quarter of the year before.
  if (unit === "year" && reading.sign < 0 && reading.amount === 1 && !context.narrative && period !== null) {
    return { moment: shiftYears(period.moment, -1), basis: "relative", anchor: period.span };
  }
  const base = baseOf(reading.base, reading.unit, context, reading.sign > 0);
  if (base === null) return UNRESOLVED;
  let moment = step(base.moment, unit, reading.sign * reading.amount);
  // Decades and centuries are counted in years: "two decades ago" is a year, not a decade of the calendar.
  if (unit === "decade" || unit === "century") {
    const { year } = partsOf(base.moment);
    moment = { precision: "year", year: year + reading.sign * whole };
  }
  if (moment === null) return UNRESOLVED;
  return { moment, basis: base.anchor === "publication" ? "computed" : "relative", anchor: base.anchor };
}

/** The same stretch some years on. */
function shiftYears(moment: Moment, years: number): Moment {
  if (moment.precision === "day") {
    const { year, month, day } = civilDay(moment.day);
    return momentOf(year + years, month, day) ?? { precision: "month", year: year + years, month };
  }
  if ("first" in moment) {
    const { year, month } = civilDay(moment.first);
    return { precision: "month", year: year + years, month };
  }
  return { ...moment, year: moment.year + years };
}

/** "Monday", "last Friday", "the following Tuesday". */
export function resolveWeekday(reading: Of<"weekday">, context: Context, tense: Tense): Resolution {
  const told = context.day;
  const useAnchor =
    told !== null && (reading.base === "anchor" || (context.narrative && reading.shift === undefined));
  const base = useAnchor ? told.moment : context.written;
  if (base === null || base.precision !== "day") return UNRESOLVED;
  const anchor = useAnchor ? told.span : "publication";
  const ahead = (reading.weekday - weekdayOf(base.day) + 7) % 7;
  let day: number;
  if (reading.base === "anchor" || useAnchor) {
    if (reading.shift === 1) day = base.day + (ahead === 0 ? 7 : ahead);
    else if (reading.shift === -1) day = base.day - (7 - ahead);
    else day = base.day + ahead;
  } else if (reading.shift === -1) {
    day = base.day + (ahead === 0 ? -7 : ahead - 7);
  } else if (reading.shift === 1) {
    day = base.day + (ahead === 0 ? 7 : ahead);
  } else if (tense === "future") {
    day = base.day + ahead;
  } else {
    day = ahead === 0 ? base.day : base.day + ahead - 7;
  }
  return { moment: { precision: "day", day }, basis: "relative", anchor };
}

/** "the spring of 1949", "last fall", "the following spring", "in the winter". */
export function resolveSeason(reading: Of<"season">, context: Context, tense: Tense): Resolution {
  const make = (year: number): Moment => ({ precision: "season", year, code: reading.season });
  if (reading.year !== undefined) return { moment: make(reading.year), basis: "explicit" };
  const { anchor: told, written } = context;
  const fromTold =
    told !== null &&
    (reading.base === "anchor" || (reading.base === undefined && (context.narrative || written === null)));
  const base = fromTold ? told.moment : written;
  if (base === null) return UNRESOLVED;
  const year = seasonYear(reading, partsOf(base), fromTold, tense);
  return fromTold
    ? { moment: make(year), basis: "inherited", anchor: told.span }
    : { moment: make(year), basis: "relative", anchor: "publication" };
}

/** Year of a season counted from a base; winter counts to the year of its December. */
function seasonYear(
  reading: Of<"season">,
  base: { year: number; month?: number },
  fromTold: boolean,
  tense: Tense,
): number {
  const { year, month } = base;
  const shift = reading.shift ?? 0;
  if (reading.ofYear) return year + shift;
  const starts = (reading.season - 20) * 3;
  const now = month ?? 6;
  // A winter told of in January began the year before.
  const running = reading.season === 24 && month !== undefined && month <= 3 ? year - 1 : year;
  if (shift < 0)
    return starts + 2 < now
      ? year
      : reading.season === 24 && now > 2
        ? year - 1
        : year - (reading.season === 24 ? 2 : 1);
  if (shift > 0) return (month === undefined && fromTold) || starts <= now ? year + 1 : year;
  if (fromTold) return running;
  if (reading.shift === 0) return year;
  // "in the spring" in news: the one begun last, or in the future tense the next.
  if (tense === "future") return starts >= now - 2 ? year : year + 1;
  return starts <= now ? year : year - 1;
}

/** "the third quarter", "first half of 1956", "last year's third quarter". */
export function resolveDivision(reading: Of<"division">, context: Context, tense: Tense): Resolution {
  const code = (reading.unit === "quarter" ? 32 : 39) + reading.number;
  const make = (year: number): Moment => ({ precision: reading.unit, year, code });
  if (reading.year !== undefined) return { moment: make(reading.year), basis: "explicit" };
  const useAnchor =
    context.anchor !== null &&
    (context.narrative || context.written === null) &&
    reading.yearShift === undefined;
  const base = useAnchor ? context.anchor!.moment : context.written;
  if (base === null) return UNRESOLVED;
  const { year, month } = partsOf(base);
  const anchor = useAnchor ? context.anchor!.span : ("publication" as const);
  if (useAnchor || reading.yearShift !== undefined) {
    return { moment: make(year + (reading.yearShift ?? 0)), basis: "relative", anchor };
  }
  const months = reading.unit === "quarter" ? 3 : 6;
  const starts = (reading.number - 1) * months + 1;
  const current = starts <= (month ?? 12);
  const at = current || tense === "future" ? year : year - 1;
  return { moment: make(at), basis: "relative", anchor };
}

/** "the quarter", "the year-earlier period". */
export function resolvePeriod(reading: Of<"period">, context: Context): Resolution {
  if (reading.endsIn !== undefined && context.written !== null) {
    // A quarter that ends in September has its middle in August: that names it.
    const end = partsOf(context.written);
    const year = (end.month ?? 12) >= reading.endsIn ? end.year : end.year - 1;
    const middle = addMonths({ year, month: reading.endsIn, day: 1 }, -1);
    const moment = step({ precision: "month", year: middle.year, month: middle.month }, "quarter", 0);
    if (moment !== null)
      return { moment: shiftYears(moment, reading.yearShift), basis: "relative", anchor: "publication" };
  }
  let base: Moment | null = context.period?.moment ?? null;
  let anchor: Resolution["anchor"] = context.period?.span ?? "publication";
  if (base === null && context.written !== null && reading.unit === "quarter") {
    // Spoken of without a number: the quarter completed last.
    base = step(context.written, "quarter", -1);
    anchor = "publication";
  }
  if (base === null) return UNRESOLVED;
  const shift = reading.year === undefined ? reading.yearShift : reading.year - partsOf(base).year;
  return { moment: shiftYears(base, shift), basis: "relative", anchor };
}
