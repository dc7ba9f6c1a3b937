import type { Recogniser } from "../recogniser.ts";

const ROMAN: ReadonlyMap<string, number> = new Map(
  "xv xvi xvii xviii xix xx xxi".split(" ").map((word, i) => [word, 15 + i]),
);
const NUMBER = `(ORD|${[...ROMAN.keys()].map((word) => `roman:${word}`).join("|")})`;

export const century: Recogniser = {
  id: "dates.century",
  version: 1,
  why: "A century by its number, before or after Christ; 'the new century' counts from the time of writing.",
  examples: {
    yes: [
      ["In the 19th century the border moved.", "the 19th century"],
      ["Cooperation goes on in the new century.", "the new century"],
      ["A temple of the third century BC stands there.", "the third century BC"],
      ["It is the bloodiest war of this century.", "this century"],
    ],
    no: ["It took a century to build.", "A half-century of peace."],
  },
  patterns: [
    `the? ${NUMBER} -? century`,
    `the? ${NUMBER} -? century (ad|a.d.|ce)`,
    `the? ${NUMBER} -? century (bc:bc|bc:b.c.|bc:bce|bc:b.c.e.)`,
    "(this|the) (now:present|now:current|now:new)? century",
    "(back:last|back:past) century",
    "the (back:last|back:past|back:previous) century",
    "the (forth:next|forth:coming) century",
  ],
  read(match) {
    const roman = match.at("roman");
    const number = roman >= 0 ? ROMAN.get(match.word(roman)) : match.value("ord");
    if (number !== undefined) {
      if (number < 1 || number > 30) return null;
      return { is: "century", number, before: match.has("bc") };
    }
    const shift = match.has("back") ? -1 : match.has("forth") ? 1 : 0;
    const first = match.word(match.first);
    if (shift === 0 && first === "the" && !match.has("now")) return null;
    return { is: "deictic", unit: "century", shift, base: "now" };
  },
};
