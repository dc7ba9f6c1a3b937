import { expect, test } from "vitest";
import { scorePage, scorePages } from "./score-pages.ts";

test("runs of four words, counted, normalised to one", () => {
  expect(scorePage("a b c d e", "a b c d e")).toEqual({ tp: 1, fp: 0, fn: 0 });
  // wanted abcd bcde, got abcd bcdx: one right, one wrong, one missing
  expect(scorePage("a b c d e", "a, b: c d x")).toEqual({ tp: 1 / 3, fp: 1 / 3, fn: 1 / 3 });
  expect(scorePage("two words", "two words")).toEqual({ tp: 1, fp: 0, fn: 0 });
  expect(scorePage("", "")).toEqual({ tp: 0, fp: 0, fn: 0 });
});

test("F1 is taken of the mean precision and the mean recall", () => {
  const score = scorePages([
    { tp: 1, fp: 0, fn: 0 },
    { tp: 0.5, fp: 0.5, fn: 0 },
    { tp: 0.25, fp: 0, fn: 0.75 },
  ]);
  expect(score.precision).toBeCloseTo((1 + 0.5 + 1) / 3);
  expect(score.recall).toBeCloseTo((1 + 1 + 0.25) / 3);
  expect(score.f1).toBeCloseTo((2 * score.precision * score.recall) / (score.precision + score.recall));
  expect(score.accuracy).toBeCloseTo(1 / 3);
});
