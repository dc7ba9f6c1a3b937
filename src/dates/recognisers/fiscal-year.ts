import type { Recogniser } from "../recogniser.ts";

export const fiscalYear: Recogniser = {
  id: "dates.fiscal-year",
  version: 1,
  why: "Budget years: 'fiscal 1988', 'FY 2012', 'the current fiscal year'. Where they begin is not in the words, so the year is kept as named.",
  examples: {
    yes: [
      ["Aid for fiscal 1988 was cut.", "fiscal 1988"],
      ["The FY 2012 budget passed.", "The FY 2012"],
      ["Aid in the current fiscal year is unchanged.", "the current fiscal year"],
    ],
    no: ["Fiscal policy was discussed.", "A fiscal crisis followed."],
  },
  patterns: [
    "the? (fiscal|financial|budget) year? YEAR",
    "the? fy YEAR",
    "(the|this) (now:current|now:latest|now:this)? (fiscal|financial|budget) year",
    "(back:last|next:next) (fiscal|financial|budget) year",
    "the (back:last|back:past|back:previous|next:next|next:coming) (fiscal|financial|budget) year",
  ],
  read(match) {
    const year = match.value("year");
    if (year !== undefined) return { is: "calendar", year };
    const shift = match.has("back") ? -1 : match.has("next") ? 1 : 0;
    return { is: "deictic", unit: "year", shift, base: "now" };
  },
};
