import type { Argument, Clause, SyntaxLayer } from "../layer.ts";
import { type Draft, draftNominal, draftVerbal, isPassive } from "./drafts.ts";
import { modesOf } from "./modes.ts";
import { findPredicates } from "./predicates.ts";
import { markerOf, parentOf, relationOf } from "./relations.ts";
import { reportersOf } from "./reported-speech.ts";
import { SentenceView } from "./sentence-view.ts";
import { shallowOpinion } from "./shallow.ts";
import { clauseSpan } from "./span.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** Sentences longer than this many words have no clause view: tables and lists run together. */
const MAX_SENTENCE = 400;

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
  return finish(view, drafts);
}

function finish(view: SentenceView, drafts: readonly Draft[]): Clause[] {
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
  const relations = drafts.map((draft) => relationOf(view, draft));
  const modes = modesOf(view, drafts, parents, relations);
  const opinion = shallowOpinion(view);
  return drafts.map((draft, index): Clause => {
    const i = draft.predicate.token;
    const parent = parents[index];
    const marker = markerOf(view, i);
    const copula = view.copula(i);
    return {
      sentence: view.sentence,
      index,
      predicate: draft.content,
      verb: draft.kind === "copular" && copula !== undefined ? copula : i,
      kind: draft.kind,
      lemma: draft.lemma,
      ...(draft.light === undefined ? {} : { light: draft.light }),
      voice: draft.passive ? "passive" : "active",
      ...modes[index]!,
      subjects: draft.subjects,
      objects: draft.objects,
      obliques: draft.obliques,
      ...(parent === undefined ? {} : { parent }),
      relation: relations[index]!,
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
    };
  });
}
