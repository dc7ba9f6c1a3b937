import { expect, test } from "vitest";
import { dateInWords } from "./date-words.ts";

test.each([
  ["1949-03-17", "17 March 1949"],
  ["1949-03", "March 1949"],
  ["1949", "1949"],
  ["1949-02/1949-04", "February 1949 to April 1949"],
  ["2021~", "about 2021"],
  ["2021-03-17?", "perhaps 17 March 2021"],
  ["1948-21", "spring 1948"],
  ["194X", "the 1940s"],
  ["19XX", "the years 1900 to 1999"],
  ["1949-03-XX", "a day in March 1949"],
  ["1991-12/..", "since December 1991"],
  ["../1991-12", "until December 1991"],
  ["1991-12/", "from December 1991 to an unknown date"],
  ["/1991", "from an unknown date to 1991"],
])("%s is worded as %s", (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

test.each(["{1948,1955}", "XXXX-12-25", "1949-13", "1949-02/{1}", "nonsense"])(
  "%s is left as it is",
  (edtf) => {
    expect(dateInWords(edtf)).toBe(edtf);
  },
);
