import { expect, test } from "vitest";
import { plainDocument } from "../../test/plain-document.ts";
import { readVocabulary } from "../events/vocabulary.ts";
import { Reading } from "../model/reading.ts";
import { loadRegisters } from "../registers/load.ts";
import { loadSyntaxModel } from "../syntax/load.ts";
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
