import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import { findInstrumentNouns, INSTRUMENT_NOUNS } from "./instruments.ts";
import { LIFE_CYCLE } from "./life-cycle.ts";

describe.each(INSTRUMENT_NOUNS.map((noun) => [noun.id, noun] as const))("%s", (_id, noun) => {
  test.each(noun.examples.yes.map((text) => [text]))("is an instrument in: %s", (text) => {
    expect(readPassage(text).agreements.map((agreement) => agreement.instrument)).toContain(noun.instrument);
  });
  test.each(noun.examples.no.map((text) => [text]))("is none in: %s", (text) => {
    expect(readPassage(text).agreements.map((agreement) => agreement.titles[0]?.exact)).toEqual([]);
  });
});

test("nouns are found with their offsets, longest wording first", () => {
  const text = "A Memorandum of Understanding and two treaties; no treatment.";
  expect(
    findInstrumentNouns(text).map((hit) => [text.slice(hit.start, hit.end), hit.noun.id, hit.plural]),
  ).toEqual([
    ["Memorandum of Understanding", "memorandum-of-understanding", false],
    ["treaties", "treaty", true],
  ]);
});

test("100 kB of one noun are read in linear time", () => {
  const started = performance.now();
  findInstrumentNouns("memorandum of ".repeat(8_000));
  findInstrumentNouns("joint ".repeat(17_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("no verb of the life cycle belongs to two acts", () => {
  const verbs = LIFE_CYCLE.flatMap((act) => act.verbs);
  expect(new Set(verbs).size).toBe(verbs.length);
});
