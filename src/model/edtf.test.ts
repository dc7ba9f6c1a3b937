import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, isoDay } from "./day.ts";
import { boundsOf, parseEdtf, printEdtf } from "./edtf.ts";

const days = (edtf: string) => {
  const bounds = boundsOf(edtf);
  if (bounds === null) return null;
  const show = (day: number) => (Number.isFinite(day) ? isoDay(day) : day > 0 ? ".." : "..");
  return `${show(bounds.min)} ${show(bounds.max)}`;
};

describe("EDTF bounds", () => {
  test.each([
    ["1949-03-17", "1949-03-17 1949-03-17"],
    ["1949-03", "1949-03-01 1949-03-31"],
    ["1949", "1949-01-01 1949-12-31"],
    ["194X", "1940-01-01 1949-12-31"],
    ["19XX", "1900-01-01 1999-12-31"],
    ["1949-02/1949-04", "1949-02-01 1949-04-30"],
    ["../1949", ".. 1949-12-31"],
    ["1961/..", "1961-01-01 .."],
    ["1961/", "1961-01-01 .."],
    ["1949-21", "1949-03-01 1949-05-31"],
    ["1949-24", "1949-12-01 1950-02-28"],
    ["1949-33", "1949-01-01 1949-03-31"],
    ["1949-36", "1949-10-01 1949-12-31"],
    ["1949-41", "1949-07-01 1949-12-31"],
    ["1950S2", "1900-01-01 1999-12-31"],
    ["[1949,1951]", "1949-01-01 1951-12-31"],
    ["{1949-03..1949-05}", "1949-03-01 1949-05-31"],
    ["[..1949]", ".. 1949-12-31"],
    ["1949-XX-17", "1949-01-17 1949-12-17"],
    ["1949-1X", "1949-10-01 1949-12-31"],
    ["2021-03-17~", "2021-03-17 2021-03-17"],
    ["194X-03~/1953", "1940-03-01 1953-12-31"],
    ["?1949-03", "1949-03-01 1949-03-31"],
  ])("%s covers %s", (edtf, expected) => {
    expect(days(edtf)).toBe(expected);
  });

  test("negative and long years are astronomical", () => {
    expect(boundsOf("-0489")).toEqual({ min: dayNumber(-489, 1, 1), max: dayNumber(-489, 12, 31) });
    expect(boundsOf("-04XX")?.min).toBe(dayNumber(-499, 1, 1));
    expect(boundsOf("Y17000")).toEqual({ min: dayNumber(17000, 1, 1), max: dayNumber(17000, 12, 31) });
    expect(boundsOf("Y17E3")?.min).toBe(dayNumber(17000, 1, 1));
  });
});

describe("texts that are no EDTF", () => {
  test.each([
    "",
    "1949-02-30",
    "1949-13",
    "1949-21-03",
    "2019-W11",
    "1949-03-17T10:00",
    "March 1949",
    "1949-2X-01",
    "/",
    "../..",
    "1950/1949",
    "[1949",
    "[]",
    "-0000",
    "1949--03",
    `1949${"-03".repeat(200)}`,
  ])("%s", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

const qualifier = fc.constantFrom("", "?", "~", "%");
const year = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((y) => String(y).padStart(4, "0")),
  fc.constantFrom("194X", "19XX", "-0489", "Y170000002"),
);
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((d) => String(d).padStart(2, "0"));
const pointText = fc.oneof(
  fc.tuple(year, qualifier).map((parts) => parts.join("")),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc
    .tuple(year, qualifier, month, qualifier, day, qualifier)
    .map(([y, q1, m, q2, d, q3]) => `${y}${q1}-${m}${q2}-${d}${q3}`),
);

describe("EDTF round trip", () => {
  test("printing and parsing again gives the same value", () => {
    fc.assert(
      fc.property(pointText, pointText, fc.constantFrom("point", "from", "to", "set"), (a, b, form) => {
        const text =
          form === "point" ? a : form === "from" ? `${a}/..` : form === "to" ? `/${a}` : `[${a},..${b}]`;
        const value = parseEdtf(text);
        expect(value).not.toBeNull();
        expect(parseEdtf(printEdtf(value!))).toEqual(value);
      }),
    );
  });

  test("marks on all parts are written once, at the end", () => {
    expect(printEdtf(parseEdtf("?1949-?03-?17")!)).toBe("1949-03-17?");
    expect(printEdtf(parseEdtf("1949-03~-17")!)).toBe("1949-03~-17");
    expect(printEdtf(parseEdtf("1949-~03")!)).toBe("1949-~03");
  });

  test("any text at all is answered, never thrown", () => {
    fc.assert(fc.property(fc.string(), (text) => boundsOf(text) !== undefined));
  });
});
