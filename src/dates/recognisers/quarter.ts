import type { Recogniser } from "../recogniser.ts";
import { YEAR_WORDS, yearWords } from "./fragments.ts";

const DIVISION = "(unit:quarter|unit:half)";
const OF_YEAR = `((of|in)? (fiscal:fiscal)? YEAR|${YEAR_WORDS})?`;
const NUMBER = "(ORD|final:final|final:last)";

export const quarter: Recogniser = {
  id: "dates.quarter",
  version: 1,
  why: "Quarters and halves of a year: 'the third quarter', 'first half of 1956', 'last year's third quarter', 'Q2 2012'.",
  examples: {
    yes: [
      ["Exports rose in the third quarter of 1956.", "the third quarter of 1956"],
      ["The first half of 2012 was calm.", "The first half of 2012"],
      ["In last year's third quarter it lost money.", "last year's third quarter"],
      ["Output fell in Q2 2012.", "Q2 2012"],
    ],
    no: [
      "A quarter of the members agreed.",
      "The Latin quarter is old.",
      "Half of the force left.",
      "In the last quarter of the 19th century.",
    ],
  },
  patterns: [
    `the? (fiscal:fiscal -?)? ${NUMBER} -? ${DIVISION} ${OF_YEAR}`,
    `the? (fiscal:fiscal)? YEAR ${NUMBER} -? ${DIVISION}`,
    `(last:last|this:this|next:next) year 's (fiscal:fiscal)? ${NUMBER} -? ${DIVISION}`,
    `the (ago:year - ago|ago:year - earlier) ${NUMBER} -? ${DIVISION}`,
    "(q:q1|q:q2|q:q3|q:q4) (of)? YEAR?",
  ],
  read(match) {
    const q = match.at("q");
    const ordinal = match.value("ord");
    const half = match.word(match.at("unit")) === "half";
    const size = half ? 2 : 4;
    const number = q >= 0 ? Number(match.word(q)[1]) : (ordinal ?? size);
    if (number < 1 || number > size) return null;
    // "the last quarter of the 19th century" is a part of it; see compose.ts.
    if (q < 0 && !match.has("year") && yearWords(match).yearBase === undefined && match.after() === "of")
      return null;
    const year = match.value("year");
    const { yearShift, yearBase } = yearWords(match);
    const shift = match.has("ago") ? -1 : yearBase === "now" ? yearShift : undefined;
    return {
      is: "division",
      unit: half ? "half" : "quarter",
      number,
      ...(year === undefined ? {} : { year }),
      ...(shift === undefined ? {} : { yearShift: shift }),
      ...(match.has("fiscal") ? { fiscal: true } : {}),
    };
  },
};
