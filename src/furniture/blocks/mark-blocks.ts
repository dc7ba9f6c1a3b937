import type { Removal, SourceDocument } from "../../model/document.ts";
import type { BlockView } from "../rule.ts";
import { isProse, viewOf } from "../view.ts";
import { rescue } from "./rescue.ts";
import { blockRules } from "./rules.ts";
import { branchOf, trunkOf } from "./trunk.ts";

/**
 * Furniture of a laid-out page: intake's choice of the article corrected where it left out paragraphs of the body, then
 * the block rules on what is kept. When rules would take most of the prose the page's markup misleads, and they give way.
 */
export function markBlocks(document: SourceDocument): Removal[] {
  const views = document.blocks.map((block) => viewOf(document, block));
  const outside = rescue(document, views);
  const isKept = views.map((_, i) => outside[i] === undefined);
  const trunk = trunkOf(views.filter((_, i) => isKept[i]));
  const reasons = views.map((view, i): Removal | undefined => {
    const { start, end } = document.blocks[i]!;
    if (outside[i] !== undefined) return outside[i];
    const placed = { ...view, ...branchOf(view.path, trunk) };
    const rule = blockRules.find((candidate) => candidate.test(placed));
    return rule && { start, end, rule: rule.id, why: rule.why };
  });
  const before = proseWords(views, (i) => isKept[i]!);
  const after = proseWords(views, (i) => reasons[i] === undefined);
  return (after * 2 < before ? outside : reasons).filter((reason) => reason !== undefined);
}

function proseWords(views: readonly BlockView[], isKept: (i: number) => boolean): number {
  return views.reduce((sum, view, i) => (isKept(i) && isProse(view) ? sum + view.words : sum), 0);
}
