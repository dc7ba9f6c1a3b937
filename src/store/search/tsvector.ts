import { sql } from "kysely";
import type { Hit, SearchPort, WordQuery } from "./port.ts";

/** Quotes one word for to_tsquery: inside single quotes nothing is an operator. */
const word = (text: string): string => `'${text.replaceAll("'", "''").replaceAll("\\", "")}'`;
const phrase = (words: readonly string[]): string => `(${words.map(word).join(" <-> ")})`;

/** The to_tsquery expression of a query, or null when nothing positive is asked. */
export function tsquery(query: WordQuery): string | null {
  const wanted = query.all.map(phrase);
  for (const { a, b, distance } of query.near) {
    const steps: string[] = [];
    for (let apart = 1; apart <= Math.min(distance + 1, 16); apart += 1)
      steps.push(`(${word(a)} <${apart}> ${word(b)})`, `(${word(b)} <${apart}> ${word(a)})`);
    wanted.push(`(${steps.join(" | ")})`);
  }
  if (wanted.length === 0) return null;
  return [wanted.join(" & "), ...query.none.map((words) => `!${phrase(words)}`)].join(" & ");
}

/** Takes the marks off letters, as the question is folded too; Postgres' own parser keeps them. */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");

/** Postgres full text in the "simple" configuration: no stemming, as names and titles must match as they are. */
export const tsvector: SearchPort = {
  async index(db, documentId, title, text) {
    await sql`insert into text_search (id, words) values (${documentId},
        setweight(to_tsvector('simple', ${plain(title)}), 'A') || setweight(to_tsvector('simple', ${plain(text.slice(0, 900_000))}), 'B'))
      on conflict (id) do update set words = excluded.words`.execute(db);
  },
  async find(db, query, limit): Promise<Hit[]> {
    const match = tsquery(query);
    if (match === null) return [];
    const found = await sql<{ id: string; score: number }>`
      select id, ts_rank(words, q) as score from text_search, to_tsquery('simple', ${match}) q
      where words @@ q order by score desc, id limit ${limit}`.execute(db);
    return found.rows.map((row) => ({ documentId: row.id, score: row.score }));
  },
};
