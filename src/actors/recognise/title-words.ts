import { TITLE_HEADS, TITLE_MODIFIERS } from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import type { NameHit } from "./register-names.ts";

/** What the title grammar must know of the rest: register names by token, and tokens at which a person's name begins. */
export interface TitleContext {
  readonly hitAt: (token: number) => NameHit | undefined;
  readonly personAt: (token: number) => boolean;
}

export const DETERMINERS = new Set("the a an his her its their my our your this that these those".split(" "));

export const HYPHENS = new Set(["-", "‐", "‑", "–"]);

export const MODIFYING_HEADS = new Set(
  "assistant deputy chief head general member secretary major officer".split(" "),
);

export const AFTER_HEAD = new Set(
  "general elect designate d'affaires plenipotentiary extraordinary ad interim in-chief emeritus".split(" "),
);

export const MONTH_OR_DAY = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

export function hasHeadSoon(view: View, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    if (TITLE_HEADS.has(view.lower[k]!)) return true;
    if (!TITLE_MODIFIERS.has(view.lower[k]!)) return false;
  }
  return false;
}

export function isVerbLike(view: View, i: number): boolean {
  const tag = view.syntax.upos(i);
  return tag === "VERB" || tag === "AUX" || tag === "ADV" || tag === "ADP";
}
