import type { Argument } from "../layer.ts";
import { makeArgument, spreadArguments } from "./phrases.ts";
import type { SentenceView } from "./sentence-view.ts";
import { antecedents, isRelativeWord } from "./subjects.ts";

/** Prepositions made of several words, without articles: the phrase inside is what they govern. */
const COMPLEX: ReadonlySet<string> = new Set(
  (
    "on behalf of,in behalf of,at invitation of,upon invitation of,on invitation of,at request of,in presence of,in absence of,in honour of," +
    "in honor of,in favour of,in favor of,in spite of,in accordance with,in conformity with,in connection with,in conjunction with," +
    "in cooperation with,in collaboration with,in coordination with,in agreement with,in contact with,in regard to,with regard to," +
    "with respect to,in response to,in reply to,in reaction to,in retaliation for,in front of,in name of,in light of,in view of,in lieu of," +
    "in place of,in charge of,in support of,in protest at,in protest against,on initiative of,in company of,in exchange for,in return for," +
    "on occasion of,under auspices of,within framework of,in framework of,under terms of,by means of,with help of,with support of," +
    "with participation of,on side of,to territory of,on territory of,in territory of"
  ).split(","),
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
  if (preposition === undefined) return [];
  return view.kids(noun, "nmod").flatMap((inner) => {
    const whole = `${preposition} ${view.word(noun)} ${view.preposition(inner) ?? ""}`;
    return COMPLEX.has(whole) ? spreadArguments(view, "oblique", inner, { preposition: whole }) : [];
  });
}
