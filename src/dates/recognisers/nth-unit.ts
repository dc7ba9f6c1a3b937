import type { Recogniser } from "../recogniser.ts";
import { YEAR_WORDS, yearWords } from "./fragments.ts";

const NTH = "(ORD|last:last|last:final|opening:opening)";

export const nthUnit: Recogniser = {
  id: "dates.nth-unit",
  version: 1,
  why: "A unit counted inside a longer one: 'the first week of March 1949', 'the last day of 1956', 'the second Tuesday in June'.",
  examples: {
    yes: [
      ["In the first week of March 1949 they set out.", "the first week of March 1949"],
      ["The last day of 1956 was quiet.", "The last day of 1956"],
      ["The council meets on the second Tuesday in June.", "the second Tuesday in June"],
    ],
    no: ["The first week of talks failed.", "On the last day of the visit."],
  },
  patterns: [
    `the? ${NTH} (UNIT|WEEKDAY) (of|in) MONTH (,? YEAR)?`,
    `the? ${NTH} (UNIT|WEEKDAY) (of|in) MONTH ,? ${YEAR_WORDS}`,
    `the? ${NTH} (UNIT|WEEKDAY) (of|in) YEAR`,
  ],
  read(match) {
    const nth =
      match.has("last") && match.value("ord") === undefined && !match.has("opening")
        ? -1
        : (match.value("ord") ?? 1);
    const weekday = match.value("weekday");
    const unit = weekday === undefined ? match.unit("unit") : "day";
    if (unit !== "day" && unit !== "week" && unit !== "month") return null;
    const [month, year] = [match.value("month"), match.value("year")];
    const words = match.has("ord") || month !== undefined ? yearWords(match) : {};
    return {
      is: "nth",
      nth,
      unit,
      ...(weekday === undefined ? {} : { weekday }),
      of: {
        is: "calendar",
        ...(month === undefined ? {} : { month }),
        ...(year === undefined ? {} : { year }),
        ...words,
      },
    };
  },
};
