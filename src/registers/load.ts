import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ChanceryError } from "../model/error.ts";
import { openRegisters } from "./open-registers.ts";
import { openPacked, type PackedRegisters } from "./packed.ts";
import type { RegisterFile } from "./read-rows.ts";
import type { Registers } from "./registers.ts";

/** Folder of the register files in the package. */
export const REGISTER_FOLDER = fileURLToPath(new URL("../../data/registers/", import.meta.url));

/** File of the packed registers, made by training/registers/pack.ts; ASCII. */
export const PACKED = "packed.json";

const opened = new Map<string, Registers>();

/**
 * The registers of the package, with the user's own files (`vocabulary`: a folder) laid over them; read once and kept.
 * Throws RegisterError with file and line when a file cannot be read as a register file.
 */
export function loadRegisters(options: { vocabulary?: string } = {}): Registers {
  const key = options.vocabulary ?? "";
  let registers = opened.get(key);
  if (registers === undefined) {
    const files = readRegisterFiles(REGISTER_FOLDER);
    if (options.vocabulary !== undefined) files.push(...readRegisterFiles(options.vocabulary));
    const version = versionOf(files);
    registers = readPacked(version) ?? openRegisters(files, version);
    opened.set(key, registers);
  }
  return registers;
}

/** Version of register files: 16 hexadecimal digits of the hash of their names and texts. */
export function versionOf(files: readonly RegisterFile[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.name).update("\0").update(file.text).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** The packed registers, when there are any and they were made from just these files: the files alone decide. */
function readPacked(version: string): Registers | undefined {
  let text: string;
  try {
    text = readFileSync(join(REGISTER_FOLDER, PACKED), "latin1");
  } catch {
    return undefined;
  }
  if (!text.startsWith(`{"version":"${version}"`)) return undefined;
  return openPacked(JSON.parse(text) as PackedRegisters);
}

/** The .txt files of a folder, in order of their names. Throws ChanceryError when the folder or a file cannot be read. */
export function readRegisterFiles(folder: string): RegisterFile[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ChanceryError(
      "registers.folder.unreadable",
      `${folder}: no register files can be read: ${reason}`,
      {
        cause,
      },
    );
  }
}
