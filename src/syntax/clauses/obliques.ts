import type { Argument } from "../layer.ts";
import { makeArgument, spreadArguments } from "./phrases.ts";
import type { SentenceView } from "./sentence-view.ts";
import { antecedents, isRelativeWord } from "./subjects.ts";

/** Nouns that make a preposition with the words around them: "on behalf of", "at the invitation of". */
const COMPLEX: ReadonlySet<string> = new Set(
  (
    "behalf invitation request favour favor spite honour honor presence accordance connection conjunction regard respect response reply " +
    "front name light view lieu place terms charge support protest company absence initiative order"
  ).split(" "),
);

/** Prepositional and bare adverbial phrases of predicate i, conjuncts spread; complex prepositions give a second reading. */
export function obliquesOf(view: SentenceView, i: number): Argument[] {
  const found: Argument[] = [];
  for (const child of view.kids(i, "obl", "obl:agent")) {
    if (isRelativeWord(view, child) || /^W/.test(view.xpos(child))) {
      const preposition = view.preposition(child);
      for (const noun of antecedents(view, i))
        found.push(makeArgument(view, "oblique", noun, { preposition, shared: true }));
      continue;
    }
    found.push(...phrase(view, child));
  }
  return found;
}

/** One phrase with its preposition; conjuncts that repeat or change the preposition keep their own. */
export function phrase(
  view: SentenceView,
  head: number,
  role: "oblique" | "modifier" = "oblique",
): Argument[] {
  const preposition = view.preposition(head);
  const found: Argument[] = [];
  for (const conjunct of view.conjuncts(head)) {
    const own = conjunct === head ? preposition : (view.preposition(conjunct) ?? preposition);
    found.push(makeArgument(view, role, conjunct, { preposition: own }));
    found.push(...insideOf(view, conjunct, own));
  }
  return found;
}

/** "on behalf of the government": the government, with the whole as preposition. */
function insideOf(view: SentenceView, noun: number, preposition: string | undefined): Argument[] {
  if (preposition === undefined || !COMPLEX.has(view.lemma(noun))) return [];
  return view.kids(noun, "nmod").flatMap((inner) => {
    const inside = view.preposition(inner);
    return inside === undefined
      ? []
      : spreadArguments(view, "oblique", inner, {
          preposition: `${preposition} ${view.word(noun)} ${inside}`,
        });
  });
}
