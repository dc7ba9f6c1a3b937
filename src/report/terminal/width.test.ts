import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtWidths, textWidth } from "./width.ts";

test.each([
  ["plain", 5],
  ["中文", 4],
  ["한국", 4],
  ["e\u0301", 1],
  ["👩‍👩‍👧", 2],
  ["Ａ", 2],
  ["עברית", 5],
  ["zero\u200bwidth", 9],
])("%s takes %i columns", (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});

test("a cut never goes through a character and never loses one", () => {
  const columns = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), columns, columns, (text, first, rest) => {
      const pieces = cutAtWidths(text, first, rest);
      expect(pieces.join("")).toBe(text);
      for (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
    }),
  );
  expect(cutAtWidths("中文字", 3, 4)).toEqual(["中", "文字"]);
});
