import type { Layers } from "../actors/layers.ts";
import type { Span } from "../model/span.ts";
import { isHyphen, lowerAt, spanOfTokens, wordAt } from "./words.ts";

const DROPPED =
  /^(?:such|different|following|these|those|certain|other|others|etc\.?|so on|the|various|many|several|all|both|possible|and|fields?|areas?|spheres?)$/;

/** Nouns that a list of adjectives may share: "economic and cultural cooperation" lists "economic", "cultural". */
const SHARED_HEAD =
  /^(?:co-?operation|relations|relationship|ties|exchanges?|matters|issues|affairs|questions|assistance|aid|fields?|areas?|spheres?|domains?|sectors?|collaboration|partnership|interaction|links|contacts|co-?ordination|agreement|treaty|pact|accord|protocol|convention|deal|memorandum)$/;

/**
 * The items of a coordinated list in tokens [first, end): "economy, culture, science and technology" gives four spans,
 * "economic and cultural cooperation" gives "economic" and "cultural". Items of more than `longest` tokens are left out.
 */
export function listItems(layers: Layers, first: number, end: number, longest = 5): Span[] {
  let last = end;
  let shared = false;
  while (
    last > first &&
    SHARED_HEAD.test(lowerAt(layers, last - 1)) &&
    isAdjectival(layers, first, last - 1)
  ) {
    last--;
    shared = true;
  }
  if (last === first) return [];
  const items: Span[] = [];
  let from = first;
  const close = (to: number): void => {
    let start = from;
    while (
      start < to &&
      (DROPPED.test(lowerAt(layers, start)) || !/[\p{L}\p{N}]/u.test(wordAt(layers, start)))
    )
      start++;
    if (start < to && to - start <= longest) items.push(spanOfTokens(layers, start, to));
    from = to + 1;
  };
  for (let i = first; i < last; i++) {
    const word = lowerAt(layers, i);
    if (
      word === "," ||
      word === "and" ||
      word === "&" ||
      word === ";" ||
      (word === "as" && lowerAt(layers, i + 1) === "well")
    )
      close(i);
    else if (shared && word === "-" && !isHyphen(layers, i)) close(i);
  }
  close(last);
  return items;
}

/** True when every conjunct of [first, end) ends in an adjective (or a noun used as one), so that the noun after them is shared. */
function isAdjectival(layers: Layers, first: number, end: number): boolean {
  if (end <= first) return false;
  if (layers.syntax.upos(end - 1) === "ADJ") return true;
  for (let i = first; i < end; i++) {
    const word = lowerAt(layers, i);
    if ((word === "and" || word === ",") && i > first && layers.syntax.upos(i - 1) === "ADJ") return true;
  }
  // "trade and payments agreement": nouns before an instrument noun.
  return (
    !/^(?:of|for|on|in)$/.test(lowerAt(layers, end - 1)) &&
    end - first <= 6 &&
    layers.syntax.upos(end - 1) !== "ADP"
  );
}
