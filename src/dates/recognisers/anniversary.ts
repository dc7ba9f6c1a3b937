import { CLASS } from "../lexicon.ts";
import type { Recogniser } from "../recogniser.ts";

/** Jubilees that carry their number in a word. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["centennial", 100],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
]);
const NAMES = [...NAMED.keys()].map((name) => `name:${name}`).join("|");

export const anniversary: Recogniser = {
  id: "dates.anniversary",
  version: 1,
  why: "'The 62nd anniversary': counts years from an event to the time of writing; never a day of the month.",
  examples: {
    yes: [
      ["The two marked the 62nd anniversary of the treaty.", "the 62nd anniversary"],
      ["On its 20th birthday the league was dissolved.", "20th birthday"],
      ["The centenary of the peace was kept.", "The centenary"],
    ],
    no: ["The anniversary was kept quietly.", "On the 20th he left."],
  },
  patterns: [
    "the? ORD -? (anniversary|birthday|birth anniversary|founding anniversary|jubilee)",
    "the? num:NUM - year -? (anniversary|jubilee)",
    "the? num:NUM UNIT anniversary",
    `the? (${NAMES})`,
  ],
  read(match) {
    const named = match.at("name");
    const amount = named >= 0 ? NAMED.get(match.word(named)) : (match.value("ord") ?? match.value("num"));
    // "Centennial Group Inc": a name.
    if (named >= 0 && match.lexemes.is(named, CLASS.CAPITAL) && match.afterIs(CLASS.CAPITAL)) return null;
    if (amount === undefined || amount < 1 || amount > 3000) return null;
    return { is: "anniversary", amount };
  },
};
