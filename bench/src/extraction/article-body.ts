import { keptBlocks, markFurniture } from "../../../src/furniture/mark-furniture.ts";
import { readBytes } from "../../../src/intake/read-bytes.ts";
import type { SourceDocument } from "../../../src/model/document.ts";

/** The article body of a page as a string: its kept blocks without the headline, furniture left out. */
export function articleBody(bytes: Uint8Array, name: string): string {
  return bodyOf(markFurniture(readBytes(bytes, { name, mediaType: "text/html" })));
}

/** The kept blocks of a document without its headline, joined by blank lines. */
export function bodyOf(document: SourceDocument): string {
  const kept = keptBlocks(document, document.removed);
  const firstText = kept.findIndex(({ kind }) => kind !== "heading");
  return kept
    .filter((block, i) => !(i < firstText && block.level === 1) && !isHeadline(document, block))
    .map((block) => keptText(document, block))
    .join("\n\n");
}

function isHeadline(
  document: SourceDocument,
  { start, end, kind }: SourceDocument["blocks"][number],
): boolean {
  return (
    kind === "heading" &&
    document.title !== undefined &&
    fold(document.text.slice(start, end)) === fold(document.title)
  );
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a block without the lines in it that are furniture. */
function keptText(document: SourceDocument, { start, end }: SourceDocument["blocks"][number]): string {
  let text = "";
  let at = start;
  for (const removal of document.removed) {
    if (removal.end <= at || removal.start >= end) continue;
    text += document.text.slice(at, removal.start);
    at = removal.end;
  }
  return text + document.text.slice(at, end);
}
