import { CLASS } from "../lexicon.ts";
import type { Match, Recogniser } from "../recogniser.ts";
import { AMOUNT, amountOf, HEDGE } from "./fragments.ts";

const QUANTITY = `${HEDGE}? ${AMOUNT} (more)? (UNIT|unit:UNITS)`;

export const ago: Recogniser = {
  id: "dates.ago",
  version: 1,
  why: "A point reached by counting: '72 years ago', 'two days later', 'a year earlier', 'three weeks after the signing'.",
  examples: {
    yes: [
      ["It was founded 72 years ago.", "72 years ago"],
      ["Two days later the treaty was signed.", "Two days later"],
      ["A year and a half ago it was signed.", "A year and a half ago"],
      ["A year earlier he had refused.", "A year earlier"],
      ["Several months ago they agreed.", "Several months ago"],
      ["They will return two weeks from now.", "two weeks from now"],
    ],
    no: ["He waited ten years.", "The later stages took years.", "Slaughter was 130,000 week ago."],
  },
  patterns: [
    `${QUANTITY} (or so)? (back:ago|back:back)`,
    `${QUANTITY} (or so)? (later:later|later:afterwards|later:afterward|later:thereafter)`,
    `${QUANTITY} (earlier:earlier|earlier:before|earlier:previously)`,
    `${QUANTITY} (now:from now|now:hence)`,
    "(a|an) UNIT and oneHalf:a half (back:ago|later:later)",
    `(only|just)? (UNITS|unit:UNITS) (back:ago|later:later)`,
  ],
  read(match) {
    const unit = match.unit("unit");
    const bare = !match.has("num") && !match.has("some") && !match.has("half") && match.has("units");
    const amount = bare ? null : match.has("oneHalf") ? 1.5 : amountOf(match);
    // "293,000 week ago": a count, then "week ago".
    if ((match.value("num") ?? 1) !== 1 && match.has("unit") && !match.has("units") && isSingular(match))
      return null;
    if (match.has("earlier")) {
      const word = match.word(match.at("earlier"));
      // "two days before the talks" hangs on the talks; "a year earlier" and "two days before." stand alone.
      if (word === "before" && !standsAtEnd(match.lexemes.textOf(match.end))) return null;
      return { is: "offset", amount, unit, sign: -1, base: "anchor" };
    }
    if (match.has("later")) return { is: "offset", amount, unit, sign: 1, base: "anchor" };
    if (match.has("now")) return { is: "offset", amount, unit, sign: 1, base: "now" };
    if (match.word(match.at("back")) === "back" && unit !== "year") return null;
    return { is: "offset", amount, unit: bare ? match.unit("units") : unit, sign: -1, base: "now" };
  },
};

/** Whether the unit was read as a singular; plural units share its capture. */
function isSingular(match: Match): boolean {
  return match.lexemes.is(match.at("unit"), CLASS.UNIT);
}

function standsAtEnd(next: string): boolean {
  return next === "" || /^[^\p{L}\p{N}]/u.test(next);
}
