import type { Quote } from "../../model/span.ts";
import { type AgreementItem, type Item, isAgreement } from "../item.ts";
import { contentWords, likeness } from "../words.ts";
import type { Conflict, ContradictionKind, Detector } from "./detector.ts";

/** Instruments that outlets use for one another without meaning another kind. */
const LOOSE = new Set(["agreement", "other", "pact"]);

/** Two kinds of instrument for one agreement. */
export const instrument: Detector = {
  id: "record.contradiction.instrument",
  version: 1,
  kind: "instrument",
  why: "A treaty and a protocol are different instruments in law.",
  message: {
    key: "record.contradiction.instrument",
    text: "According to the one source the instrument is a {a}, according to the other a {b}.",
    example: { a: "treaty", b: "protocol" },
  },
  settle: "The title given by the parties, or a treaty register.",
  detect(a, b) {
    if (!isAgreement(a) || !isAgreement(b)) return null;
    const left = a.finding.instrument;
    const right = b.finding.instrument;
    if (left === right || LOOSE.has(left) || LOOSE.has(right)) return null;
    return {
      severity: "warning",
      values: { a: left, b: right },
      quoteA: a.finding.titles[0]!,
      quoteB: b.finding.titles[0]!,
    };
  },
};

/** Concluded between states, governments or ministries. */
export const level: Detector = {
  id: "record.contradiction.level",
  version: 1,
  kind: "level",
  why: "Who is bound depends on the level of the instrument.",
  message: {
    key: "record.contradiction.level",
    text: "According to the one source the instrument is {a}, according to the other {b}.",
    example: { a: "inter-governmental", b: "inter-ministerial" },
  },
  settle: "The preamble of the instrument.",
  detect(a, b) {
    if (!isAgreement(a) || !isAgreement(b)) return null;
    if (a.finding.level === "unknown" || b.finding.level === "unknown" || a.finding.level === b.finding.level)
      return null;
    return {
      severity: "note",
      values: { a: a.finding.level, b: b.finding.level },
      quoteA: a.finding.titles[0]!,
      quoteB: b.finding.titles[0]!,
    };
  },
};

/** Entries of one list that have no like in the other. */
function missing(from: readonly Quote[], other: readonly Quote[]): Quote[] {
  return from.filter(
    (one) => !other.some((two) => likeness(contentWords(one.exact), contentWords(two.exact)) > 0),
  );
}

function listConflict(
  a: AgreementItem,
  b: AgreementItem,
  list: (item: AgreementItem) => readonly Quote[],
): Omit<Conflict, "kind"> | null {
  const left = list(a);
  const right = list(b);
  if (left.length === 0 || right.length === 0) return null;
  const onlyLeft = missing(left, right);
  const onlyRight = missing(right, left);
  if (onlyLeft.length === 0 && onlyRight.length === 0) return null;
  const names = (quotes: readonly Quote[]) => quotes.map((quote) => quote.exact).join(", ");
  return {
    severity: "note",
    values: { a: names(onlyLeft) || "nothing more", b: names(onlyRight) || "nothing more" },
    quoteA: onlyLeft[0] ?? left[0]!,
    quoteB: onlyRight[0] ?? right[0]!,
  };
}

function listDetector(
  kind: ContradictionKind,
  noun: string,
  list: (item: AgreementItem) => readonly Quote[],
): Detector {
  return {
    id: `record.contradiction.${kind}`,
    version: 1,
    kind,
    why: `Reports of one instrument list different ${noun}.`,
    message: {
      key: `record.contradiction.${kind}`,
      text: `According to the one source alone the ${noun} include: {a}; according to the other alone: {b}.`,
      example: { a: "trade", b: "public health" },
    },
    settle: "The articles of the instrument.",
    detect: (a: Item, b: Item) => (isAgreement(a) && isAgreement(b) ? listConflict(a, b, list) : null),
  };
}

export const fields: Detector = listDetector("fields", "fields", (item) => item.finding.fields);
export const principles: Detector = listDetector(
  "principles",
  "principles",
  (item) => item.finding.principles,
);
