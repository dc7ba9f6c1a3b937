import { ChanceryError } from "../model/error.ts";

/** The command line asks for something that cannot be done: a wrong value, options that do not go together. */
export class UsageError extends ChanceryError {
  constructor(message: string) {
    super("cli.usage", message);
  }
}

/** A report could not be written. */
export class WriteError extends ChanceryError {
  constructor(path: string, cause: unknown) {
    super("cli.write", `${path}: cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
  ENOENT: "no such folder",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  EEXIST: "a file of that name is in the way",
};

/** Plain words for a fault of the system, its message otherwise. */
export function reasonOf(cause: unknown): string {
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code === "string" && REASONS[code]) return REASONS[code];
  return cause instanceof Error ? cause.message : String(cause);
}
