import type { FuzzyDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import { publishedDate } from "./published.ts";

const label =
  /^(?:posted|published|first published|originally published|publication date|publish date|date(?: of (?:publication|issue|release))?|issued|released|release date|filed|submitted)\b(?: (?:on|at|by|in))?\s*:?\s+/i;
const longestLine = 160;

/**
 * The date of publication that a line of the page states ("Posted on March 4, 2019 by ..."), with its words. A line above the
 * longest paragraph counts; below it only when all such lines agree, for comments carry dates too.
 */
export function dateLine(text: string, blocks: readonly Block[]): FuzzyDate | undefined {
  const longest = blocks.reduce((best, block, i) => (length(block) > length(blocks[best]!) ? i : best), 0);
  const found = blocks.flatMap((block, i) => {
    const date = length(block) > longestLine ? undefined : labelledDate(text, block);
    return date === undefined ? [] : [{ date, isAbove: i < longest }];
  });
  const above = found.find(({ isAbove }) => isAbove);
  if (above !== undefined) return above.date;
  return found.every(({ date }) => date.edtf === found[0]!.date.edtf) ? found[0]?.date : undefined;
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
