import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";

const HALF = "(am:a.m.|am:am|am:a.m|pm:p.m.|pm:pm|pm:p.m|am:a . m .|pm:p . m .)";

export const clock: Recogniser = {
  id: "dates.clock",
  version: 1,
  why: "A time of day: '2 p.m.', '14:30 GMT', 'ten o'clock', 'noon', 'midnight'.",
  examples: {
    yes: [
      ["The session opened at 2 p.m. in Geneva.", "2 p.m."],
      ["At 14:30 GMT the truce began.", "14:30 GMT"],
      ["Firing ceased at noon.", "noon"],
    ],
    no: ["The score was 2-1.", "I am 2 steps behind."],
  },
  patterns: [
    `(CLOCK|num:NUM) ${HALF} (ZONE|local time)?`,
    "CLOCK (hours)? (ZONE|local time)?",
    "num:NUM (ZONE|local time)",
    "num:NUM (hours) (ZONE|local time)?",
    "num:NUM o'clock",
    "noon:noon",
    "noon:midday",
    "midnight:midnight",
  ],
  read(match) {
    if (match.has("noon")) return { is: "clock", time: "T12:00" };
    if (match.has("midnight")) return { is: "clock", time: "T24:00" };
    let minutes = match.value("clock");
    const number = match.value("num");
    if (minutes === undefined) {
      if (number === undefined || !Number.isInteger(number)) return null;
      const digits = match.lexemes.textOf(match.at("num"));
      if (/^\d{4}$/.test(digits)) minutes = Math.floor(number / 100) * 60 + (number % 100);
      else if (match.has("am") || match.has("pm")) {
        minutes = number > 12 ? Math.floor(number / 100) * 60 + (number % 100) : number * 60;
      } else return null;
    }
    if (match.has("pm") && minutes < 720) minutes += 720;
    if (match.has("am") && minutes >= 720 && minutes < 780) minutes -= 720;
    if (minutes > 1440 || minutes % 60 > 59) return null;
    // "2:1" after a score word and bare 4-digit numbers need a.m., a zone or "hours".
    if (
      !match.has("am") &&
      !match.has("pm") &&
      match.has("zone") &&
      !match.lexemes.is(match.at("zone"), CLASS.CAPITAL)
    )
      return null;
    const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
    return { is: "clock", time: `T${hours}:${String(minutes % 60).padStart(2, "0")}` };
  },
};
