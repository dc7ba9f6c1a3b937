import type { Kysely } from "kysely";
import { StoreError } from "./errors.ts";
import { up as first } from "./migrations/0001-first.ts";
import { SCHEMA_VERSION, type Tables } from "./schema.ts";

export type Dialect = "sqlite" | "postgres";

/** Forward steps in order; step i leads to version i + 1. There are no steps back: a backup is taken instead. */
const STEPS: readonly ((db: Kysely<unknown>, dialect: Dialect) => Promise<void>)[] = [first];

/** The schema version of an opened database, 0 for an empty one. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === "meta")) return 0;
  const row = await db.selectFrom("meta").select("value").where("key", "=", "schema").executeTakeFirst();
  return row ? Number(row.value) : 0;
}

/**
 * Brings the database forward to this program's schema, each step in one transaction. `before` runs once when a record
 * with content is about to change (a backup is taken there). Throws StoreError "store.newer" for a newer schema.
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  where: string,
  before: (from: number) => Promise<void>,
): Promise<void> {
  const from = await schemaVersion(db);
  if (from > SCHEMA_VERSION)
    throw new StoreError(
      "store.newer",
      `${where}: the record has schema ${from}, this program knows up to ${SCHEMA_VERSION}; install a newer chancery`,
    );
  if (from === SCHEMA_VERSION) return;
  if (from > 0) await before(from);
  for (let version = from; version < SCHEMA_VERSION; version += 1) {
    await db.transaction().execute(async (transaction) => {
      // Another process may have taken the same step while this one waited for the lock.
      if ((await schemaVersion(transaction)) > version) return;
      if (version === 0)
        await transaction.schema
          .createTable("meta")
          .ifNotExists()
          .addColumn("key", "text", (c) => c.primaryKey())
          .addColumn("value", "text", (c) => c.notNull())
          .execute();
      await STEPS[version]!(transaction as unknown as Kysely<unknown>, dialect);
      await transaction
        .insertInto("meta")
        .values({ key: "schema", value: String(version + 1) })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(version + 1) }))
        .execute();
    });
  }
}
