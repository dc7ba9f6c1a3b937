import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";

export const weekday: Recogniser = {
  id: "dates.weekday",
  version: 1,
  why: "A day of the week: 'on Monday', 'last Friday', 'the following Tuesday'. Plurals ('on Mondays') are repetitions.",
  examples: {
    yes: [
      ["Talks open on Monday.", "Monday"],
      ["He left last Friday.", "last Friday"],
      ["The following Tuesday the note was sent.", "The following Tuesday"],
      ["They will meet this coming Thursday.", "this coming Thursday"],
    ],
    no: ["Sun Yat-sen signed it.", "He sat down.", "The Friday Mosque stands there."],
  },
  patterns: [
    "WEEKDAY",
    "(back:last|back:past) WEEKDAY",
    "this (forth:coming|past:past)? same:WEEKDAY",
    "(forth:next|forth:coming) WEEKDAY",
    "the (after:following|after:next) WEEKDAY",
    "the (prior:previous|prior:preceding) WEEKDAY",
    "a week from WEEKDAY",
    "(that:that|the that:same) WEEKDAY",
  ],
  read(match) {
    const number = match.value("weekday") ?? match.value("same");
    if (number === undefined) return null;
    const at = match.has("same") ? match.at("same") : match.at("weekday");
    if (match.lexemes.textOf(at).toLowerCase().endsWith("ys")) {
      return { is: "set", amount: 1, unit: "week", weekday: number };
    }
    // "the Friday Mosque", "Bloody Sunday", "Black Friday": names of things.
    const alone = match.end === match.first + 1;
    if (alone && (match.before() === "black" || match.before() === "bloody")) return null;
    if (alone && match.before() === "the" && match.afterIs(CLASS.CAPITAL)) return null;
    if (match.has("back") || match.has("past")) return { is: "weekday", weekday: number, shift: -1 };
    if (match.has("forth")) return { is: "weekday", weekday: number, shift: 1 };
    if (match.has("same")) return { is: "weekday", weekday: number, shift: 0 };
    if (match.has("after")) return { is: "weekday", weekday: number, shift: 1, base: "anchor" };
    if (match.has("prior")) return { is: "weekday", weekday: number, shift: -1, base: "anchor" };
    if (match.has("that")) return { is: "weekday", weekday: number, shift: 0, base: "anchor" };
    return { is: "weekday", weekday: number };
  },
};
