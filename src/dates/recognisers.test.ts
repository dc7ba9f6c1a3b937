import { describe, expect, test } from "vitest";
import { Composer } from "./compose.ts";
import { Grammar } from "./find-readings.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { scan } from "./scan.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabulary = new Vocabulary();
new Composer(vocabulary);
const grammar = new Grammar(RECOGNISERS, vocabulary);

/** Rule and words of every expression found in a sentence, all recognisers taking part. */
function found(sentence: string): (readonly [string, string])[] {
  const lexemes = scan(sentence, [{ start: 0, end: sentence.length }], vocabulary);
  return grammar
    .find(lexemes)
    .map(({ first, end, rule }) => [
      rule.split("/")[0]!,
      sentence.slice(lexemes.start[first], lexemes.end[end - 1]),
    ]);
}

describe.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
  "%s",
  (id, recogniser) => {
    test.each(recogniser.examples.yes.map(([sentence, words]) => ({ sentence, words })))(
      "finds '$words' in: $sentence",
      ({ sentence, words }) => {
        expect(found(sentence)).toContainEqual([id, words]);
      },
    );

    test.each(recogniser.examples.no)("finds nothing of its kind in: %s", (sentence) => {
      expect(found(sentence).filter(([rule]) => rule === id)).toEqual([]);
    });
  },
);

test("ids are unique and every recogniser shows what it must and must not find", () => {
  expect(new Set(RECOGNISERS.map(({ id }) => id)).size).toBe(RECOGNISERS.length);
  for (const { examples } of RECOGNISERS) {
    expect(examples.yes.length).toBeGreaterThan(0);
    expect(examples.no.length).toBeGreaterThan(0);
  }
});
