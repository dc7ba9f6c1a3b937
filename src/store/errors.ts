import { ChanceryError } from "../model/issue.ts";

/** A fault of the store: cannot open, newer schema, corrupt, full, locked. `code` says which, `message` names the record. */
export class StoreError extends ChanceryError {}

/** Turns a driver's fault into a StoreError that names the record and says what to do. */
export function storeFault(where: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  const code = (cause as { code?: string } | null)?.code ?? "";
  if (/SQLITE_FULL|disk is full|ENOSPC/i.test(`${code} ${text}`))
    return new StoreError("store.full", `${where}: the disk is full; nothing of this step was written`, {
      cause,
    });
  if (/SQLITE_READONLY|readonly database|EROFS|EACCES|attempt to write a readonly/i.test(`${code} ${text}`))
    return new StoreError("store.read-only", `${where}: the record or its folder is read-only`, { cause });
  if (/SQLITE_CORRUPT|malformed|SQLITE_NOTADB|file is not a database/i.test(`${code} ${text}`))
    return new StoreError(
      "store.corrupt",
      `${where}: this file is damaged or no record; restore a backup with "chancery backup --restore"`,
      { cause },
    );
  if (/SQLITE_BUSY|database is locked/i.test(`${code} ${text}`))
    return new StoreError("store.busy", `${where}: another process is writing; try again when it has ended`, {
      cause,
    });
  if (/SQLITE_CANTOPEN|unable to open/i.test(`${code} ${text}`))
    return new StoreError("store.cannot-open", `${where}: cannot be opened or created`, { cause });
  if (/ECONNREFUSED|ENOTFOUND|28P01|3D000/.test(`${code} ${text}`))
    return new StoreError(
      "store.unreachable",
      `${where}: the database server does not answer or refuses: ${text}`,
      {
        cause,
      },
    );
  return new StoreError("store.fault", `${where}: ${text}`, { cause });
}
