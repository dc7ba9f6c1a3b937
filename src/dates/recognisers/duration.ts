import { CLASS } from "../lexicon.ts";
import type { Match, Recogniser } from "../recogniser.ts";
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
    `${HEDGE}? ${AMOUNT} (more|full|consecutive|straight|additional)? (UNIT|UNITS)`,
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
    const plural = match.has("units");
    const unit = plural ? match.unit("units") : match.unit("unit");
    // "the post-1945 years" are no 1945 years.
    if (match.lexemes.is(match.at("num"), CLASS.YEAR) && match.word(match.at("num") - 1) === "-") return null;
    // "the Six-Day War", "the Thirty Years' War": names.
    if (match.lexemes.is(plural ? match.at("units") : match.at("unit"), CLASS.CAPITAL)) return null;
    if (unit === "weekend" || (!plural && !match.has("unit"))) return null;
    if (match.end === match.first + 1) {
      // "for years", "weeks of talks"; "in the days of old" says no length that counts.
      if (unit === "quarter" || unit === "minute" || unit === "hour") return null;
      return BEFORE_BARE.has(match.before()) ? { is: "duration", amount: null, unit } : null;
    }
    if (match.has("half1")) return { is: "duration", amount: 1.5, unit };
    if (match.word(match.first) === "half") return { is: "duration", amount: 0.5, unit };
    const counted = match.has("num") || match.has("some");
    const article = !counted && ["a", "an"].includes(match.word(match.at("unit") - 1));
    if (article && !plural && !isMeasured(match)) return null;
    if (unit === "quarter" && match.after() === "of") return null;
    // "three year": only with a hyphen, or before a noun ("five year low").
    const number = match.value("num");
    if (
      number !== undefined &&
      number !== 1 &&
      !plural &&
      match.word(match.end - 2) !== "-" &&
      !match.beforeNoun()
    ) {
      return null;
    }
    return { is: "duration", amount: counted || article ? amountOf(match) : null, unit };
  },
};

/** Words before "years", "weeks" alone that make them a length of time. */
const BEFORE_BARE = new Set(
  "for within over after through take took lasted spent many follows followed within".split(" "),
);

/** Words before "a year", "an hour" that make them a length and not a rate or one of a kind. */
const BEFORE_ONE = new Set(
  "for in within after of over than about nearly almost only least lasted last took take barely just as another him them her us under inside".split(
    " ",
  ),
);

function isMeasured(match: Match): boolean {
  if (match.has("half") || BEFORE_ONE.has(match.before())) return true;
  // A hedge is read into the match: "nearly a year".
  return !["a", "an"].includes(match.word(match.first));
}
