import type { Block, SourceDocument } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";

/** Characters of kept text that are read: some forty thousand words, ten seconds of work. A longer text is read so far. */
export const MOST_CHARACTERS = 240_000;

/**
 * The document with the blocks that are read, and the issue that says so when it is too long to be read whole. The text
 * itself stays, so every span holds.
 */
export function limitLength(
  document: SourceDocument,
  most = MOST_CHARACTERS,
): { readonly document: SourceDocument; readonly issues: readonly Issue[] } {
  const removed = document.removed.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let left = most;
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    while (next < removed.length && removed[next]!.end < block.end) next++;
    const furniture = removed[next];
    if (furniture && furniture.start <= block.start) {
      blocks.push(block); // not read anyway
      continue;
    }
    const length = block.end - block.start;
    if (length <= left) {
      blocks.push(block);
      left -= length;
      continue;
    }
    if (left > 0) blocks.push({ ...block, end: block.start + left });
    const start = block.start + left;
    const issue: Issue = {
      code: "reader.text.too-long",
      severity: "warning",
      message: `The text is longer than can be read at once; what stands after its first ${most.toLocaleString("en")} characters was not read.`,
      span: { start, end: document.text.length },
    };
    return { document: { ...document, blocks }, issues: [issue] };
  }
  return { document, issues: [] };
}
