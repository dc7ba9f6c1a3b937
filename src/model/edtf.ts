import { dayNumber, daysInMonth, pad } from "./day.ts";

/**
 * Extended Date/Time Format (ISO 8601-2:2019, Annex A): dates of levels 0 to 2. Times of day are not read.
 * Bounds are day numbers (day.ts). Seasons 21-24 take the meteorological seasons of the northern hemisphere;
 * winter belongs to the year in which its December lies.
 */

/** Uncertain "?", approximate "~", both "%". */
export interface Qualifier {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** One date: components as written, "X" for an unspecified digit. */
export interface EdtfPoint {
  readonly kind: "point";
  /** "1949", "194X", "-0489", "Y170000002". */
  readonly year: string;
  /** "01"-"12", "XX", "1X", or a division of the year: "21"-"41" (seasons, quarters, quadrimesters, semesters). */
  readonly month?: string;
  readonly day?: string;
  /** Level 2: number of significant digits of the year ("1950S2"). */
  readonly significant?: number;
  readonly yearQualifier?: Qualifier;
  readonly monthQualifier?: Qualifier;
  readonly dayQualifier?: Qualifier;
}

/** An end of an interval: "open" is "..", "unknown" is nothing written. */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

export interface EdtfInterval {
  readonly kind: "interval";
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

/** Level 2: "[a, b]" one of the members, "{a, b}" all of them; a member may be a span "a..b", "..b" or "a..". */
export interface EdtfSet {
  readonly kind: "set";
  readonly all: boolean;
  readonly members: readonly (EdtfPoint | EdtfInterval)[];
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

/** First and last day a date can mean, as day numbers; -Infinity and Infinity where there is no bound. */
export interface DayBounds {
  readonly min: number;
  readonly max: number;
}

const POINT =
  /^([?~%]?)(Y-?\d{5,9}|Y-?\d{1,4}E\d|-?[\dX]{4})(?:S(\d{1,3}))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** Longest text that is tried: no EDTF of a chronology is longer, and it bounds the work on hostile input. */
const MAX_LENGTH = 400;

function qualifier(mark: string | undefined): Qualifier | undefined {
  if (mark === undefined || mark === "") return undefined;
  return { uncertain: mark !== "~", approximate: mark !== "?" };
}

function both(a: Qualifier | undefined, b: Qualifier | undefined): Qualifier | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { uncertain: a.uncertain || b.uncertain, approximate: a.approximate || b.approximate };
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, q1, year, significant, q2, q3, month, q4, q5, day, q6] = match;
  if (year === undefined || year === "-0000") return null;
  // A mark to the right of a component holds for it and all to its left; one to the left for it alone.
  const onDay = qualifier(q6);
  const onMonth = both(qualifier(q4), onDay);
  const yearQualifier = both(both(qualifier(q1), qualifier(q2)), onMonth);
  const monthQualifier = both(qualifier(q3), onMonth);
  const dayQualifier = both(qualifier(q5), onDay);
  const point: EdtfPoint = {
    kind: "point",
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(significant === undefined ? {} : { significant: Number(significant) }),
    ...(yearQualifier ? { yearQualifier } : {}),
    ...(month !== undefined && monthQualifier ? { monthQualifier } : {}),
    ...(day !== undefined && dayQualifier ? { dayQualifier } : {}),
  };
  return isPossible(point) ? point : null;
}

/** Numbers that two digits with X may stand for, between low and high. */
function candidates(pattern: string, low: number, high: number): number[] {
  const found: number[] = [];
  for (let value = low; value <= high; value++) {
    const digits = pad(value, 2);
    if (
      (pattern[0] === "X" || pattern[0] === digits[0]) &&
      (pattern[1] === "X" || pattern[1] === digits[1])
    ) {
      found.push(value);
    }
  }
  return found;
}

function isPossible(point: EdtfPoint): boolean {
  if (point.month === undefined) return true;
  const division = Number(point.month);
  if (division >= 21 && division <= 41) return point.day === undefined;
  const months = candidates(point.month, 1, 12);
  if (months.length === 0) return false;
  if (point.day === undefined) return true;
  const years = yearRange(point);
  const days = candidates(point.day, 1, 31);
  // 29 February needs a leap year only when the year is fully given.
  const longest = (month: number) =>
    month === 2 && years.low !== years.high ? 29 : daysInMonth(years.low, month);
  return months.some((month) => days.some((day) => day <= longest(month)));
}

/** Smallest and largest astronomical year that the year component can mean. */
function yearRange(point: EdtfPoint): { low: number; high: number } {
  const { year } = point;
  if (year.startsWith("Y")) {
    const [base, exponent] = year.slice(1).split("E");
    const value = Number(base) * 10 ** Number(exponent ?? 0);
    return significantRange(value, point.significant);
  }
  const negative = year.startsWith("-");
  const digits = negative ? year.slice(1) : year;
  const small = Number(digits.replaceAll("X", "0"));
  const large = Number(digits.replaceAll("X", "9"));
  if (small === large) return significantRange(negative ? -small : small, point.significant);
  return negative ? { low: -large, high: -small } : { low: small, high: large };
}

function significantRange(value: number, significant: number | undefined): { low: number; high: number } {
  if (significant === undefined) return { low: value, high: value };
  const width = 10 ** Math.max(0, String(Math.abs(value)).length - significant);
  const low = Math.floor(value / width) * width;
  return { low, high: low + width - 1 };
}

/** First month, number of months: Table "divisions of the year" of ISO 8601-2:2019, 4.8. */
const DIVISIONS: ReadonlyMap<number, readonly [number, number]> = new Map<number, [number, number]>([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [25, [3, 3]],
  [26, [6, 3]],
  [27, [9, 3]],
  [28, [12, 3]],
  [29, [9, 3]],
  [30, [12, 3]],
  [31, [3, 3]],
  [32, [6, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]],
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]],
  [41, [7, 6]],
]);

function firstOfMonth(year: number, month: number): number {
  return month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);
}

function pointBounds(point: EdtfPoint): DayBounds {
  const { low, high } = yearRange(point);
  if (point.month === undefined) return { min: dayNumber(low, 1, 1), max: dayNumber(high, 12, 31) };
  const division = DIVISIONS.get(Number(point.month));
  if (division !== undefined) {
    const [start, length] = division;
    return { min: firstOfMonth(low, start), max: firstOfMonth(high, start + length) - 1 };
  }
  const months = candidates(point.month, 1, 12);
  const [early, late] = [months[0]!, months.at(-1)!];
  if (point.day === undefined) {
    return { min: dayNumber(low, early, 1), max: dayNumber(high, late, daysInMonth(high, late)) };
  }
  const days = candidates(point.day, 1, 31);
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const month of months) {
    for (const day of days) {
      if (day <= daysInMonth(low, month)) min = Math.min(min, dayNumber(low, month, day));
      if (day <= daysInMonth(high, month)) max = Math.max(max, dayNumber(high, month, day));
    }
  }
  // "190X-02-29": the end years are no leap years; the whole month is a safe hull.
  return {
    min: Number.isFinite(min) ? min : dayNumber(low, early, 1),
    max: Number.isFinite(max) ? max : dayNumber(high, late, daysInMonth(high, late)),
  };
}

/** First and last day that an EDTF value can mean. */
export function edtfBounds(value: Edtf): DayBounds {
  if (value.kind === "point") return pointBounds(value);
  if (value.kind === "interval") {
    return {
      min: typeof value.from === "string" ? Number.NEGATIVE_INFINITY : pointBounds(value.from).min,
      max: typeof value.to === "string" ? Number.POSITIVE_INFINITY : pointBounds(value.to).max,
    };
  }
  const members = value.members.map(edtfBounds);
  return { min: Math.min(...members.map((m) => m.min)), max: Math.max(...members.map((m) => m.max)) };
}

/** Bounds of an EDTF text; null when it is none. */
export function boundsOf(text: string): DayBounds | null {
  const value = parseEdtf(text);
  return value === null ? null : edtfBounds(value);
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parsePoint(text);
}

function parseMember(text: string): EdtfPoint | EdtfInterval | null {
  const at = text.indexOf("..");
  if (at < 0) return parsePoint(text);
  const from = at === 0 ? "open" : parsePoint(text.slice(0, at));
  const to = at + 2 === text.length ? "open" : parsePoint(text.slice(at + 2));
  if (from === null || to === null || (from === "open" && to === "open")) return null;
  return { kind: "interval", from, to };
}

/** Reads an EDTF text; null when it is none or names a day that does not exist ("1949-02-30"). Never throws. */
export function parseEdtf(text: string): Edtf | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  const open = text[0];
  if (open === "[" || open === "{") {
    if (text.at(-1) !== (open === "[" ? "]" : "}")) return null;
    const members: (EdtfPoint | EdtfInterval)[] = [];
    for (const part of text.slice(1, -1).split(",")) {
      const member = parseMember(part.trim());
      if (member === null) return null;
      members.push(member);
    }
    return { kind: "set", all: open === "{", members };
  }
  const slash = text.indexOf("/");
  if (slash < 0) return parsePoint(text);
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (from === null || to === null) return null;
  if (typeof from === "string" && typeof to === "string") return null;
  if (typeof from !== "string" && typeof to !== "string") {
    if (pointBounds(from).min > pointBounds(to).max) return null;
  }
  return { kind: "interval", from, to };
}

function mark(value: Qualifier | undefined): string {
  if (value === undefined) return "";
  return value.uncertain ? (value.approximate ? "%" : "?") : "~";
}

function printPoint(point: EdtfPoint): string {
  const parts = [
    { text: point.year, mark: mark(point.yearQualifier) },
    ...(point.month === undefined ? [] : [{ text: point.month, mark: mark(point.monthQualifier) }]),
    ...(point.day === undefined ? [] : [{ text: point.day, mark: mark(point.dayQualifier) }]),
  ];
  if (point.significant !== undefined) parts[0]!.text += `S${point.significant}`;
  // One mark on the right covers everything to its left: use it where the marks to its left are the same.
  let same = 0;
  while (same < parts.length && parts[same]!.mark === parts[0]!.mark) same++;
  return parts
    .map((part, i) => {
      if (i < same) return i === same - 1 ? part.text + part.mark : part.text;
      return part.mark + part.text;
    })
    .join("-");
}

function printEnd(end: EdtfEnd): string {
  return end === "open" ? ".." : end === "unknown" ? "" : printPoint(end);
}

/** Writes an EDTF value in canonical form; `parseEdtf(printEdtf(v))` equals v. */
export function printEdtf(value: Edtf): string {
  if (value.kind === "point") return printPoint(value);
  if (value.kind === "interval") return `${printEnd(value.from)}/${printEnd(value.to)}`;
  const members = value.members.map((member) => {
    if (member.kind === "point") return printPoint(member);
    const from = typeof member.from === "string" ? "" : printPoint(member.from);
    const to = typeof member.to === "string" ? "" : printPoint(member.to);
    return `${from}..${to}`;
  });
  return value.all ? `{${members.join(",")}}` : `[${members.join(",")}]`;
}
