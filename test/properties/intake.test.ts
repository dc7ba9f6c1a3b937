import fc from "fast-check";
import { expect, test } from "vitest";
import { markFurniture } from "../../src/furniture/mark-furniture.ts";
import { IntakeError } from "../../src/intake/errors.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import { hostileInput } from "./hostile-input.ts";

const tenSeconds = 10_000;

/** Milliseconds of this process's own time: on a busy machine the clock on the wall tells of the others. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Reads hostile bytes; a clear error is as good as a document, anything else fails the test. */
function read(bytes: Uint8Array, name: string): SourceDocument | IntakeError {
  try {
    return markFurniture(readBytes(bytes, { name }));
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
}

test("1,000 hostile inputs each end in a sound document or an error with place and reason, within 10 s", () => {
  fc.assert(
    fc.property(hostileInput, ({ bytes, name }) => {
      const begun = ownTime();
      const result = read(bytes, name);
      expect(ownTime() - begun).toBeLessThan(tenSeconds);
      if (result instanceof IntakeError) expectClear(result, name);
      else expectSound(result);
    }),
    { numRuns: 1000, seed: 20211117 },
  );
}, 600_000);

function expectClear(error: IntakeError, name: string): void {
  expect(error.place).toBe(name);
  expect(error.code).toMatch(/^intake\.[a-z.]+$/);
  expect(error.reason.length).toBeGreaterThan(8);
  expect(error.message).toBe(`${name}: ${error.reason}`);
}

/** Blocks, source runs and removals are in order, inside the text and do not overlap. */
function expectSound(document: SourceDocument): void {
  const { text, blocks, sourceMap, removed } = document;
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) throw new Error(`block ${start}-${end} after ${at}`);
    at = end;
  }
  at = 0;
  for (const { start, end, sourceStart, sourceEnd } of sourceMap) {
    if (start < at || end <= start || end > text.length) throw new Error(`run ${start}-${end} after ${at}`);
    if (sourceEnd < sourceStart) throw new Error(`source ${sourceStart}-${sourceEnd}`);
    at = end;
  }
  at = 0;
  for (const { start, end, rule, why } of removed) {
    if (start < at || end <= start || end > text.length)
      throw new Error(`removal ${start}-${end} after ${at}`);
    if (rule === "" || why === "") throw new Error("a removal without rule or reason");
    at = end;
  }
}

const large: Readonly<Record<string, () => string>> = {
  "50 MB of text": () => "The ministers met in the capital.\n".repeat(1_500_000),
  "50 MB of HTML": () => `<html><body>${"<p>The ministers met in the capital.</p>".repeat(1_250_000)}`,
  "a million open elements": () => `<html><body>${"<div>".repeat(1_000_000)}words`,
  "a hundred thousand formatting elements": () =>
    `<html><body>${"<b id=x><i>".repeat(50_000)}<p>words<p>more`,
  "a tag with a hundred thousand attributes": () =>
    `<html><body><div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(" ")}>words`,
  "fifty thousand paragraphs": () =>
    `<html><body><article>${"<p>The ministers met, they say.</p>".repeat(50_000)}`,
  "one line of 2,900,000 characters": () => "met ".repeat(725_000),
  "a million brackets": () => "[".repeat(1_000_000),
};

test.each(Object.entries(large))(
  "%s ends within 10 s",
  (_, make) => {
    const bytes = new TextEncoder().encode(make());
    for (const name of ["large.html", "large.md", "large"]) {
      const begun = ownTime();
      const result = read(bytes, name);
      expect(ownTime() - begun, name).toBeLessThan(tenSeconds);
      if (result instanceof IntakeError) expectClear(result, name);
      else expectSound(result);
    }
  },
  120_000,
);
