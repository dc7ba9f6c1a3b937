import { expect, test } from "vitest";
import { isHeadline } from "./headlines.ts";

test.each([
  ["Foreign Minister Condemns Attack on Embassy", true],
  ["North Korea and Russia Sign Treaty in Pyongyang", true],
  ["Foreign minister condemns attack on embassy", false],
  ["The Prime Minister of Mali met President Xi .", false],
  ["FOREIGN MINISTER CONDEMNS ATTACK", false],
  ["Sri Lanka", false],
  ["", false],
])("%s: %s", (text, expected) => {
  expect(isHeadline(text.split(" "))).toBe(expected);
});
