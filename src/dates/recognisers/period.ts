import type { Recogniser } from "../recogniser.ts";

const YEAR_AGO = "(ago:year - ago|ago:year - earlier)";

export const period: Recogniser = {
  id: "dates.period",
  version: 1,
  why: "The stretch under discussion and the same stretch a year before: 'the quarter', 'the year-earlier period'.",
  examples: {
    yes: [
      ["Imports rose in the quarter.", "the quarter"],
      ["It was below the year-earlier period.", "the year-earlier period"],
      ["Sales doubled in the latest quarter.", "the latest quarter"],
    ],
    no: ["They gave no quarter.", "The period was long.", "The quarter-final was played."],
  },
  patterns: [
    `the? ${YEAR_AGO} (unit:quarter|unit:period|unit:month)?`,
    "the (unit:quarter)",
    "the latest (unit:quarter|unit:period)",
    "the (corresponding|comparable|same) (unit:quarter|unit:period) (ago:last year|ago:a year ago|ago:a year earlier|ago:the previous year)",
    "the (ago:corresponding|ago:comparable) (ago:year - earlier|ago:year - ago) (unit:quarter|unit:period)",
    "the unit:quarter ago:a year ago",
    "(ago:last) year 's unit:quarter",
  ],
  read(match) {
    if (match.after() === "-" || match.after() === "of") return null;
    const unit = match.word(match.at("unit"));
    return {
      is: "period",
      unit: unit === "quarter" ? "quarter" : unit === "month" ? "month" : "period",
      yearShift: match.has("ago") ? -1 : 0,
    };
  },
};
