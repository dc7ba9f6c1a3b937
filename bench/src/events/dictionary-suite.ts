import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  codeWithDictionaries,
  type EventDictionaries,
  readDictionaries,
} from "../../../src/events/dictionary/code-text.ts";
import { readBytes } from "../../../src/intake/read-bytes.ts";
import { analyse } from "../../../src/syntax/analyse.ts";
import { loadSyntaxModel } from "../../../src/syntax/load.ts";
import { readText } from "../../../src/text/read-text.ts";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { readJsonLines } from "./predict.ts";

interface UnitTest {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly gold: readonly {
    readonly source: string | null;
    readonly target: string | null;
    readonly code: string | null;
  }[];
}

/** Codes of raw text with a user's dictionaries, as "SOURCE TARGET CODE" lines. */
export function codeRaw(text: string, dictionaries: EventDictionaries, day: string): string[] {
  const bytes = new TextEncoder().encode(text.replace(/\s+/g, " "));
  const layer = readText(readBytes(bytes, { name: "test.txt", mediaType: "text/plain" }));
  const syntax = analyse(layer, loadSyntaxModel());
  const lines: string[] = [];
  for (let sentence = 0; sentence < layer.sentences.count; sentence += 1)
    for (const event of codeWithDictionaries(syntax, sentence, dictionaries, day))
      lines.push(`${event.source} ${event.target} ${event.code}`);
  return [...new Set(lines)].sort();
}

/** Runs the peer's unit tests: a test passes when exactly its events are coded. Tests that expect an error or a discard expect no event. */
function dictionaryRows(folder: string, options: SuiteOptions): Row[] {
  const read = (name: string) => readFileSync(join(folder, `PETR.Validate.${name}.txt`), "utf8");
  const dictionaries = readDictionaries({
    actors: read("actors"),
    agents: read("agents"),
    verbs: read("verbs"),
    discards: read("discards"),
  });
  let passed = 0;
  let all = 0;
  for (const test of readJsonLines<UnitTest>(join(folder, "petrarch_unittest.jsonl"))) {
    const gold = test.gold
      .filter((one) => one.code !== null && one.source !== null && one.target !== null)
      .map((one) => `${one.source} ${one.target} ${one.code}`);
    if (test.gold.some((one) => (one.source === null || one.target === null) && one.code !== null)) continue;
    all += 1;
    const wanted = [...new Set(gold)].sort();
    const got = codeRaw(test.text, dictionaries, test.date);
    if (wanted.join("|") === got.join("|")) passed += 1;
    else if (options.errors)
      console.error(`${test.id} want ${wanted.join("; ")} got ${got.join("; ")}: ${test.text.slice(0, 200)}`);
  }
  return [
    {
      id: "events.dictionary",
      label: "the peer's syntax tests, its own dictionaries, raw text",
      value: passed,
      unit: "n",
      detail: `of ${all} whose sides are both given`,
    },
  ];
}

/** A peer's unit tests, coded with the peer's own dictionaries as a user's vocabulary. */
export const suite: Suite = {
  id: "dictionary",
  title: "A peer's syntax tests with its own dictionaries",
  async run(options: SuiteOptions) {
    const folder = join(options.shared, "eval/events/petrarch_unittest");
    if (!existsSync(folder)) return { skipped: `${folder} is not there` };
    return dictionaryRows(folder, options);
  },
};
