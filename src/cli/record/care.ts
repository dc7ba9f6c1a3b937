import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { READER_VERSION } from "../../reader/version.ts";
import { restore } from "../../store/dump.ts";
import { SCHEMA_VERSION } from "../../store/schema.ts";
import { UsageError } from "../errors.ts";
import { type RecordOptions, withRecord } from "./open-record.ts";

/** Looks the record over: the database's own checks, counts, documents read by older rules. Returns whether it is sound. */
export async function doctor(options: RecordOptions): Promise<boolean> {
  return withRecord(options, false, async (store) => {
    const problems = await store.integrity();
    const tables = ["document", "snapshot", "statement", "judgement", "contradiction", "review"] as const;
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const row = await store.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      counts[table] = Number(row.n);
    }
    const older = await store.db
      .selectFrom("text_version")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("current", "=", 1)
      .where("reader", "!=", READER_VERSION)
      .executeTakeFirstOrThrow();
    const result = {
      record: store.where,
      database: store.dialect,
      schema: SCHEMA_VERSION,
      counts,
      readByOtherRules: Number(older.n),
      problems,
    };
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else {
      process.stdout.write(`record    ${result.record} (${result.database}, schema ${result.schema})\n`);
      for (const table of tables) process.stdout.write(`${table.padEnd(14)}${counts[table]}\n`);
      process.stdout.write(`read by other rules  ${result.readByOtherRules}\n`);
      process.stdout.write(
        problems.length === 0 ? "sound: the database finds no fault\n" : `${problems.join("\n")}\n`,
      );
    }
    return problems.length === 0;
  });
}

/** Writes a consistent copy of the record, or fills an empty one from a dump of JSON Lines. */
export async function backup(
  target: string | undefined,
  options: RecordOptions & { restore?: string },
): Promise<void> {
  if (options.restore) {
    const path = options.restore;
    await withRecord(options, true, async (store) => {
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
      const rows = await restore(store, lines);
      process.stderr.write(`${rows} rows read from ${path} into ${store.where}\n`);
    });
    return;
  }
  if (!target) throw new UsageError("backup needs a file to write, or --restore a dump to read");
  await withRecord(options, false, async (store) => {
    await store.backup(target);
    process.stderr.write(`${store.where} copied to ${target}\n`);
  });
}
