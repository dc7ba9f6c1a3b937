import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConllu } from "../../bench/src/syntax/conllu.ts";
import { loadSyntaxModel } from "./load.ts";
import { createSyntaxModel } from "./model.ts";
import { ModelFileError, openModelFile } from "./model-file.ts";

const bytes = readFileSync(new URL("../../data/syntax/english.bin", import.meta.url));

describe("the model file", () => {
  test("says what it is, where it comes from and under what licence", () => {
    const { header } = openModelFile(bytes);
    expect(header.licence).toBe("CC BY-SA 4.0");
    expect(header.attribution).toMatch(/EWT/);
    expect(header.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(bytes.length).toBeLessThan(8e6);
  });

  test("a file that is none, is cut short or is of another format is refused", () => {
    expect(() => openModelFile(new Uint8Array(4))).toThrow(ModelFileError);
    expect(() => openModelFile(new TextEncoder().encode("CHSYNTAX\xff\xff\xff\x7f"))).toThrow(ModelFileError);
    expect(() => createSyntaxModel(bytes.subarray(0, 3_000_000))).toThrow(ModelFileError);
  });
});

test("the plain kernel reads as the WebAssembly one does", () => {
  const plain = createSyntaxModel(bytes, { plainKernel: true });
  const sentences = [
    "The king received the envoy .",
    "After the talks , which lasted two days , both ministers left for home .",
  ].map((sentence) => sentence.split(" "));
  expect(plain.parse(sentences)).toEqual(loadSyntaxModel().parse(sentences));
});

test("a sentence reads the same alone and in a batch of all lengths", () => {
  const model = loadSyntaxModel();
  const words = "The two governments , which had fought a war , agreed to open embassies in May .".split(" ");
  const alone = model.parse([words])[0];
  const others = Array.from({ length: 40 }, (_, k) => words.slice(0, 1 + (k % words.length)));
  expect(model.parse([...others, words]).at(-1)).toEqual(alone);
});

/** Lowest scores that a new model may have, in per cent of words: heads, heads with labels, universal tags. */
const FLOORS = [
  { file: "en_ewt-ud-test.conllu", uas: 88.5, las: 85.5, upos: 95.5 },
  { file: "gumopen-test.conllu", uas: 87.5, las: 84.5, upos: 96.5 },
];
const treebanks = new URL("../../../shared/treebanks/", import.meta.url);

describe("scores on the treebanks", () => {
  for (const { file, uas, las, upos } of FLOORS)
    test.skipIf(!existsSync(new URL(file, treebanks)))(
      `${file} (skipped where ../shared is not there)`,
      async () => {
        const { scoreTreebank } = await import("../../bench/src/syntax/treebank.ts");
        const score = scoreTreebank(
          readConllu(readFileSync(new URL(file, treebanks), "utf8")),
          loadSyntaxModel(),
        );
        expect(score.uas).toBeGreaterThanOrEqual(uas);
        expect(score.las).toBeGreaterThanOrEqual(las);
        expect(score.upos).toBeGreaterThanOrEqual(upos);
      },
      120_000,
    );
});
