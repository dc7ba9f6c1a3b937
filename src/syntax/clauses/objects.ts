import { TWO_OBJECT_VERBS } from "./control.ts";
import { lightNoun } from "./predicates.ts";
import type { SentenceView } from "./sentence-view.ts";
import { antecedents, isRelativeWord, isToldClause } from "./subjects.ts";
import { TIME_NOUNS } from "./time-nouns.ts";

export interface Objects {
  readonly heads: readonly number[];
  readonly shared: boolean;
  /** Receivers ("handed him a note"), where there is an object beside them. */
  readonly receivers: readonly number[];
}

/** Logical objects of an active predicate: its own, a relative's antecedent, or one shared with a coordinated verb. */
export function objectsOf(view: SentenceView, i: number): Objects {
  const objects = [...givenObject(view, i), ...bareObject(view, i)];
  // "awarded the cosmonaut the order": two bare objects are a receiver and what is given.
  const two = objects.length === 2 && TWO_OBJECT_VERBS.has(view.lemma(i));
  const direct = two ? objects.slice(1) : objects;
  const receivers = [...view.kids(i, "iobj"), ...(two ? objects.slice(0, 1) : [])];
  const own = direct.length > 0 ? direct : receivers;
  if (own.length > 0) {
    const first = own[0]!;
    const relative = isRelativeWord(view, first) ? antecedents(view, i) : [];
    return {
      heads:
        relative.length > 0
          ? relative
          : own.flatMap((noun) => view.conjuncts(noun)).filter((noun) => !isReflexive(view, noun)),
      shared: relative.length > 0,
      receivers: direct.length > 0 ? receivers.flatMap((noun) => view.conjuncts(noun)) : [],
    };
  }
  const gap = gapOf(view, i);
  if (gap.length > 0) return { heads: gap, shared: true, receivers: [] };
  return { heads: sharedObject(view, i), shared: true, receivers: [] };
}

/** Objects of verb i; after a verb with two objects parsers take the second for a complement ("was granted a pension"). */
export function givenObject(view: SentenceView, i: number): number[] {
  const objects = view.kids(i, "obj");
  if (!TWO_OBJECT_VERBS.has(view.lemma(i))) return objects;
  return [
    ...objects,
    ...view
      .kids(i, "xcomp")
      .filter((noun) => view.isNoun(noun) && view.kid(noun, "case", "cop") === undefined),
  ];
}

/** "deported to Venezuela two men": an object after a phrase, which parsers take for an adverbial. */
function bareObject(view: SentenceView, i: number): number[] {
  if (view.kid(i, "obj", "iobj", "ccomp", "xcomp", "cop") !== undefined) return [];
  return view
    .kids(i, "obl")
    .filter(
      (noun) =>
        noun > i && view.upos(noun) === "NOUN" && view.preposition(noun) === undefined && !isTime(view, noun),
    )
    .slice(0, 1);
}

function isTime(view: SentenceView, noun: number): boolean {
  return (
    TIME_NOUNS.has(view.lemma(noun)) ||
    view
      .kids(noun, "nummod", "det", "amod")
      .some((child) => /^(?:last|next|this|each|every)$/.test(view.word(child)))
  );
}

function isReflexive(view: SentenceView, i: number): boolean {
  return /sel(?:f|ves)$/.test(view.word(i)) && view.upos(i) === "PRON";
}

/** "the sanctions it imposed": a relative clause with a subject of its own and nothing else in the object's place. */
function gapOf(view: SentenceView, i: number): readonly number[] {
  const subject = view.kid(i, "nsubj");
  if (isToldClause(view, i)) return [];
  if (view.rel(i) !== "acl:relcl" || subject === undefined || isRelativeWord(view, subject)) return [];
  const filled = view.children(i).some((child) => {
    const rel = view.rel(child);
    if (rel === "ccomp" || rel === "xcomp") return true;
    const relative = isRelativeWord(view, child) || /^W/.test(view.xpos(child));
    if (relative && (rel === "obl" || rel === "advmod" || rel === "nmod:poss")) return true;
    // A stranded preposition takes the antecedent: "the state it traded with".
    return rel === "case" || (rel === "obl" && view.kid(child, "case") === undefined && relative);
  });
  return filled ? [] : antecedents(view, i);
}

/** "signed and ratified the treaty": verbs side by side share what follows the last of them. */
function sharedObject(view: SentenceView, i: number): readonly number[] {
  if (view.kids(i, "obl", "ccomp", "xcomp").some((child) => child > i && !isBeyond(view, i, child)))
    return [];
  const partners = [...view.kids(i, "conj"), ...(view.rel(i) === "conj" ? [view.head(i)] : [])];
  for (const partner of partners) {
    if (
      view.upos(partner) !== "VERB" ||
      (view.kid(partner, "nsubj", "nsubj:pass", "aux:pass") !== undefined && partner > i)
    )
      continue;
    const object = view.kid(partner, "obj");
    if (object === undefined || lightNoun(view, partner, [object]) !== undefined) continue;
    const last = Math.max(partner, i);
    if (object > last && onlyJoins(view, Math.min(partner, i) + 1, last)) return view.conjuncts(object);
  }
  return [];
}

function isBeyond(view: SentenceView, i: number, child: number): boolean {
  return view.kids(i, "conj").some((partner) => partner < child);
}

/** True when only conjunctions, adverbs, commas and auxiliaries stand between two verbs. */
function onlyJoins(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const upos = view.upos(k);
    if (upos !== "CCONJ" && upos !== "ADV" && upos !== "PUNCT" && upos !== "AUX") return false;
  }
  return true;
}
