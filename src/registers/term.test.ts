import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTerm, intersect, isDate, meets, parseTerm } from "./term.ts";

describe("terms", () => {
  it("reads ranges, open ends and single dates", () => {
    expect(parseTerm("1948-09-09..1972-12-28")).toEqual({ from: "1948-09-09", to: "1972-12-28" });
    expect(parseTerm("1972..")).toEqual({ from: "1972", to: null });
    expect(parseTerm("..1948-02")).toEqual({ from: null, to: "1948-02" });
    expect(parseTerm("..")).toEqual({ from: null, to: null });
    expect(parseTerm("1950")).toEqual({ from: "1950", to: "1950" });
  });

  it("refuses what is no date and what runs backwards", () => {
    for (const text of ["", "1949-13..", "1949-02-30..", "1972..1948", "spring..", "49..", "1948-9-9.."]) {
      expect(parseTerm(text), text).toBeUndefined();
    }
    expect(isDate("1900-02-29")).toBe(false);
    expect(isDate("2000-02-29")).toBe(true);
  });

  it("holds at every grain of the date asked for", () => {
    const term = { from: "1948-09-09", to: "1972-12-28" };
    for (const at of [
      "1948",
      "1948-09",
      "1948-09-09",
      "1972-12-28",
      "1972",
      "1960-05",
      "1940/1950",
      "194X",
    ]) {
      expect(inTerm(term, at), at).toBe(true);
    }
    for (const at of ["1948-09-08", "1947", "1972-12-29", "1973", "1973/1980", "193X"]) {
      expect(inTerm(term, at), at).toBe(false);
    }
    expect(inTerm({ from: "1948", to: null }, "1948-01-01")).toBe(true);
    expect(inTerm({ from: null, to: "1948" }, "1948-12-31")).toBe(true);
  });

  it("intersects to what both hold", () => {
    expect(intersect({ from: "1914", to: null }, { from: "1900", to: "1924-01-26" })).toEqual({
      from: "1914",
      to: "1924-01-26",
    });
    expect(intersect({ from: null, to: "1917" }, { from: "1922", to: null })).toBeUndefined();
    expect(intersect({ from: null, to: null }, { from: null, to: "1922" })).toEqual({
      from: null,
      to: "1922",
    });
  });

  it("agrees with days: a day is in the term exactly when it lies between the ends", () => {
    const day = fc
      .date({ min: new Date("1850-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, at) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(inTerm({ from, to }, at)).toBe(from <= at && at <= to);
        expect(inTerm({ from, to }, at.slice(0, 4))).toBe(
          from.slice(0, 4) <= at.slice(0, 4) && at.slice(0, 4) <= to.slice(0, 4),
        );
        expect(meets({ from, to }, { from: at, to: at })).toBe(inTerm({ from, to }, at));
      }),
    );
  });
});
