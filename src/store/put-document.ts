import type { Kysely, Transaction } from "kysely";
import { boundsOf } from "../model/edtf.ts";
import type { Reading } from "../model/reading.ts";
import { differenceOf, type StatementChange } from "../record/difference.ts";
import { type Statement, statementsOf } from "../record/statements.ts";
import { pack, packJson } from "./compress.ts";
import { storeFault } from "./errors.ts";
import { makeId } from "./ids.ts";
import { type MergeTools, mergeDocument } from "./merge.ts";
import type { Store } from "./open-store.ts";
import { originOf } from "./origin.ts";
import type { Tables } from "./schema.ts";
import { restoreReading, statementId } from "./stored-reading.ts";

/** What `putReading` did with a document. */
export interface Put {
  readonly documentId: string;
  /** new document; a new snapshot of a known one; the same content again; the same content read by newer rules. */
  readonly outcome: "new" | "changed" | "unchanged" | "re-read";
  readonly statements: number;
  readonly changes: readonly StatementChange[];
}

export interface PutInput {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  readonly via: "http" | "file" | "stdin" | "jsonl";
  /** ISO 8601 instant in UTC. */
  readonly retrievedAt: string;
  /** Read again by newer rules although the content is known. */
  readonly reread?: boolean;
}

type Write = Transaction<Tables>;

/** Largest number of rows in one insert: SQLite allows 32,766 parameters, Postgres 65,535. */
const ROWS_AT_ONCE = 500;

async function insertMany<T extends keyof Tables>(
  db: Write,
  table: T,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
      .execute();
}

function sourceOf(reading: Reading): Tables["source"] {
  const { site, url } = reading.document;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
  const name = site ?? host ?? "files";
  return { id: makeId("src", host ?? name), name, kind: "other", host, country: null, note: null };
}

/** The reading without its document's text, which is stored once beside it. */
function withoutText(reading: Reading): unknown {
  return { ...reading, document: { ...reading.document, text: "" } };
}

/** Statements of the reading now shown for a document, [] when there is none. */
async function currentStatements(db: Kysely<Tables>, documentId: string): Promise<readonly Statement[]> {
  const row = await db
    .selectFrom("text_version")
    .select(["text", "reading"])
    .where("document_id", "=", documentId)
    .where("current", "=", 1)
    .executeTakeFirst();
  return row ? statementsOf(restoreReading(row.reading, row.text)) : [];
}

/**
 * Stores one reading in one transaction: either all of it is in the record or nothing. Content already known is not
 * stored again; changed content becomes a new snapshot of the same document, with the difference of its findings.
 * With `merge`, its statements are judged against the record in the same transaction.
 *
 * @throws StoreError when the database cannot take it; nothing of the document is then stored
 */
export async function putReading(store: Store, input: PutInput, merge?: MergeTools): Promise<Put> {
  try {
    return await store.db.transaction().execute((db) => putInTransaction(store, db, input, merge));
  } catch (fault) {
    throw storeFault(store.where, fault);
  }
}

/** Several readings in one transaction, for bulk loading: all are acknowledged together. */
export async function putReadings(
  store: Store,
  inputs: readonly PutInput[],
  merge?: MergeTools,
): Promise<Put[]> {
  try {
    return await store.db.transaction().execute(async (db) => {
      const results: Put[] = [];
      for (const input of inputs) results.push(await putInTransaction(store, db, input, merge));
      return results;
    });
  } catch (fault) {
    throw storeFault(store.where, fault);
  }
}

async function putInTransaction(
  store: Store,
  db: Write,
  input: PutInput,
  merge: MergeTools | undefined,
): Promise<Put> {
  const { reading, retrievedAt } = input;
  const { document } = reading;
  const origin = originOf(document);
  const documentId = makeId("doc", origin);
  const known = await db
    .selectFrom("document")
    .innerJoin("snapshot", "snapshot.id", "document.snapshot_id")
    .select(["document.snapshot_id", "snapshot.sha256", "snapshot.ordinal"])
    .where("document.id", "=", documentId)
    .executeTakeFirst();
  const sameContent = known?.sha256 === document.sha256;
  if (sameContent && !input.reread) {
    await db.updateTable("document").set({ last_seen: retrievedAt }).where("id", "=", documentId).execute();
    return { documentId, outcome: "unchanged", statements: 0, changes: [] };
  }
  const ordinal = sameContent ? known.ordinal : (known?.ordinal ?? 0) + 1;
  const snapshotId = sameContent
    ? known.snapshot_id
    : makeId("snap", documentId, String(ordinal), document.sha256);
  const versionId = makeId("txt", snapshotId, reading.reader);
  const before = known ? await currentStatements(db, documentId) : [];
  const after = statementsOf(reading);
  const published = document.published?.edtf ?? null;
  const bounds = published === null ? null : boundsOf(published);

  const source = sourceOf(reading);
  await db
    .insertInto("source")
    .values(source)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const values = {
    title: document.title ?? null,
    url: document.url ?? null,
    language: document.language,
    published,
    published_min: bounds && Number.isFinite(bounds.min) ? bounds.min : null,
    published_max: bounds && Number.isFinite(bounds.max) ? bounds.max : null,
    snapshot_id: snapshotId,
    last_seen: retrievedAt,
  };
  if (known) await db.updateTable("document").set(values).where("id", "=", documentId).execute();
  else
    await db
      .insertInto("document")
      .values({ id: documentId, source_id: source.id, origin, first_seen: retrievedAt, ...values })
      .execute();
  if (!sameContent) {
    await db
      .insertInto("blob")
      .values({
        sha256: document.sha256,
        encoding: "brotli",
        size: input.bytes.length,
        bytes: pack(input.bytes),
      })
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .execute();
    await db
      .insertInto("snapshot")
      .values({
        id: snapshotId,
        document_id: documentId,
        sha256: document.sha256,
        media_type: document.mediaType,
        via: input.via,
        retrieved_at: retrievedAt,
        ordinal,
      })
      .execute();
  }
  await db.updateTable("text_version").set({ current: 0 }).where("document_id", "=", documentId).execute();
  await db
    .insertInto("text_version")
    .values({
      id: versionId,
      snapshot_id: snapshotId,
      document_id: documentId,
      reader: reading.reader,
      text: document.text,
      reading: packJson(withoutText(reading)),
      created_at: retrievedAt,
      current: 1,
    })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ reading: eb.ref("excluded.reading"), current: 1 })),
    )
    .execute();
  const changes = known ? differenceOf(before, after) : [];
  await writeStatements(db, documentId, versionId, after, changes, retrievedAt);
  if (changes.length > 0)
    await insertMany(
      db,
      "change",
      changes.map((change, index) => ({
        id: makeId("chg", versionId, String(index), change.key, retrievedAt),
        document_id: documentId,
        from_version: null,
        to_version: versionId,
        kind: change.kind,
        finding: statementId(documentId, change.key),
        before: change.before ? JSON.stringify(change.before) : null,
        after: change.after ? JSON.stringify(change.after) : null,
        at: retrievedAt,
      })),
    );
  await store.search.index(db, documentId, document.title ?? "", document.text);
  if (merge) await mergeDocument(db, documentId, retrievedAt, merge);
  const outcome = known ? (sameContent ? "re-read" : "changed") : "new";
  return { documentId, outcome, statements: after.length, changes };
}

async function writeStatements(
  db: Write,
  documentId: string,
  versionId: string,
  statements: readonly Statement[],
  changes: readonly StatementChange[],
  at: string,
): Promise<void> {
  const gone = changes
    .filter((change) => change.kind === "gone")
    .map((change) => statementId(documentId, change.key));
  // A person's decision outlives the words it was made on: only undecided statements are marked gone.
  if (gone.length > 0)
    await db
      .updateTable("statement")
      .set({ status: "gone" })
      .where("id", "in", gone)
      .where("status", "=", "proposed")
      .execute();
  const known = new Set(
    (await db.selectFrom("statement").select("id").where("document_id", "=", documentId).execute()).map(
      (row) => row.id,
    ),
  );
  const rows = statements.map((statement) => {
    const id = statementId(documentId, statement.key);
    return {
      id,
      document_id: documentId,
      text_version_id: versionId,
      kind: statement.kind,
      subkind: statement.subkind,
      finding: statement.finding,
      start: statement.quote.start,
      end: statement.quote.end,
      label: statement.label.slice(0, 400),
      edtf: statement.edtf,
      day_min: statement.dayMin,
      day_max: statement.dayMax,
      cameo: statement.cameo,
      plover: statement.plover,
      time_mode: statement.timeMode,
      polarity: statement.polarity,
      scope: statement.scope,
      confidence: statement.confidence,
      last_seen: at,
    };
  });
  const fresh = rows.filter((row) => !known.has(row.id));
  await insertMany(
    db,
    "statement",
    fresh.map((row) => ({
      ...row,
      status: "proposed",
      tainted: 0,
      edit: null,
      cluster_id: row.id,
      first_seen: at,
    })),
  );
  for (const { id, ...row } of rows.filter((one) => known.has(one.id))) {
    await db.updateTable("statement").set(row).where("id", "=", id).execute();
    await db
      .updateTable("statement")
      .set({ status: "proposed" })
      .where("id", "=", id)
      .where("status", "=", "gone")
      .execute();
    await db.deleteFrom("party").where("statement_id", "=", id).execute();
  }
  await insertMany(
    db,
    "party",
    statements.flatMap((statement) =>
      statement.parties.map((one, ordinal) => ({
        statement_id: statementId(documentId, statement.key),
        ordinal,
        ...one,
      })),
    ),
  );
}
