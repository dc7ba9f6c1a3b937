import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { ChanceryError } from "../../model/issue.ts";
import { NO_NAMES } from "../../report/names.ts";
import { paintNothing } from "../../report/terminal/palette.ts";
import { UsageError, WriteError } from "../errors.ts";
import { Progress } from "../progress.ts";
import { readCheckOptions, type TypedCheckOptions } from "./options.ts";
import { type CheckTools, type Incoming, runCheck } from "./run-check.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-run-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (name: string): Incoming => ({ name, document: { ...reading.document, origin: name } });
const broken = (name: string): Incoming => ({
  name,
  error: new ChanceryError("intake.format.unknown", `${name}: not a text that can be read`),
});

/** Runs the command over texts as they come in, with a reader that knows the fixture only. */
async function run(
  incoming: readonly Incoming[],
  typed: TypedCheckOptions = {},
  more: Partial<CheckTools> = {},
): Promise<{ code: number; out: string; err: string }> {
  const inputs = incoming.map((entry) => entry.name);
  let out = "";
  let err = "";
  const code = await runCheck(inputs, readCheckOptions(typed, inputs), {
    async *incoming() {
      yield* incoming;
    },
    read: (document) => ({ ...reading, document }),
    names: NO_NAMES,
    templates: [],
    paint: paintNothing,
    width: 80,
    progress: new Progress({ isTTY: false, write: (line) => (err += line) }, typed.quiet ?? false),
    print: async (piece) => {
      out += piece;
    },
    signal: new AbortController().signal,
    ...more,
  });
  return { code, out, err };
}

test("one text: its brief on standard output, nothing on standard error", async () => {
  const { code, out, err } = await run([text("a.html")]);
  expect(code).toBe(0);
  expect(out).toContain("[E1] Visit: Urho Kekkonen (FIN) → Russia (SUN)");
  expect(err).toBe("");
});

test("several texts: one result each, the rest goes on past a broken one, a summary, exit code 1", async () => {
  const { code, out, err } = await run([text("a.html"), broken("b.bin"), text("c.html")]);
  expect(code).toBe(1);
  expect(out.match(/^A Treaty That Shaped/gm)).toHaveLength(2);
  expect(err.split("\n")).toEqual([
    "reading 1: a.html",
    "chancery: b.bin: not a text that can be read",
    "reading 2: c.html",
    "3 texts: 2 read, 1 unreadable; 12 events, 2 agreements, 8 people, 6 claims, 6 checks (2 conflicts, 2 warnings)",
    "",
  ]);
});

test("JSON: one line for each input, broken ones too", async () => {
  const { out } = await run([text("a.html"), broken("b.bin")], { json: true });
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => [line.schema, line.input, line.status])).toEqual([
    ["chancery.check/1", "a.html", "read"],
    ["chancery.check/1", "b.bin", "unreadable"],
  ]);
  expect(lines[1].error.code).toBe("intake.format.unknown");
});

test("--quiet silences progress and summary, not faults", async () => {
  const { err } = await run([text("a.html"), broken("b.bin")], { quiet: true });
  expect(err).toBe("chancery: b.bin: not a text that can be read\n");
});

test.each([
  ["conflict", 3],
  ["warning", 3],
])("--fail-on %s gives %i", async (failOn, expected) => {
  expect((await run([text("a.html")], { failOn })).code).toBe(expected);
});

test("--fail-on passes when the checks found less", async () => {
  const noted = { ...reading, checks: reading.checks.filter((check) => check.severity === "note") };
  const { code } = await run([text("a.html")], { failOn: "warning" }, { read: () => noted });
  expect(code).toBe(0);
});

test("a fault of the reader is one unreadable text, named", async () => {
  const { code, err } = await run(
    [text("a.html"), text("b.html")],
    {},
    {
      read: (document) => {
        if (document.origin === "a.html") throw new TypeError("x is not a function");
        return { ...reading, document };
      },
    },
  );
  expect(code).toBe(1);
  expect(err).toContain("chancery: a.html: a fault of the program: x is not a function");
  expect(err).toContain("1 read, 1 unreadable");
});

test("--output and --html write whole files and say so", async () => {
  const output = join(folder, "brief.md");
  const html = join(folder, "brief.html");
  const { out, err } = await run([text("a.html")], { format: "md", output, html });
  expect(out).toBe("");
  expect(err).toBe(`wrote ${html}\nwrote ${output}\n`);
  expect(readFileSync(output, "utf8")).toMatch(/^# A Treaty/);
  expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(readdirSync(folder).sort()).toEqual(["brief.html", "brief.md"]);
});

test("--html with several texts writes a page each and an index that names the broken ones", async () => {
  const html = join(folder, "pages");
  const inputs = [
    text("x/a.html"),
    text("y/a.html"),
    broken("b.bin"),
    text("https://example.org/news/1?p=2"),
  ];
  await run(inputs, { html });
  expect(readdirSync(html).sort()).toEqual(["1.html", "a-2.html", "a.html", "index.html"]);
  const index = readFileSync(join(html, "index.html"), "utf8");
  expect(index).toContain('href="a-2.html"');
  expect(index).toContain("could not be read: b.bin: not a text that can be read");
});

test("Ctrl-C: the text at hand is finished, no file is left, exit code 130", async () => {
  const stop = new AbortController();
  const output = join(folder, "brief.md");
  let read = 0;
  const { code, err } = await run(
    [text("a.html"), text("b.html")],
    { format: "md", output },
    {
      signal: stop.signal,
      read: (document) => {
        read++;
        stop.abort();
        return { ...reading, document };
      },
    },
  );
  expect(code).toBe(130);
  expect(read).toBe(1);
  expect(err).toContain("stopped");
  expect(readdirSync(folder)).toEqual([]);
});

test("a report that cannot be written stops the run with its place and reason", async () => {
  const html = join(folder, "no", "such", "page.html");
  await expect(run([text("a.html")], { html })).rejects.toThrow(WriteError);
  await expect(run([text("a.html")], { format: "xml" })).rejects.toThrow(UsageError);
});
