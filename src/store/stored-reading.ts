import { Reading } from "../model/reading.ts";
import { unpackJson } from "./compress.ts";
import { makeId } from "./ids.ts";

/** Puts a stored reading and its text together again, and checks its shape: the file may have been tampered with. */
export function restoreReading(packed: Uint8Array, text: string): Reading {
  const bare = unpackJson(packed) as { document: object };
  return Reading.parse({ ...bare, document: { ...bare.document, text } });
}

/** The id of a statement: the same words of the same document keep it over snapshots and reader versions. */
export function statementId(documentId: string, key: string): string {
  return makeId("stm", documentId, key);
}
