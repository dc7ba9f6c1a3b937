import { type ClaimItem, isClaim } from "../item.ts";
import { contentWords, likeness } from "../words.ts";
import type { Detector } from "./detector.ts";

/** Words of a count without its number, so that what is counted can be compared. */
function counted(item: ClaimItem): Set<string> {
  return new Set([...contentWords(item.finding.quote.exact)].filter((word) => !/\d/.test(word)));
}

/** Two figures for the same thing. Only claims with the same unit and nearly the same words are compared. */
export const count: Detector = {
  id: "record.contradiction.count",
  version: 1,
  kind: "count",
  why: "The same quantity is given twice with different figures.",
  message: {
    key: "record.contradiction.count",
    text: "According to the one source it is {a}, according to the other {b}.",
    example: { a: "300 delegates", b: "420 delegates" },
  },
  settle: "The primary source of the figure.",
  detect(a, b) {
    if (!isClaim(a) || !isClaim(b) || a.finding.kind !== "count" || b.finding.kind !== "count") return null;
    const left = a.finding.value;
    const right = b.finding.value;
    if (left?.number === undefined || right?.number === undefined || left.unit !== right.unit) return null;
    if (likeness(counted(a), counted(b)) < 0.6) return null;
    const larger = Math.max(Math.abs(left.number), Math.abs(right.number));
    // Rounding ("about 400") is no contradiction.
    if (larger === 0 || Math.abs(left.number - right.number) / larger < 0.05) return null;
    const values = { a: a.finding.quote.exact, b: b.finding.quote.exact };
    return { severity: "warning", values, quoteA: a.finding.quote, quoteB: b.finding.quote };
  },
};

/**
 * Two firsts that cannot both be first: only where the scopes are comparable, that is nearly the same words, and the
 * things said to be first differ in date. Firsts of different scope never contradict each other.
 */
export const superlative: Detector = {
  id: "record.contradiction.superlative",
  version: 1,
  kind: "superlative",
  why: "Two different things are each called the first of the same scope.",
  message: {
    key: "record.contradiction.superlative",
    text: 'According to the one source "{a}", according to the other "{b}"; the two sources speak of different things.',
    example: { a: "the first treaty with a neighbour", b: "the first treaty with a neighbour" },
  },
  settle: "A list of all things of that scope with their dates.",
  detect(a, b) {
    if (!isClaim(a) || !isClaim(b) || a.finding.kind !== "first" || b.finding.kind !== "first") return null;
    if (a.finding.scope.length === 0 || b.finding.scope.length === 0) return null;
    const scope = (item: ClaimItem) => contentWords(item.finding.scope.map((quote) => quote.exact).join(" "));
    if (likeness(scope(a), scope(b)) < 0.8) return null;
    if (a.statement.edtf === null || b.statement.edtf === null || a.statement.edtf === b.statement.edtf)
      return null;
    const values = { a: a.finding.quote.exact, b: b.finding.quote.exact };
    return { severity: "warning", values, quoteA: a.finding.quote, quoteB: b.finding.quote };
  },
};
