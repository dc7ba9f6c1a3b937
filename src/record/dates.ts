import type { Statement } from "./statements.ts";

type Dated = Pick<Statement, "dayMin" | "dayMax" | "edtf">;

/** How the dates of two statements stand to each other, by their outermost days. */
export type DateStanding = "equal" | "nested" | "overlap" | "disjoint" | "unknown";

/** Compares two dated statements. "unknown" when either is undated or open at both ends. */
export function standing(a: Dated, b: Dated): DateStanding {
  if (a.edtf === null || b.edtf === null) return "unknown";
  if (a.edtf === b.edtf) return "equal";
  const bounds = (one: Dated) => ({
    min: one.dayMin ?? Number.NEGATIVE_INFINITY,
    max: one.dayMax ?? Number.POSITIVE_INFINITY,
  });
  const x = bounds(a);
  const y = bounds(b);
  if (!Number.isFinite(x.max - x.min) && !Number.isFinite(y.max - y.min)) return "unknown";
  if (x.min === y.min && x.max === y.max) return "equal";
  if (x.max < y.min || y.max < x.min) return "disjoint";
  if ((x.min >= y.min && x.max <= y.max) || (y.min >= x.min && y.max <= x.max)) return "nested";
  return "overlap";
}

/** Days between two dated statements that are disjoint, 0 when they touch, null when undated. */
export function daysApart(a: Dated, b: Dated): number | null {
  if (a.dayMin === null || a.dayMax === null || b.dayMin === null || b.dayMax === null) return null;
  return Math.max(0, a.dayMin - b.dayMax, b.dayMin - a.dayMax);
}

/** Days the date spans: 1 for a day, about 30 for a month; null when open or undated. */
export function breadth(one: Dated): number | null {
  return one.dayMin === null || one.dayMax === null ? null : one.dayMax - one.dayMin + 1;
}
