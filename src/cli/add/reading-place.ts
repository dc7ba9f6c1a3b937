import type { Reading } from "../../model/reading.ts";
import { type ReadOrigin, ReadPool } from "./read-pool.ts";

/** Where documents are read: threads, or this one. */
export interface ReadingPlace {
  read(bytes: Uint8Array, origin: ReadOrigin): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * Threads when the program is built. Run from its TypeScript sources it reads in this thread: a thread of Node 20 does not
 * take over the loader that understands them.
 */
export async function openReadingPlace(vocabulary: string | undefined): Promise<ReadingPlace> {
  if (!import.meta.url.endsWith(".ts")) return new ReadPool(vocabulary);
  const { readHere } = await import("./read-here.ts");
  const read = readHere(vocabulary);
  return { read: async (bytes, origin) => read(bytes, origin), close: async () => undefined };
}
