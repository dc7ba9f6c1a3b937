import type { Recogniser } from "../recogniser.ts";

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const today: Recogniser = {
  id: "dates.today",
  version: 1,
  why: "Days counted from the day of writing: 'today', 'yesterday', 'the day before yesterday'.",
  examples: {
    yes: [
      ["The envoy arrived today.", "today"],
      ["It was signed the day before yesterday.", "the day before yesterday"],
      ["He leaves tomorrow.", "tomorrow"],
    ],
    no: ["The todays of this world.", "Yesteryear's hopes."],
  },
  patterns: [
    "word:today",
    "word:yesterday",
    "word:tomorrow",
    "the? day far:before yesterday",
    "the? day far:after tomorrow",
    "this (very)? day",
  ],
  read(match) {
    if (match.has("far")) {
      return {
        is: "deictic",
        unit: "day",
        shift: match.word(match.at("far")) === "before" ? -2 : 2,
        base: "now",
      };
    }
    const shift = match.has("word") ? SHIFTS.get(match.word(match.at("word"))) : 0;
    if (shift === undefined) return null;
    if (!match.has("word") && match.before() === "to") return null;
    return { is: "deictic", unit: "day", shift, base: "now" };
  },
};
