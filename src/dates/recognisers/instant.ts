import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";
import { dayOf } from "./fragments.ts";

const BEFORE = new Set("on until till by of from since before after dated".split(" "));

export const instant: Recogniser = {
  id: "dates.instant",
  version: 1,
  why: "A day of the month under discussion: 'the 3d instant' (this month), 'the 28th ultimo' (last month), 'on the 17th'.",
  examples: {
    yes: [
      ["Your note of the 3d instant was received.", "the 3d instant"],
      ["He wrote on the 28th ultimo.", "the 28th ultimo"],
      ["They crossed the river on the 17th.", "the 17th"],
      ["Pay falls on the 15th of this month.", "the 15th of this month"],
    ],
    no: ["On the 17th day of talks.", "Of the 12th Congress.", "on the 38th parallel"],
  },
  patterns: [
    "the ORD (now:instant|now:inst|back:ultimo|back:ult|forth:proximo|forth:prox)",
    "the ORD of (now:this|back:last|forth:next|same:that) month",
    "the ORD of the (same:same) month",
    "the ORD",
  ],
  read(match) {
    const day = dayOf(match, "ord");
    if (day === 0) return null;
    if (match.has("now")) return { is: "calendar", day, monthShift: 0, monthBase: "now" };
    if (match.has("back")) return { is: "calendar", day, monthShift: -1, monthBase: "now" };
    if (match.has("forth")) return { is: "calendar", day, monthShift: 1, monthBase: "now" };
    if (match.has("same")) return { is: "calendar", day, monthShift: 0, monthBase: "anchor" };
    // A bare ordinal is a day only after a preposition and before no noun.
    if (!BEFORE.has(match.before()) || !match.lexemes.is(match.first + 1, CLASS.DIGITS)) return null;
    const next = match.lexemes.textOf(match.end);
    if (match.after() === "-" || match.afterIs(CLASS.UNIT | CLASS.UNITS | CLASS.CAPITAL)) return null;
    if (/^\p{Lu}/u.test(next) || match.beforeNoun()) return null;
    return { is: "calendar", day, monthShift: 0, monthBase: "anchor" };
  },
};
