import { createHash } from "node:crypto";
import type { Reading } from "../../model/reading.ts";
import type { MergeTools } from "../../store/merge.ts";
import type { Store } from "../../store/open-store.ts";
import { originOf } from "../../store/origin.ts";
import { type Put, type PutInput, putReadings } from "../../store/put-document.ts";
import type { Gathered } from "./gather.ts";

/** What became of one input. */
export type Loaded =
  | { readonly name: string; readonly put: Put }
  | { readonly name: string; readonly fault: { readonly code: string; readonly message: string } };

export interface LoadTools {
  readonly store: Store;
  readonly merge: MergeTools;
  read(bytes: Uint8Array, origin: { name: string; mediaType?: string; url?: string }): Promise<Reading>;
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
  /** Documents being read at one time. */
  readonly inFlight: number;
  /** Read again by newer rules although the content is known. */
  readonly reread: boolean;
  readonly signal: AbortSignal;
}

/** Documents acknowledged together: one transaction, one fsync. */
const BATCH = 32;

type Pending = { readonly name: string; readonly input: Promise<PutInput | { readonly known: Put }> };

/** The document that already holds this very content under this name or under its own address, null when there is none. */
async function knownDocument(store: Store, name: string, sha256: string): Promise<string | null> {
  const rows = await store.db
    .selectFrom("snapshot")
    .innerJoin("document", "document.snapshot_id", "snapshot.id")
    .select(["document.id", "document.origin"])
    .where("snapshot.sha256", "=", sha256)
    .execute();
  const here = originOf({ origin: name, sha256 });
  return rows.find((row) => row.origin === here || /^https?:/.test(row.origin))?.id ?? null;
}

/**
 * Loads documents into the record, in the order given whatever finishes first, so that a load that was broken off and
 * resumed ends in the same record. Each batch is acknowledged when it is committed; a document that cannot be read is
 * reported and passed over.
 */
export async function* load(documents: AsyncIterable<Gathered>, tools: LoadTools): AsyncGenerator<Loaded> {
  const queue: Pending[] = [];
  let ready: { name: string; input: PutInput }[] = [];

  async function* flush(): AsyncGenerator<Loaded> {
    if (ready.length === 0) return;
    const batch = ready;
    ready = [];
    const puts = await putReadings(
      tools.store,
      batch.map((one) => one.input),
      tools.merge,
    );
    for (const [index, put] of puts.entries()) yield { name: batch[index]!.name, put };
  }

  async function* settle(pending: Pending): AsyncGenerator<Loaded> {
    try {
      const input = await pending.input;
      if ("known" in input) yield { name: pending.name, put: input.known };
      else ready.push({ name: pending.name, input });
    } catch (fault) {
      const code = (fault as { code?: unknown }).code;
      yield {
        name: pending.name,
        fault: {
          code: typeof code === "string" ? code : "reader.fault",
          message: fault instanceof Error ? fault.message : String(fault),
        },
      };
    }
    if (ready.length >= BATCH) yield* flush();
  }

  for await (const one of documents) {
    if (tools.signal.aborted) break;
    const input = "error" in one ? Promise.reject(one.error) : prepare(one, tools);
    // Looked at when its turn comes; until then a rejection is not unhandled.
    input.catch(() => undefined);
    queue.push({ name: one.name, input });
    if (queue.length >= tools.inFlight) yield* settle(queue.shift()!);
  }
  while (queue.length > 0) yield* settle(queue.shift()!);
  yield* flush();
}

async function prepare(
  one: Extract<Gathered, { bytes: Uint8Array }>,
  tools: LoadTools,
): Promise<PutInput | { readonly known: Put }> {
  const sha256 = createHash("sha256").update(one.bytes).digest("hex");
  if (!tools.reread) {
    const documentId = await knownDocument(tools.store, one.name, sha256);
    if (documentId) {
      const put: Put = { documentId, outcome: "unchanged", statements: 0, changes: [] };
      await tools.store.db
        .updateTable("document")
        .set({ last_seen: tools.now() })
        .where("id", "=", documentId)
        .execute();
      return { known: put };
    }
  }
  const reading = await tools.read(one.bytes, one.origin);
  const via = /^https?:/.test(one.name)
    ? "http"
    : one.name === "-"
      ? "stdin"
      : one.name.includes("#")
        ? "jsonl"
        : "file";
  return { reading, bytes: one.bytes, via, retrievedAt: tools.now(), reread: tools.reread };
}
