import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FORMATS } from "../../export/formats.ts";
import type { ExportRow } from "../../record/export-row.ts";
import { dump } from "../../store/dump.ts";
import { statementsForExport } from "../../store/views/export-rows.ts";
import { UsageError, WriteError } from "../errors.ts";
import { type FilterOptions, filterOf } from "./filter-options.ts";
import { mergeTools, withRecord } from "./open-record.ts";

/** Writes pieces to a file under another name first, or to standard output; a half file never bears the name. */
async function writeAll(
  path: string | undefined,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  if (path === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw new WriteError(path, cause);
  }
}

/** Exports the record: statements in a format, or the whole record as JSON Lines. Losses go beside the file. */
export async function exportRecord(
  format: string,
  options: FilterOptions & { output?: string },
): Promise<void> {
  await withRecord(options, false, async (store) => {
    if (format === "jsonl") {
      const lines = (async function* () {
        for await (const line of dump(store)) yield `${line}\n`;
      })();
      return writeAll(options.output, lines);
    }
    const chosen = FORMATS.find((one) => one.id === format);
    if (!chosen)
      throw new UsageError(`no export format "${format}": jsonl, ${FORMATS.map((one) => one.id).join(", ")}`);
    const { codes } = await mergeTools(options);
    const rows: ExportRow[] = [];
    for await (const row of statementsForExport(store.db, filterOf(options, codes), options.every ?? false))
      rows.push(row);
    const { text, losses } = chosen.write(rows, { now: new Date().toISOString() });
    await writeAll(options.output, [text]);
    if (losses.length === 0) return;
    if (options.output) {
      const sidecar = `${options.output}.loss.json`;
      await writeAll(sidecar, [`${JSON.stringify(losses, null, 1)}\n`]);
      process.stderr.write(`${losses.length} left out or coarsened: ${sidecar}\n`);
    } else
      process.stderr.write(
        `${losses.length} left out or coarsened; with --output they are listed beside the file\n`,
      );
  });
}
