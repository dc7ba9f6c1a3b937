import { foldName } from "./fold.ts";

/** Words that carry no difference between two titles or two reports of one act. */
const LIGHT = new Set(
  "a an and as at between by for from in into its it of on or that the their this to was were with which who has had have be been is are respectively".split(
    " ",
  ),
);

/** Content words of a text, folded, without inflection of the commonest kind (plural s). */
export function contentWords(text: string): Set<string> {
  return new Set(
    foldName(text)
      .split(" ")
      .filter((word) => word.length > 1 && !LIGHT.has(word))
      .map((word) =>
        word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word,
      ),
  );
}

/** Shared content words over all, 0-1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Shared content words over those of the smaller, 0-1: 1 when one text holds the other. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.min(a.size, b.size);
}
