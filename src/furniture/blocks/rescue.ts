import type { Removal, SourceDocument } from "../../model/document.ts";
import { type BlockView, mark } from "../rule.ts";
import { isProse } from "../view.ts";
import { containerOf } from "./trunk.ts";

const misleading = mark(
  "comments?|commentlist|respond|disqus|footer|sidebar|related|aside|nav|menu|legal|cookie|consent|modal|popup",
);

const quotedPost =
  / > blockquote[^>]*\.(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|fb-post)/;

/**
 * What intake took to lie outside the article, by block, less the paragraphs of the body among it: those that stand in
 * the same container as much of what was kept. When another container holds far more prose than all that was kept, the
 * choice was wrong, and that container is the article.
 */
export function rescue(document: SourceDocument, views: readonly BlockView[]): (Removal | undefined)[] {
  const outside = removalsByBlock(document);
  const containers = views.map((view) => containerOf(view.path));
  const prose = new Map<string, { kept: number; all: number }>();
  let keptWords = 0;
  for (const [i, view] of views.entries()) {
    if (!isProse(view)) continue;
    const tally = prose.get(containers[i]!) ?? { kept: 0, all: 0 };
    tally.all += view.words;
    if (outside[i] === undefined) {
      tally.kept += view.words;
      keptWords += view.words;
    }
    prose.set(containers[i]!, tally);
  }
  const isUndecided = document.issues.some(({ code }) => code === "intake.html.no-article");
  if (!isUndecided && outside.every((removal) => removal === undefined)) return outside;
  const largest = [...prose]
    .filter(([path]) => !misleading.test(path))
    .reduce((best, next) => (next[1].all > best[1].all ? next : best), ["", { kept: 0, all: 0 }] as const);
  const isWrong = largest[1].kept === 0 && largest[1].all > keptWords * 2;
  if (isUndecided && (largest[1].all === 0 || largest[1].all * 2 < keptWords)) return outside;
  if (isWrong || isUndecided) return swapped(document, views, containers, largest[0]);
  const bodies = [...prose].filter(([, { kept }]) => kept > 0 && kept * 3 >= keptWords).map(([path]) => path);
  return outside.map((removal, i) => {
    const view = views[i]!;
    if (bodies.includes(containers[i]!) && isRunningText(view)) return undefined;
    return quotedPost.test(view.path) && bodies.some((path) => view.path.startsWith(`${path} > `))
      ? undefined
      : removal;
  });
}

function isRunningText(view: BlockView): boolean {
  if (view.linkShare > 0.4 || view.kind === "other" || view.kind === "caption") return false;
  return view.kind === "heading" || isProse(view) || (view.isSentence && view.words >= 5);
}

/** Everything outside the container is outside the article. */
function swapped(
  document: SourceDocument,
  views: readonly BlockView[],
  containers: readonly string[],
  container: string,
): (Removal | undefined)[] {
  return views.map((_, i) => {
    if (containers[i] === container || containers[i]!.startsWith(`${container} > `)) return undefined;
    const { start, end } = document.blocks[i]!;
    return {
      start,
      end,
      rule: "html.outside-article",
      why: "lies outside the part of the page that holds most of its prose",
    };
  });
}

function removalsByBlock(document: SourceDocument): (Removal | undefined)[] {
  const byStart = new Map(document.removed.map((removal) => [removal.start, removal]));
  return document.blocks.map(({ start }) => byStart.get(start));
}
