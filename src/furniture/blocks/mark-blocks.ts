import type { Removal, SourceDocument } from "../../model/document.ts";

export function markBlocks(document: SourceDocument): Removal[] {
  return [...document.removed];
}
