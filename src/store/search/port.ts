import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** A document found by its words. */
export interface Hit {
  readonly documentId: string;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
}

/** A question in parts, made by parse-query.ts: nothing of a user's text reaches the database but as a parameter. */
export interface WordQuery {
  /** All of these must occur: a word, or words in a row. */
  readonly all: readonly (readonly string[])[];
  /** None of these may occur. */
  readonly none: readonly (readonly string[])[];
  /** Pairs of words at most `distance` words apart. */
  readonly near: readonly { readonly a: string; readonly b: string; readonly distance: number }[];
}

/** Full-text search behind one port: FTS5 in the embedded database, tsvector in Postgres. */
export interface SearchPort {
  /** Replaces what is indexed for a document, inside the caller's transaction. */
  index(db: Kysely<Tables>, documentId: string, title: string, text: string): Promise<void>;
  find(db: Kysely<Tables>, query: WordQuery, limit: number): Promise<Hit[]>;
}
