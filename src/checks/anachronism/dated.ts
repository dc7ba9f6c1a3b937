import type { FuzzyDate } from "../../model/date.ts";

/** A term of a register entry: ISO days or coarser; null = open. */
interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

/** First and last day that a date can mean; undefined when a side is open or unknown. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export function daysOf(date: FuzzyDate | null | undefined): Days | undefined {
  const first = date?.bob ?? date?.eob;
  const last = date?.eoe ?? date?.boe;
  return first && last ? { first, last } : undefined;
}

/** Whether all days lie before the term begins. Coarse ends are compared at their own precision. */
export function isBefore(days: Days, term: Term): boolean {
  return term.from !== null && days.last.slice(0, term.from.length) < term.from;
}

/** Whether all days lie after the term ends. */
export function isAfter(days: Days, term: Term): boolean {
  return term.to !== null && days.first.slice(0, term.to.length) > term.to;
}

export function touches(days: Days, term: Term): boolean {
  return !isBefore(days, term) && !isAfter(days, term);
}

/** A term in words: "from 1948-09-09 to 1972-12-28", "from 2021-02-11", "until 1991-12-25". */
export function termWords({ from, to }: Term): string {
  if (from !== null && to !== null) return `from ${from} to ${to}`;
  if (from !== null) return `from ${from}`;
  return to === null ? "at all times" : `until ${to}`;
}
