import { dayNumber, weekday } from "../../model/day.ts";
import { HOLIDAYS } from "../recognisers/holiday.ts";

/** Day number of a feast in a year. Thanksgiving is that of the United States; Easter the western one (Butcher's algorithm). */
export function holidayIn(holiday: number, year: number): number {
  switch (holiday) {
    case HOLIDAYS.thanksgiving: {
      const first = dayNumber(year, 11, 1);
      return first + ((4 - weekday(first) + 7) % 7) + 21;
    }
    case HOLIDAYS.easter:
      return easter(year);
    case HOLIDAYS.halloween:
      return dayNumber(year, 10, 31);
    case HOLIDAYS.christmasEve:
      return dayNumber(year, 12, 24);
    case HOLIDAYS.newYearsDay:
      return dayNumber(year, 1, 1);
    case HOLIDAYS.newYearsEve:
      return dayNumber(year, 12, 31);
    default:
      return dayNumber(year, 12, 25);
  }
}

function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
