import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { READER_VERSION } from "../../src/reader/version.ts";
import { CheckResult } from "../../src/report/json/check-result.ts";
import { chancery } from "./run.ts";

const SAMPLE = fileURLToPath(new URL("../../samples/myanmar-china-1960.txt", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("--version prints the version", async () => {
  expect(await chancery(["--version"])).toEqual({ code: 0, out: `${READER_VERSION}\n`, err: "" });
});

test("check --help shows examples and exit codes", async () => {
  const { code, out } = await chancery(["check", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("chancery check article.html --html brief.html");
  expect(out).toContain("130 stopped by Ctrl-C");
});

test.each([
  [["check"], /missing required argument/],
  [["check", "a", "--colour"], /unknown option '--colour'/],
  [["chekc"], /unknown command 'chekc'/],
  [["check", "a", "--format", "xml"], /--format takes text, md, json/],
])("%j is a wrong command line: exit code 2 and a reason", async (args, reason) => {
  const { code, out, err } = await chancery(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(reason);
});

test("the sample is read: a brief without escape sequences, no line over 80 columns", async () => {
  const { code, out, err } = await chancery(["check", SAMPLE]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toMatch(/^Events \(\d+\)$/m);
  expect(out).not.toContain("\u001b");
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("colours are forced by FORCE_COLOR", async () => {
  const { out } = await chancery(["check", SAMPLE], { env: { FORCE_COLOR: "1" } });
  expect(out).toContain("\u001b[");
});

test("standard input is read, and every quote of the JSON stands where it says", async () => {
  const { code, out } = await chancery(["check", "-", "--json"], { input: readFileSync(SAMPLE, "utf8") });
  expect(code).toBe(0);
  const result = CheckResult.parse(JSON.parse(out));
  if (result.status !== "read") throw new Error("unreadable");
  const { reading } = result;
  expect(reading.events.length).toBeGreaterThan(0);
  let quotes = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end, exact } = value as { start?: number; end?: number; exact?: string };
    if (exact !== undefined) {
      quotes++;
      expect(reading.document.text.slice(start, end)).toBe(exact);
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(reading);
  expect(quotes).toBeGreaterThan(20);
});

test("a batch: what cannot be read is named with its reason and the rest goes on", async () => {
  const batch = join(folder, "batch");
  mkdirSync(batch);
  writeFileSync(
    join(batch, "one.txt"),
    "On 6 April 1948 Finland and the Soviet Union signed a treaty in Moscow.\n",
  );
  writeFileSync(join(batch, "two.txt"), readFileSync(SAMPLE));
  writeFileSync(join(batch, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]));
  const { code, out, err } = await chancery(["check", batch, join(folder, "none.html"), "--json"]);
  expect(code).toBe(1);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => CheckResult.parse(JSON.parse(line)));
  expect(lines.map((line) => [line.input, line.status])).toEqual([
    [join(batch, "one.txt"), "read"],
    [join(batch, "two.txt"), "read"],
    [join(folder, "none.html"), "unreadable"],
  ]);
  expect(err).toContain(`passed over ${join(batch, "photo.jpg")}`);
  expect(err).toContain(`chancery: ${join(folder, "none.html")}: there is no such file`);
  expect(err).toContain("3 texts: 2 read, 1 unreadable");
});

test("an address on a private network is refused without --allow-private", async () => {
  const { code, err } = await chancery(["check", "http://127.0.0.1:9/article.html"]);
  expect(code).toBe(1);
  expect(err).toContain("http://127.0.0.1:9/article.html");
});

test("Ctrl-C ends after the text at hand, with 130, and leaves no file", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.txt`), readFileSync(SAMPLE));
  const output = join(folder, "stopped.md");
  const { code, err } = await chancery(["check", many, "--format", "md", "--output", output], {
    onError: (piece, kill) => {
      if (piece.includes("reading 2:")) kill("SIGINT");
    },
  });
  expect(code).toBe(130);
  expect(err).toContain("stopped");
  expect(existsSync(output)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});
