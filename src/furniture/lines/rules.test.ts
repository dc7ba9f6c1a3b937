import { expect, test } from "vitest";
import type { LineRule } from "../rule.ts";
import { ruleText } from "../view.ts";
import { lineRules } from "./rules.ts";

const matches = (rule: LineRule, example: string): boolean => {
  const text = ruleText(example);
  return rule.pattern.test(text, text.toLowerCase());
};

test.each(lineRules.map((rule) => [rule.id, rule] as const))(
  "%s matches its examples and no others",
  (_, rule) => {
    expect(rule.examples.yes.length).toBeGreaterThan(1);
    expect(rule.examples.no.length).toBeGreaterThan(1);
    for (const example of rule.examples.yes) expect(matches(rule, example), example).toBe(true);
    for (const example of rule.examples.no) expect(matches(rule, example), example).toBe(false);
  },
);

test("rule ids are unique and begin with the room they belong to", () => {
  const ids = lineRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^line\.[a-z-]+$/.test(id))).toBe(true);
});
