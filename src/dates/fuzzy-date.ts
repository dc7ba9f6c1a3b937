import type { Calendar, DateBasis, DatePrecision, FuzzyDate } from "../model/date.ts";
import { isoDay, parseIsoDay } from "../model/day.ts";
import { type Edtf, edtfBounds, parseEdtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import { type Moment, momentOf } from "./moment.ts";

/** What a fuzzy date is made of besides its EDTF text. */
interface DateSource {
  readonly basis: DateBasis;
  readonly words: readonly Span[];
  readonly precision?: DatePrecision;
  readonly calendar?: Calendar;
  readonly anchor?: Span | "publication";
  readonly note?: string;
}

/** A fuzzy date with its four bounds worked out from the EDTF text. Throws RangeError on text that is no EDTF: dates are made here only from values this room printed. */
export function fuzzyDate(edtf: string, source: DateSource): FuzzyDate {
  const value = parseEdtf(edtf);
  if (value === null) throw new RangeError(`no EDTF: "${edtf}"`);
  return {
    edtf,
    ...fourBounds(value),
    precision: source.precision ?? precisionOf(value),
    basis: source.basis,
    calendar: source.calendar ?? "gregorian",
    words: [...source.words],
    ...(source.anchor === undefined ? {} : { anchor: source.anchor }),
    ...(source.note === undefined ? {} : { note: source.note }),
  };
}

/**
 * The four bounds of CIDOC-CRM. One day: all equal. One longer stretch: first and last day, the inner two unknown.
 * A range a/b: the first two from a, the last two from b. Open ends and days outside the years 1-9999 are null.
 */
function fourBounds(value: Edtf): Pick<FuzzyDate, "bob" | "eob" | "boe" | "eoe"> {
  if (value.kind === "interval") {
    const from = typeof value.from === "string" ? null : edtfBounds(value.from);
    const to = typeof value.to === "string" ? null : edtfBounds(value.to);
    return {
      bob: iso(from?.min),
      eob: iso(from?.max),
      boe: iso(to?.min),
      eoe: iso(to?.max),
    };
  }
  // A year that is not known at all bounds nothing.
  if (value.kind === "point" && value.year === "XXXX") return { bob: null, eob: null, boe: null, eoe: null };
  const { min, max } = edtfBounds(value);
  const [bob, eoe] = [iso(min), iso(max)];
  const single = min === max;
  return { bob, eob: single ? bob : null, boe: single ? eoe : null, eoe };
}

function iso(day: number | undefined): string | null {
  return day === undefined || !Number.isFinite(day) ? null : isoDay(day);
}

/** The precision that an EDTF value shows. */
function precisionOf(value: Edtf): DatePrecision {
  if (value.kind === "interval") return "range";
  if (value.kind === "set") return "unknown";
  if (value.day !== undefined) return value.day.includes("X") ? "month" : "day";
  if (value.month !== undefined) {
    const division = Number(value.month);
    if (division >= 21 && division <= 32) return "season";
    return division > 32 ? "range" : value.month.includes("X") ? "year" : "month";
  }
  const unspecified = value.year.length - value.year.replaceAll("X", "").length;
  return (["year", "decade", "century"] as const)[unspecified] ?? "unknown";
}

/** The moment that a given date names, by its edtf; for a range its first end. Null for open or unspecified ones. */
export function momentFrom(date: FuzzyDate): Moment | null {
  const value = parseEdtf(date.edtf);
  const point = value?.kind === "interval" && typeof value.from !== "string" ? value.from : value;
  if (point === null || point?.kind !== "point") return null;
  if (`${point.year}${point.month ?? ""}${point.day ?? ""}`.includes("X")) return null;
  const month = point.month === undefined ? undefined : Number(point.month);
  if (month !== undefined && month > 12) return momentOf(Number(point.year));
  if (point.day !== undefined && date.bob !== null) {
    const day = parseIsoDay(`${point.year}-${point.month}-${point.day}`);
    if (day !== null) return { precision: "day", day };
  }
  return momentOf(Number(point.year), month);
}
