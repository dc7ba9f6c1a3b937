import type { Recogniser } from "../recogniser.ts";
import { YEAR_WORDS, yearWords } from "./fragments.ts";

/** Words after which "spring" or "fall" is the season. */
const BEFORE = new Set(
  "in of by since until till during before after through early late mid mid- - every each".split(" "),
);

export const season: Recogniser = {
  id: "dates.season",
  version: 1,
  why: "A season with or without its year: 'the spring of 1949', 'last fall', 'the following spring'.",
  examples: {
    yes: [
      ["In the spring of 1949 he returned.", "the spring of 1949"],
      ["They left last fall.", "last fall"],
      ["The following spring the talks resumed.", "The following spring"],
      ["Fighting stopped in the winter.", "the winter"],
    ],
    no: ["The fall of the city was near.", "Prices fall quickly.", "A spring of fresh water."],
  },
  patterns: [
    "the? SEASON ,? (of|in)? YEAR",
    "the? SEASON months of YEAR",
    "the? SEASON ,? (of|in)? YEAR (-|–|/) (NUM|next:YEAR)",
    `the? SEASON ,? ${YEAR_WORDS}`,
    "the? (back:last|back:past) SEASON",
    "this (coming|past:past)? same:SEASON",
    "the? (forth:next|forth:coming) SEASON",
    "the (after:following|after:next|after:ensuing) SEASON",
    "the (prior:previous|prior:preceding) SEASON",
    "(that:that|the that:same) SEASON",
    "the? SEASON",
  ],
  read(match) {
    const number = match.value("season") ?? match.value("same");
    if (number === undefined) return null;
    const year = match.value("year");
    if (year !== undefined) return { is: "season", season: number, year };
    const words = yearWords(match);
    if (words.yearBase !== undefined && !match.has("following") && !match.has("previous")) {
      return {
        is: "season",
        season: number,
        shift: words.yearShift ?? 0,
        base: words.yearBase,
        ofYear: true,
      };
    }
    if (match.has("after") || match.has("following"))
      return { is: "season", season: number, shift: 1, base: "anchor" };
    if (match.has("prior") || match.has("previous"))
      return { is: "season", season: number, shift: -1, base: "anchor" };
    if (match.has("that")) return { is: "season", season: number, shift: 0, base: "anchor" };
    if (match.has("back") || match.has("past"))
      return { is: "season", season: number, shift: -1, base: "now" };
    if (match.has("forth")) return { is: "season", season: number, shift: 1, base: "now" };
    if (match.has("same")) return { is: "season", season: number, shift: 0, base: "now" };
    if (match.after() === "of") return null;
    if (match.before() === "-") return { is: "season", season: number };
    return BEFORE.has(match.before()) ? { is: "season", season: number } : null;
  },
};
