import type { Argument, Clause, SyntaxLayer } from "../syntax/layer.ts";
import { withoutDateline } from "./dateline.ts";
import { argumentAt, modifiersOf } from "./phrase.ts";

/** A verb or a noun that may tell an act, with what stands around it, in one shape for both. */
export interface Predicate {
  readonly sentence: number;
  /** Token that carries the meaning. */
  readonly token: number;
  /** Lemma with particle. */
  readonly lemma: string;
  readonly nominal: boolean;
  readonly subjects: readonly Argument[];
  readonly objects: readonly Argument[];
  /** Prepositional phrases of the clause and, for nouns, of the noun. */
  readonly obliques: readonly Argument[];
  /** The clause it stands in; for a noun the clause that governs it, when there is one. */
  readonly clause?: Clause;
  /** Clauses that depend on it. */
  readonly children: readonly Clause[];
}

/** Clauses that stand as main or finite clauses, where a participle without "be" is a past tense read wrongly as passive. */
const FINITE = new Set<Clause["relation"]>(["root", "conjunct", "complement", "parataxis"]);

/** A participle on the noun that the parser took for the whole sentence: "A report called for sanctions". */
function heldByRoot(syntax: SyntaxLayer, clause: Clause): boolean {
  if (clause.relation !== "participle") return false;
  const noun = syntax.head(clause.verb);
  return noun >= 0 && syntax.head(noun) < 0;
}

function hasAuxiliary(syntax: SyntaxLayer, clause: Clause): boolean {
  return [clause.verb, clause.predicate].some((token) =>
    syntax.children(token).some((child) => {
      const rel = syntax.rel(child);
      return rel === "aux:pass" || rel === "aux" || rel === "cop";
    }),
  );
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|night|morning|evening|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|(?:1[0-9]|20)\d\d)$/;

function isTime(syntax: SyntaxLayer, argument: Argument): boolean {
  return TIME.test(syntax.lemma(argument.head).toLowerCase());
}

/**
 * The predicate of a clause, some slips of the parser mended: a finite "passive" without auxiliary and without agent is
 * active ("Chile called on Peru"), a bare noun phrase beside a particle is the object ("broke off the talks"), as is
 * "at least ten", and a day is no object ("resigned Thursday").
 */
export function clausePredicate(syntax: SyntaxLayer, clauses: readonly Clause[], clause: Clause): Predicate {
  let { subjects, objects, obliques } = clause;
  if (
    clause.voice === "passive" &&
    clause.kind === "verbal" &&
    (FINITE.has(clause.relation) || heldByRoot(syntax, clause)) &&
    subjects.length === 0 &&
    objects.length > 0 &&
    objects.every((one) => one.head < clause.verb) &&
    !hasAuxiliary(syntax, clause)
  ) {
    subjects = objects;
    objects = [];
  }
  if (objects.length === 0 && clause.lemma.includes(" ")) {
    const bare = obliques.filter((one) => one.preposition === undefined && one.head > clause.verb);
    if (bare.length > 0) {
      objects = bare;
      obliques = obliques.filter((one) => !bare.includes(one));
    }
  }
  if (objects.length === 0) {
    const counted = obliques.filter(
      (one) => one.preposition === "at" && /^(?:least|most)$/.test(syntax.lemma(one.firstToken)),
    );
    if (counted.length > 0) {
      objects = counted;
      obliques = obliques.filter((one) => !counted.includes(one));
    }
  }
  if (objects.some((one) => isTime(syntax, one))) {
    const kept = objects.filter((one) => !isTime(syntax, one));
    obliques = [...obliques, ...objects.filter((one) => isTime(syntax, one))];
    objects = kept;
  }
  subjects = withoutDateline(syntax, clause.sentence, subjects);
  return {
    sentence: clause.sentence,
    token: clause.predicate,
    lemma: clause.lemma,
    nominal: clause.kind === "nominal",
    subjects,
    objects,
    obliques,
    clause,
    children: clauses.filter((one) => one.parent === clause.index && one.kind !== "nominal"),
  };
}

/** Relations by which a noun's own modifiers name a state: "Russian attack", "the Iran talks". */
const PREMODIFIERS = new Set(["amod", "compound", "nmod:poss"]);

/**
 * The predicate of a noun: possessors and by-phrases act; the of-phrase acts, is acted on, or names both sides as `of`
 * says; words before the noun act when they name an actor.
 */
export function nounPredicate(
  syntax: SyntaxLayer,
  noun: number,
  of: "s" | "o" | "m",
  isActor: (argument: Argument) => boolean,
  clauses: readonly Clause[],
): Predicate {
  const modifiers = modifiersOf(syntax, noun);
  const subjects: Argument[] = [];
  const objects: Argument[] = [];
  const obliques: Argument[] = [];
  const hasBy = modifiers.some((one) => one.preposition === "by");
  for (const one of modifiers) {
    if (one.role === "possessor") (of === "o" && hasBy ? objects : subjects).push(one);
    else if (one.preposition === "by" || one.preposition === "between") subjects.push(one);
    else if (one.preposition === "of") (of === "o" ? objects : subjects).push(one);
    else obliques.push(one);
  }
  // "X on a visit to Y", "X arrived on a visit to Y": who is on the visit makes it.
  const over = syntax.head(noun);
  const on = syntax
    .children(noun)
    .some((child) => syntax.rel(child) === "case" && syntax.lemma(child) === "on");
  if (subjects.length === 0 && over >= 0 && on) {
    const clause = clauses.find((one) => one.verb === over || one.predicate === over);
    if (clause) subjects.push(...clause.subjects);
    else if (/^(?:NOUN|PROPN)$/.test(syntax.upos(over))) subjects.push(argumentAt(syntax, over, "subject"));
  }
  if (subjects.length === 0)
    for (const child of syntax.children(noun))
      if (PREMODIFIERS.has(syntax.rel(child)) && child < noun) {
        const argument = argumentAt(syntax, child, "possessor");
        if (isActor(argument)) subjects.push(argument);
      }
  return {
    sentence: syntax.layer.tokens.sentence[noun]!,
    token: noun,
    lemma: syntax.lemma(noun),
    nominal: true,
    subjects,
    objects,
    obliques,
    children: [],
  };
}
