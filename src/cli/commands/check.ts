import type { Command } from "commander";
import type { TypedCheckOptions } from "../check/options.ts";
import type { ExitCode } from "../exit-codes.ts";

const EXAMPLES = `
Examples:
  chancery check article.html                     read a file, print the brief
  chancery check article.html --html brief.html   and write it as one page
  chancery check https://example.org/news/1       read an address
  pbpaste | chancery check - --published 2021-03-17
  chancery check articles/ --json > readings.jsonl
  chancery check articles/ --html briefs/ --fail-on conflict

Exit codes:
  0 every input was read          3 --fail-on found that much
  1 an input could not be read    4 a report could not be written
  2 wrong command line          130 stopped by Ctrl-C

Colours follow the terminal, NO_COLOR and FORCE_COLOR.`;

/** `chancery check INPUT...`. Everything heavy is loaded when the command runs. */
export function addCheckCommand(chancery: Command, finish: (code: ExitCode) => void): void {
  chancery
    .command("check")
    .summary("read articles and show what they say, with the exact words")
    .description(
      "Reads articles and shows the events, agreements, people and claims they tell of, each in its exact words, what does not add up, what was left out as page furniture, and what could not be decided.",
    )
    .argument("<input...>", 'files, folders, addresses (http, https), or "-" for standard input')
    .option("-f, --format <format>", "text, md or json (default: text)")
    .option("--json", "the same as --format json: one line of JSON for each text")
    .option("-o, --output <file>", "write the report there instead of printing it")
    .option("--html <path>", "write one self-contained page there; a folder for several texts")
    .option("--published <date>", "date of publication, when the text does not give it")
    .option("--fail-on <severity>", "exit with 3 when a check finds a conflict, or a warning")
    .option("--vocabulary <folder>", "your own register and vocabulary files, laid over the built-in ones")
    .option("--timeout <time>", "how long an address may take, such as 20s")
    .option("--max-bytes <size>", "how big one text may be, such as 20MB")
    .option("--allow-private", "let addresses lead into private networks")
    .option("--ignore-robots", "read addresses that robots.txt asks programs not to read")
    .option("--width <columns>", "columns to write for (default: the terminal's, or 80)")
    .option("-q, --quiet", "no progress and no summary on standard error")
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: string[], typed: TypedCheckOptions) => {
      const { check } = await import("../check/check.ts");
      finish(await check(inputs, typed));
    });
}
