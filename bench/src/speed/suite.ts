import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { markFurniture } from "../../../src/furniture/mark-furniture.ts";
import { readBytes } from "../../../src/intake/read-bytes.ts";
import { readDocument } from "../../../src/reader/read-document.ts";
import { loadRegisters } from "../../../src/registers/load.ts";
import { loadSyntaxModel } from "../../../src/syntax/load.ts";
import { readText } from "../../../src/text/read-text.ts";
import { readDocuments } from "../articles/gold.ts";
import type { Row, Suite } from "../suite.ts";

const root = resolve(import.meta.dirname, "../../..");
/** The whole process is timed this often; the median counts. */
const RUNS = 5;

/** Wall-clock seconds and peak resident memory (KiB) of `chancery check` on one file, by GNU time where it is there. */
function checkProcess(file: string): { seconds: number; kib: number | null } {
  const began = process.hrtime.bigint();
  const command = [process.execPath, join(root, "dist/cli/main.js"), "check", file, "--quiet", "--json"];
  const timed = existsSync("/usr/bin/time");
  const run = timed
    ? spawnSync("/usr/bin/time", ["-f", "%M", ...command], { encoding: "utf8", maxBuffer: 1 << 26 })
    : spawnSync(command[0]!, command.slice(1), { encoding: "utf8", maxBuffer: 1 << 26 });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (run.status !== 0) throw new Error(`chancery check ${file} ended with ${run.status}: ${run.stderr}`);
  const kib = timed ? Number(run.stderr.trim().split("\n").at(-1)) : null;
  return { seconds, kib: Number.isFinite(kib) ? kib : null };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Speed of the whole program: one article as a process, and the reader over many articles in one process. */
export const suite: Suite = {
  id: "speed",
  title: "Speed (this machine, now; not held to floors)",
  async run({ shared }) {
    const rows: Row[] = [];
    const article = [join(shared, "seed/article.txt"), join(root, "samples/myanmar-china-1960.txt")].find(
      existsSync,
    )!;
    if (!existsSync(join(root, "dist/cli/main.js")))
      execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" });
    const runs = Array.from({ length: RUNS }, () => checkProcess(article));
    rows.push({
      id: "speed.check",
      label: "chancery check on one article, whole process",
      value: median(runs.map((run) => run.seconds * 1000)),
      unit: "ms",
      lowerIsBetter: true,
      detail: `median of ${RUNS}`,
    });
    const memory = runs.flatMap((run) => (run.kib === null ? [] : [run.kib / 1024]));
    if (memory.length > 0)
      rows.push({
        id: "speed.memory",
        label: "peak memory of it",
        value: Math.max(...memory),
        unit: "MB",
        lowerIsBetter: true,
      });
    const folder = join(shared, "eval/articles/docs");
    if (!existsSync(folder)) return rows;
    const tools = { model: loadSyntaxModel(), registers: loadRegisters() };
    const documents = readDocuments(folder).map((one) =>
      markFurniture(
        readBytes(new TextEncoder().encode(JSON.stringify({ text: one.text, published: one.published })), {
          name: `${one.id}.json`,
          mediaType: "application/json",
        }),
      ),
    );
    for (const document of documents.slice(0, 8)) readDocument(document, tools);
    let sentences = 0;
    let tokens = 0;
    for (const document of documents) {
      const text = readText(document);
      sentences += text.sentences.count;
      tokens += text.tokens.count;
    }
    const began = process.cpuUsage();
    for (const document of documents) readDocument(document, tools);
    const used = process.cpuUsage(began);
    const seconds = (used.user + used.system) / 1e6;
    rows.push(
      {
        id: "speed.sentences",
        label: "reader, all stages: sentences a CPU second",
        value: sentences / seconds,
        unit: "/s",
      },
      {
        id: "speed.tokens",
        label: "reader, all stages: tokens a CPU second",
        value: tokens / seconds,
        unit: "/s",
        detail: `${documents.length} articles`,
      },
    );
    return rows;
  },
};
