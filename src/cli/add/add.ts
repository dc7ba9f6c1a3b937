import { availableParallelism } from "node:os";
import type { FetchOptions } from "../../intake/fetch/fetch-page.ts";
import { neutraliseLine } from "../../report/neutralise.ts";
import { byteCount, duration } from "../check/options.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { mergeTools, openRecord, type RecordOptions } from "../record/open-record.ts";
import { gather } from "./gather.ts";
import { load } from "./load.ts";
import { LoadProgress } from "./load-progress.ts";
import { openReadingPlace } from "./reading-place.ts";

export interface AddOptions extends RecordOptions {
  readonly reread?: boolean;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly timeout?: string;
  readonly maxBytes?: string;
  readonly quiet?: boolean;
}

function fetchOptions(options: AddOptions): Omit<FetchOptions, "signal"> {
  return {
    allowPrivate: options.allowPrivate ?? false,
    ignoreRobots: options.ignoreRobots ?? false,
    ...(options.timeout ? { timeout: duration(options.timeout) } : {}),
    ...(options.maxBytes ? { maxBytes: byteCount(options.maxBytes) } : {}),
  };
}

/** Reads the inputs into the record. Gives the exit code. */
export async function add(inputs: readonly string[], options: AddOptions): Promise<ExitCode> {
  const store = await openRecord(options, true);
  const pool = await openReadingPlace(options.vocabulary);
  const stop = new AbortController();
  // The first Ctrl-C stops after the documents at hand, which are still stored; a second one ends the process at once.
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const progress = new LoadProgress(process.stderr, options.quiet ?? false);
  try {
    const documents = gather(
      inputs,
      { ...fetchOptions(options), onSkip: (name, reason) => progress.say(`passed over ${name}: ${reason}`) },
      stop.signal,
    );
    for await (const one of load(documents, {
      store,
      merge: await mergeTools(options),
      read: (bytes, origin) => pool.read(bytes, origin),
      now: () => new Date().toISOString(),
      inFlight: 4 * availableParallelism(),
      reread: options.reread ?? false,
      signal: stop.signal,
    })) {
      if ("fault" in one) {
        progress.count("unreadable");
        progress.say(`${one.fault.message.includes(one.name) ? "" : `${one.name}: `}${one.fault.message}`);
        if (options.json) process.stdout.write(`${JSON.stringify({ name: one.name, fault: one.fault })}\n`);
        continue;
      }
      const { put } = one;
      progress.count(put.outcome);
      if (options.json)
        process.stdout.write(
          `${JSON.stringify({ name: one.name, document: put.documentId, outcome: put.outcome, statements: put.statements, changes: put.changes.length })}\n`,
        );
      else if (put.outcome === "changed" || put.outcome === "re-read")
        process.stdout.write(
          `${neutraliseLine(one.name)}: ${put.outcome}, ${put.changes.length} findings differ (chancery show ${put.documentId})\n`,
        );
    }
  } finally {
    process.off("SIGINT", onInterrupt);
    await pool.close();
    await store.close();
  }
  progress.finish(store.where);
  if (stop.signal.aborted) return EXIT.interrupted;
  return progress.counts.unreadable > 0 ? EXIT.unreadable : EXIT.ok;
}
