import type { Command } from "commander";
import type { AddOptions } from "../add/add.ts";
import type { ExitCode } from "../exit-codes.ts";
import { addRecordOptions } from "../record/filter-options.ts";

const EXAMPLES = `
Examples:
  chancery add articles/                           read a folder into chancery.db
  chancery add https://example.org/news/1          fetch a page; again later keeps both versions
  chancery add dispatches.jsonl.gz --record dprk.db
  chancery add articles/ --reread                  read known texts again with this version's rules

A text that is already there, unchanged, is not stored again; a changed one becomes a new version of the same document.
Ctrl-C stops after the texts at hand; adding the same again goes on where it stopped.`;

/** `chancery add INPUT...`. */
export function addAddCommand(chancery: Command, finish: (code: ExitCode) => void): void {
  addRecordOptions(chancery.command("add").summary("read articles into the record"))
    .description(
      "Reads articles as check does and keeps them: text, findings, who said what where, and every version.",
    )
    .argument(
      "<input...>",
      'files, folders, JSON Lines files, addresses (http, https), or "-" for standard input',
    )
    .option("--reread", "read texts again although their content is known")
    .option("--timeout <time>", "how long an address may take, such as 20s")
    .option("--max-bytes <size>", "how big one text may be, such as 20MB")
    .option("--allow-private", "let addresses lead into private networks")
    .option("--ignore-robots", "read addresses that robots.txt asks programs not to read")
    .option("-q, --quiet", "no progress and no summary on standard error")
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: string[], options: AddOptions) => {
      const { add } = await import("../add/add.ts");
      finish(await add(inputs, options));
    });
}
