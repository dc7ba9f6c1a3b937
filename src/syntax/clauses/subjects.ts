import {
  CONTROL_NOUNS,
  OBJECT_CONTROL,
  OBJECT_MARKERS,
  PREPOSITION_CONTROL,
  SUBJECT_CONTROL,
} from "./control.ts";
import type { SentenceView } from "./sentence-view.ts";
import { TIME_NOUNS } from "./time-nouns.ts";

/** Grammatical subject of a predicate: head tokens, and whether they were supplied from another clause. */
export interface Subject {
  readonly heads: readonly number[];
  readonly shared: boolean;
}

const NONE: Subject = { heads: [], shared: false };
const MAX_STEPS = 12;
const RELATIVE_WORDS = new Set(["who", "whom", "which", "that"]);

/** True for "who", "which" and "that" as relative pronouns. */
export function isRelativeWord(view: SentenceView, i: number): boolean {
  return RELATIVE_WORDS.has(view.word(i)) && /^(?:WDT|WP|IN|DT)$/.test(view.xpos(i));
}

const TELLING: ReadonlySet<string> = new Set(
  "tell inform assure remind warn notify advise promise convince persuade".split(" "),
);

/** "told journalists he had spoken": what is told, which parsers hang on those who are told. */
export function isToldClause(view: SentenceView, i: number): boolean {
  const listener = view.head(i);
  if (view.rel(i) !== "acl:relcl" || listener < 0 || view.head(listener) < 0) return false;
  const subject = view.kid(i, "nsubj", "nsubj:pass");
  const relative = view.children(i).some((child) => isRelativeWord(view, child));
  return (
    subject !== undefined &&
    !relative &&
    /^(?:obj|iobj)$/.test(view.rel(listener)) &&
    TELLING.has(view.lemma(view.head(listener)))
  );
}

/** The clause a relative clause stands in: itself or the first conjunct of it. */
function relativeRoot(view: SentenceView, i: number): number | undefined {
  let at = i;
  for (let step = 0; step < MAX_STEPS; step++) {
    const rel = view.rel(at);
    if (rel === "acl:relcl") return at;
    if (rel !== "conj") return undefined;
    at = view.head(at);
  }
  return undefined;
}

/** The nouns that a relative clause is about, for predicate i of it. */
export function antecedents(view: SentenceView, i: number): readonly number[] {
  const root = relativeRoot(view, i);
  if (root === undefined) return [];
  const head = view.head(root);
  return head >= 0 && view.isNoun(head) ? sharedConjuncts(view, head, root) : [];
}

/** A clause after the last conjunct is about all of them when they are plural names in a row; about its own head else. */
function sharedConjuncts(view: SentenceView, head: number, clause: number): readonly number[] {
  const all = view.conjuncts(head);
  return all.length > 1 && clause > all.at(-1)! && view.rel(head) !== "conj" ? all : [head];
}

/**
 * The grammatical subject of predicate i: its own, a relative's antecedent, the one of a coordinated or controlling verb.
 * `passive(j)` tells whether predicate j is in the passive.
 */
export function subjectOf(view: SentenceView, i: number, passive: (j: number) => boolean, step = 0): Subject {
  if (step > MAX_STEPS) return NONE;
  const own = nominalSubjects(view, i);
  if (own.length > 0) return fromOwn(view, i, own);
  const rel = view.rel(i);
  const head = view.head(i);
  if (head < 0) return NONE;
  const above = () => subjectOf(view, head, passive, step + 1);
  if (rel === "conj") return shared(above());
  if (rel === "acl:relcl") {
    const oblique = view
      .children(i)
      .some((child) => isRelativeWord(view, child) && view.rel(child) !== "nsubj");
    return oblique ? NONE : { heads: antecedents(view, i), shared: true };
  }
  if (rel === "acl" || rel === "amod") return ofNounClause(view, i, head, passive, step);
  if (rel === "xcomp" || rel === "advcl" || rel === "ccomp") {
    if (rel === "ccomp" && !isBare(view, i)) return NONE;
    if (rel === "advcl" && !isBare(view, i)) return NONE;
    if (view.isNoun(head) && view.kid(head, "cop") === undefined && view.upos(head) !== "VERB")
      return ofNounClause(view, i, head, passive, step);
    return ofControlled(view, i, head, passive, above);
  }
  return NONE;
}

/** Subjects of i; where a parser gives two, not the weekday or the word that is no noun ("Lucas Esono, Friday met"). */
function nominalSubjects(view: SentenceView, i: number): number[] {
  const own = view.kids(i, "nsubj", "nsubj:pass");
  if (own.length < 2) return own;
  const likely = own.filter((child) => view.isNoun(child) && !TIME_NOUNS.has(view.lemma(child)));
  return likely.length > 0 ? likely : own;
}

function shared(subject: Subject): Subject {
  return { heads: subject.heads, shared: true };
}

function fromOwn(view: SentenceView, i: number, own: readonly number[]): Subject {
  const first = own[0]!;
  if (isRelativeWord(view, first)) {
    const nouns = antecedents(view, i);
    if (nouns.length > 0) return { heads: nouns, shared: true };
  }
  return { heads: listOf(view, own).flatMap((noun) => view.conjuncts(noun)), shared: false };
}

/** The first subject, with a second one right after a comma: "Ecuador, Peru and Bolivia were ..." read as two subjects. */
function listOf(view: SentenceView, own: readonly number[]): readonly number[] {
  const [first, second] = own as [number, number | undefined];
  const listed =
    second === first + 2 && view.word(first + 1) === "," && view.kid(second, "conj") !== undefined;
  return listed ? [first, second] : [first];
}

/** True for an infinitive, a gerund or a participle: a clause that needs a subject from elsewhere. */
function isBare(view: SentenceView, i: number): boolean {
  const aux = view
    .children(i)
    .find((child) => view.rel(child).startsWith("aux") || view.rel(child) === "cop");
  const xpos = view.xpos(aux ?? i);
  if (view.kid(i, "mark") !== undefined && view.word(view.kid(i, "mark")!) === "that") return false;
  return xpos === "VB" || xpos === "VBG" || xpos === "VBN";
}

/** Subject of a clause under a noun: "the treaty signed in", "a committee to monitor", "its decision to expel". */
function ofNounClause(
  view: SentenceView,
  i: number,
  noun: number,
  passive: (j: number) => boolean,
  step: number,
): Subject {
  const infinitive = view.isInfinitive(i);
  const gerund = !infinitive && view.kid(i, "mark") !== undefined;
  if (!infinitive && !gerund) return { heads: sharedConjuncts(view, noun, i), shared: true };
  // "The USSR was the first to recognise it."
  if (infinitive && view.copula(noun) !== undefined) return shared(subjectOf(view, noun, passive, step + 1));
  const governor = view.head(noun);
  // "a committee to monitor it": the noun acts; "agreed in principle to reunite": the subject of the verb does.
  if (infinitive && !CONTROL_NOUNS.has(view.lemma(noun)) && (view.rel(noun) !== "obl" || passive(governor)))
    return { heads: [noun], shared: true };
  const owner = view.kid(noun, "nmod:poss");
  if (owner !== undefined && view.upos(owner) !== "PRON")
    return { heads: view.conjuncts(owner), shared: true };
  const of = view.kids(noun, "nmod").find((child) => view.preposition(child) === "of" && child < i);
  if (of !== undefined) return { heads: view.conjuncts(of), shared: true };
  const verb = governor;
  if (verb < 0 || view.rel(noun) === "nsubj") return NONE;
  return view.rel(noun) === "nsubj:pass" || passive(verb)
    ? NONE
    : shared(subjectOf(view, verb, passive, step + 1));
}

/** Subject of an infinitive or gerund under verb `head`: its object, the object of its preposition, or its subject. */
function ofControlled(
  view: SentenceView,
  i: number,
  head: number,
  passive: (j: number) => boolean,
  above: () => Subject,
): Subject {
  const lemma = view.lemma(head);
  const prepositions = Object.hasOwn(PREPOSITION_CONTROL, lemma) ? PREPOSITION_CONTROL[lemma] : undefined;
  if (prepositions !== undefined) {
    const phrase = view
      .kids(head, "obl")
      .find((child) => prepositions.includes(view.preposition(child) ?? ""));
    if (phrase !== undefined) return { heads: view.conjuncts(phrase), shared: true };
  }
  if (passive(head))
    return IMPERSONAL.has(lemma) && above().heads.every((it) => view.word(it) === "it")
      ? NONE
      : shared(above());
  const mark = view.kid(i, "mark");
  const marker = mark === undefined ? "" : view.word(mark);
  const object = view.kid(head, "obj", "iobj");
  const infinitive = view.isInfinitive(i);
  // "visited Rome to discuss": only some verbs hand an infinitive to their object.
  if (infinitive && object !== undefined && object < i)
    return OBJECT_CONTROL.has(lemma) ? { heads: view.conjuncts(object), shared: true } : shared(above());
  if (object !== undefined && object < i) {
    // "commits both to reducing": "to" before a gerund makes the object the doer, as "of" and "from" do.
    const gerundTo = marker === "to" && view.xpos(i) === "VBG";
    const purpose = view.rel(i) === "advcl" && marker !== "" && !OBJECT_MARKERS.has(marker) && !gerundTo;
    const participle = view.rel(i) === "advcl" && marker === "";
    if (!purpose && !participle && !SUBJECT_CONTROL.has(lemma))
      return { heads: view.conjuncts(object), shared: true };
  }
  return shared(above());
}

/** "It was agreed to send": the passive has no subject to hand on. */
const IMPERSONAL: ReadonlySet<string> = new Set(
  "agree decide plan propose intend hope resolve suggest recommend".split(" "),
);
