import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, civilDay, dayNumber, isoDay, isoWeek, parseIsoDay, weekday } from "./day.ts";

describe("day numbers", () => {
  test("known days", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekday(dayNumber(1949, 3, 17))).toBe(4);
    expect(isoDay(dayNumber(2000, 2, 29))).toBe("2000-02-29");
    expect(isoDay(dayNumber(0, 12, 31))).toBeNull();
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(addMonths({ year: 1949, month: 1, day: 31 }, 1)).toEqual({ year: 1949, month: 2, day: 28 });
    expect(parseIsoDay("1949-02-29")).toBeNull();
  });

  test("agree with the platform's own calendar over the years 1-9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const expected = new Date(number * 86400000);
        expect(civilDay(number)).toEqual({
          year: expected.getUTCFullYear(),
          month: expected.getUTCMonth() + 1,
          day: expected.getUTCDate(),
        });
        expect(weekday(number)).toBe(expected.getUTCDay() === 0 ? 7 : expected.getUTCDay());
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});
