import type { FuzzyDate } from "../model/date.ts";
import type { Block, Removal } from "../model/document.ts";
import { publishedDate } from "./published.ts";

const label =
  /^(?:posted|published|first published|originally published|publication date|publish date|date(?: of (?:publication|issue|release))?|issued|released|release date|filed|submitted)\b(?: (?:on|at|by|in))?\s*:?\s+/i;
const longestLine = 160;

/** "17 March 2021", "Friday, January 4, 2019", "2021-03-17": a date and nothing else. */
const bareDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/iu;
const edge = 3;

/**
 * The date of publication that a line of the page states, with its words: "Posted on March 4, 2019 by ..." above the longest
 * paragraph (below it only when all such lines agree, for comments carry dates too), else a bare date among the first or
 * last three lines of the article when all bare dates there agree.
 */
export function dateLine(
  text: string,
  blocks: readonly Block[],
  removed: readonly Removal[] = [],
): FuzzyDate | undefined {
  const longest = blocks.reduce((best, block, i) => (length(block) > length(blocks[best]!) ? i : best), 0);
  const found = blocks.flatMap((block, i) => {
    const date = length(block) > longestLine ? undefined : labelledDate(text, block);
    return date === undefined ? [] : [{ date, isAbove: i < longest }];
  });
  const above = found.find(({ isAbove }) => isAbove);
  if (above !== undefined) return above.date;
  if (found.length > 0) return agreed(found.map(({ date }) => date));
  const outside = new Set(removed.map(({ start }) => start));
  const kept = blocks.filter(({ start }) => !outside.has(start));
  const edges = kept.filter((_, i) => i <= edge || i >= kept.length - edge);
  return agreed(edges.flatMap((block) => bareDateOf(text, block) ?? []));
}

function agreed(dates: readonly FuzzyDate[]): FuzzyDate | undefined {
  return dates.every(({ edtf }) => edtf === dates[0]!.edtf) ? dates[0] : undefined;
}

function bareDateOf(text: string, { start, end }: Block): FuzzyDate | undefined {
  const line = end - start > 40 ? "" : text.slice(start, end);
  const date = bareDate.test(line) ? publishedDate(line) : undefined;
  return date?.precision === "day" ? { ...date, words: [{ start, end }] } : undefined;
}

function length({ start, end }: Block): number {
  return end - start;
}

function labelledDate(text: string, { start, end }: Block): FuzzyDate | undefined {
  const line = text.slice(start, end);
  const head = label.exec(line);
  if (head === null) return undefined;
  const words = line.slice(head[0].length).replace(/^\d{1,2}:\d{2},? /, "");
  const date =
    publishedDate(words) ?? publishedDate(words.split(/ (?:by|in|at|\||-) |[|,] *\d{1,2}:\d{2}/)[0]!);
  return date && { ...date, words: [{ start, end }] };
}
