import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Kysely } from "kysely";
import { StoreError, storeFault } from "./errors.ts";
import { type Dialect, migrate } from "./migrate.ts";
import type { Tables } from "./schema.ts";
import type { SearchPort } from "./search/port.ts";

/** An opened record. Close it; a process that dies without closing loses nothing acknowledged. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly search: SearchPort;
  /** Path or address, for messages; never with a password. */
  readonly where: string;
  /** Writes a consistent copy to `path` while the record is in use. SQLite only; Postgres has pg_dump. */
  backup(path: string): Promise<void>;
  /** Problems the database itself finds, empty when sound. */
  integrity(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Create the record when it is not there (default true). */
  readonly create?: boolean;
}

/**
 * Opens the record at `where`: a file path for the embedded database, or `postgres://...`. Brings the schema forward,
 * after a backup beside the file.
 *
 * @throws StoreError with code store.cannot-open, store.corrupt, store.newer, store.read-only, store.full, store.unreachable
 */
export async function openStore(where: string, options: OpenOptions = {}): Promise<Store> {
  return /^postgres(?:ql)?:\/\//.test(where)
    ? openPostgresStore(where)
    : openFileStore(resolve(where), options);
}

async function openFileStore(path: string, options: OpenOptions): Promise<Store> {
  const { openSqlite, backupSqlite, checkSqlite } = await import("./sqlite.ts");
  const { fts5 } = await import("./search/fts5.ts");
  const there = existsSync(path);
  if (there && statSync(path).isDirectory())
    throw new StoreError("store.cannot-open", `${path}: is a folder, not a record`);
  if (!there && options.create === false)
    throw new StoreError("store.absent", `${path}: there is no record; make one with "chancery add"`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { db, raw } = openSqlite(path);
    try {
      await migrate(db, "sqlite", path, async (from) =>
        backupSqlite(raw, `${path}.before-schema-${from + 1}.bak`),
      );
    } catch (fault) {
      await db.destroy();
      throw fault;
    }
    return {
      db,
      dialect: "sqlite",
      search: fts5,
      where: path,
      backup: async (target) => backupSqlite(raw, resolve(target)),
      integrity: async () => checkSqlite(raw),
      close: () => db.destroy(),
    };
  } catch (fault) {
    throw storeFault(path, fault);
  }
}

async function openPostgresStore(address: string): Promise<Store> {
  const { openPostgres, checkPostgres } = await import("./postgres.ts");
  const { tsvector } = await import("./search/tsvector.ts");
  const url = new URL(address);
  const where = `${url.protocol}//${url.host}${url.pathname}`;
  const db = openPostgres(address);
  try {
    await migrate(db, "postgres", where, async () => undefined);
  } catch (fault) {
    await db.destroy();
    throw storeFault(where, fault);
  }
  return {
    db,
    dialect: "postgres",
    search: tsvector,
    where,
    backup: async () => {
      throw new StoreError("store.backup", `${where}: use pg_dump to back up a Postgres record`);
    },
    integrity: () => checkPostgres(db),
    close: () => db.destroy(),
  };
}
