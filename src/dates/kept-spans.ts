import type { Span } from "../model/span.ts";
import type { TextLayer } from "../text/layer.ts";

/** The stretches of the kept blocks that no removal covers, in order. */
export function keptSpans(layer: TextLayer): readonly Span[] {
  const removed = layer.document.removed;
  if (removed.length === 0) return layer.blocks;
  const sorted = [...removed].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let next = 0;
  for (const block of layer.blocks) {
    let from = block.start;
    while (next < sorted.length && sorted[next]!.end <= from) next++;
    for (let i = next; i < sorted.length && sorted[i]!.start < block.end; i++) {
      const removal = sorted[i]!;
      if (removal.start > from) spans.push({ start: from, end: removal.start });
      from = Math.max(from, removal.end);
    }
    if (from < block.end) spans.push({ start: from, end: block.end });
  }
  return spans;
}
