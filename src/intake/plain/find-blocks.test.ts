import { expect, test } from "vitest";
import { findBlocks } from "./find-blocks.ts";

const blocks = (text: string) =>
  findBlocks(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const long =
  "The two ministers met in the capital on Monday and signed a protocol on trade, the ministry said in a statement.";

test("paragraphs stand between blank lines; a short first line is the heading", () => {
  expect(blocks(`A bridge is opened\n\n${long}\n\n${long}\n`)).toEqual([
    ["heading", "A bridge is opened"],
    ["paragraph", long],
    ["paragraph", long],
  ]);
});

test("hard-wrapped lines belong together, offsets span the line breaks", () => {
  const wrapped =
    "The two ministers met in the capital on Monday and signed a\nprotocol on trade, the ministry said in a statement. It will be\npublished in both languages on Friday.";
  expect(blocks(`${wrapped}\n\n${wrapped}`)).toEqual([
    ["paragraph", wrapped],
    ["paragraph", wrapped],
  ]);
});

test("an indented line begins a paragraph", () => {
  const text =
    "    The two ministers met in the capital on Monday and signed a\nprotocol on trade, the ministry said in a statement.\n    It will be published in both languages on Friday of this week,\nthe ministry said.";
  expect(blocks(text).map(([, words]) => words!.slice(0, 6))).toEqual(["The tw", "It wil"]);
});

test("unwrapped lines of a flattened page are blocks of their own", () => {
  expect(blocks(`${long}\nShare this\nTwitter\nFacebook`).map(([, words]) => words)).toEqual([
    long,
    "Share this",
    "Twitter",
    "Facebook",
  ]);
});

test("list items and quotes", () => {
  expect(
    blocks(`They agreed:\n1. to meet again;\n2. to trade.\n- and more\n\n> said he`).map(([kind]) => kind),
  ).toEqual(["paragraph", "list-item", "list-item", "list-item", "quote"]);
});

test("a dateline is no heading, line ends of every system count", () => {
  expect(blocks(`GENEVA, March 4 -\r\n\r\n${long}\r${long}`).map(([kind]) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
  expect(findBlocks("")).toEqual([]);
  expect(findBlocks(" \n\t\n")).toEqual([]);
});
