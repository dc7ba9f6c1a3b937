import type { Composed } from "../compose.ts";
import { type Moment, partsOf } from "../moment.ts";
import { yearSaid } from "./written.ts";

/** "Monday" and "yesterday" weigh more than "last year": history does not speak so. */
const NEWS_WORD = 2;

/**
 * Whether a document tells history (missing years come from the date told before) or news (they come from the time
 * of writing). Judged from the share of years that lie well before the writing against words that count from now.
 */
export function tellsHistory(items: readonly Composed[], written: Moment | null): boolean {
  if (written === null) return true;
  const now = partsOf(written).year;
  let past = 0;
  let current = 0;
  for (const item of items) {
    const year = yearSaid(item);
    const { reading } = item;
    if (year !== null) {
      // News names last year's dates too; a text full of them is nonetheless a story.
      if (year < now) past += year === now - 1 ? 0.5 : 1;
      else current++;
    } else if (reading.is === "weekday" && reading.base === undefined) current += NEWS_WORD;
    else if (reading.is === "deictic" && reading.base === "now" && reading.unit === "day")
      current += NEWS_WORD;
    else if ((reading.is === "deictic" || reading.is === "offset") && reading.base === "now") current += 1;
  }
  return past >= 3 && past >= 3 * current;
}
