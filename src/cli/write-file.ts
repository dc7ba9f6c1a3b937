import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WriteError } from "./errors.ts";

/**
 * A file that appears whole or not at all: it is written beside its place under another name and renamed at the end, so
 * that neither a fault nor Ctrl-C leaves half of it, and what stood there before stays until then.
 */
export class WholeFile {
  readonly path: string;
  readonly #temporary: string;
  #handle: FileHandle | undefined;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Throws WriteError when the place cannot be written to. */
  static async open(path: string): Promise<WholeFile> {
    const name = `.${basename(path)}.${randomBytes(6).toString("hex")}.part`;
    const temporary = join(dirname(path), name);
    try {
      return new WholeFile(path, temporary, await open(temporary, "wx", 0o666));
    } catch (cause) {
      throw new WriteError(path, cause);
    }
  }

  async write(text: string): Promise<void> {
    try {
      await this.#handle?.writeFile(text, "utf8");
    } catch (cause) {
      await this.discard();
      throw new WriteError(this.path, cause);
    }
  }

  /** Puts the file in its place. */
  async commit(): Promise<void> {
    try {
      await this.#handle?.close();
      this.#handle = undefined;
      await rename(this.#temporary, this.path);
    } catch (cause) {
      await this.discard();
      throw new WriteError(this.path, cause);
    }
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.#handle?.close().catch(() => undefined);
    this.#handle = undefined;
    await rm(this.#temporary, { force: true });
  }
}

/** Writes a whole file, or nothing. Throws WriteError naming the path and the reason. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await WholeFile.open(path);
  await file.write(text);
  await file.commit();
}
