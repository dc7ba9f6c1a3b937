import { expect, test } from "vitest";
import { publishedDate } from "./published.ts";

test.each([
  ["2021-03-17", "2021-03-17"],
  ["2021-03-17T10:45:00+09:00", "2021-03-17"],
  ["20210317", "2021-03-17"],
  ["Wed, 17 Mar 2021 10:45:00 GMT", "2021-03-17"],
  ["March 17th, 2021", "2021-03-17"],
  ["17.03.2021", "2021-03-17"],
  ["3/17/2021", "2021-03-17"],
  ["2021-03", "2021-03"],
  ["March 2021", "2021-03"],
  ["2021", "2021"],
])("%s", (words, edtf) => expect(publishedDate(words)?.edtf).toBe(edtf));

test.each(["03/04/2021", "31 February 2021", "yesterday", "2021-13-01", ""])("%s is not read", (words) =>
  expect(publishedDate(words)).toBeUndefined(),
);

test("a month has open inner bounds", () => {
  expect(publishedDate("2020-02")).toMatchObject({
    bob: "2020-02-01",
    eob: null,
    boe: null,
    eoe: "2020-02-29",
    precision: "month",
  });
});
