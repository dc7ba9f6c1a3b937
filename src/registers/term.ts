import type { Term } from "./registers.ts";

/** Sorts after every digit and hyphen, so "1948" + LAST is the end of that year in plain string order. */
const LAST = "~";

/** Earliest day text of an EDTF value: "1949-02/1949-04" gives "1949-02", "194X" gives "1940". */
export function earliest(edtf: string): string {
  const first = edtf.split("/", 1)[0]!;
  return first.replace(/[~?%]/g, "").replaceAll("X", "0");
}

/** A text that sorts after every day inside an EDTF value: "1949-02/1949-04" gives "1949-04~". */
export function latest(edtf: string): string {
  const last = edtf.slice(edtf.lastIndexOf("/") + 1);
  return last.replace(/[~?%]/g, "").replaceAll("X", "9") + LAST;
}

/** True when any day of the EDTF value `at` may lie inside the term; both ends count. */
export function inTerm(term: Term, at: string): boolean {
  return (
    (term.from === null || term.from <= latest(at)) && (term.to === null || term.to + LAST >= earliest(at))
  );
}

/** True when the two terms share a day. */
export function meets(a: Term, b: Term): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to + LAST) &&
    (b.from === null || a.to === null || b.from <= a.to + LAST)
  );
}

/** Reads "1948..1972-12-28", "1972..", "..1948", ".." or a single date that stands for both ends; undefined when it is none of these. */
export function parseTerm(text: string): Term | undefined {
  const dots = text.indexOf("..");
  const from = dots < 0 ? text.trim() : text.slice(0, dots).trim();
  const to = dots < 0 ? from : text.slice(dots + 2).trim();
  if ((from !== "" && !isDate(from)) || (to !== "" && !isDate(to))) return undefined;
  if (dots < 0 && from === "") return undefined;
  if (from !== "" && to !== "" && from > to + LAST) return undefined;
  return { from: from === "" ? null : from, to: to === "" ? null : to };
}

/** True for a real "1948", "1948-09" or "1948-09-09". */
export function isDate(text: string): boolean {
  const length = text.length;
  if (length !== 10 && length !== 7 && length !== 4) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  if (length === 4) return true;
  const month = (text.charCodeAt(5) - 48) * 10 + text.charCodeAt(6) - 48;
  if (month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 48;
  return day >= 1 && (day <= 28 || day <= daysIn(Number(text.slice(0, 4)), month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The time in which both terms hold, or undefined when there is none. */
export function intersect(a: Term, b: Term): Term | undefined {
  if (!meets(a, b)) return undefined;
  const [from] = [a.from, b.from]
    .filter((date) => date !== null)
    .sort()
    .reverse();
  const [to] = [a.to, b.to].filter((date) => date !== null).sort();
  return { from: from ?? null, to: to ?? null };
}
