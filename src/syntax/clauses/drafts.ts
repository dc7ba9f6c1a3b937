import type { Argument, ArgumentRole, Clause } from "../layer.ts";
import { OBJECT_VERBS, TWO_OBJECT_VERBS } from "./control.ts";
import { nounFrame } from "./event-nouns.ts";
import { LIGHT_AT_A_DISTANCE } from "./light-verbs.ts";
import { lightModifiers, nominalArguments } from "./nominal.ts";
import { givenObject, objectsOf } from "./objects.ts";
import { obliquesOf } from "./obliques.ts";
import { makeArgument, spreadArguments } from "./phrases.ts";
import { lightNoun, type Predicate, verbLemma } from "./predicates.ts";
import type { SentenceView } from "./sentence-view.ts";
import { subjectOf } from "./subjects.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A clause under construction: everything but its place among the others. */
export interface Draft {
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

/** Passive by its own form, or as a bare participle coordinated with a passive ("was declared ... and expelled"). */
export function isPassive(
  view: SentenceView,
  token: number,
  groups: ReadonlyMap<number, VerbGroup>,
): boolean {
  let at = token;
  for (let step = 0; step < 8; step++) {
    const group = groups.get(at);
    if (group === undefined) return false;
    if (group.passive) return true;
    // "was summoned and handed a note": a second object does not make it active.
    const given = TWO_OBJECT_VERBS.has(view.lemma(at)) && view.word(at).endsWith("ed");
    const needy = view.word(at).endsWith("ed") && OBJECT_VERBS.has(view.lemma(at));
    const bare = view.rel(at) === "conj" && (view.xpos(at) === "VBN" || given || needy);
    if (!bare || view.kid(at, "nsubj", "aux") !== undefined) return false;
    if (!given && view.kid(at, "obj") !== undefined) return false;
    at = view.head(at);
    // "were armed and trained by": the first participle may pass for an adjective.
    if (view.copula(at) !== undefined && /[^aeiou]ed$|en$/.test(view.word(at))) return true;
  }
  return false;
}

export function draftVerbal(
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
    rest = obliques
      .filter(({ head }) => !agentHeads.has(head))
      .map((oblique) => cutBefore(view, oblique, agents));
    const given = TWO_OBJECT_VERBS.has(view.lemma(i)) ? givenObject(view, i) : [];
    if (given.length > 0) {
      // The subject is the one to whom something is given: "was given a welcome".
      objects = given
        .flatMap((head) => spreadArguments(view, "object", head))
        .map((object) => cutBefore(view, object, agents));
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
          objects.filter(({ shared }) => !shared || LIGHT_AT_A_DISTANCE.has(lemma)).map(({ head }) => head),
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
    own.length > 0
      ? own
      : [...view.kids(i, "obl"), ...givenObject(view, i)].flatMap((phrase) => strayAgents(view, phrase, 0));
  return heads.flatMap((head) => spreadArguments(view, "agent", head, { preposition: "by" }));
}

/** A phrase without the agent that a parser hung on it. */
function cutBefore(view: SentenceView, argument: Argument, agents: readonly Argument[]): Argument {
  const agent = agents.find(({ head }) => argument.head < head && head < argument.endToken);
  if (agent === undefined) return argument;
  const endToken = Math.max(argument.head + 1, agent.firstToken - 1);
  const { start, end } = view.syntax.layer.tokens;
  return { ...argument, endToken, span: { start: start[argument.firstToken]!, end: end[endToken - 1]! } };
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

export function draftNominal(view: SentenceView, predicate: Predicate, group: VerbGroup): Draft {
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
