import type { ExitCode } from "../exit-codes.ts";
import { Progress } from "../progress.ts";
import { paintFor } from "../terminal.ts";
import { readCheckOptions, type TypedCheckOptions } from "./options.ts";
import { runCheck } from "./run-check.ts";

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve()));
  });
}

/** Runs `chancery check` for the inputs and options as typed, on the process's own streams. Gives the exit code. */
export async function check(inputs: readonly string[], typed: TypedCheckOptions): Promise<ExitCode> {
  const options = readCheckOptions(typed, inputs);
  const [{ CHECK_TEMPLATES, openPipeline }, { readInput }] = await Promise.all([
    import("./pipeline.ts"),
    import("../../intake/files/read-input.ts"),
  ]);
  const pipeline = openPipeline(options);
  const progress = new Progress(process.stderr, options.quiet);
  const stop = new AbortController();
  // The first Ctrl-C ends after the text at hand; a second one ends the process at once.
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const isTerminal = process.stdout.isTTY ?? false;
  try {
    return await runCheck(inputs, options, {
      incoming: () =>
        readInput(
          inputs,
          { ...options, onSkip: (name, reason) => progress.say(`passed over ${name}: ${reason}`) },
          stop.signal,
        ),
      read: pipeline.read,
      names: pipeline.names,
      templates: CHECK_TEMPLATES,
      paint: paintFor(isTerminal, process.env),
      width: options.width ?? (isTerminal ? process.stdout.columns : undefined) ?? 80,
      progress,
      print,
      signal: stop.signal,
    });
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}
