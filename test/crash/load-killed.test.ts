import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dump } from "../../src/store/dump.ts";
import { openStore } from "../../src/store/open-store.ts";

/** Kills in one run; the full count of issue figures is asked for with CHANCERY_KILLS=200. */
const KILLS = Number(process.env.CHANCERY_KILLS ?? 4);
const root = resolve(import.meta.dirname, "../..");
/** The built program, which reads in threads, when the gate has just built it; else the sources. */
const program = process.env.CHANCERY_BUILT
  ? [join(root, "dist/cli/main.js")]
  : ["--import", "tsx", join(root, "src/cli/main.ts")];

const STATES = ["France", "Italy", "Ghana", "Peru", "Japan", "Norway", "Cuba", "Kenya"];
const MONTHS = ["January", "March", "May", "July", "September", "November"];

/** Short reports made up for this test: who visited whom, and what they signed. */
function reports(count: number): string {
  const lines: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const visitor = STATES[index % STATES.length]!;
    const host = STATES[(index * 3 + 1) % STATES.length]!;
    const day = (index % 27) + 1;
    const when = `${day} ${MONTHS[index % MONTHS.length]} ${1960 + (index % 9)}`;
    lines.push(
      JSON.stringify({
        url: `https://example.org/reports/${index}`,
        title: `Report ${index}`,
        published: "1970-01-01",
        text: `The foreign minister of ${visitor} visited ${host} on ${when}. ${visitor} and ${host} signed a trade agreement on ${when}.`,
      }),
    );
  }
  return `${lines.join("\n")}\n`;
}

let folder: string;
let input: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-crash-"));
  input = join(folder, "reports.jsonl");
  writeFileSync(input, reports(150));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `chancery add`, killing it when `killAt` documents were acknowledged; gives the acknowledged document ids. */
function add(record: string, killAt: number | null): Promise<{ acknowledged: string[]; killed: boolean }> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [...program, "add", input, "--record", record, "--json", "--quiet"],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const acknowledged: string[] = [];
    createInterface({ input: child.stdout }).on("line", (line) => {
      acknowledged.push((JSON.parse(line) as { document: string }).document);
      if (killAt !== null && acknowledged.length === killAt) child.kill("SIGKILL");
    });
    child.on("error", fail);
    child.on("close", (_code, signal) => done({ acknowledged, killed: signal === "SIGKILL" }));
  });
}

const INSTANT = /"\d{4}-\d{2}-\d{2}T[\d:.]+Z"/g;

/** The record's dump without instants, which differ between any two loads, and without packed bytes that hold none. */
async function content(record: string): Promise<string[]> {
  const store = await openStore(record, { create: false });
  const lines: string[] = [];
  for await (const line of dump(store)) lines.push(line.replace(INSTANT, '"T"'));
  expect(await store.integrity()).toEqual([]);
  await store.close();
  return lines;
}

test(`kill -9 while loading, ${KILLS} times: nothing acknowledged is lost and the resumed load ends in the same record`, async () => {
  const whole = join(folder, "whole.db");
  const { acknowledged: all } = await add(whole, null);
  expect(new Set(all).size).toBe(150);
  const expected = await content(whole);
  for (let round = 0; round < KILLS; round += 1) {
    const record = join(folder, `killed-${round}.db`);
    const { acknowledged, killed } = await add(record, 1 + Math.floor(((round + 0.5) / KILLS) * 140));
    expect(killed).toBe(true);
    const store = await openStore(record, { create: false });
    const present = new Set(
      (await store.db.selectFrom("document").select("id").execute()).map((row) => row.id),
    );
    await store.close();
    expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
    await add(record, null);
    expect(await content(record)).toEqual(expected);
  }
}, 600_000);
