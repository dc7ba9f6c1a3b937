import type { Block } from "../../model/document.ts";
import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";

/** Characters from the start of a block in which a dateline's date must begin. */
const REACH = 90;
/** Blocks from the top in which a dateline is looked for. */
const BLOCKS = 8;

/** Place names in capitals or with initial capitals, at the start of a dispatch. */
const PLACE =
  /^[^\p{L}]{0,4}\p{Lu}[\p{L}.'’-]{0,40}(?:[ ,/(]{1,3}(?:\p{Lu}[\p{L}.'’-]{0,40}|de|du|la|of|the|upon)\)?){0,8}[ ,.(]{0,3}$/u;
/** After the date: an agency in brackets, a dash, or the end of the line (letters, telegrams). */
const AFTER = /^[ .,]{0,2}(?:\([^)\n]{1,40}\)|\/[A-Z][\w-]{0,30}\/)?[ .:]{0,2}(?:--?|–|—|_|\n|$|\/\/)/;
const AGENCY = /^[ .,]{0,2}(?:\([A-Z][^)\n]{1,40}\)|\/[A-Z][\w-]{0,30}\/)/;

/** The expression that dates the dispatch: "WASHINGTON, March 16 -", "Pyongyang, August 14 (KCNA) --", "Seoul, April 9, 1949". Its index, or -1. */
export function findDateline(lexemes: Lexemes, items: readonly Composed[], blocks: readonly Block[]): number {
  const { text } = lexemes;
  let at = 0;
  for (const block of blocks.slice(0, BLOCKS)) {
    while (at < items.length && lexemes.start[items[at]!.first]! < block.start) at++;
    const item = items[at];
    if (item === undefined) return -1;
    const start = lexemes.start[item.first]!;
    if (start > block.start + REACH || start >= block.end) continue;
    if (item.reading.is !== "calendar" || item.reading.day === undefined) continue;
    const end = lexemes.end[item.end - 1]!;
    const before = text.slice(block.start, start);
    const after = text.slice(end, Math.min(block.end, end + 60));
    if (PLACE.test(before) && (AFTER.test(after) || AGENCY.test(after))) return at;
  }
  return -1;
}
