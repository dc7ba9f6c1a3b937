import { renameSync, rmSync } from "node:fs";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  SqliteDialect,
  SqliteDriver,
  type UnknownRow,
} from "kysely";
import Database from "libsql";
import type { Tables } from "./schema.ts";

type Raw = InstanceType<typeof Database>;

/**
 * Takes the write lock when a transaction begins, not at its first write: two writers then wait for each other, where a
 * transaction that has read first would be refused half way.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Raw;
  constructor(database: Raw) {
    super({ database: database as never });
    this.#database = database;
  }
  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database as never });
  }
}

/** The driver gives blobs as ArrayBuffer; the rest of the program, as Postgres does, reads them as Uint8Array. */
class BlobPlugin implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }
  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    for (const row of result.rows)
      for (const key in row) if (row[key] instanceof ArrayBuffer) row[key] = new Uint8Array(row[key]);
    return result;
  }
}

/**
 * Opens one SQLite file: write-ahead log, synchronous FULL (a committed transaction survives a power cut), foreign keys
 * on, and up to ten seconds of waiting for another process that writes.
 */
export function openSqlite(path: string): { db: Kysely<Tables>; raw: Raw } {
  const raw = new Database(path);
  raw.pragma("busy_timeout = 10000");
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma("cache_size = -32000");
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect(raw), plugins: [new BlobPlugin()] });
  return { db, raw };
}

/** Writes a consistent copy next to its final name and renames it, so that a half copy never bears the name. */
export function backupSqlite(raw: Raw, path: string): void {
  const half = `${path}.part`;
  rmSync(half, { force: true });
  raw.prepare("vacuum into ?").run(half);
  renameSync(half, path);
}

/** What SQLite's own checks find, empty when sound. */
export function checkSqlite(raw: Raw): string[] {
  const found = (raw.prepare("pragma integrity_check(20)").all() as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok");
  const orphans = raw.prepare("pragma foreign_key_check").all() as { table: string; parent: string }[];
  return [
    ...found,
    ...orphans.map((row) => `a row of ${row.table} points to a missing row of ${row.parent}`),
  ];
}
