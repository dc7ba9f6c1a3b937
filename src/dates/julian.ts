import { dayNumber } from "../model/day.ts";

/**
 * Day number of a day of the Julian calendar: the Gregorian date falls 10 days later from 1582-10-15 (Gregorian),
 * 11 from March 1700 (Julian), 12 from 1800, 13 from 1900 to February 2100; the rule holds proleptically.
 */
export function julianDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const difference = Math.floor(y / 100) - Math.floor(y / 400) - 2;
  // 29 February of a Julian leap year need not exist in the Gregorian one: count from the first of the month.
  return dayNumber(year, month, 1) + day - 1 + difference;
}
