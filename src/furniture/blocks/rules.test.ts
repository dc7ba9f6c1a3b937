import { expect, test } from "vitest";
import type { BlockExample, BlockView } from "../rule.ts";
import { countWords, endsSentence, ruleText } from "../view.ts";
import { blockRules } from "./rules.ts";

function view(example: BlockExample): BlockView {
  const text = ruleText(example.text);
  return {
    kind: "paragraph",
    path: example.branch ?? "",
    branch: "",
    left: 0,
    linkShare: 0,
    words: countWords(text),
    isSentence: endsSentence(text),
    ...example,
    text,
  };
}

test.each(blockRules.map((rule) => [rule.id, rule] as const))(
  "%s takes its examples and no others",
  (_, rule) => {
    expect(rule.examples.yes.length).toBeGreaterThan(0);
    expect(rule.examples.no.length).toBeGreaterThan(0);
    for (const example of rule.examples.yes)
      expect(rule.test(view(example)), JSON.stringify(example)).toBe(true);
    for (const example of rule.examples.no)
      expect(rule.test(view(example)), JSON.stringify(example)).toBe(false);
  },
);
