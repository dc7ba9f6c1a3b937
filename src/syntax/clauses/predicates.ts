import { nounFrame } from "./event-nouns.ts";
import { isLight } from "./light-verbs.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A word that heads a clause, before its arguments are read. */
export interface Predicate {
  readonly token: number;
  readonly kind: "verbal" | "copular" | "nominal";
}

/** Relations in which a verb form is a part of a phrase and heads no clause ("visiting", "according to"). */
const NO_CLAUSE: ReadonlySet<string> = new Set([
  "amod",
  "compound",
  "case",
  "mark",
  "cc",
  "fixed",
  "det",
  "flat",
  "goeswith",
  "advmod",
  "nmod:desc",
  "aux",
  "aux:pass",
  "cop",
  "discourse",
]);

/** The predicates of a sentence in text order: verbs, predicates with a copula, event nouns. */
export function findPredicates(view: SentenceView): Predicate[] {
  const found: Predicate[] = [];
  for (let i = view.first; i < view.end; i++) {
    const upos = view.upos(i);
    const rel = view.rel(i);
    if (upos !== "VERB" && view.copula(i) !== undefined) found.push({ token: i, kind: "copular" });
    else if (
      ((upos === "VERB" && !isName(view, i)) || (upos === "AUX" && CLAUSAL.has(rel))) &&
      (!NO_CLAUSE.has(rel) || isReduced(view, i))
    )
      found.push({ token: i, kind: "verbal" });
    else if (upos === "NOUN" && rel !== "compound" && nounFrame(view.lemma(i)) !== undefined)
      found.push({ token: i, kind: "nominal" });
  }
  return found;
}

/** A bare form as a subject is a name that the tagger did not know ("DPRK"). */
function isName(view: SentenceView, i: number): boolean {
  return view.rel(i) === "nsubj" && view.xpos(i) === "VB" && view.kid(i, "mark", "obj") === undefined;
}

/** "the note delivered by the ambassador": a participle after its noun with a phrase of its own. */
function isReduced(view: SentenceView, i: number): boolean {
  return view.rel(i) === "amod" && view.head(i) < i && view.kid(i, "obl", "obl:agent", "obj") !== undefined;
}

const CLAUSAL: ReadonlySet<string> = new Set(["root", "conj", "ccomp", "advcl", "acl:relcl", "parataxis"]);

/** Lemma of a verb with its particle: "call off". */
export function verbLemma(view: SentenceView, verb: number): string {
  const particle = view.kid(verb, "compound:prt");
  return particle === undefined ? view.lemma(verb) : `${view.lemma(verb)} ${view.word(particle)}`;
}

/** The noun that carries the meaning of a light verb, among its logical objects. */
export function lightNoun(view: SentenceView, verb: number, objects: readonly number[]): number | undefined {
  const lemma = verbLemma(view, verb);
  return objects.find((noun) => view.upos(noun) === "NOUN" && isLight(lemma, view.lemma(noun)));
}
