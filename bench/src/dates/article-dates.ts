import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../../src/dates/find-dates.ts";
import { boundsOf } from "../../../src/model/edtf.ts";
import { sentenceAt } from "../../../src/text/layer.ts";
import { readText } from "../../../src/text/read-text.ts";
import { plainDocument, publishedOn } from "../../../test/plain-document.ts";

interface GoldAct {
  readonly date: string | null;
  readonly date_basis: string | null;
  readonly quote: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** How the dates of acts came out, asked with the gold clause of each act. */
export interface ActScore {
  /** Right and all, by how the gold says the date is known ("stated", "resolved", "implied", "none"). */
  readonly byBasis: ReadonlyMap<string, { right: number; all: number }>;
  /** Days given although the gold has no date or one that does not hold them. */
  readonly falseDays: number;
  readonly acts: number;
  readonly errors: readonly string[];
}

/** Dates every act of the annotated articles by `DateLayer.dateOf`; null when the articles are not there. */
export function scoreActDates(folder: string): ActScore | null {
  if (!existsSync(join(folder, "gold"))) return null;
  const byBasis = new Map<string, { right: number; all: number }>();
  const errors: string[] = [];
  let falseDays = 0;
  let acts = 0;
  for (const name of readdirSync(join(folder, "gold")).sort()) {
    const read = <T>(kind: string) => JSON.parse(readFileSync(join(folder, kind, name), "utf8")) as T;
    const document = read<{ text: string; published: string | null }>("docs");
    const layer = readText(plainDocument(document.text));
    const dates = findDates(layer, { published: publishedOn(document.published) });
    for (const act of read<{ events: GoldAct[] }>("gold").events) {
      const date = dates.dateOf(act.span, sentenceAt(layer.sentences, act.span.start))?.edtf ?? null;
      const basis = act.date_basis ?? "none";
      const count = byBasis.get(basis) ?? { right: 0, all: 0 };
      byBasis.set(basis, count);
      count.all++;
      acts++;
      if (date === act.date) count.right++;
      else errors.push(`${name} (${basis}): ${date}, not ${act.date}: ${act.quote.slice(0, 100)}`);
      if (date !== null && isFalseDay(date, act.date)) falseDays++;
    }
  }
  return { byBasis, falseDays, acts, errors };
}

function isFalseDay(date: string, gold: string | null): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const [day, truth] = [boundsOf(date), gold === null ? null : boundsOf(gold)];
  return day === null || truth === null || day.min < truth.min || day.max > truth.max;
}
