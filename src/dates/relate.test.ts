import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysInMonth, pad } from "../model/day.ts";
import { edtfBounds, parseEdtf } from "../model/edtf.ts";
import { fuzzyDate } from "./fuzzy-date.ts";
import { type DateRelation, relate } from "./relate.ts";

const date = (edtf: string) => fuzzyDate(edtf, { basis: "explicit", words: [] });

describe("relate", () => {
  test.each<[string, string, DateRelation]>([
    ["1949-03-17", "1949-03-18", "before"],
    ["1949-03-17", "1949-03", "within"],
    ["1949-03", "1949-03-17", "overlaps"],
    ["1949-03", "1949-03", "equal"],
    ["1949-02/1949-04", "1949-03/1949-05", "overlaps"],
    ["195X", "1949", "after"],
    ["1949", "194X", "within"],
    ["../1949", "1950", "before"],
    ["1950/..", "1949", "after"],
    ["1950/..", "1960", "overlaps"],
    ["1960", "1950/..", "within"],
    ["/1949", "1948", "unknown"],
    ["/1949", "1950", "before"],
    ["1949?", "2020", "unknown"],
    ["1949~", "1950", "unknown"],
    ["1949~", "2020", "before"],
    ["[1989-03-04,1989-04-03]", "1989-03-20", "unknown"],
    ["[1989-03-04,1989-04-03]", "1989", "within"],
    ["[1989-03-04,1989-04-03]", "1990", "before"],
    ["XXXX-03-17", "1949-03-17", "unknown"],
  ])("%s to %s is %s", (a, b, expected) => {
    expect(relate(date(a), date(b))).toBe(expected);
  });
});

/** EDTF texts in a small window of years, so that day sets stay small enough to enumerate. */
const point = fc.oneof(
  fc.integer({ min: 1947, max: 1952 }).map(String),
  fc
    .tuple(fc.integer({ min: 1947, max: 1952 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${pad(m, 2)}`),
  fc
    .tuple(
      fc.integer({ min: 1947, max: 1952 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([y, m, d]) => `${y}-${pad(m, 2)}-${pad(Math.min(d, daysInMonth(y, m)), 2)}`),
  fc
    .tuple(fc.integer({ min: 1947, max: 1952 }), fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
    .map(([y, c]) => `${y}-${c}`),
  fc.constantFrom("194X", "1949-XX-17", "1949-1X", "19X9-03"),
);
const anyDate = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
  point.map((a) => `../${a}`),
  point.map((a) => `${a}/..`),
  fc.tuple(point, point).map(([a, b]) => `[${a},${b}]`),
);

/** Every day of a wide window that the value may mean, by the definition of EDTF, one day at a time. */
function daySet(edtf: string): Set<number> {
  const value = parseEdtf(edtf)!;
  const days = new Set<number>();
  const add = (text: string) => {
    if (/X/.test(text)) {
      const [year, month, day] = text.split("-");
      for (let y = 1900; y < 2000; y++) {
        if (!fits(year!, pad(y, 4))) continue;
        for (let m = 1; m <= 12; m++) {
          if (month !== undefined && !fits(month, pad(m, 2))) continue;
          for (let d = 1; d <= daysInMonth(y, m); d++) {
            if (day === undefined || fits(day, pad(d, 2)))
              days.add(edtfBounds(parseEdtf(`${y}-${pad(m, 2)}-${pad(d, 2)}`)!).min);
          }
        }
      }
      return;
    }
    const { min, max } = edtfBounds(parseEdtf(text)!);
    for (let day = Math.max(min, -40000); day <= Math.min(max, 40000); day++) days.add(day);
  };
  if (value.kind === "set") for (const part of edtf.slice(1, -1).split(",")) add(part);
  else if (value.kind === "interval") {
    const { min, max } = edtfBounds(value);
    for (let day = Math.max(min, -40000); day <= Math.min(max, 40000); day++) days.add(day);
  } else add(edtf);
  return days;
}

function fits(pattern: string, digits: string): boolean {
  return [...pattern].every((char, i) => char === "X" || char === digits[i]);
}

/** The relation of two sets of days, from the sets themselves. */
function truth(a: Set<number>, b: Set<number>): DateRelation {
  const ends = (days: Set<number>) =>
    [...days].reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)] as [number, number], [
      Infinity,
      -Infinity,
    ] as [number, number]);
  const [[minA, maxA], [minB, maxB]] = [ends(a), ends(b)];
  if (maxA < minB) return "before";
  if (maxB < minA) return "after";
  const inside = [...a].every((day) => b.has(day));
  if (inside) return a.size === b.size ? "equal" : "within";
  return [...a].some((day) => b.has(day)) ? "overlaps" : "unknown";
}

describe("relate against day sets", () => {
  const valid = anyDate.filter((edtf) => parseEdtf(edtf) !== null);
  test("asserts nothing that the sets of days do not bear out", () => {
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        const said = relate(date(a), date(b));
        if (said !== "unknown") expect(`${a} ${b} ${said}`).toBe(`${a} ${b} ${truth(daySet(a), daySet(b))}`);
      }),
      { numRuns: 400 },
    );
  });

  test("before and after mirror each other; equal is symmetric", () => {
    const mirror: Partial<Record<DateRelation, DateRelation>> = {
      before: "after",
      after: "before",
      equal: "equal",
      unknown: "unknown",
    };
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        const [there, back] = [relate(date(a), date(b)), relate(date(b), date(a))];
        const expected = mirror[there];
        if (expected !== undefined && there !== "unknown") expect(back).toBe(expected);
      }),
    );
  });

  test("says something whenever both dates are plain", () => {
    const plain = valid.filter((edtf) => !/[[X]/.test(edtf));
    fc.assert(fc.property(plain, plain, (a, b) => relate(date(a), date(b)) !== "unknown"));
  });
});
