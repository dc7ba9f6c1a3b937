import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";
import { dayOf, YEAR_TAIL, YEAR_WORDS, yearWords } from "./fragments.ts";

const DAY = "(day:DAY|day:ORD)";
const WEEKDAY = "((WEEKDAY|weekday:WDABBR) ,?)?";
const MONTH_DAY = `${WEEKDAY} MONTH the? ${DAY}`;
const DAY_MONTH = `${WEEKDAY} (day:DAY of?|the? day:ORD (day of|of)?|this day:ORD (day of|of)) MONTH`;

export const monthDay: Recogniser = {
  id: "dates.month-day",
  version: 1,
  why: "A day of a month, with or without its year: 'March 17, 1949', '17 March', 'the 17th of March', treaty style 'this eighth day of August'.",
  examples: {
    yes: [
      ["The embassy opened on March 17, 1949.", "March 17, 1949"],
      ["They met on Thursday, 12 May 2005, in Sofia.", "Thursday, 12 May 2005"],
      [
        "DONE at Rome this eighth day of August, one thousand nine hundred and sixty-one.",
        "this eighth day of August, one thousand nine hundred and sixty-one",
      ],
      ["On the 4th of July last year the envoys left.", "the 4th of July last year"],
      ["The note of Sept. 3 went unanswered.", "Sept. 3"],
      ["Received 17-Mar-1949 in Paris.", "17-Mar-1949"],
    ],
    no: ["They march 17 miles a day.", "He may 3 times refuse.", "Article 17 of the Charter."],
  },
  patterns: [
    `${MONTH_DAY} ${YEAR_TAIL}`,
    `${MONTH_DAY} ,? ${YEAR_WORDS}`,
    `${DAY_MONTH} ${YEAR_TAIL}`,
    `${DAY_MONTH} ,? ${YEAR_WORDS}`,
    `MONTH ${DAY} ,? YEAR2`,
    "day:DAY - MONTH - YEAR",
    `(back:last|forth:next|same:this) MONTH ${DAY}`,
  ],
  read(match) {
    const day = dayOf(match);
    const month = match.value("month");
    if (day === 0 || month === undefined) return null;
    // "March 10-day": the number belongs to a span of time.
    if (match.after() === "-" && match.afterIs(CLASS.UNIT, 2)) return null;
    // "in October the first were met": "the first" opens the next phrase.
    const at = match.at("day");
    if (
      match.word(at - 1) === "the" &&
      !match.has("year") &&
      !match.lexemes.is(at, CLASS.DIGITS) &&
      at > match.at("month")
    ) {
      return null;
    }
    const weekday = match.value("weekday");
    const short = match.value("year2");
    const year = match.value("year") ?? (short === undefined ? undefined : 1900 + short);
    return {
      is: "calendar",
      month,
      day,
      ...(year === undefined ? {} : { year }),
      ...(weekday === undefined ? {} : { weekday }),
      ...yearWords(match),
      ...(match.has("back")
        ? { shift: -1 }
        : match.has("forth")
          ? { shift: 1 }
          : match.has("same")
            ? { shift: 0 }
            : {}),
    };
  },
};
