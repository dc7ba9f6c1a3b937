import type { Block, Removal, SourceDocument } from "../model/document.ts";
import { markBlocks } from "./blocks/mark-blocks.ts";
import { type Line, markLines } from "./lines/mark-lines.ts";
import { viewOf } from "./view.ts";

/**
 * Marks page furniture in `removed`, each stretch with the rule that took it and why; the text itself stays whole. Pages with
 * markup go through the block rules, which also take back body text that intake left out; then every format goes through
 * the line rules.
 */
export function markFurniture(document: SourceDocument): SourceDocument {
  const afterBlocks = document.format === "html" ? markBlocks(document) : document.removed;
  const kept = keptBlocks(document, afterBlocks);
  const lines = kept.flatMap((block) => linesOf(document, block));
  const removed = [...afterBlocks, ...markLines(lines)].sort((a, b) => a.start - b.start);
  return { ...document, removed };
}

/** Blocks that no removal covers. Both lists are in order. */
export function keptBlocks(document: SourceDocument, removed: readonly Removal[]): Block[] {
  const sorted = [...removed].sort((a, b) => a.start - b.start);
  let next = 0;
  return document.blocks.filter((block) => {
    while (next < sorted.length && sorted[next]!.end <= block.start) next++;
    const removal = sorted[next];
    return removal === undefined || removal.start > block.start || removal.end < block.end;
  });
}

/** A block's lines: one each where the page broke them, else the whole block (hard-wrapped lines are one). */
function linesOf(document: SourceDocument, block: Block): Line[] {
  const text = document.text.slice(block.start, block.end);
  if (document.format !== "html" || !text.includes("\n"))
    return [{ start: block.start, end: block.end, view: viewOf(document, block) }];
  const lines: Line[] = [];
  let start = block.start;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") lines.push({ start, end, view: viewOf(document, { ...block, start, end }) });
    start = end + 1;
  }
  return lines;
}
