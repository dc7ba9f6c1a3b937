import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Tables } from "./schema.ts";

/** Opens a pool on a Postgres 15 or newer database. */
export function openPostgres(address: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: address, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle must not end the process; the next query reports it.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Asks the server whether it is sound enough to answer, and for invalid indexes. */
export async function checkPostgres(db: Kysely<Tables>): Promise<string[]> {
  const bad = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index where not indisvalid`.execute(db);
  return bad.rows.map((row) => `the index ${row.name} is invalid`);
}
