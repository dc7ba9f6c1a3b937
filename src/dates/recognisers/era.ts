import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";
import { dayOf } from "./fragments.ts";

/** Eras that English-language sources print: year 1 of the era as a Gregorian year. Months and days are Gregorian in all of them. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["juche", 1912],
  ["meiji", 1868],
  ["taisho", 1912],
  ["showa", 1926],
  ["heisei", 1989],
  ["reiwa", 2019],
  ["minguo", 1912],
]);
const NAME = `(${[...ERAS.keys()].map((name) => `era:${name}`).join("|")})`;
const BRACKET = "(<( YEAR <))?";

export const era: Recogniser = {
  id: "dates.era",
  version: 1,
  why: "Years counted from an era: Juche (year 1 is 1912), Japanese reigns, Minguo; with the Gregorian year in brackets where it is printed. When the two differ both are kept visible.",
  examples: {
    yes: [
      ["On March 17, Juche 38 (1949) the agreement was signed.", "March 17, Juche 38 (1949)"],
      ["It was founded in Juche 37 (1948).", "Juche 37 (1948)"],
      ["The law of Showa 22 applied.", "Showa 22"],
      ["The text is dated 5 May, Minguo 38.", "5 May, Minguo 38"],
    ],
    no: ["The Juche idea was explained.", "Heisei era poetry."],
  },
  patterns: [
    `MONTH (day:DAY|day:ORD) ,? ${NAME} num:NUM ${BRACKET}`,
    `(day:DAY|day:ORD) (of)? MONTH ,? ${NAME} num:NUM ${BRACKET}`,
    `MONTH ,? ${NAME} num:NUM ${BRACKET}`,
    `${NAME} num:NUM ${BRACKET}`,
  ],
  read(match) {
    const name = match.word(match.at("era"));
    const first = ERAS.get(name);
    const number = match.value("num");
    if (
      first === undefined ||
      number === undefined ||
      !Number.isInteger(number) ||
      number < 1 ||
      number > 200
    )
      return null;
    if (!match.lexemes.is(match.at("era"), CLASS.CAPITAL)) return null;
    const counted = first + number - 1;
    const printed = match.value("year");
    const day = match.has("day") ? dayOf(match) : undefined;
    if (day === 0) return null;
    const month = match.value("month");
    return {
      is: "calendar",
      year: printed ?? counted,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      calendar: name === "juche" ? "juche" : "other",
      ...(printed !== undefined && printed !== counted ? { eraYear: counted } : {}),
    };
  },
};
