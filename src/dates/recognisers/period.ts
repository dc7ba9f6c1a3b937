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
    "the YEAR (unit:quarter|unit:period)",
    "the? unit:quarter (open:ended|open:ending|open:to) MONTH",
    "the latest (unit:quarter|unit:period)",
    "the (corresponding|comparable|same) (unit:quarter|unit:period) (ago:last year|ago:a year ago|ago:a year earlier|ago:the previous year)",
    "the (ago:corresponding|ago:comparable) (ago:year - earlier|ago:year - ago) (unit:quarter|unit:period)",
    "the unit:quarter ago:a year ago",
    "(ago:last) year 's unit:quarter",
  ],
  read(match) {
    if (match.after() === "-" || match.after() === "of") return null;
    const unit = match.word(match.at("unit"));
    const year = match.value("year");
    if (match.has("open")) {
      const endsIn = match.value("month")!;
      const reading = { is: "period", unit: "quarter", yearShift: 0, endsIn } as const;
      return { reading, first: match.first, end: match.at("open") };
    }
    if (!match.has("unit")) {
      // "the year-earlier $4.5 million": the article is that of the noun.
      const first = match.word(match.first) === "the" ? match.first + 1 : match.first;
      return { reading: { is: "period", unit: "period", yearShift: -1 }, first, end: match.end };
    }
    return {
      is: "period",
      unit: unit === "quarter" ? "quarter" : unit === "month" ? "month" : "period",
      yearShift: match.has("ago") ? -1 : 0,
      ...(year === undefined ? {} : { year }),
    };
  },
};
