import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { predictTimexes } from "./predict.ts";
import { f1, type ScoredText, scoreTimexes } from "./score.ts";

const shared = process.env.CHANCERY_SHARED ?? join(import.meta.dirname, "../../../../shared");
const reference = join(shared, "eval/dates/score.mjs");

describe("score", () => {
  const gold = [
    {
      doc: "a",
      timexes: [
        { start: 0, end: 6, value: "1949-03" },
        { start: 10, end: 14, value: "1949" },
      ],
    },
  ];

  test("equal spans go before larger overlaps", () => {
    const predicted = [
      {
        doc: "a",
        timexes: [
          { start: 0, end: 14, value: "1949" },
          { start: 10, end: 14, value: "1949" },
        ],
      },
    ];
    expect(scoreTimexes(gold, predicted)).toEqual({ gold: 2, predicted: 2, strict: 1, relaxed: 2, value: 1 });
  });

  test("a missing document counts as empty, an empty value as wrong", () => {
    expect(scoreTimexes(gold, [])).toEqual({ gold: 2, predicted: 0, strict: 0, relaxed: 0, value: 0 });
    const empty = [{ doc: "a", timexes: [{ start: 0, end: 6, value: "" }] }];
    expect(scoreTimexes(empty, empty).value).toBe(0);
    expect(f1(0, scoreTimexes([], []))).toBe(0);
  });
});

describe.skipIf(!existsSync(reference))("against the reference scorer (../shared)", () => {
  type Reference = {
    score(gold: unknown, predicted: unknown): { ALL: Record<"strict" | "relaxed" | "value", { F: number }> };
  };
  const load = async () => (await import(pathToFileURL(reference).href)) as Reference;

  const compare = async (gold: readonly ScoredText[], predicted: readonly ScoredText[]) => {
    const theirs = (await load()).score(gold, predicted).ALL;
    const ours = scoreTimexes(gold, predicted);
    for (const key of ["strict", "relaxed", "value"] as const) {
      expect(f1(ours[key], ours)).toBeCloseTo(100 * theirs[key].F, 9);
    }
  };

  const timex = fc.record({
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 9 }),
    type: fc.constantFrom("DATE", "TIME", "DURATION", "SET"),
    value: fc.constantFrom("1949", "1949-03", "P1D", "", " 1949"),
  });
  const texts = fc.array(timex, { maxLength: 8 }).map((items): ScoredText[] => [
    {
      doc: "d",
      timexes: items.map(({ start, length, type, value }) => ({ start, end: start + length, type, value })),
    },
  ]);

  test("agrees on random spans and values", async () => {
    await fc.assert(fc.asyncProperty(texts, texts, compare), { numRuns: 300 });
  });

  test("agrees on real predictions", async () => {
    const file = join(shared, "eval/dates/aquaint.jsonl");
    const gold = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as ScoredText & { dct: string; text: string });
    await compare(
      gold,
      gold.map((document) => ({ doc: document.doc, timexes: predictTimexes(document) })),
    );
  });
});
