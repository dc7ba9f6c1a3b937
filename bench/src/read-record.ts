import { markFurniture } from "../../src/furniture/mark-furniture.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readDocument } from "../../src/reader/read-document.ts";
import { loadRegisters } from "../../src/registers/load.ts";
import { loadSyntaxModel } from "../../src/syntax/load.ts";

/** A document of an evaluation set. */
export interface EvaluationRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO day or coarser EDTF. */
  readonly published?: string;
}

/** Reads an evaluation record by the way every document goes: bytes, intake, furniture, reader. Offsets index `record.text`. */
export function readRecord(record: EvaluationRecord): Reading {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const document = readBytes(bytes, { name: `${record.id}.json`, mediaType: "application/json" });
  return readDocument(markFurniture(document), { model: loadSyntaxModel(), registers: loadRegisters() });
}
