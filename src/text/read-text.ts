import type { Block, SourceDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { TextLayer } from "./layer.ts";
import { NumberList } from "./number-list.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Reads the kept text of a document into sentences and tokens. Furniture (`document.removed`) has no tokens; a block
 * that is removed as a whole is left out of `blocks`. A sentence never crosses a block.
 */
export function readText(document: SourceDocument): TextLayer {
  const { text } = document;
  const removed = [...document.removed].sort((a, b) => a.start - b.start || b.end - a.end);
  const starts = new NumberList();
  const ends = new NumberList();
  const sentenceStart = new NumberList();
  const sentenceEnd = new NumberList();
  const firstToken = new NumberList();
  const endToken = new NumberList();
  const sentenceBlock = new NumberList();
  const blocks: Block[] = [];
  const boundaries = new NumberList();
  let nextRemoval = 0;
  for (const block of document.blocks) {
    while (nextRemoval < removed.length && removed[nextRemoval]!.end <= block.start) nextRemoval++;
    const before = starts.length;
    for (const part of keptParts(block, removed, nextRemoval)) {
      const first = starts.length;
      tokenise(text, part.start, part.end, starts, ends);
      const boundary = boundaries.length;
      splitSentences(text, starts, ends, first, starts.length, boundaries);
      let token = first;
      for (let k = boundary; k < boundaries.length; k++) {
        const end = boundaries.at(k);
        firstToken.push(token);
        endToken.push(end);
        sentenceStart.push(starts.at(token));
        sentenceEnd.push(ends.at(end - 1));
        sentenceBlock.push(blocks.length);
        token = end;
      }
    }
    if (starts.length > before) blocks.push(block);
  }
  const tokenSentence = new Uint32Array(starts.length);
  for (let s = 0; s < firstToken.length; s++) tokenSentence.fill(s, firstToken.at(s), endToken.at(s));
  return {
    document,
    text,
    blocks,
    sentences: {
      count: firstToken.length,
      start: sentenceStart.toArray(),
      end: sentenceEnd.toArray(),
      firstToken: firstToken.toArray(),
      endToken: endToken.toArray(),
      block: sentenceBlock.toArray(),
    },
    tokens: { count: starts.length, start: starts.toArray(), end: ends.toArray(), sentence: tokenSentence },
  };
}

/** The stretches of a block that no removal covers, in order. `removed` is sorted; `from` is the first that may touch it. */
function keptParts(block: Span, removed: readonly Span[], from: number): Span[] {
  const parts: Span[] = [];
  let at = block.start;
  for (let k = from; k < removed.length && removed[k]!.start < block.end; k++) {
    const cut = removed[k]!;
    if (cut.start > at) parts.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < block.end) parts.push({ start: at, end: block.end });
  return parts;
}
