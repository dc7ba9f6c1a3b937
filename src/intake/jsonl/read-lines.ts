import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { IntakeError } from "../errors.ts";
import type { GatheredBytes } from "../files/read-input.ts";

/** Longest line taken in, in characters. */
const LONGEST = 20_000_000;

/** True for a file of one JSON document a line, plain or gzipped. */
export function isJsonLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
}

/**
 * The documents of a JSON Lines file, one a line, streamed. A document is known as "file#line" unless it gives its own
 * address. A line that is too long, or a file that breaks off, is an error that names file and line; the rest goes on.
 */
export async function* readJsonLines(
  path: string,
): AsyncGenerator<GatheredBytes | { readonly name: string; readonly error: IntakeError }> {
  const file = createReadStream(path);
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  // A fault of the file itself does not reach the pipe's end by itself.
  file.on("error", (fault) => stream.destroy(fault));
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === "") continue;
      const name = `${path}#${number}`;
      if (line.length > LONGEST) {
        yield {
          name,
          error: new IntakeError("intake.jsonl.long", name, `the line is longer than ${LONGEST} characters`),
        };
        continue;
      }
      yield { name, bytes: Buffer.from(line, "utf8"), origin: { name, mediaType: "application/json" } };
    }
  } catch (cause) {
    const name = `${path}#${number + 1}`;
    yield {
      name,
      error: new IntakeError(
        "intake.jsonl.unreadable",
        name,
        `the file cannot be read further: ${(cause as Error).message}`,
        { cause },
      ),
    };
  }
}
