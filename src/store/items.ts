import type { Kysely } from "kysely";
import { type Item, itemsOf } from "../record/item.ts";
import type { Tables } from "./schema.ts";
import { restoreReading, statementId } from "./stored-reading.ts";

/** Readings of this many documents are kept unpacked while merging; older ones are read again when wanted. */
const KEPT = 1000;

/** Items of documents, by statement id, with the latest used documents kept unpacked. One per process; not shared. */
export class ItemCache {
  readonly #documents = new Map<string, ReadonlyMap<string, Item>>();

  /** Forgets a document whose reading has changed. */
  forget(documentId: string): void {
    this.#documents.delete(documentId);
  }

  /** All items of the current reading of a document, by statement id. */
  async of(db: Kysely<Tables>, documentId: string): Promise<ReadonlyMap<string, Item>> {
    const cached = this.#documents.get(documentId);
    if (cached) {
      this.#documents.delete(documentId);
      this.#documents.set(documentId, cached);
      return cached;
    }
    const row = await db
      .selectFrom("text_version")
      .select(["text", "reading"])
      .where("document_id", "=", documentId)
      .where("current", "=", 1)
      .executeTakeFirst();
    const items = row
      ? itemsOf(restoreReading(row.reading, row.text), documentId, (key) => statementId(documentId, key))
      : [];
    const byId = new Map(items.map((item) => [item.id, item]));
    this.#documents.set(documentId, byId);
    if (this.#documents.size > KEPT) {
      const oldest = this.#documents.keys().next().value;
      if (oldest !== undefined) this.#documents.delete(oldest);
    }
    return byId;
  }
}
