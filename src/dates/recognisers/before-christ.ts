import type { Recogniser } from "../recogniser.ts";
import { dayOf } from "./fragments.ts";

const BC = "(bc|b.c.|bce|b.c.e.)";

export const beforeChrist: Recogniser = {
  id: "dates.before-christ",
  version: 1,
  why: "Years before Christ; kept as astronomical years (1 BC is 0), as EDTF writes them.",
  examples: {
    yes: [
      ["The kingdom fell in 108 BC.", "108 BC"],
      ["In August 480 B.C. the fleet sailed.", "August 480 B.C."],
      ["The war of 264–241 BC was long.", "264–241 BC"],
    ],
    no: ["The BC government agreed.", "He lives in Vancouver, BC."],
  },
  patterns: [
    `from? a:NUM (-|–|to|until) year:NUM ${BC}`,
    `year:NUM ${BC}`,
    `MONTH ,? year:NUM ${BC}`,
    `(day:DAY|day:ORD) of? MONTH ,? year:NUM ${BC}`,
    `MONTH (day:DAY|day:ORD) ,? year:NUM ${BC}`,
  ],
  read(match) {
    const value = match.value("year");
    if (value === undefined || value < 1 || value > 9999 || !Number.isInteger(value)) return null;
    const from = match.value("a");
    if (from !== undefined) {
      if (!Number.isInteger(from) || from <= value || from > 9999) return null;
      return {
        is: "range",
        from: { is: "calendar", year: 1 - from },
        to: { is: "calendar", year: 1 - value },
        fromStart: match.at("a"),
        fromEnd: match.at("a") + 1,
        toStart: match.at("year"),
      };
    }
    const month = match.value("month");
    const day = match.has("day") ? dayOf(match) : undefined;
    if (day === 0) return null;
    return {
      is: "calendar",
      year: 1 - value,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    };
  },
};
