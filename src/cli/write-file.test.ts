import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WriteError } from "./errors.ts";
import { WholeFile, writeWhole } from "./write-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is in its place only when it is whole", async () => {
  const path = join(folder, "out.md");
  writeFileSync(path, "before");
  const file = await WholeFile.open(path);
  await file.write("one ");
  await file.write("two");
  expect(readFileSync(path, "utf8")).toBe("before");
  await file.commit();
  expect(readFileSync(path, "utf8")).toBe("one two");
  expect(readdirSync(folder)).toEqual(["out.md"]);
});

test("a file that is given up leaves nothing and spares what was there", async () => {
  const path = join(folder, "out.md");
  writeFileSync(path, "before");
  const file = await WholeFile.open(path);
  await file.write("half");
  await file.discard();
  expect(readFileSync(path, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["out.md"]);
});

test("a place that cannot be written to is named with the reason", async () => {
  await expect(writeWhole(join(folder, "no", "such", "out.md"), "x")).rejects.toThrow(WriteError);
  await expect(writeWhole(join(folder, "no", "out.md"), "x")).rejects.toThrow(
    /no.out\.md: cannot be written: no such folder/,
  );
  await expect(writeWhole(folder, "x")).rejects.toThrow(WriteError);
  expect(readdirSync(folder)).toEqual([]);
});
