import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type MessageTemplate, renderMessage } from "../src/model/message.ts";
import { buildBrief } from "../src/report/brief/build-brief.ts";
import { reading } from "./fixtures/finland-1948/reading.ts";

/**
 * Chancery never states a source's claim in its own voice. Every template of every room must say, in each of its
 * sentences, whose statement it is: the text's (or its speaker's) or a register's; or that it tells of the reading only.
 */
const SOURCE =
  "(?:text|article|document|page|source|sources|speaker|headline|title line|register|registers|record|records|calendar|code ?books?|markup|words)";
const ATTRIBUTIONS: readonly RegExp[] = [
  // "The text states", "one passage of the article gives", "the register of offices lists", "the record holds"
  new RegExp(`\\b[Tt]he (?:\\w+ ){0,2}?${SOURCE}\\b`),
  new RegExp(`\\b[Tt]his ${SOURCE}\\b`),
  // "According to {speaker}", "as {source} writes"
  /\b(?:According to|according to)\b/,
  // What Chancery says of its own reading, which is no claim about the world.
  /^Chancery (?:cannot|could not|did not|does not) (?:decide|tell|read|find|settle|know)\b/,
];

const attributed = (sentence: string) => ATTRIBUTIONS.some((pattern) => pattern.test(sentence));

/** Sentences of a text; what stands in quotation marks is the source's and is not split. */
function sentencesOf(text: string): string[] {
  const quoted = text.replace(/“[^“”]{0,2000}”/g, "“…”");
  return quoted
    .split(/(?<=[.!?])\s+(?=[A-Z{“])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function isTemplate(value: unknown): value is MessageTemplate {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as MessageTemplate).key === "string" &&
    typeof (value as MessageTemplate).text === "string"
  );
}

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /(^|\/)messages\.ts$/.test(name))
  .sort();

const rooms = await Promise.all(
  files.map(async (file) => {
    const exported: Record<string, unknown> = await import(new URL(file, source).href);
    const lists = Object.values(exported).filter(
      (value): value is readonly MessageTemplate[] => Array.isArray(value) && value.every(isTemplate),
    );
    return { file, templates: lists.flat() };
  }),
);
const templates = rooms.flatMap((room) =>
  room.templates.map((template) => ({ ...template, file: room.file })),
);

test("each messages.ts exports a list of templates", () => {
  expect(files).toContain("report/messages.ts");
  for (const room of rooms) expect(room.templates.length, room.file).toBeGreaterThan(0);
});

test("keys are unique and begin with the room", () => {
  const keys = templates.map((template) => template.key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  for (const { key, file } of templates) expect(key.split(".")[0], key).toBe(file.split("/")[0]);
});

test.each(templates.map((template) => [template.key, template] as const))(
  "%s says whose statement it is, in every sentence",
  (_key, template) => {
    expect(sentencesOf(template.text).filter((sentence) => !attributed(sentence))).toEqual([]);
  },
);

test.each(templates.map((template) => [template.key, template] as const))(
  "%s has an example for each of its values",
  (_key, template) => {
    expect(renderMessage(template, template.example)).not.toMatch(/\{\w+\}/);
  },
);

test("the pattern refuses a claim in our own voice", () => {
  for (const claim of [
    "Kim Il Sung signed the agreement.",
    "{name} was not president in 1949.",
    "Relations between the two countries are excellent.",
    "The text states a date. The agreement was the first one.",
  ]) {
    expect(sentencesOf(claim).every(attributed), claim).toBe(false);
  }
});

test("every sentence on the cards of a reading is attributed", () => {
  const brief = buildBrief(reading, { templates });
  const sentences = [
    ...brief.sections.flatMap((section) => section.cards.flatMap((card) => card.says)),
    ...brief.undecided.filter((note) => note.code === undefined).map((note) => note.says),
  ];
  expect(sentences.length).toBeGreaterThan(15);
  expect(sentences.flatMap(sentencesOf).filter((sentence) => !attributed(sentence))).toEqual([]);
});
