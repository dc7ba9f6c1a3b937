import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../model/document.ts";
import { tokenText } from "../text/layer.ts";
import { readText } from "../text/read-text.ts";
import { analyse } from "./analyse.ts";
import { loadSyntaxModel } from "./load.ts";

function document(text: string): SourceDocument {
  return {
    origin: "-",
    format: "plain",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "",
    authors: [],
    language: "en",
    text,
    blocks: text === "" ? [] : [{ start: 0, end: text.length, kind: "paragraph" }],
    sourceMap: [],
    removed: [],
    issues: [],
  };
}

const read = (text: string) => analyse(readText(document(text)), loadSyntaxModel());

test("tags, lemmas, heads and relations of a sentence", () => {
  const syntax = read("The minister signed two treaties.");
  const words = Array.from({ length: syntax.layer.tokens.count }, (_, i) => [
    tokenText(syntax.layer, i),
    syntax.upos(i),
    syntax.xpos(i),
    syntax.lemma(i),
    syntax.head(i),
    syntax.rel(i),
  ]);
  expect(words).toEqual([
    ["The", "DET", "DT", "the", 1, "det"],
    ["minister", "NOUN", "NN", "minister", 2, "nsubj"],
    ["signed", "VERB", "VBD", "sign", -1, "root"],
    ["two", "NUM", "CD", "two", 4, "nummod"],
    ["treaties", "NOUN", "NNS", "treaty", 2, "obj"],
    [".", "PUNCT", ".", ".", 2, "punct"],
  ]);
  expect(syntax.children(2)).toEqual([1, 4, 5]);
});

test("an honorific hangs on the name after it and does not disturb the verb", () => {
  const syntax = read("In May, respected Comrade Ri Jong Ho visited Laos.");
  const respected = 3;
  expect(tokenText(syntax.layer, respected)).toBe("respected");
  expect(syntax.rel(respected)).toBe("amod");
  expect(tokenText(syntax.layer, syntax.head(respected))).toMatch(/^(?:Comrade|Ri|Ho)$/);
  expect(syntax.clauses(0).map(({ lemma }) => lemma)).toEqual(["visit"]);
});

test("a passive's by-phrase is its agent", () => {
  const syntax = read("The bridge was built by Chinese engineers.");
  const engineers = 6;
  expect(tokenText(syntax.layer, engineers)).toBe("engineers");
  expect(syntax.rel(engineers)).toBe("obl:agent");
});

test("words of a headline are read as words, not as one long name", () => {
  const [clause] = read("Foreign Minister Condemns Attack on Embassy").clauses(0);
  expect(clause).toMatchObject({ lemma: "condemn", kind: "verbal" });
  expect(clause?.subjects.map(({ span }) => span)).toEqual([{ start: 0, end: 16 }]);
});

test("the order in which sentences are asked for changes nothing", () => {
  const text =
    "Chad signed. The emir, who had come from Doha by train, left for Riyadh at noon. Mali and Togo will meet.";
  const all = read(text);
  all.parse();
  const last = read(text);
  last.parse([2]);
  for (let i = 0; i < all.layer.tokens.count; i++) {
    expect(last.head(i)).toBe(all.head(i));
    expect(last.rel(i)).toBe(all.rel(i));
  }
});

describe("hostile text", () => {
  test("an empty document has no sentences", () => {
    const syntax = read("");
    syntax.parse();
    expect(syntax.layer.sentences.count).toBe(0);
  });

  test.each([
    ["one sentence of 20,000 words", "word ".repeat(20_000)],
    ["20,000 commas", ", ".repeat(20_000)],
    ["one word of 100,000 letters", "a".repeat(100_000)],
    ["20,000 verbs", "said signed ".repeat(10_000)],
    ["control characters and lone surrogates", "\u0000\u0001\ud800 \udc00 \ufffe ".repeat(2_000)],
  ])(
    "%s is read whole, each token with one head",
    (_, text) => {
      const syntax = read(text);
      syntax.parse();
      let roots = 0;
      for (let i = 0; i < syntax.layer.tokens.count; i++) if (syntax.head(i) === -1) roots++;
      expect(roots).toBe(syntax.layer.sentences.count);
      for (let s = 0; s < syntax.layer.sentences.count; s++)
        expect(syntax.clauses(s).length).toBeLessThan(500);
    },
    30_000,
  );
});
