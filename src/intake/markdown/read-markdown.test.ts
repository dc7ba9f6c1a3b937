import { expect, test } from "vitest";
import { readBytes } from "../read-bytes.ts";

function read(source: string) {
  const document = readBytes(new TextEncoder().encode(source), { name: "a.md" });
  return {
    ...document,
    shown: document.blocks.map(({ start, end, kind }) => [kind, document.text.slice(start, end)]),
  };
}

test("blocks and inline marks", () => {
  const { shown } = read(
    '# A *bridge*\n\nThe **two** ministers [met](http://x.org/a_(b) "t") in `Bern`; snake_case and 2 * 3 stay.\nSecond line.\n\n- one\n- [x] two\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\nUnder\n=====\n',
  );
  expect(shown).toEqual([
    ["heading", "A bridge"],
    ["paragraph", "The two ministers met in Bern; snake_case and 2 * 3 stay. Second line."],
    ["list-item", "one"],
    ["list-item", "two"],
    ["quote", "quoted"],
    ["table-cell", "a"],
    ["table-cell", "b"],
    ["table-cell", "c"],
    ["table-cell", "d"],
    ["heading", "Under"],
  ]);
});

test("every character keeps its place", () => {
  const source = "A [link](u) &amp; \\*star\\* ![pic](p) **bold**\nnext";
  const { text, sourceMap } = read(source);
  expect(text).toBe("A link & *star*  bold next");
  for (const { start, end, sourceStart, sourceEnd } of sourceMap)
    if (end - start === sourceEnd - sourceStart && source[sourceStart] !== "\n")
      expect(source.slice(sourceStart, sourceEnd)).toBe(text.slice(start, end));
  expect(sourceMap.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
});

test("front matter gives title, date, author, language; fenced code stands as it is", () => {
  const document = read(
    '---\ntitle: "Talks: a record"\ndate: 2019-03-04\nauthor: Jane Roe\nlang: en\ntags: [a]\n---\nText.\n\n```\n*a*\n```\n',
  );
  expect(document).toMatchObject({
    title: "Talks: a record",
    authors: ["Jane Roe"],
    language: "en",
    published: { edtf: "2019-03-04" },
  });
  expect(document.shown).toEqual([
    ["paragraph", "Text."],
    ["other", "*a*"],
  ]);
});
