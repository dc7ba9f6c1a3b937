import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/dates/find-dates.ts";
import { readText } from "../../../src/text/read-text.ts";
import { plainDocument, publishedOn } from "../../../test/plain-document.ts";
import { dateValue, toTimexes } from "./timex.ts";

function timexes(text: string) {
  const { mentions } = findDates(readText(plainDocument(text)), { published: publishedOn("2011-03-17") });
  return mentions
    .flatMap((mention) => toTimexes(mention, text))
    .map(({ text, type, value }) => [text, type, value]);
}

describe("TIMEX3 values of EDTF dates", () => {
  test.each([
    ["1949-03-17", "1949-03-17"],
    ["195X", "195"],
    ["18XX", "18"],
    ["1949-21", "1949-SP"],
    ["1949-24", "1949-WI"],
    ["1949-35", "1949-Q3"],
    ["1949-41", "1949-H2"],
    ["-0489", "BC0490"],
    ["0000-08", "BC0001-08"],
    ["-04XX", "BC04"],
    ["2021-03-17~", "2021-03-17"],
  ])("%s is %s", (edtf, value) => {
    expect(dateValue(edtf)).toBe(value);
  });

  test("weeks and weekends", () => {
    expect(dateValue("2011-03-14/2011-03-20", "week")).toBe("2011-W11");
    expect(dateValue("2011-03-12/2011-03-13", "week")).toBe("2011-W10-WE");
  });
});

describe("TIMEX3 expressions of mentions", () => {
  test.each([
    ["They met last week.", [["last week", "DATE", "2011-W10"]]],
    [
      "From May to June 1949 he stayed.",
      [
        ["May", "DATE", "1949-05"],
        ["June 1949", "DATE", "1949-06"],
      ],
    ],
    ["It took three days and a half year.", [["three days", "DURATION", "P3D"]]],
    ["They are now allies.", [["now", "DATE", "PRESENT_REF"]]],
    ["Flights leave every week.", [["every week", "SET", "P1W"]]],
    ["He left Tuesday evening.", [["Tuesday evening", "TIME", "2011-03-15TEV"]]],
    ["The 22-year-old won the 10th anniversary race.", []],
    [
      "Two decades passed in 2 1/2 years.",
      [
        ["Two decades", "DURATION", "P20Y"],
        ["2 1/2 years", "DURATION", "P2Y6M"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(timexes(text)).toEqual(expected);
  });
});
