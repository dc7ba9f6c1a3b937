import { standing } from "../dates.ts";
import { type Item, isAgreement, isEvent } from "../item.ts";
import type { Detector } from "./detector.ts";

const values = (a: Item, b: Item) => ({
  a: a.statement.edtf ?? "",
  b: b.statement.edtf ?? "",
  what: a.statement.label,
});

/** Two reports of one act, or of the conclusion of one agreement, whose dates exclude each other. */
export const dateDisjoint: Detector = {
  id: "record.contradiction.date-disjoint",
  version: 1,
  kind: "date-disjoint",
  why: "Dates that share no day cannot both be the date of one act.",
  message: {
    key: "record.contradiction.date-disjoint",
    text: "According to the one source the date is {a}, according to the other it is {b}; these share no day.",
    example: { a: "1962-05-03", b: "1962-06" },
  },
  settle: "The text of the instrument, a communique, or a report of the day itself.",
  detect(a, b) {
    if (!((isEvent(a) && isEvent(b)) || (isAgreement(a) && isAgreement(b)))) return null;
    if (standing(a.statement, b.statement) !== "disjoint") return null;
    return {
      severity: "conflict",
      values: values(a, b),
      quoteA: a.statement.quote,
      quoteB: b.statement.quote,
    };
  },
};

/** One date inside the other: agreement in substance, difference in precision; worth a note, not a conflict. */
export const dateNested: Detector = {
  id: "record.contradiction.date-nested",
  version: 1,
  kind: "date-nested",
  why: "One source is more precise than the other.",
  message: {
    key: "record.contradiction.date-nested",
    text: "According to the one source the date is {a}, according to the other it is {b}; the one lies within the other.",
    example: { a: "1962-05-03", b: "1962-05" },
  },
  settle: "Nothing needs settling unless the precise date is itself in doubt.",
  detect(a, b) {
    if (!((isEvent(a) && isEvent(b)) || (isAgreement(a) && isAgreement(b)))) return null;
    if (standing(a.statement, b.statement) !== "nested") return null;
    return { severity: "note", values: values(a, b), quoteA: a.statement.quote, quoteB: b.statement.quote };
  },
};
