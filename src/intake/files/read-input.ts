import type { Dirent, Stats } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceDocument } from "../../model/document.ts";
import { hasBinarySignature, looksBinary } from "../binary.ts";
import { IntakeError } from "../errors.ts";
import type { FetchOptions } from "../fetch/fetch-page.ts";
import { readBytes } from "../read-bytes.ts";

export interface InputOptions extends Omit<FetchOptions, "signal"> {
  /** Told of files in a folder that were passed over, and why. */
  readonly onSkip?: (name: string, reason: string) => void;
}

/** One text that came in, or why it could not be taken in. */
export type Incoming = { readonly name: string; readonly document: SourceDocument } | Refused;

/** The bytes of one input, and what is known of where they came from. */
export interface GatheredBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: Parameters<typeof readBytes>[1];
}

interface Refused {
  readonly name: string;
  readonly error: IntakeError;
}

const defaultMaxBytes = 50_000_000;
const mostFiles = 100_000;
const deepestFolder = 32;

/**
 * Takes in each input in turn: a file, a folder (all files below it in order of name; hidden and binary ones are passed
 * over), "-" for standard input, or an http(s) address. An input that cannot be read gives its error and the rest goes on.
 */
export async function* readInput(
  inputs: readonly string[],
  options: InputOptions = {},
  signal?: AbortSignal,
): AsyncGenerator<Incoming> {
  for await (const one of gatherBytes(inputs, options, signal)) {
    if ("error" in one) yield one;
    else yield readGathered(one);
  }
}

function readGathered({ name, bytes, origin }: GatheredBytes): Incoming {
  try {
    return { name, document: readBytes(bytes, origin) };
  } catch (cause) {
    return refused(name, cause);
  }
}

/** As `readInput`, but gives the bytes unread: for a caller that keeps them, or reads them in another thread. */
export async function* gatherBytes(
  inputs: readonly string[],
  options: InputOptions = {},
  signal?: AbortSignal,
): AsyncGenerator<GatheredBytes | Refused> {
  for (const input of inputs) {
    for await (const name of namesIn(input, options)) {
      if (signal?.aborted) return;
      if (typeof name !== "string") {
        yield name;
        continue;
      }
      const gathered = await gatherOne(name, name !== input, options, signal);
      if (gathered !== undefined) yield gathered;
    }
  }
}

function refused(name: string, cause: unknown): Refused {
  return { name, error: cause instanceof IntakeError ? cause : systemError(name, cause) };
}

async function* namesIn(input: string, options: InputOptions): AsyncGenerator<string | Refused> {
  if (input === "-" || isAddress(input)) {
    yield input;
    return;
  }
  let stats: Stats;
  try {
    stats = await stat(input);
  } catch (cause) {
    yield { name: input, error: systemError(input, cause) };
    return;
  }
  if (!stats.isDirectory()) {
    yield input;
    return;
  }
  let count = 0;
  for await (const name of filesBelow(input, 0, options)) {
    if (++count > mostFiles) {
      yield {
        name: input,
        error: new IntakeError(
          "intake.folder.files",
          input,
          `holds more than ${mostFiles.toLocaleString("en")} files`,
        ),
      };
      return;
    }
    yield name;
  }
  if (count === 0)
    yield {
      name: input,
      error: new IntakeError("intake.folder.empty", input, "there are no files to read in this folder"),
    };
}

async function* filesBelow(
  folder: string,
  depth: number,
  options: InputOptions,
): AsyncGenerator<string | Refused> {
  if (depth > deepestFolder) {
    options.onSkip?.(folder, "folders nest too deeply");
    return;
  }
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield { name: folder, error: systemError(folder, cause) };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    // A link to a folder may lead back up: folders are entered only under their own names.
    if (entry.isDirectory()) yield* filesBelow(path, depth + 1, options);
    else if (entry.isFile() || (await isLinkToFile(path))) yield path;
    else options.onSkip?.(path, "is not a file");
  }
}

async function isLinkToFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? false;
}

/** Takes in one input; undefined when a file of a folder was passed over. */
async function gatherOne(
  name: string,
  inFolder: boolean,
  options: InputOptions,
  signal: AbortSignal | undefined,
): Promise<GatheredBytes | Refused | undefined> {
  try {
    if (isAddress(name)) {
      const { fetchPage } = await import("../fetch/fetch-page.ts");
      return { name, ...(await fetchPage(name, signal === undefined ? options : { ...options, signal })) };
    }
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const bytes = name === "-" ? await readStandardInput(maxBytes) : await readFileUpTo(name, maxBytes);
    if (inFolder && isBinary(bytes)) {
      options.onSkip?.(name, "is not a text");
      return undefined;
    }
    return { name, bytes, origin: { name } };
  } catch (cause) {
    return refused(name, cause);
  }
}

function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input);
}

/** UTF-16 without a byte-order mark looks binary too and is passed over in folders; named on its own it is read. */
function isBinary(bytes: Uint8Array): boolean {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !hasMark && (hasBinarySignature(bytes) || looksBinary(bytes));
}

async function readFileUpTo(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new IntakeError("intake.file.folder", path, "is a folder");
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes);
    return await collect(path, file.createReadStream({ autoClose: false }), maxBytes);
  } finally {
    await file.close();
  }
}

function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  return collect("-", process.stdin, maxBytes);
}

async function collect(name: string, stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): IntakeError {
  return new IntakeError(
    "intake.size",
    name,
    `is over the limit of ${maxBytes.toLocaleString("en")} bytes; --max-bytes raises it`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is not a folder",
  ELOOP: "links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk could not be read",
};

function systemError(name: string, cause: unknown): IntakeError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new IntakeError("intake.file.unreadable", name, reasons[code ?? ""] ?? message ?? String(cause), {
    cause,
  });
}
