import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "./width.ts";
import { type Run, wrapRuns } from "./wrap.ts";

const plain = (text: string): Run => ({ text, tone: "plain" });
const texts = (lines: Run[][]) => lines.map((line) => line.map((run) => run.text).join(""));

test("words are wrapped at white space, with a hanging indent", () => {
  const lines = wrapRuns([plain("one two three four five")], { width: 12, first: "- ", rest: "  " });
  expect(texts(lines)).toEqual(["- one two", "  three four", "  five"]);
});

test("a word that changes tone in the middle is not broken there", () => {
  const runs: Run[] = [plain("aaaa bb"), { text: "cc", tone: "strong" }, plain("dd")];
  expect(texts(wrapRuns(runs, { width: 9, first: "", rest: "" }))).toEqual(["aaaa", "bbccdd"]);
});

test("a script without spaces breaks between characters", () => {
  const lines = wrapRuns([plain("ab 芬苏友好合作互助条约")], { width: 12, first: "", rest: "" });
  expect(texts(lines)).toEqual(["ab 芬苏友好", "合作互助条约"]);
});

test("a word longer than a line is broken", () => {
  expect(texts(wrapRuns([plain("abcdefghijklmnop")], { width: 8, first: "", rest: "" }))).toEqual([
    "abcdefgh",
    "ijklmnop",
  ]);
});

test("no line is wider than asked for and no letter is lost", () => {
  const text = fc.array(fc.string({ unit: "grapheme", maxLength: 14 }), { maxLength: 20 });
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 60 }), (words, width) => {
      const runs = words.map(
        (word, index): Run => ({ text: `${word} `, tone: index % 2 ? "strong" : "plain" }),
      );
      const lines = texts(wrapRuns(runs, { width, first: "", rest: "  " }));
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      const bare = (value: string) => value.replace(/\s+/g, "");
      expect(bare(lines.join(""))).toBe(bare(words.join("")));
    }),
  );
});

test("a long text without a break is wrapped in time", () => {
  const before = performance.now();
  wrapRuns([plain("x".repeat(100_000))], { width: 80, first: "", rest: "" });
  expect(performance.now() - before).toBeLessThan(3000);
});
