import type { FuzzyDate } from "../model/date.ts";
import { parseIsoDay } from "../model/day.ts";
import { type Edtf, type EdtfPoint, edtfBounds, parseEdtf, type Qualifier } from "../model/edtf.ts";

/** How the days that one date may mean lie to those of another; "within" = all inside the other and fewer. */
export type DateRelation = "before" | "after" | "within" | "overlaps" | "equal" | "unknown";

/**
 * The possible days of a date. `solid`: every day between the ends is possible and the ends are certain, so that
 * sharing days can be asserted; without it only a gap between two dates is certain.
 */
interface Extent {
  readonly min: number;
  readonly max: number;
  readonly solid: boolean;
}

/** Days added on both sides of an approximate date, by its precision: "about March 1949" may be half a year off, not fifty. */
const MARGIN: Readonly<Record<FuzzyDate["precision"], number>> = {
  day: 31,
  month: 183,
  season: 366,
  range: 366,
  year: 5 * 366,
  decade: 20 * 366,
  century: 100 * 366,
  unknown: Number.POSITIVE_INFINITY,
};

/**
 * Relation of `a` to `b` over the sets of days they may mean. Never asserts more than is certain: ends that are
 * not known, qualified dates and choices ("[a, b]") give "unknown" unless a gap lies between the two dates.
 */
export function relate(a: FuzzyDate, b: FuzzyDate): DateRelation {
  const [x, y] = [extentOf(a), extentOf(b)];
  if (x === null || y === null) return "unknown";
  if (x.max < y.min) return "before";
  if (y.max < x.min) return "after";
  // A choice or approximation that lies wholly inside a solid stretch is inside it whichever day it was.
  const inside = x.min >= y.min && x.max <= y.max;
  const same = x.min === y.min && x.max === y.max;
  if (!y.solid) return "unknown";
  if (inside && !same) return "within";
  if (!x.solid) return "unknown";
  return same ? "equal" : "overlaps";
}

function extentOf(date: FuzzyDate): Extent | null {
  const value = parseEdtf(date.edtf);
  if (value === null) return null;
  const bounds = edtfBounds(value);
  const unknownStart = value.kind === "interval" && value.from === "unknown";
  const unknownEnd = value.kind === "interval" && value.to === "unknown";
  // Bounds of the date itself are wider than its text where the writer of the date knew less ("2021-03-17~", year only).
  let min = Math.min(bounds.min, dayOr(date.bob, bounds.min));
  let max = Math.max(bounds.max, dayOr(date.eoe, bounds.max));
  if (
    date.bob === null &&
    value.kind === "point" &&
    date.precision !== "unknown" &&
    date.edtf.startsWith("XXXX")
  )
    return null;
  const margin = isQualified(value) ? MARGIN[date.precision] : 0;
  min -= margin;
  max += margin;
  if (isUncertain(value)) return null;
  const solid = margin === 0 && value.kind !== "set" && !hasGaps(value) && !unknownStart && !unknownEnd;
  return {
    min: unknownStart ? Number.NEGATIVE_INFINITY : min,
    max: unknownEnd ? Number.POSITIVE_INFINITY : max,
    solid,
  };
}

function dayOr(iso: string | null, otherwise: number): number {
  return iso === null ? otherwise : (parseIsoDay(iso) ?? otherwise);
}

/** All points of a value, ends of intervals and members of sets included. */
function pointsOf(value: Edtf): EdtfPoint[] {
  if (value.kind === "point") return [value];
  if (value.kind === "interval")
    return [value.from, value.to].flatMap((end) => (typeof end === "string" ? [] : [end]));
  return value.members.flatMap(pointsOf);
}

function qualifiers(value: Edtf): Qualifier[] {
  return pointsOf(value).flatMap((point) =>
    [point.yearQualifier, point.monthQualifier, point.dayQualifier].filter((q) => q !== undefined),
  );
}

function isQualified(value: Edtf): boolean {
  return qualifiers(value).length > 0;
}

/** "?" says that the date may be wrong altogether: nothing can be concluded from it. */
function isUncertain(value: Edtf): boolean {
  return qualifiers(value).some((qualifier) => qualifier.uncertain);
}

/** "1949-XX-17", "19X9": unspecified digits before specified ones leave days out between the ends. */
function hasGaps(value: Edtf): boolean {
  return pointsOf(value).some((point) =>
    /X.*[^X-]/.test(`${point.year}${point.month ?? ""}${point.day ?? ""}`),
  );
}
