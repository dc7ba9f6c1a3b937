import { describe, expect, test } from "vitest";
import type { DateLayer } from "../dates/layer.ts";
import { readBytes } from "../intake/read-bytes.ts";
import { loadRegisters } from "../registers/load.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import { readText } from "../text/read-text.ts";
import { findActors } from "./find-actors.ts";

const NO_DATES: DateLayer = { mentions: [], written: null, within: () => [], dateOf: () => null };

/** A flat reading in which every word is a proper noun: the worst case for runs of names, and free of the parser's own time. */
function flat(text: string): SyntaxLayer {
  const record = JSON.stringify({ id: "hostile", text });
  const layer = readText(
    readBytes(new TextEncoder().encode(record), { name: "hostile.json", mediaType: "application/json" }),
  );
  return {
    layer,
    parse: () => undefined,
    upos: () => "PROPN",
    xpos: () => "NNP",
    lemma: () => "",
    head: () => -1,
    rel: () => "nsubj",
    children: () => [],
    clauses: () => [],
  };
}

const SIZE = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

describe("100 kB of anything takes seconds at most", () => {
  test.each([
    ["capitals", "A "],
    ["titles", "President "],
    ["titles and names", "President John Smith, "],
    ["names", "Kim Jong Un "],
    ["titles of titles", "minister of the "],
    ["joined titles", "president and "],
    ["pronouns", "He told them. "],
    ["joint", "The two countries met. "],
    ["states", "France and "],
    ["roles", "Israeli officials in Cairo "],
    ["hyphens", "Jean-"],
    ["initials", "J.R. "],
    ["apostrophes", "President's "],
    ["brackets", "(HWU) "],
    ["one long word", "Kim"],
  ])("%s", (_name, piece) => {
    const syntax = flat(fill(piece));
    const registers = loadRegisters();
    const before = performance.now();
    const { mentions } = findActors(syntax, registers, NO_DATES);
    expect(performance.now() - before).toBeLessThan(8000);
    for (const one of mentions) expect(one.endToken).toBeGreaterThan(one.firstToken);
  });
});
