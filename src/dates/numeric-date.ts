import { isCivilDay } from "../model/day.ts";

/** A date in digits. When day and month may be either way round, `swapped` holds the other reading. */
export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly swapped?: { readonly month: number; readonly day: number };
}

/** Character code of ".". */
const STOP = 46;

/** Reads the three groups of digits of a date parted by `separator` (a character code); null when they are none. */
export function numericDate(a: string, b: string, c: string, separator: number): NumericDate | null {
  if (a.length === 4) {
    const [year, month, day] = [Number(a), Number(b), Number(c)];
    if (separator === STOP || c.length > 2 || c.length === 0) return null;
    return isCivilDay(year, month, day) ? { year, month, day } : null;
  }
  if (a.length > 2 || a.length === 0 || (c.length !== 4 && (c.length !== 2 || separator === STOP)))
    return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 50 ? 2000 : 1900);
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = isCivilDay(year, second, first);
  const monthFirst = isCivilDay(year, first, second);
  // Stops mean day first in every usage; slashes and hyphens go both ways.
  if (separator === STOP) return dayFirst ? { year, month: second, day: first } : null;
  if (monthFirst && dayFirst && first !== second) {
    return { year, month: first, day: second, swapped: { month: second, day: first } };
  }
  if (monthFirst) return { year, month: first, day: second };
  return dayFirst ? { year, month: second, day: first } : null;
}
