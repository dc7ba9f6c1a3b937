import { expect, test } from "vitest";
import { plainDocument } from "../../test/plain-document.ts";
import { readVocabulary } from "../events/vocabulary.ts";
import { Reading } from "../model/reading.ts";
import { loadRegisters } from "../registers/load.ts";
import { loadSyntaxModel } from "../syntax/load.ts";
import { limitLength } from "./limit-length.ts";
import { readDocument } from "./read-document.ts";

const tools = { model: loadSyntaxModel(), registers: loadRegisters() };
const text = "President Xi Jinping gallivanted to France in May 2014.";

test("a reading is plain data of the published shape, and the same each time", () => {
  const first = readDocument(plainDocument(text), tools);
  expect(Reading.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
  expect(readDocument(plainDocument(text), tools)).toEqual(first);
});

test("a user's vocabulary of acts is laid over the built-in one", () => {
  expect(readDocument(plainDocument(text), tools).events).toEqual([]);
  const acts = readVocabulary({ "verbs.tsv": "042\tgallivant\t-\tto\tkind=visit move=1\n" });
  const [visit] = readDocument(plainDocument(text), { ...tools, acts }).events;
  expect(visit).toMatchObject({ kind: "visit", cameo: "042" });
  expect(visit?.participants.map((one) => one.state)).toEqual(["CHN", "FRA"]);
});

test("a text too long to be read at once is read so far, and says so", () => {
  const paragraph = "In May 1962 the president of France visited Italy.\n\n";
  const document = plainDocument(paragraph.repeat(20));
  const limited = limitLength(document, 130);
  expect(limited.document.text).toBe(document.text);
  expect(limited.document.blocks.reduce((sum, block) => sum + block.end - block.start, 0)).toBe(130);
  expect(limited.issues).toMatchObject([{ code: "reader.text.too-long" }]);
  expect(limitLength(document, 20 * paragraph.length).issues).toEqual([]);
  const whole = readDocument(plainDocument(`${"x ".repeat(130_000)}`), tools);
  expect(whole.issues.map((issue) => issue.code)).toContain("reader.text.too-long");
});

test("every side of an act is among the actors", () => {
  const { actors, events } = readDocument(
    plainDocument(
      "The court in Lisbon condemned the measures. Portugal recalled its ambassador from Spain in 1963.",
    ),
    tools,
  );
  const known = new Set(actors.map((actor) => actor.id));
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) for (const { actor } of event.participants) expect(known).toContain(actor);
});
