import { z } from "zod";
import { StoreError, storeFault } from "./errors.ts";
import type { Store } from "./open-store.ts";
import { SCHEMA_VERSION, type Tables } from "./schema.ts";

/** Tables in the order in which their rows refer to each other, each with the columns that give a stable order. */
const TABLES: readonly { readonly name: keyof Tables; readonly order: readonly string[] }[] = [
  { name: "source", order: ["id"] },
  { name: "document", order: ["id"] },
  { name: "blob", order: ["sha256"] },
  { name: "snapshot", order: ["id"] },
  { name: "text_version", order: ["id"] },
  { name: "statement", order: ["id"] },
  { name: "party", order: ["statement_id", "ordinal"] },
  { name: "judgement", order: ["id"] },
  { name: "contradiction", order: ["id"] },
  { name: "review", order: ["seq"] },
  { name: "change", order: ["id"] },
];

const BATCH = 500;

/** Bytes go as {"base64": "..."}; everything else is JSON already. */
function toJson(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
    ]),
  );
}

/**
 * The whole record as native JSON Lines: a head line, then one row a line in an order that does not depend on how it was
 * loaded. Two records with the same content give the same lines.
 */
export async function* dump(store: Store): AsyncGenerator<string> {
  yield JSON.stringify({ chancery: "record/1", schema: SCHEMA_VERSION });
  for (const { name, order } of TABLES) {
    for (let offset = 0; ; offset += BATCH) {
      let query = store.db.selectFrom(name).selectAll();
      for (const column of order) query = query.orderBy(column as never);
      const rows = await query.limit(BATCH).offset(offset).execute();
      for (const row of rows)
        yield JSON.stringify({ table: name, row: toJson(row as Record<string, unknown>) });
      if (rows.length < BATCH) break;
    }
  }
}

const Head = z.object({ chancery: z.literal("record/1"), schema: z.number().int() });
const Cell = z.union([z.string(), z.number(), z.null(), z.object({ base64: z.string() })]);
const Line = z.object({
  table: z.enum(TABLES.map((table) => table.name) as [keyof Tables]),
  row: z.record(z.string().regex(/^[a-z0-9_]{1,40}$/), Cell),
});

/**
 * Reads a dump into an empty record, all or nothing.
 *
 * @throws StoreError "store.dump" naming the line that is no dump line; "store.not-empty"; "store.newer"
 */
export async function restore(store: Store, lines: AsyncIterable<string>): Promise<number> {
  const some = await store.db.selectFrom("document").select("id").limit(1).executeTakeFirst();
  if (some)
    throw new StoreError("store.not-empty", `${store.where}: a dump is restored into an empty record only`);
  let number = 0;
  let rows = 0;
  try {
    await store.db.transaction().execute(async (db) => {
      for await (const line of lines) {
        number += 1;
        if (line.trim() === "") continue;
        let value: unknown;
        try {
          value = JSON.parse(line);
        } catch (cause) {
          throw new StoreError("store.dump", `line ${number} is not JSON`, { cause });
        }
        if (number === 1) {
          const head = Head.safeParse(value);
          if (!head.success) throw new StoreError("store.dump", "line 1 is not the head of a Chancery dump");
          if (head.data.schema > SCHEMA_VERSION)
            throw new StoreError(
              "store.newer",
              `the dump has schema ${head.data.schema}, this program knows up to ${SCHEMA_VERSION}`,
            );
          continue;
        }
        const parsed = Line.safeParse(value);
        if (!parsed.success)
          throw new StoreError(
            "store.dump",
            `line ${number} is not a row of a Chancery dump: ${parsed.error.issues[0]?.message}`,
          );
        const row = Object.fromEntries(
          Object.entries(parsed.data.row).map(([key, cell]) => [
            key,
            cell !== null && typeof cell === "object" ? Buffer.from(cell.base64, "base64") : cell,
          ]),
        );
        await db
          .insertInto(parsed.data.table)
          .values(row as never)
          .execute();
        rows += 1;
      }
      const texts = await db
        .selectFrom("text_version")
        .innerJoin("document", "document.id", "text_version.document_id")
        .select(["document.id", "document.title", "text_version.text"])
        .where("text_version.current", "=", 1)
        .execute();
      for (const text of texts) await store.search.index(db, text.id, text.title ?? "", text.text);
    });
  } catch (fault) {
    throw storeFault(store.where, fault);
  }
  return rows;
}
