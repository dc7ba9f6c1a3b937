import { expect, test } from "vitest";
import { ruleText } from "../view.ts";
import { lineRules } from "./rules.ts";

test.each(lineRules.map((rule) => [rule.id, rule] as const))(
  "%s matches its examples and no others",
  (_, rule) => {
    expect(rule.examples.yes.length).toBeGreaterThan(1);
    expect(rule.examples.no.length).toBeGreaterThan(1);
    for (const example of rule.examples.yes) expect(rule.pattern.test(ruleText(example)), example).toBe(true);
    for (const example of rule.examples.no) expect(rule.pattern.test(ruleText(example)), example).toBe(false);
  },
);

test("rule ids are unique and begin with the room they belong to", () => {
  const ids = lineRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^line\.[a-z-]+$/.test(id))).toBe(true);
});
