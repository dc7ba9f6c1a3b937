import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";
import { AMOUNT, amountOf, HEDGE } from "./fragments.ts";

export const duration: Recogniser = {
  id: "dates.duration",
  version: 1,
  why: "A length of time, so that it is not taken for a date: 'three years', 'the past two months', 'a five-year plan', 'for decades'.",
  examples: {
    yes: [
      ["The talks lasted three days.", "three days"],
      ["Over the past two months nothing changed.", "the past two months"],
      ["A five-year plan was adopted.", "five-year"],
      ["They were allies for decades.", "decades"],
      ["It took a year and a half.", "a year and a half"],
    ],
    no: ["The three delegations met.", "Five-star hotels."],
  },
  patterns: [
    `(a|an)? ${HEDGE}? ${AMOUNT} (more|full|consecutive|straight|additional)? (UNIT|UNITS)`,
    `(a|an) UNIT and half1:a half1:half`,
    `the? (rel:past|rel:last|rel:next|rel:first|rel:final|rel:coming|rel:latest|rel:previous|rel:following|rel:preceding|rel:opening) (num:NUM|some:SOME|couple of)? (more)? UNITS`,
    `these (rel:past|rel:last) (num:NUM|some:SOME)? UNITS`,
    `the (num:NUM|some:SOME) UNITS`,
    `num:NUM - (UNIT|UNITS)`,
    `some:SOME - (UNIT|UNITS)`,
    `num:NUM (to|or|-) num2:NUM (UNIT|UNITS)`,
    `num:NUM - (to) - num2:NUM - UNIT`,
    `UNITS`,
    `UNITS - long`,
    `UNIT - long`,
    `half (a|an) UNIT`,
  ],
  read(match) {
    const one = match.value("unit");
    const many = match.value("units");
    const unit =
      one !== undefined ? match.unit("unit") : many !== undefined ? match.unit("units") : undefined;
    if (unit === undefined || unit === "weekend") return null;
    const bare = match.end === match.first + 1;
    if (bare) {
      // "for years", "weeks of talks"; "the days of old" and "in days" say no length that counts.
      const before = match.before();
      if (unit === "quarter" || unit === "minute" || unit === "hour") return null;
      if (!"for of in within over after through take took lasted spent many".split(" ").includes(before))
        return null;
      return { is: "duration", amount: null, unit };
    }
    if (match.has("half1")) return { is: "duration", amount: 1.5, unit };
    if (match.word(match.first) === "half") return { is: "duration", amount: 0.5, unit };
    const article = ["a", "an"].includes(match.word(match.first)) && !match.has("num") && !match.has("some");
    if (article && one !== undefined && !isMeasured(match.before(), match.after())) return null;
    // "two quarters of the members", "one second"
    if (unit === "quarter" && match.after() === "of") return null;
    if (
      match.has("num") &&
      one !== undefined &&
      match.value("num") !== 1 &&
      !match.lexemes.is(match.end - 2, CLASS.NUM)
    ) {
      if (match.word(match.end - 2) !== "-") return null;
    }
    const second = match.value("num2");
    const bareUnits = !match.has("num") && !match.has("some") && !article && !match.has("half");
    const amount = bareUnits ? null : (second ?? amountOf(match));
    return { is: "duration", amount, unit };
  },
};

/** Whether "a year", "an hour" is a length here and not a rate or a single one of a kind. */
function isMeasured(before: string, after: string): boolean {
  if (
    "for in within after of over than about nearly almost only least - - last lasted took take"
      .split(" ")
      .includes(before)
  )
    return true;
  return after === "of" || after === "long";
}
