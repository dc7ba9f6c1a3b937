import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";
import type { Hit, SearchPort, WordQuery } from "./port.ts";

/** Quotes words for FTS5: inside double quotes nothing is an operator. */
const phrase = (words: readonly string[]): string => `"${words.join(" ").replaceAll('"', "")}"`;

/** The FTS5 MATCH expression of a query, or null when nothing positive is asked. */
export function matchExpression(query: WordQuery): string | null {
  const wanted = [
    ...query.all.map(phrase),
    ...query.near.map(({ a, b, distance }) => `NEAR(${phrase([a])} ${phrase([b])}, ${Math.trunc(distance)})`),
  ];
  if (wanted.length === 0) return null;
  return query.none.reduce((left, words) => `(${left}) NOT ${phrase(words)}`, wanted.join(" AND "));
}

/** FTS5, contentless: the text itself is stored once, in text_version. Row ids are those of the document table. */
export const fts5: SearchPort = {
  async index(db: Kysely<Tables>, documentId, title, text) {
    const row = await sql<{ rowid: number }>`select rowid from document where id = ${documentId}`.execute(db);
    const rowid = row.rows[0]?.rowid;
    if (rowid === undefined) throw new RangeError(`no document ${documentId} to index`);
    await sql`delete from text_search where rowid = ${rowid}`.execute(db);
    await sql`insert into text_search (rowid, title, text) values (${rowid}, ${title}, ${text})`.execute(db);
  },
  async find(db, query, limit): Promise<Hit[]> {
    const match = matchExpression(query);
    if (match === null) return [];
    const found = await sql<{ id: string; score: number }>`
      select document.id as id, -bm25(text_search, 4.0, 1.0) as score
      from text_search join document on document.rowid = text_search.rowid
      where text_search match ${match} order by bm25(text_search, 4.0, 1.0), document.id limit ${limit}`.execute(
      db,
    );
    return found.rows.map((row) => ({ documentId: row.id, score: row.score }));
  },
};
