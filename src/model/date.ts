import { z } from "zod";
import { Span } from "./span.ts";

/** How a date is known. The publication date is never silently the event date: it shows here. */
export const DateBasis = z.enum(["explicit", "relative", "computed", "inherited", "publication", "editor"]);
export type DateBasis = z.infer<typeof DateBasis>;

export const DatePrecision = z.enum([
  "day",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "range",
  "unknown",
]);
export type DatePrecision = z.infer<typeof DatePrecision>;

export const Calendar = z.enum(["gregorian", "julian", "juche", "other"]);
export type Calendar = z.infer<typeof Calendar>;

/** An ISO 8601 calendar day, proleptic Gregorian, e.g. "1949-03-17"; years before 1 or after 9999 do not occur. */
export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * The one date shape everywhere. `edtf` is EDTF (ISO 8601-2:2019) level 1, and level 2 for sets.
 * The four bounds follow CIDOC-CRM / Linked Art: begin of the begin, end of the begin, begin of the end,
 * end of the end; null = open or unknown. A single day has all four equal; "1949-03" has bob 1949-03-01,
 * eob = boe = null when the day inside is unknown, eoe 1949-03-31.
 */
export const FuzzyDate = z.object({
  edtf: z.string().min(1),
  bob: IsoDay.nullable(),
  eob: IsoDay.nullable(),
  boe: IsoDay.nullable(),
  eoe: IsoDay.nullable(),
  precision: DatePrecision,
  basis: DateBasis,
  calendar: Calendar.default("gregorian"),
  /** The words that give the date; more than one when it was joined ("March 17" + "1949"). */
  words: z.array(Span),
  /** What the words were resolved against, where they do not stand alone: a span, or the publication date. */
  anchor: z.union([Span, z.literal("publication")]).optional(),
  /** What happened in resolving, in words, for a reader ("year taken from the next paragraph"). */
  note: z.string().optional(),
});
export type FuzzyDate = Readonly<z.infer<typeof FuzzyDate>>;
