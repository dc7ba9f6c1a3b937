import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { byteCount, duration, readCheckOptions } from "./options.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-options-"));
  writeFileSync(join(folder, "a.txt"), "a");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without options the brief is text", () => {
  expect(readCheckOptions({}, ["a.html"])).toEqual({
    format: "text",
    allowPrivate: false,
    ignoreRobots: false,
    quiet: false,
  });
});

test("a date of publication is the editor's, not the text's", () => {
  const { published } = readCheckOptions({ published: "17 March 2021" }, ["a.html"]);
  expect(published?.edtf).toBe("2021-03-17");
  expect(published?.basis).toBe("editor");
});

test("the page of one text is a file, the pages of several are a folder", () => {
  expect(readCheckOptions({ html: "out.html" }, ["a.html"]).html).toEqual({
    path: "out.html",
    folder: false,
  });
  expect(readCheckOptions({ html: "out" }, ["a.html", "b.html"]).html?.folder).toBe(true);
  expect(readCheckOptions({ html: "out" }, [folder]).html?.folder).toBe(true);
  expect(readCheckOptions({ html: "out/" }, ["a.html"]).html?.folder).toBe(true);
  expect(readCheckOptions({ html: folder }, ["a.html"]).html?.folder).toBe(true);
});

test.each([
  [{ format: "xml" }, /--format takes text, md, json, not "xml"/],
  [{ json: true, format: "md" }, /do not go together/],
  [{ published: "soon" }, /--published takes a date/],
  [{ published: "2021-02-30" }, /--published takes a date/],
  [{ failOn: "note" }, /--fail-on takes conflict, warning/],
  [{ width: "12" }, /--width takes a whole number from 40/],
  [{ width: "wide" }, /--width/],
  [{ timeout: "-3" }, /--timeout takes a time/],
  [{ maxBytes: "much" }, /--max-bytes takes a size/],
  [{ vocabulary: "no/such/folder" }, /--vocabulary takes a folder/],
])("%j is refused with its name and what it takes", (typed, message) => {
  expect(() => readCheckOptions(typed, ["a.html"])).toThrow(UsageError);
  expect(() => readCheckOptions(typed, ["a.html"])).toThrow(message);
});

test("several pages do not go into a file, standard input is read once", () => {
  const file = join(folder, "a.txt");
  expect(() => readCheckOptions({ html: file }, ["a", "b"])).toThrow(/needs a folder/);
  expect(() => readCheckOptions({}, ["-", "-"])).toThrow(/only once/);
});

test("sizes and times have units", () => {
  expect([byteCount("20MB"), byteCount("500kB"), byteCount("7")]).toEqual([20_000_000, 500_000, 7]);
  expect([duration("20"), duration("20s"), duration("1500ms"), duration("2m")]).toEqual([
    20_000, 20_000, 1500, 120_000,
  ]);
});
