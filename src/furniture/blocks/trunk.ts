import type { BlockView } from "../rule.ts";
import { isProse } from "../view.ts";

const separator = " > ";
const inlineOrItem =
  /^(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|q|pre|span|em|strong|b|i|u|a|font|small|mark|abbr|cite|code|sub|sup|time|center|tt|big)(?=$|[#.[])/;

/** Steps of a path, outermost first. */
export function stepsOf(path: string): string[] {
  return path === "" ? [] : path.split(separator);
}

/** The path without the paragraph, list or inline elements at its end: what holds a run of paragraphs together. */
export function containerOf(path: string): string {
  const steps = stepsOf(path);
  while (steps.length > 1 && inlineOrItem.test(steps.at(-1)!)) steps.pop();
  return steps.join(separator);
}

/**
 * The steps that at least half of the words of the given paragraphs stand under: the body's own containers. Their class
 * names ("has-sidebar", "category-gallery") say nothing of single blocks, so block rules look only below them.
 */
export function trunkOf(views: readonly BlockView[]): string[] {
  const prose = views.filter(isProse);
  let paths = (prose.length > 0 ? prose : views).map((view) => ({
    steps: stepsOf(containerOf(view.path)),
    words: view.words,
  }));
  const all = paths.reduce((sum, { words }) => sum + words, 0);
  const trunk: string[] = [];
  for (;;) {
    const weights = new Map<string, number>();
    for (const { steps, words } of paths) {
      const step = steps[trunk.length];
      if (step !== undefined) weights.set(step, (weights.get(step) ?? 0) + words);
    }
    const [step, weight] = [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
    if (weight * 2 < all || weight === 0) return trunk;
    paths = paths.filter(({ steps }) => steps[trunk.length] === step);
    trunk.push(step);
  }
}

/** The steps of a path below what it shares with the trunk, and how many steps of the trunk it leaves out. */
export function branchOf(path: string, trunk: readonly string[]): { branch: string; left: number } {
  const steps = stepsOf(path);
  let shared = 0;
  while (shared < trunk.length && steps[shared] === trunk[shared]) shared++;
  return { branch: steps.slice(shared).join(separator), left: trunk.length - shared };
}
