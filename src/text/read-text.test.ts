import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { tokenText } from "./layer.ts";
import { readText } from "./read-text.ts";

function read(text: string, removed: Span[] = []) {
  const blocks: SourceDocument["blocks"][number][] = [];
  let at = 0;
  for (const part of text.split("\n\n")) {
    blocks.push({ start: at, end: at + part.length, kind: "paragraph" });
    at += part.length + 2;
  }
  return readText({
    origin: "-",
    format: "plain",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "",
    authors: [],
    language: "en",
    text,
    blocks,
    sourceMap: [],
    removed: removed.map((span) => ({ ...span, rule: "test", why: "test" })),
    issues: [],
  });
}

function words(text: string): string[] {
  const layer = read(text);
  return Array.from({ length: layer.tokens.count }, (_, i) => tokenText(layer, i));
}

function sentences(text: string): string[] {
  const layer = read(text);
  return Array.from({ length: layer.sentences.count }, (_, s) =>
    text.slice(layer.sentences.start[s], layer.sentences.end[s]),
  );
}

describe("tokens", () => {
  test.each([
    ["The minister's aides don't agree.", "The minister 's aides do n't agree ."],
    ["They cannot, won’t and shouldn't.", "They can not , wo n’t and should n't ."],
    ["H.E. Mr. Pak of the D.P.R.K. left.", "H.E. Mr. Pak of the D.P.R.K. left ."],
    ["a long-term, pro-Beijing e-mail", "a long - term , pro-Beijing e-mail"],
    ["Kim Yo-jong met Secretary-General Vu.", "Kim Yo-jong met Secretary - General Vu ."],
    ["The P'yongyang office of O'Neill", "The P'yongyang office of O'Neill"],
    ["on 3/4/1998, at 10:30, 1,500.5 tons (20%)", "on 3/4/1998 , at 10:30 , 1,500.5 tons ( 20 % )"],
    ["the 1990s, the 21st, 2011-12, 2011-12-17", "the 1990s , the 21st , 2011 - 12 , 2011-12-17"],
    [
      "See https://example.org/a?b=c, or x.y@example.org.",
      "See https://example.org/a?b=c , or x.y@example.org .",
    ],
    ["AT&T paid $5m...", "AT&T paid $ 5 m ..."],
    ["“Yes,” he said!?", "“ Yes , ” he said !?"],
    ["Zürich and Ḥamāh, Ελλάδα", "Zürich and Ḥamāh , Ελλάδα"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });
});

describe("sentences", () => {
  test.each([
    ["H.E. Gen. Aung met Dr. Lee. They talked.", ["H.E. Gen. Aung met Dr. Lee.", "They talked."]],
    [
      "The U.S.S.R. recognised the state. No. 5 was void.",
      ["The U.S.S.R. recognised the state.", "No. 5 was void."],
    ],
    ["He left the U.S. The talks failed.", ["He left the U.S.", "The talks failed."]],
    ["The U.S. Department of State replied.", ["The U.S. Department of State replied."]],
    ["“We agree.” The envoy left.", ["“We agree.”", "The envoy left."]],
    ['He said: "No." Then he left.', ['He said: "No."', "Then he left."]],
    ["At 10 a.m. on Monday he met J. R. Smith.", ["At 10 a.m. on Monday he met J. R. Smith."]],
    ["Will they sign? Perhaps... we shall see!", ["Will they sign?", "Perhaps... we shall see!"]],
    ["Talks ended\n\nThe two sides met.", ["Talks ended", "The two sides met."]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test("furniture has no tokens and a block that is removed whole is left out", () => {
  const layer = read("Share this page\n\nThe envoy [advert] arrived.", [
    { start: 0, end: 15 },
    { start: 27, end: 35 },
  ]);
  expect(layer.blocks).toHaveLength(1);
  expect(Array.from({ length: layer.tokens.count }, (_, i) => tokenText(layer, i))).toEqual([
    "The",
    "envoy",
    "arrived",
    ".",
  ]);
});

test("tokens lie in order inside their sentence and never overlap", () => {
  const layer = read("One (two) three's. Four!\n\nFive - six…");
  let last = 0;
  for (let i = 0; i < layer.tokens.count; i++) {
    expect(layer.tokens.start[i]).toBeGreaterThanOrEqual(last);
    last = layer.tokens.end[i]!;
    const s = layer.tokens.sentence[i]!;
    expect(layer.sentences.start[s]).toBeLessThanOrEqual(layer.tokens.start[i]!);
    expect(layer.sentences.end[s]).toBeGreaterThanOrEqual(last);
  }
});

test.each(["a.", "'", "A&", "a-", "1-", "@", ".", "www.", "x@", "“", "\ud83d", "é́", "("])(
  "100,000 characters of %j are read in linear time",
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const before = performance.now();
    const layer = read(text);
    expect(performance.now() - before).toBeLessThan(1500);
    expect(layer.tokens.end[layer.tokens.count - 1] ?? 0).toBeLessThanOrEqual(text.length);
  },
);
