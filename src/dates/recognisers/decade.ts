import type { Recogniser } from "../recogniser.ts";

export const decade: Recogniser = {
  id: "dates.decade",
  version: 1,
  why: "Ten years named by their first: 'the 1950s', 'the '60s', 'the nineties'.",
  examples: {
    yes: [
      ["Trade grew in the 1950s.", "the 1950s"],
      ["In the '60s the two fell out.", "the '60s"],
      ["Throughout the nineties talks went on.", "the nineties"],
    ],
    no: ["She was in her eighties.", "The temperature was in the low 60s."],
  },
  patterns: ["the? DECADE", "the DECADE2", "the decade of the DECADE", "(early|late|mid|-) DECADE2"],
  read(match) {
    const first = match.value("decade");
    if (first !== undefined) return { is: "decade", first, centuryKnown: true };
    const short = match.value("decade2");
    if (short === undefined) return null;
    const i = match.at("decade2");
    const start = match.before() === "in" && match.word(match.first) !== "the" ? i : match.first;
    if (match.word(match.first) !== "the" && match.before() !== "the") return null;
    const reading = { is: "decade", first: 1900 + short, centuryKnown: false } as const;
    return { reading, first: match.word(start) === "the" ? start : i, end: match.end };
  },
};
