import type { Recogniser } from "../recogniser.ts";

const PART = "(beginning|start|middle|end|close|course|rest|remainder|turn|half)";
const MOVED = "(earlier|later|early|late)";

export const withinUnit: Recogniser = {
  id: "dates.within-unit",
  version: 1,
  why: "A part of the unit under discussion: 'the end of the month', 'later in the day', 'for the full year', 'year-end'. In history the unit is that of the date told before, in news that of the writing.",
  examples: {
    yes: [
      ["The troops will leave by the end of the month.", "the month"],
      ["Later in the day he met the envoy.", "the day"],
      ["Aid for the full year was unchanged.", "the full year"],
      ["The deal will close by year-end.", "year-end"],
    ],
    no: ["The end of the line.", "The year was hard for all."],
  },
  patterns: [
    `the? (very)? ${PART} of the UNIT`,
    `${MOVED} in the UNIT`,
    "the (full|whole|entire) UNIT",
    "unit:year - end",
    "the? unit:year end",
    "the? unit:year 's end",
    "unit:month - end",
    "(for|of|during|throughout) the unit:year",
    "the unit:year (open:ended|open:ending|open:to)",
    "the (full|whole)? (fiscal) unit:year (open:ended|open:ending|open:to)",
  ],
  read(match) {
    const unit = match.unit("unit");
    if (unit === "second" || unit === "minute" || unit === "hour" || unit === "millennium") return null;
    const at = match.at("unit");
    if (match.has("open")) {
      // "the year ended March 31": a length that the date after it closes.
      return { reading: { is: "duration", amount: 1, unit }, first: match.first, end: at + 1 };
    }
    if (
      match.word(match.first) === "half" ||
      match.after() === "of" ||
      match.after() === "that" ||
      match.after() === "-"
    )
      return null;
    const here = { is: "deictic", unit, shift: 0, base: "here" } as const;
    const first = match.word(match.first);
    if (first === "for" || first === "of" || first === "during" || first === "throughout") {
      if (match.after() === "ended" || match.after() === "ending") {
        return { reading: { is: "duration", amount: 1, unit }, first: match.first + 1, end: match.end };
      }
      if (match.beforeNoun() || /^[\p{Lu}\d]/u.test(match.lexemes.textOf(match.end))) return null;
      return { reading: here, first: match.first + 1, end: match.end };
    }
    if (match.word(match.end - 1) === "end") return { ...here, part: "end" };
    // The composer reads the part from the words before the unit.
    return match.word(at - 1) === "the" ? { reading: here, first: at - 1, end: at + 1 } : here;
  },
};
