import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";

export const lastUnit: Recogniser = {
  id: "dates.last-unit",
  version: 1,
  why: "A unit counted from the time of writing: 'last year', 'this month', 'next week', 'the current year', 'the weekend'.",
  examples: {
    yes: [
      ["Trade doubled last year.", "last year"],
      ["The delegation will come next month.", "next month"],
      ["The plan for the current year was met.", "the current year"],
      ["They met over the weekend.", "the weekend"],
    ],
    no: ["In the last year of the war.", "It was the last day of the visit.", "The next day of talks."],
  },
  patterns: [
    "(back:last|back:past|now:this|forth:next|forth:coming) UNIT",
    "this (now:current|back:past|forth:coming|now:same) UNIT",
    "the (now:current|now:present|forth:coming|forth:next|back:past|back:last|now:latest) UNIT",
    "the we:weekend",
    "the UNIT before second:last",
    "(now:current) UNIT",
  ],
  read(match) {
    if (match.has("we")) return { is: "deictic", unit: "weekend", shift: 0, base: "now" };
    const unit = match.unit("unit");
    if (match.has("second")) return { is: "deictic", unit, shift: -2, base: "now" };
    if (unit === "second" || unit === "minute" || unit === "hour" || unit === "millennium") return null;
    if (match.before() === "to" && unit === "day") return null;
    const first = match.word(match.first);
    // "This Week" is a programme.
    if (match.lexemes.is(match.at("unit"), CLASS.CAPITAL)) return null;
    const back = match.has("back");
    const forth = match.has("forth");
    if (
      first === "the" &&
      match.has("now") &&
      match.word(match.at("now")) === "latest" &&
      unit !== "quarter"
    ) {
      return unit === "year" ? { is: "deictic", unit, shift: 0, base: "now" } : null;
    }
    // "the last year of the war", "the next day": part of something else, or counted from what was told.
    if ((first === "the" || back) && match.after() === "of" && (back || forth)) return null;
    if (match.after() === "-") return null;
    if (first === "the" && forth && match.word(match.at("forth")) === "next")
      return { is: "deictic", unit, shift: 1, base: "anchor" };
    if (first === "the" && back) {
      // "the last week", "the past year": a stretch that ends now; a decade or century of it is no calendar one.
      if (unit === "decade" || unit === "century") return { is: "duration", amount: 1, unit };
      return unit === "day" ? null : { is: "deictic", unit, shift: -1, base: "now", stretch: true };
    }
    if (unit === "day")
      return match.has("now") && !match.afterIs(CLASS.NUM)
        ? { is: "deictic", unit, shift: 0, base: "now" }
        : null;
    return { is: "deictic", unit, shift: back ? -1 : forth ? 1 : 0, base: "now" };
  },
};
