import { type Kysely, sql } from "kysely";

/** The first schema. Column types differ between the databases only where they must: bytes and growing numbers. */
export async function up(db: Kysely<unknown>, dialect: "sqlite" | "postgres"): Promise<void> {
  const bytes = dialect === "sqlite" ? sql`blob` : sql`bytea`;
  const text = "text" as const;
  const integer = "integer" as const;
  await db.schema
    .createTable("source")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("host", text)
    .addColumn("country", text)
    .addColumn("note", text)
    .execute();
  await db.schema
    .createTable("document")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("source_id", text, (c) => c.notNull().references("source.id"))
    .addColumn("origin", text, (c) => c.notNull().unique())
    .addColumn("title", text)
    .addColumn("url", text)
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("published", text)
    .addColumn("published_min", integer)
    .addColumn("published_max", integer)
    .addColumn("snapshot_id", text, (c) => c.notNull())
    .addColumn("first_seen", text, (c) => c.notNull())
    .addColumn("last_seen", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("blob")
    .addColumn("sha256", text, (c) => c.primaryKey())
    .addColumn("encoding", text, (c) => c.notNull())
    .addColumn("size", integer, (c) => c.notNull())
    .addColumn("bytes", bytes, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("snapshot")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("document_id", text, (c) => c.notNull().references("document.id"))
    .addColumn("sha256", text, (c) => c.notNull().references("blob.sha256"))
    .addColumn("media_type", text, (c) => c.notNull())
    .addColumn("via", text, (c) => c.notNull())
    .addColumn("retrieved_at", text, (c) => c.notNull())
    .addColumn("ordinal", integer, (c) => c.notNull())
    .addUniqueConstraint("snapshot_once", ["document_id", "ordinal"])
    .execute();
  await db.schema
    .createTable("text_version")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("snapshot_id", text, (c) => c.notNull().references("snapshot.id"))
    .addColumn("document_id", text, (c) => c.notNull().references("document.id"))
    .addColumn("reader", text, (c) => c.notNull())
    .addColumn("text", text, (c) => c.notNull())
    .addColumn("reading", bytes, (c) => c.notNull())
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("current", integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("statement")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("document_id", text, (c) => c.notNull().references("document.id"))
    .addColumn("text_version_id", text, (c) => c.notNull().references("text_version.id"))
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("subkind", text, (c) => c.notNull())
    .addColumn("finding", text, (c) => c.notNull())
    .addColumn("start", integer, (c) => c.notNull())
    .addColumn("end", integer, (c) => c.notNull())
    .addColumn("label", text, (c) => c.notNull())
    .addColumn("edtf", text)
    .addColumn("day_min", integer)
    .addColumn("day_max", integer)
    .addColumn("cameo", text)
    .addColumn("plover", text)
    .addColumn("time_mode", text)
    .addColumn("polarity", text)
    .addColumn("scope", text)
    .addColumn("confidence", "real", (c) => c.notNull())
    .addColumn("status", text, (c) => c.notNull())
    .addColumn("tainted", integer, (c) => c.notNull())
    .addColumn("edit", text)
    .addColumn("cluster_id", text, (c) => c.notNull())
    .addColumn("first_seen", text, (c) => c.notNull())
    .addColumn("last_seen", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("party")
    .addColumn("statement_id", text, (c) => c.notNull().references("statement.id"))
    .addColumn("ordinal", integer, (c) => c.notNull())
    .addColumn("side", text, (c) => c.notNull())
    .addColumn("role", text, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("folded", text, (c) => c.notNull())
    .addColumn("state", text)
    .addColumn("register", text)
    .addPrimaryKeyConstraint("party_key", ["statement_id", "ordinal"])
    .execute();
  await db.schema
    .createTable("judgement")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("a", text, (c) => c.notNull().references("statement.id"))
    .addColumn("b", text, (c) => c.notNull().references("statement.id"))
    .addColumn("value", text, (c) => c.notNull())
    .addColumn("score", "real", (c) => c.notNull())
    .addColumn("rule", text, (c) => c.notNull())
    .addColumn("by", text, (c) => c.notNull())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("reason", text)
    .addColumn("undone_at", text)
    .execute();
  await db.schema
    .createTable("contradiction")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("a", text, (c) => c.notNull().references("statement.id"))
    .addColumn("b", text, (c) => c.notNull().references("statement.id"))
    .addColumn("severity", text, (c) => c.notNull())
    .addColumn("message_key", text, (c) => c.notNull())
    .addColumn("message_values", text, (c) => c.notNull())
    .addColumn("settle", text, (c) => c.notNull())
    .addColumn("disposition", text, (c) => c.notNull())
    .addColumn("decided_by", text)
    .addColumn("decided_at", text)
    .addColumn("found_at", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("review")
    .addColumn("seq", dialect === "sqlite" ? integer : "serial", (c) => {
      const key = c.primaryKey();
      return dialect === "sqlite" ? key.autoIncrement() : key;
    })
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("target", text, (c) => c.notNull())
    .addColumn("decision", text, (c) => c.notNull())
    .addColumn("before", text)
    .addColumn("after", text)
    .addColumn("reviewer", text, (c) => c.notNull())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("reason", text)
    .addColumn("rules", text, (c) => c.notNull())
    .addColumn("undoes", text)
    .execute();
  await db.schema
    .createTable("change")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("document_id", text, (c) => c.notNull().references("document.id"))
    .addColumn("from_version", text)
    .addColumn("to_version", text, (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("finding", text, (c) => c.notNull())
    .addColumn("before", text)
    .addColumn("after", text)
    .addColumn("at", text, (c) => c.notNull())
    .execute();
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns).execute();
  await index("document_published", "document", ["published_min", "id"]);
  await index("snapshot_document", "snapshot", ["document_id"]);
  await index("text_version_document", "text_version", ["document_id", "current"]);
  await index("statement_document", "statement", ["document_id", "kind"]);
  await index("statement_when", "statement", ["kind", "day_min", "id"]);
  await index("statement_cluster", "statement", ["cluster_id"]);
  await index("party_state", "party", ["state", "statement_id"]);
  await index("party_folded", "party", ["folded", "statement_id"]);
  await index("judgement_a", "judgement", ["a"]);
  await index("judgement_b", "judgement", ["b"]);
  await index("contradiction_a", "contradiction", ["a"]);
  await index("contradiction_b", "contradiction", ["b"]);
  await index("review_target", "review", ["target"]);
  await index("change_document", "change", ["document_id"]);
  if (dialect === "sqlite") {
    await sql`create virtual table text_search using fts5(
      title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`.execute(db);
  } else {
    await sql`create table text_search (id text primary key, words tsvector not null)`.execute(db);
    await sql`create index text_search_words on text_search using gin (words)`.execute(db);
  }
}
