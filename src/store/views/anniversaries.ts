import { civilDay, dayNumber, daysInMonth } from "../../model/day.ts";
import type { Db, StatementFilter } from "./filter.ts";
import { listStatements, type StatementRow } from "./statements.ts";

/** A coming anniversary of an act or of the conclusion of an agreement. */
export interface Anniversary {
  /** ISO day on which it falls. */
  readonly on: string;
  readonly years: number;
  /** Fives and tens. */
  readonly round: boolean;
  readonly statement: StatementRow;
}

/**
 * Anniversaries in the `days` after `today` (ISO day), nearest first. Only statements dated to the day, once per cluster.
 * 29 February falls on 28 February in common years.
 */
export async function listAnniversaries(
  db: Db,
  today: string,
  days: number,
  filter: StatementFilter = {},
): Promise<Anniversary[]> {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const from = dayNumber(year, month, day);
  const found: Anniversary[] = [];
  for (const kind of ["agreement", "event"]) {
    let cursor: string | undefined;
    do {
      const page = await listStatements(
        db,
        { ...filter, kind },
        { limit: 2000, ...(cursor ? { cursor } : {}) },
      );
      for (const statement of page.rows) {
        const exact = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/.exec(statement.edtf ?? "");
        if (!exact || statement.polarity === "denied" || statement.timeMode === "planned") continue;
        const [y, m, d] = exact.slice(1).map(Number) as [number, number, number];
        for (const candidate of [year, year + 1]) {
          const falls = dayNumber(candidate, m, Math.min(d, daysInMonth(candidate, m)));
          if (candidate <= y || falls < from || falls > from + days) continue;
          const on = civilDay(falls);
          found.push({
            on: `${on.year}-${String(on.month).padStart(2, "0")}-${String(on.day).padStart(2, "0")}`,
            years: candidate - y,
            round: (candidate - y) % 5 === 0,
            statement,
          });
        }
      }
      cursor = page.next ?? undefined;
    } while (cursor);
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.years - a.years));
}
