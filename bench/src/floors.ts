import type { Row } from "./suite.ts";
import { formatValue } from "./table.ts";

/** Row id -> the least value (the most, where less is better) that may land. Scores may rise, never fall. */
export type Floors = Readonly<Record<string, number>>;

/** Lines for the rows that broke their floor. A floor whose row was not computed in this run is left alone. */
export function checkFloors(rows: readonly Row[], floors: Floors): string[] {
  return rows.flatMap((row) => {
    const floor = floors[row.id];
    if (floor === undefined) return [];
    const holds = row.lowerIsBetter ? row.value <= floor + 1e-9 : row.value >= floor - 1e-9;
    return holds ? [] : [`${row.id}: ${formatValue(row)} breaks the floor ${floor}`];
  });
}
