import { neutralise } from "../../report/neutralise.ts";
import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/open-store.ts";
import { restoreReading } from "../../store/stored-reading.ts";
import { type RecordOptions, withRecord } from "./open-record.ts";

/** Everything the record holds on an id: a statement with its reports and reviews, a document, or a contradiction. */
async function lookUp(store: Store, id: string): Promise<unknown> {
  const { db } = store;
  if (id.startsWith("doc_")) {
    const document = await db.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirst();
    if (!document) throw new StoreError("store.absent-id", `there is no document ${id} in this record`);
    const snapshots = await db
      .selectFrom("snapshot")
      .selectAll()
      .where("document_id", "=", id)
      .orderBy("ordinal")
      .execute();
    const changes = await db
      .selectFrom("change")
      .selectAll()
      .where("document_id", "=", id)
      .orderBy("id")
      .execute();
    const version = await db
      .selectFrom("text_version")
      .select(["text", "reading"])
      .where("document_id", "=", id)
      .where("current", "=", 1)
      .executeTakeFirstOrThrow();
    return { document, snapshots, changes, reading: restoreReading(version.reading, version.text) };
  }
  if (id.startsWith("ctr_")) {
    const row = await db.selectFrom("contradiction").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) throw new StoreError("store.absent-id", `there is no contradiction ${id} in this record`);
    return row;
  }
  const statement = await db.selectFrom("statement").selectAll().where("id", "=", id).executeTakeFirst();
  if (!statement) throw new StoreError("store.absent-id", `there is no entry ${id} in this record`);
  const [parties, reports, judgements, reviews, contradictions] = await Promise.all([
    db.selectFrom("party").selectAll().where("statement_id", "=", id).orderBy("ordinal").execute(),
    db
      .selectFrom("statement")
      .innerJoin("document", "document.id", "statement.document_id")
      .select([
        "statement.id",
        "statement.label",
        "statement.edtf",
        "statement.status",
        "document.title",
        "document.url",
        "document.origin",
      ])
      .where("statement.cluster_id", "=", statement.cluster_id)
      .orderBy("statement.id")
      .execute(),
    db
      .selectFrom("judgement")
      .selectAll()
      .where((eb) => eb.or([eb("a", "=", id), eb("b", "=", id)]))
      .orderBy("id")
      .execute(),
    db.selectFrom("review").selectAll().where("target", "=", id).orderBy("seq").execute(),
    db
      .selectFrom("contradiction")
      .selectAll()
      .where((eb) => eb.or([eb("a", "=", id), eb("b", "=", id)]))
      .orderBy("id")
      .execute(),
  ]);
  return { statement, parties, reports, judgements, reviews, contradictions };
}

/** One line a value, indented by depth; long texts whole, document text harmless. */
function plain(value: unknown, depth = 0): string {
  const indent = "  ".repeat(depth);
  if (value === null || value === undefined) return `${indent}—\n`;
  if (typeof value !== "object") return `${indent}${neutralise(String(value))}\n`;
  if (Array.isArray(value))
    return value.length === 0
      ? `${indent}none\n`
      : value.map((one) => `${indent}-\n${plain(one, depth + 1)}`).join("");
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .map(([key, one]) =>
      typeof one === "object"
        ? `${indent}${key}:\n${plain(one, depth + 1)}`
        : `${indent}${key}: ${neutralise(String(one))}\n`,
    )
    .join("");
}

/** Prints what the record holds on an id. */
export async function show(id: string, options: RecordOptions): Promise<void> {
  await withRecord(options, false, async (store) => {
    const found = await lookUp(store, id);
    process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : plain(found));
  });
}
