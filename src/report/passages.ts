import type { Block, Removal, SourceDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { layMarks, type Mark, type MarkStep } from "./marks.ts";

/** A stretch of a block, kept or taken out as furniture. */
export interface PassagePart {
  readonly removed: Removal | null;
  readonly steps: readonly MarkStep[];
}

/** One block of the document as a report draws it. */
export interface Passage {
  readonly kind: Block["kind"];
  readonly level: number | undefined;
  readonly parts: readonly PassagePart[];
  /** True when nothing of the block was kept. */
  readonly gone: boolean;
}

/** The stretches of `block`, cut where furniture begins and ends. Removals are sorted and may touch, not overlap. */
function cutByRemovals(block: Span, removals: readonly Removal[]): { span: Span; removed: Removal | null }[] {
  const cut: { span: Span; removed: Removal | null }[] = [];
  let at = block.start;
  for (const removal of removals) {
    const start = Math.max(removal.start, at);
    const end = Math.min(removal.end, block.end);
    if (end <= start) continue;
    if (start > at) cut.push({ span: { start: at, end: start }, removed: null });
    cut.push({ span: { start, end }, removed: removal });
    at = end;
  }
  if (at < block.end) cut.push({ span: { start: at, end: block.end }, removed: null });
  return cut;
}

/** Hands out, for ranges that come in rising order, the spans of a list that touch them: one walk over both. */
function walker<T extends Span>(spans: readonly T[]): (range: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let active: T[] = [];
  return (range) => {
    active = active.filter((span) => span.end > range.start);
    for (; next < sorted.length && sorted[next]!.start < range.end; next++) {
      if (sorted[next]!.end > range.start) active.push(sorted[next]!);
    }
    return [...active];
  };
}

/** The blocks of a document with their marks laid, in order. A document without blocks is one paragraph. */
export function passagesOf(document: SourceDocument, marks: readonly Mark[]): Passage[] {
  const whole: Block = { start: 0, end: document.text.length, kind: "paragraph" };
  const blocks = document.blocks.length > 0 ? document.blocks : [whole];
  const marksIn = walker(marks);
  const removalsIn = walker(document.removed);
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (document.text.slice(block.start, block.end).trim() === "") continue;
    const inBlock = marksIn(block);
    const parts = cutByRemovals(block, removalsIn(block)).map(({ span, removed }) => ({
      removed,
      steps: layMarks(span, removed ? [] : inBlock),
    }));
    passages.push({
      kind: block.kind,
      level: block.level,
      parts,
      gone: parts.every((part) => part.removed !== null),
    });
  }
  return passages;
}
