import type { Argument, ArgumentRole, Clause, SyntaxLayer } from "../layer.ts";
import { DENIAL_VERBS, DUTY_VERBS, INTENT_VERBS, TWO_OBJECT_VERBS } from "./control.ts";
import { nounFrame } from "./event-nouns.ts";
import { lightModifiers, nominalArguments } from "./nominal.ts";
import { objectsOf } from "./objects.ts";
import { obliquesOf } from "./obliques.ts";
import { makeArgument, spreadArguments } from "./phrases.ts";
import { findPredicates, lightNoun, type Predicate, verbLemma } from "./predicates.ts";
import { reportersOf } from "./reported-speech.ts";
import { SentenceView } from "./sentence-view.ts";
import { shallowOpinion } from "./shallow.ts";
import { clauseSpan } from "./span.ts";
import { isReceiverSubject, subjectOf } from "./subjects.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** Sentences longer than this many words have no clause view: tables and lists run together. */
const MAX_SENTENCE = 400;

/** A clause under construction: everything but its place among the others. */
interface Draft {
  readonly predicate: Predicate;
  readonly group: VerbGroup;
  readonly content: number;
  readonly kind: Clause["kind"];
  readonly lemma: string;
  readonly light: string | undefined;
  readonly passive: boolean;
  readonly subjects: readonly Argument[];
  readonly objects: readonly Argument[];
  readonly obliques: readonly Argument[];
}

/** The clauses of a parsed sentence, in text order. */
export function readClauses(syntax: SyntaxLayer, sentence: number): readonly Clause[] {
  const view = new SentenceView(syntax, sentence);
  if (view.end - view.first > MAX_SENTENCE) return [];
  const predicates = findPredicates(view);
  const groups = new Map<number, VerbGroup>();
  for (const { token } of predicates) groups.set(token, readVerbGroup(view, token));
  const passive = (token: number) => isPassive(view, token, groups);
  const drafts: Draft[] = [];
  const folded = new Set<number>();
  for (const predicate of predicates) {
    if (predicate.kind === "nominal") continue;
    const draft = draftVerbal(view, predicate, groups.get(predicate.token)!, passive);
    if (draft.kind === "light") folded.add(draft.content);
    drafts.push(draft);
  }
  for (const predicate of predicates)
    if (predicate.kind === "nominal" && !folded.has(predicate.token))
      drafts.push(draftNominal(view, predicate, groups.get(predicate.token)!));
  drafts.sort((a, b) => a.predicate.token - b.predicate.token);
  return finish(view, drafts, groups);
}

/** Passive by its own form, or as a bare participle coordinated with a passive ("was declared ... and expelled"). */
function isPassive(view: SentenceView, token: number, groups: ReadonlyMap<number, VerbGroup>): boolean {
  let at = token;
  for (let step = 0; step < 8; step++) {
    const group = groups.get(at);
    if (group === undefined) return false;
    if (group.passive) return true;
    // "was summoned and handed a note": a second object does not make it active.
    const given = TWO_OBJECT_VERBS.has(view.lemma(at)) && view.word(at).endsWith("ed");
    const bare = view.rel(at) === "conj" && (view.xpos(at) === "VBN" || given);
    if (!bare || view.kid(at, "nsubj", "aux") !== undefined) return false;
    if (!given && view.kid(at, "obj") !== undefined) return false;
    at = view.head(at);
    // "were armed and trained by": the first participle may pass for an adjective.
    if (view.kid(at, "cop") !== undefined && /[^aeiou]ed$|en$/.test(view.word(at))) return true;
  }
  return false;
}

function draftVerbal(
  view: SentenceView,
  predicate: Predicate,
  group: VerbGroup,
  passive: (token: number) => boolean,
): Draft {
  const i = predicate.token;
  const turned = passive(i);
  const subject = subjectOf(view, i, passive);
  const obliques = obliquesOf(view, i);
  const asArguments = (role: ArgumentRole, heads: readonly number[], shared: boolean) =>
    heads.map((head) => makeArgument(view, role, head, shared ? { shared } : {}));
  let subjects: Argument[];
  let objects: Argument[];
  let rest: Argument[];
  if (predicate.kind === "copular") {
    subjects = asArguments("subject", subject.heads, subject.shared);
    objects = [];
    rest = obliques;
  } else if (turned) {
    const agents = agentsOf(view, i);
    const agentHeads = new Set(agents.map(({ head }) => head));
    subjects = agents;
    rest = obliques.filter(({ head }) => !agentHeads.has(head));
    if (isReceiverSubject(view, i)) {
      objects = view.kids(i, "obj").flatMap((head) => spreadArguments(view, "object", head));
      rest = [...asArguments("indirect-object", subject.heads, subject.shared), ...rest];
    } else objects = asArguments("object", subject.heads, subject.shared);
  } else {
    const found = objectsOf(view, i);
    subjects = asArguments("subject", subject.heads, subject.shared);
    objects = asArguments("object", found.heads, found.shared);
    rest = [...asArguments("indirect-object", found.receivers, false), ...obliques];
  }
  const base = { predicate, group, passive: turned, subjects };
  const lemma = predicate.kind === "copular" ? view.lemma(i) : verbLemma(view, i);
  const noun =
    predicate.kind === "copular"
      ? undefined
      : lightNoun(
          view,
          i,
          objects.map(({ head }) => head),
        );
  if (noun === undefined)
    return { ...base, content: i, kind: predicate.kind, lemma, light: undefined, objects, obliques: rest };
  return {
    ...base,
    content: noun,
    kind: "light",
    lemma: view.lemma(noun),
    light: lemma,
    ...lightArguments(view, noun, turned, subjects, objects, rest),
  };
}

/** The "by" phrases of a passive verb; failing these, one that hangs on a phrase of the verb ("laid at the monument by the guests"). */
function agentsOf(view: SentenceView, i: number): Argument[] {
  const own = view.kids(i, "obl:agent");
  const heads =
    own.length > 0 ? own : view.kids(i, "obl", "obj").flatMap((phrase) => strayAgents(view, phrase, 0));
  return heads.flatMap((head) => spreadArguments(view, "agent", head, { preposition: "by" }));
}

function strayAgents(view: SentenceView, noun: number, depth: number): number[] {
  if (depth > 3 || nounFrame(view.lemma(noun)) !== undefined) return [];
  return view
    .kids(noun, "nmod")
    .flatMap((inner) => (view.preposition(inner) === "by" ? [inner] : strayAgents(view, inner, depth + 1)));
}

/** "Talks were held between A and B": whoever the noun's phrases name takes part. */
function lightArguments(
  view: SentenceView,
  noun: number,
  passive: boolean,
  subjects: readonly Argument[],
  objects: readonly Argument[],
  obliques: readonly Argument[],
): { subjects: readonly Argument[]; objects: readonly Argument[]; obliques: readonly Argument[] } {
  const known = new Set(obliques.map(({ head }) => head));
  const all = [...obliques, ...lightModifiers(view, noun).filter(({ head }) => !known.has(head))];
  const parties =
    passive && subjects.length === 0 ? all.filter(({ preposition }) => preposition === "between") : [];
  return {
    subjects: parties.length > 0 ? parties : subjects,
    objects: objects.filter(({ head }) => head !== noun && view.upos(head) !== "NOUN"),
    obliques: parties.length > 0 ? all.filter(({ preposition }) => preposition !== "between") : all,
  };
}

function draftNominal(view: SentenceView, predicate: Predicate, group: VerbGroup): Draft {
  const i = predicate.token;
  return {
    predicate,
    group,
    content: i,
    kind: "nominal",
    lemma: view.lemma(i),
    light: undefined,
    passive: false,
    ...nominalArguments(view, i),
  };
}

function finish(
  view: SentenceView,
  drafts: readonly Draft[],
  groups: ReadonlyMap<number, VerbGroup>,
): Clause[] {
  const indexOf = new Map<number, number>();
  drafts.forEach((draft, index) => {
    indexOf.set(draft.predicate.token, index);
    if (draft.kind === "light" && !indexOf.has(draft.content)) indexOf.set(draft.content, index);
  });
  const parents = drafts.map((draft) => parentOf(view, draft.predicate.token, indexOf));
  const heads = (list: readonly Argument[]) => list.map(({ head }) => head);
  const reporters = reportersOf(
    view,
    drafts.map((draft, index) => ({
      token: draft.predicate.token,
      lemma: draft.light ?? draft.lemma,
      verbal: draft.kind === "verbal",
      parent: parents[index],
    })),
  );
  const opinion = shallowOpinion(view);
  const clauses: Clause[] = [];
  drafts.forEach((draft, index) => {
    const i = draft.predicate.token;
    const parent = parents[index];
    const relation = relationOf(view, draft);
    const mode = modeOf(view, draft, relation, parent === undefined ? undefined : clauses[parent], groups);
    const marker = markerOf(view, i);
    const copula = view.kid(i, "cop");
    clauses.push({
      sentence: view.sentence,
      index,
      predicate: draft.content,
      verb: draft.kind === "copular" && copula !== undefined ? copula : i,
      kind: draft.kind,
      lemma: draft.lemma,
      ...(draft.light === undefined ? {} : { light: draft.light }),
      voice: draft.passive ? "passive" : "active",
      ...mode,
      subjects: draft.subjects,
      objects: draft.objects,
      obliques: draft.obliques,
      ...(parent === undefined ? {} : { parent }),
      relation,
      ...(marker === undefined ? {} : { marker }),
      ...(reporters[index] === undefined ? {} : { reportedBy: reporters[index] }),
      span: clauseSpan(view, i, draft.kind === "nominal"),
      opinion: opinion({
        token: i,
        kind: draft.kind,
        passive: draft.passive,
        subjects: heads(draft.subjects),
        objects: heads(draft.objects),
      }),
    });
  });
  return clauses;
}

function parentOf(view: SentenceView, i: number, indexOf: ReadonlyMap<number, number>): number | undefined {
  let at = view.head(i);
  for (let step = 0; at >= 0 && step < 64; step++) {
    const index = indexOf.get(at);
    if (index !== undefined && index !== indexOf.get(i)) return index;
    at = view.head(at);
  }
  return undefined;
}

const RELATIONS: Readonly<Record<string, Clause["relation"]>> = {
  root: "root",
  conj: "conjunct",
  ccomp: "complement",
  csubj: "complement",
  xcomp: "open-complement",
  advcl: "adverbial",
  "acl:relcl": "relative",
  acl: "participle",
  parataxis: "parataxis",
};

function relationOf(view: SentenceView, draft: Draft): Clause["relation"] {
  if (draft.kind === "nominal") return "nominal";
  const i = draft.predicate.token;
  if (view.rel(i) === "acl" && (view.isInfinitive(i) || view.kid(i, "mark") !== undefined))
    return "complement";
  return RELATIONS[view.rel(i)] ?? "complement";
}

function markerOf(view: SentenceView, i: number): string | undefined {
  const marks = view.kids(i, "mark");
  const words = marks.flatMap((mark) => [mark, ...view.kids(mark, "fixed")]);
  if (words.length === 0) {
    const when = view.kids(i, "advmod").find((child) => view.xpos(child) === "WRB");
    return when === undefined ? undefined : view.word(when);
  }
  return words
    .sort((a, b) => a - b)
    .map((word) => view.word(word))
    .join(" ");
}

type Mode = Pick<Clause, "tense" | "aspect" | "polarity" | "modality">;

/** Tense, polarity and modality, with what a bare form takes over from the clause above it. */
function modeOf(
  view: SentenceView,
  draft: Draft,
  relation: Clause["relation"],
  parent: Clause | undefined,
  groups: ReadonlyMap<number, VerbGroup>,
): Mode {
  const { group } = draft;
  const own: Mode = {
    tense: draft.kind === "nominal" ? "none" : group.tense,
    aspect: group.aspect,
    polarity: group.denied ? "denied" : "affirmed",
    modality: group.modality,
  };
  if (draft.kind === "nominal" || parent === undefined) return own;
  const bare = !group.finite;
  // "not to use force and to respect ...": a second "to" starts afresh.
  const marked = view.kids(draft.predicate.token, "mark").length > 0;
  if (relation === "conjunct" && bare && groups.has(parent.verb))
    return {
      tense: parent.tense,
      aspect: parent.aspect,
      polarity: own.polarity === "denied" || marked ? own.polarity : parent.polarity,
      modality: parent.modality,
    };
  const marker = markerOf(view, draft.predicate.token);
  if (marker === "if" || marker === "unless" || marker === "in case")
    return { ...own, modality: "conditional" };
  if (!bare) return own;
  const above = parent.light ?? parent.lemma;
  const complement = relation === "open-complement" || relation === "complement";
  if (complement && DENIAL_VERBS.has(above))
    return { ...own, polarity: own.polarity === "denied" ? "affirmed" : "denied" };
  if (complement && DUTY_VERBS.has(above)) return { ...own, modality: "necessary" };
  if (complement && INTENT_VERBS.has(above)) return { ...own, modality: "intended" };
  if (view.isInfinitive(draft.predicate.token) && relation !== "open-complement")
    return { ...own, modality: "intended" };
  if (relation === "open-complement") return { ...own, modality: parent.modality };
  return own;
}
