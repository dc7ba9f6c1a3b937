import { type GatheredBytes, gatherBytes, type InputOptions } from "../../intake/files/read-input.ts";
import { isJsonLines, readJsonLines } from "../../intake/jsonl/read-lines.ts";

/** One document's bytes, or why an input could not be taken in. */
export type Gathered = GatheredBytes | { readonly name: string; readonly error: Error };

/** All documents of the inputs in order: JSON Lines files line by line, everything else as `chancery check` takes it in. */
export async function* gather(
  inputs: readonly string[],
  options: InputOptions,
  signal: AbortSignal,
): AsyncGenerator<Gathered> {
  for (const input of inputs) {
    const documents = isJsonLines(input) ? readJsonLines(input) : gatherBytes([input], options, signal);
    for await (const one of documents) {
      if (signal.aborted) return;
      yield one;
    }
  }
}
