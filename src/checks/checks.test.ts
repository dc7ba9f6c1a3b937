import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import { renderMessage } from "../model/message.ts";
import { CHECK_MESSAGES, checkSentence } from "./messages.ts";
import { CHECKS } from "./run-checks.ts";

const own = CHECKS.filter((check) => !/anachronism|succession/.test(check.id));

describe.each(own.map((check) => [check.id, check] as const))("%s", (id, check) => {
  test.each(check.examples.yes.map((text) => [text]))("fires on: %s", (text) => {
    const found = readPassage(text).checks.filter((finding) => finding.rule.id === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      for (const quote of finding.evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      const sentence = checkSentence(finding.message);
      expect(sentence).toMatch(/\btext\b/i);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
  test.each(check.examples.no.map((text) => [text]))("is silent on: %s", (text) => {
    expect(readPassage(text).checks.filter((finding) => finding.rule.id === id)).toEqual([]);
  });
});

test("ids are unique, and every example of a message fills all its names", () => {
  expect(new Set(CHECKS.map((check) => check.id)).size).toBe(CHECKS.length);
  for (const template of CHECK_MESSAGES)
    expect(renderMessage(template, template.example)).not.toMatch(/[{}]/);
});

test("a weekday without a year is held against the calendar of the text's own date", () => {
  const weekdays = (text: string, published?: string) =>
    readPassage(text, published).checks.filter((finding) => finding.kind === "weekday");
  const text = "The foreign minister of Norway met the ambassador of Chile in Oslo on Monday, May 4.";
  expect(weekdays(text, "2010-05-06").map((finding) => finding.message.values.actual)).toEqual(["Tuesday"]);
  expect(weekdays(text.replace("Monday", "Tuesday"), "2010-05-06")).toEqual([]);
  expect(weekdays(text)).toEqual([]);
});
