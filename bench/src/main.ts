import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkFloors, type Floors } from "./floors.ts";
import type { Row, Suite } from "./suite.ts";
import { printTable } from "./table.ts";

/** The suites in the order in which the table prints them; each is loaded only when it runs. */
const SUITES: Readonly<Record<string, () => Promise<{ suite: Suite }>>> = {
  articles: () => import("./articles/suite.ts"),
  dates: () => import("./dates/suite.ts"),
  events: () => import("./events/suite.ts"),
  dictionaries: () => import("./events/dictionary-suite.ts"),
  people: () => import("./people/suite.ts"),
  registers: () => import("./registers/suite.ts"),
  syntax: () => import("./syntax/suite.ts"),
  extraction: () => import("./extraction/suite.ts"),
  record: () => import("./record/suite.ts"),
  speed: () => import("./speed/suite.ts"),
};

const HELP = `Usage:
  npm run bench                         all suites: one table, then the floors
  npm run bench -- SUITE...             only these: ${Object.keys(SUITES).join(", ")}
  npm run bench -- predict KIND INPUT OUTPUT
                                        write predictions for data of the same form (docs/bench.md)
Options:
  --errors        print what was missed and what was false
  --json FILE     write the rows as JSON as well
  --floors        fail (exit 1) when a row is below bench/floors.json
  --shared DIR    evaluation data (default ../shared beside the checkout, or CHANCERY_SHARED)
`;

const root = resolve(import.meta.dirname, "../..");

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: "boolean", default: false },
      floors: { type: "boolean", default: false },
      json: { type: "string" },
      shared: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals[0] === "predict") return predict(positionals.slice(1));
  const shared = resolve(values.shared ?? process.env.CHANCERY_SHARED ?? join(root, "../shared"));
  const unknown = positionals.filter((name) => !SUITES[name]);
  if (unknown.length > 0) {
    console.error(`no suite named ${unknown.join(", ")}; there are: ${Object.keys(SUITES).join(", ")}`);
    return 2;
  }
  const rows: Row[] = [];
  for (const id of positionals.length > 0 ? positionals : Object.keys(SUITES)) {
    const { suite } = await SUITES[id]!();
    const result = await suite.run({ shared, errors: values.errors });
    if ("skipped" in result) console.log(`\n${suite.title}: skipped, ${result.skipped}`);
    else {
      printTable(suite.title, result);
      rows.push(...result);
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (!values.floors) return 0;
  const floors = JSON.parse(readFileSync(join(root, "bench/floors.json"), "utf8")) as Floors;
  const broken = checkFloors(rows, floors);
  for (const line of broken) console.error(line);
  if (broken.length === 0) console.log("\nall floors hold");
  return broken.length === 0 ? 0 : 1;
}

async function predict(args: string[]): Promise<number> {
  const [kind, input, output] = args;
  const load = kind ? SUITES[kind] : undefined;
  const suite = load ? (await load()).suite : undefined;
  if (!suite?.predict || !input || !output) {
    console.error(HELP);
    return 2;
  }
  if (!existsSync(input)) {
    console.error(`${input}: no such file or folder`);
    return 2;
  }
  await suite.predict(input, output);
  return 0;
}

process.exitCode = await main();
