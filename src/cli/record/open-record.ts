import type { MergeTools } from "../../store/merge.ts";
import type { Store } from "../../store/open-store.ts";

/** Options that every command on a record takes. */
export interface RecordOptions {
  readonly record?: string;
  readonly json?: boolean;
  readonly vocabulary?: string;
}

/** Where the record is: `--record`, else CHANCERY_RECORD, else DATABASE_URL, else chancery.db in the working folder. */
export function recordPlace(options: RecordOptions): string {
  return options.record ?? process.env.CHANCERY_RECORD ?? process.env.DATABASE_URL ?? "chancery.db";
}

/** Opens the record. Commands that only read do not make one where there is none. */
export async function openRecord(options: RecordOptions, create = false): Promise<Store> {
  const { openStore } = await import("../../store/open-store.ts");
  return openStore(recordPlace(options), { create });
}

/** Succession from the registers, and a cache of unpacked readings: what merging needs. */
export async function mergeTools(options: RecordOptions): Promise<MergeTools> {
  const [{ loadRegisters }, { lineageCodesOf, lineageOf }, { ItemCache }] = await Promise.all([
    import("../../registers/load.ts"),
    import("../../record/lineage.ts"),
    import("../../store/items.ts"),
  ]);
  const registers = loadRegisters(options.vocabulary ? { vocabulary: options.vocabulary } : {});
  const lineage = lineageOf(registers);
  return { lineage, codes: lineageCodesOf(registers, lineage), items: new ItemCache() };
}

/** Runs work on an opened record and closes it whatever happens. */
export async function withRecord<T>(
  options: RecordOptions,
  create: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openRecord(options, create);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
