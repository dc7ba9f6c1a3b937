import type { Recogniser } from "../recogniser.ts";
import { TO, YEAR_TAIL } from "./fragments.ts";

export const dayRange: Recogniser = {
  id: "dates.day-range",
  version: 1,
  why: "Several days of one month: 'April 24-26, 2019', 'between 3 and 25 March', 'from 3 to 25 March 1949'.",
  examples: {
    yes: [
      ["He visited Vladivostok on April 24-26, 2019.", "April 24-26, 2019"],
      ["The talks were held between 3 and 25 March 1949.", "between 3 and 25 March 1949"],
      ["From 3 to 25 March they toured.", "From 3 to 25 March"],
      ["They met on May 12 to 14.", "May 12 to 14"],
      ["On the night of 24/25 March 1944 they broke out.", "24/25 March 1944"],
      ["Notes were exchanged on 3 and 25 March 1949.", "3 and 25 March 1949"],
    ],
    no: ["Between 3 and 25 people came.", "The vote was 24-26."],
  },
  patterns: [
    `MONTH (a:DAY|a:ORD) (-|–|--|to|through) (b:DAY|b:ORD) ${YEAR_TAIL}`,
    `from MONTH (a:DAY|a:ORD) ${TO} (b:DAY|b:ORD) ${YEAR_TAIL}`,
    `between MONTH (a:DAY|a:ORD) and (b:DAY|b:ORD) ${YEAR_TAIL}`,
    `the? (a:DAY|a:ORD) ${TO} the? (b:DAY|b:ORD) of? MONTH ${YEAR_TAIL}`,
    `a:DAY night:/ b:DAY MONTH ${YEAR_TAIL}`,
    `MONTH a:DAY night:/ b:DAY ${YEAR_TAIL}`,
    `the? (a:DAY|a:ORD) each:and the? (b:DAY|b:ORD) of? MONTH ${YEAR_TAIL}`,
    `MONTH (a:DAY|a:ORD) each:and (b:DAY|b:ORD) ${YEAR_TAIL}`,
    `from the? (a:DAY|a:ORD) ${TO} the? (b:DAY|b:ORD) of? MONTH ${YEAR_TAIL}`,
    `between the? (a:DAY|a:ORD) and the? (b:DAY|b:ORD) of? MONTH ${YEAR_TAIL}`,
  ],
  read(match) {
    const [a, b] = [match.value("a") ?? 0, match.value("b") ?? 0];
    const month = match.value("month");
    if (month === undefined || a < 1 || b > 31 || a >= b) return null;
    // "the night of 24/25 March": two days running; other slashes are no range.
    if (match.has("night") && b !== a + 1) return null;
    const year = match.value("year");
    const rest = { month, ...(year === undefined ? {} : { year }) };
    return {
      is: "range",
      from: { is: "calendar", ...rest, day: a },
      to: { is: "calendar", ...rest, day: b },
      fromEnd: match.at("a") + 1,
      toStart: match.at("b"),
      ...(match.has("each") ? { each: true } : {}),
    };
  },
};
