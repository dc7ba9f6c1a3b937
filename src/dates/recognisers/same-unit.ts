import type { Recogniser } from "../recogniser.ts";

export const sameUnit: Recogniser = {
  id: "dates.same-unit",
  version: 1,
  why: "A unit counted from the date last told: 'the same day', 'that year', 'the following month', 'the previous week'.",
  examples: {
    yes: [
      ["The same day the ambassador left.", "The same day"],
      ["Later that year war broke out.", "that year"],
      ["In the following month the two met.", "the following month"],
      ["The next day the note was handed over.", "The next day"],
      ["He had refused the year before.", "the year before"],
    ],
    no: [
      "They said that day by day it improved.",
      "He faced the same problem.",
      "It was the day before the talks.",
    ],
  },
  patterns: [
    "(on)? the? (very)? same UNIT",
    "the that:very UNIT",
    "that (same|very)? UNIT",
    "the (after:following|after:next|after:ensuing|after:subsequent) UNIT",
    "the (prior:previous|prior:preceding|prior:prior) UNIT",
    "(after:following) UNIT",
    "the UNIT (beforeThat:before|afterThat:after)",
  ],
  read(match) {
    const unit = match.unit("unit");
    if (unit === "second" || unit === "minute" || unit === "hour" || unit === "millennium") return null;
    if (match.after() === "-" || (unit === "day" && match.after() === "by")) return null;
    if (match.has("beforeThat") || match.has("afterThat")) {
      // "the day before." stands alone; "the day before the talks" hangs on the talks.
      if (match.end < match.lexemes.count && /^[\p{L}\p{N}]/u.test(match.lexemes.textOf(match.end)))
        return null;
      return { is: "deictic", unit, shift: match.has("afterThat") ? 1 : -1, base: "anchor" };
    }
    const shift = match.has("after") ? 1 : match.has("prior") ? -1 : 0;
    const first = match.word(match.first) === "on" ? match.first + 1 : match.first;
    return { reading: { is: "deictic", unit, shift, base: "anchor" }, first, end: match.end };
  },
};
