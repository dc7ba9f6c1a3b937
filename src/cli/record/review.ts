import { userInfo } from "node:os";
import { READER_VERSION } from "../../reader/version.ts";
import {
  DISPOSITIONS,
  type Disposition,
  decide,
  decideContradiction,
  decideNothingHere,
  decidePair,
  undo,
} from "../../store/review.ts";
import { UsageError } from "../errors.ts";
import { mergeTools, type RecordOptions, withRecord } from "./open-record.ts";

export interface ReviewOptions extends RecordOptions {
  readonly reason?: string;
  readonly reviewer?: string;
  readonly set?: string[];
  readonly with?: string;
  readonly as?: string;
  readonly span?: string;
}

/** Reads `--set key=value` pairs. Throws UsageError for one without "=". */
function edits(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UsageError(`--set takes name=value, not "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** Records one decision and prints its id, by which it can be undone. */
export async function review(decision: string, target: string, options: ReviewOptions): Promise<void> {
  const input = {
    reviewer: options.reviewer ?? userInfo().username,
    at: new Date().toISOString(),
    rules: READER_VERSION,
    ...(options.reason ? { reason: options.reason } : {}),
  };
  const tools = await mergeTools(options);
  await withRecord(options, false, async (store) => {
    const row = await (() => {
      switch (decision) {
        case "accept":
        case "reject":
        case "unsure":
          return decide(store, target, decision, input);
        case "edit":
          if (!options.set) throw new UsageError("edit needs --set name=value");
          return decide(store, target, "edit", { ...input, edit: edits(options.set) });
        case "merge":
        case "split":
          if (!options.with) throw new UsageError(`${decision} needs --with the other statement`);
          return decidePair(store, target, options.with, decision, input, tools);
        case "nothing-here": {
          const span = /^(\d{1,9})-(\d{1,9})$/.exec(options.span ?? "");
          if (!span) throw new UsageError("nothing-here needs --span start-end of the passage");
          return decideNothingHere(store, target, { start: Number(span[1]), end: Number(span[2]) }, input);
        }
        case "settle":
          if (!options.as || !(DISPOSITIONS as readonly string[]).includes(options.as))
            throw new UsageError(`settle needs --as one of: ${DISPOSITIONS.join(", ")}`);
          return decideContradiction(store, target, options.as as Disposition, input);
        case "undo":
          return undo(store, target, input, tools);
        default:
          throw new UsageError(
            `no decision "${decision}": accept, reject, unsure, edit, merge, split, nothing-here, settle or undo`,
          );
      }
    })();
    process.stdout.write(
      options.json ? `${JSON.stringify(row)}\n` : `${row.id}  ${row.decision} ${row.target}\n`,
    );
  });
}
