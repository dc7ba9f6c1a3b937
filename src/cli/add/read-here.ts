import { loadEventVocabulary } from "../../events/load.ts";
import { markFurniture } from "../../furniture/mark-furniture.ts";
import { readBytes } from "../../intake/read-bytes.ts";
import type { Reading } from "../../model/reading.ts";
import { readDocument } from "../../reader/read-document.ts";
import { loadRegisters } from "../../registers/load.ts";
import { loadSyntaxModel } from "../../syntax/load.ts";
import type { ReadOrigin } from "./read-pool.ts";

/** Loads model and registers and gives the way from bytes to a reading, the same as `chancery check` goes. */
export function readHere(vocabulary: string | undefined): (bytes: Uint8Array, origin: ReadOrigin) => Reading {
  const tools = {
    model: loadSyntaxModel(),
    registers: loadRegisters(vocabulary ? { vocabulary } : {}),
    ...(vocabulary ? { acts: loadEventVocabulary(vocabulary) } : {}),
  };
  return (bytes, origin) => readDocument(markFurniture(readBytes(bytes, origin)), tools);
}
