import type { Recogniser } from "../recogniser.ts";

export const dayPart: Recogniser = {
  id: "dates.day-part",
  version: 1,
  why: "Parts of a day counted from now or from the day told: 'this morning', 'last night', 'tonight', 'the next morning'.",
  examples: {
    yes: [
      ["They arrived this morning.", "this morning"],
      ["The decree was issued last night.", "last night"],
      ["The next morning the guns fell silent.", "The next morning"],
      ["He speaks tonight.", "tonight"],
    ],
    no: ["A night of talks.", "The morning star rose."],
  },
  patterns: [
    "this DAYPART",
    "(back:last) DAYPART",
    "night:tonight",
    "night:overnight",
    "the (after:next|after:following) DAYPART",
    "the? (same:same) DAYPART",
    "same:that DAYPART",
    "back:yesterday DAYPART",
    "forth:tomorrow DAYPART",
  ],
  read(match) {
    const part = match.value("daypart") ?? 4;
    const unit = "day" as const;
    if (match.has("after")) return { is: "deictic", unit, shift: 1, base: "anchor", dayPart: part };
    if (match.has("same")) return { is: "deictic", unit, shift: 0, base: "anchor", dayPart: part };
    const shift = match.has("back") ? -1 : match.has("forth") ? 1 : 0;
    return { is: "deictic", unit, shift, base: "now", dayPart: part };
  },
};
