#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import { ChanceryError } from "../model/error.ts";
import { READER_VERSION } from "../reader/version.ts";
import { neutralise } from "../report/neutralise.ts";
import { addAddCommand } from "./commands/add.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addListCommands } from "./commands/lists.ts";
import { addRecordCommands } from "./commands/record.ts";
import { addRegisterCommand } from "./commands/register.ts";
import { UsageError, WriteError } from "./errors.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";

// V8 compiles an expression to bytecode at its first use and to machine code at its second. One article uses most of ours
// a few times only: compiling each of them once saves a tenth of the whole run.
setFlagsFromString("--no-regexp-tier-up");

/** The program with its commands. A command loads what it needs when it runs, so that --help is quick. */
function program(finish: (code: ExitCode) => void): Command {
  const chancery = new Command("chancery")
    .description(
      "Reads what governments and media publish about each other: what happened, when, between whom, in the exact words, and who says so.",
    )
    .version(READER_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showHelpAfterError("(chancery --help shows what can be asked)")
    .exitOverride();
  addCheckCommand(chancery, finish);
  addAddCommand(chancery, finish);
  addListCommands(chancery, finish);
  addRecordCommands(chancery, finish);
  addRegisterCommand(chancery, finish);
  return chancery;
}

function report(fault: unknown): ExitCode {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (fault instanceof ChanceryError) {
    process.stderr.write(`chancery: ${neutralise(fault.message)}\n`);
    if (fault instanceof UsageError) return EXIT.usage;
    return fault instanceof WriteError ? EXIT.unwritable : EXIT.unreadable;
  }
  process.stderr.write(`chancery: a fault of the program: ${fault instanceof Error ? fault.stack : fault}\n`);
  return EXIT.fault;
}

// A reader of our output that stops reading (`| head`) is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? EXIT.ok : EXIT.unwritable);
});

let code: ExitCode = EXIT.ok;
try {
  await program((result) => {
    code = result;
  }).parseAsync(process.argv);
} catch (fault) {
  code = report(fault);
}
process.exitCode = code;
