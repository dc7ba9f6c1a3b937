import fc from "fast-check";
import { expect, test } from "vitest";
import { matchExpression } from "./fts5.ts";
import { parseQuery } from "./parse-query.ts";
import { tsquery } from "./tsvector.ts";

test("words, phrases, exclusion and nearness", () => {
  expect(parseQuery('treaty "Mutual Benefit" NOT trade -navy')).toEqual({
    all: [["treaty"], ["mutual", "benefit"]],
    none: [["trade"], ["navy"]],
    near: [],
  });
  expect(parseQuery("treaty NEAR/5 navigation")).toEqual({
    all: [],
    none: [],
    near: [{ a: "treaty", b: "navigation", distance: 5 }],
  });
  expect(parseQuery("Pak Ui-chun").all).toEqual([["pak"], ["ui", "chun"]]);
});

test("nothing but words and our own operators reaches the databases", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
      const query = parseQuery(text);
      for (const words of [...query.all, ...query.none])
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(() => [matchExpression(query), tsquery(query)]).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
