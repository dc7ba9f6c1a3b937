import { describe, expect, test } from "vitest";
import { readLayers } from "../../test/read-layers.ts";
import { MENTION_RULES } from "./rules.ts";

describe.each(MENTION_RULES)("$id", ({ id, examples }) => {
  test.each(examples.yes)("finds in: %s", (sentence, words) => {
    const { actors, text } = readLayers(sentence);
    const found = actors.mentions
      .filter((one) => one.rule === id)
      .map((one) => text.text.slice(one.name.start, one.name.end));
    expect(found).toContain(words);
  });

  test.each(examples.no)("finds nothing in: %s", (sentence) => {
    const { actors } = readLayers(sentence);
    expect(
      actors.mentions.filter((one) => one.rule === id).map((one) => sentence.slice(one.start, one.end)),
    ).toEqual([]);
  });
});

test("every rule that the recognisers name is in the list, and each has examples", () => {
  const { actors } = readLayers(
    "Foreign Minister Xhelal Shkreta and the president of Fiji met Israeli officials. The two countries praised Glavstroy.",
  );
  const known = new Set(MENTION_RULES.map((rule) => rule.id));
  expect(actors.mentions.filter((one) => !known.has(one.rule))).toEqual([]);
  expect(new Set(MENTION_RULES.map((rule) => rule.id)).size).toBe(MENTION_RULES.length);
});
