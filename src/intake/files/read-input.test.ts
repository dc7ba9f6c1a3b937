import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Incoming, type InputOptions, readInput } from "./read-input.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-intake-"));
  await mkdir(join(folder, "b"));
  await mkdir(join(folder, "empty"));
  await writeFile(join(folder, "c.txt"), "Third text.");
  await writeFile(join(folder, "a.html"), "<p>First text.</p>");
  await writeFile(join(folder, "b", "two.md"), "*Second* text.");
  await writeFile(join(folder, "picture.png"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
  await writeFile(join(folder, ".hidden"), "not read");
  await symlink(folder, join(folder, "b", "up"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function all(inputs: string[], options?: InputOptions, signal?: AbortSignal): Promise<Incoming[]> {
  const found: Incoming[] = [];
  for await (const incoming of readInput(inputs, options, signal)) found.push(incoming);
  return found;
}
const short = (incoming: Incoming) => ("document" in incoming ? incoming.document.text : incoming.error.code);

test("a folder is read below, in order of name; binary files and links to folders are passed over with a note", async () => {
  const skipped: string[] = [];
  const found = await all([folder], {
    onSkip: (name, reason) => skipped.push(`${name.slice(folder.length + 1)} ${reason}`),
  });
  expect(found.map(short)).toEqual(["First text.", "Second text.", "Third text."]);
  expect(found.map(({ name }) => name.slice(folder.length + 1))).toEqual([
    "a.html",
    join("b", "two.md"),
    "c.txt",
  ]);
  expect(skipped.sort()).toEqual([`${join("b", "up")} is not a file`, "picture.png is not a text"]);
});

test("what cannot be read gives its error with place and reason, and the rest goes on", async () => {
  const missing = join(folder, "none.txt");
  const found = await all([
    missing,
    join(folder, "picture.png"),
    join(folder, "empty"),
    join(folder, "c.txt"),
  ]);
  expect(found.map(short)).toEqual([
    "intake.file.unreadable",
    "intake.format.unknown",
    "intake.folder.empty",
    "Third text.",
  ]);
  expect(found[0]).toMatchObject({ error: { place: missing, reason: "there is no such file" } });
  expect(found[1]).toMatchObject({ error: { reason: "not a text that can be read: a PNG image" } });
});

test("size limit, private addresses and a stop", async () => {
  expect((await all([join(folder, "c.txt")], { maxBytes: 5 })).map(short)).toEqual(["intake.size"]);
  expect((await all(["http://127.0.0.1:9/"])).map(short)).toEqual(["fetch.address.private"]);
  expect(await all([folder], {}, AbortSignal.abort())).toEqual([]);
});
