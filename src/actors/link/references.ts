import type { Draft } from "../draft.ts";
import type { Entity, EntityTable } from "../entities.ts";
import type { JointDraft } from "../recognise/references.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import type { History, Past } from "./history.ts";

/** Where references back are resolved: the table, what has been said so far, and how to reach a state's entity. */
export interface ReferenceContext {
  readonly view: View;
  readonly table: EntityTable;
  readonly history: History;
  /** Words of a person's titles, folded, by entity. */
  readonly titleWords: ReadonlyMap<Entity, ReadonlySet<string>>;
  /** States of the document by number of mentions, most first. */
  readonly mainStates: readonly string[];
  stateEntity(code: string): Entity;
  hitAt(token: number): NameHit | undefined;
  /** The state whose government issues the document; undefined for the press. */
  readonly issuer?: () => Entity;
  ownerState(draft: Draft): string | undefined;
}

/** The actors of "the two countries", "both sides", "each other": the last pair named together, else the document's pair. */
export function resolveJoint(context: ReferenceContext, draft: JointDraft): Entity[] {
  const { view, history } = context;
  const sentence = view.sentenceOf(draft.first);
  if (draft.people) {
    const people = lastDistinct(
      history,
      draft,
      sentence,
      (one) => one.entity.type === "person" && !one.entity.many,
      (one) => String(one.index),
    );
    if (people.length === draft.count) return inOrder(people);
  }
  for (let back = 0; back <= 6; back++) {
    const found = new Map<string, Entity>();
    for (const one of history.before(draft.first, sentence, back)) {
      if (one.sentence !== sentence - back) continue;
      const code = one.entity.state;
      if (code !== undefined && one.entity.type !== "place") found.set(code, context.stateEntity(code));
    }
    if (found.size === draft.count) return inOrder([...found.values()]);
    if (found.size > draft.count) {
      const main = context.mainStates.filter((code) => found.has(code)).slice(0, draft.count);
      if (main.length === draft.count) return main.map((code) => found.get(code)!);
    }
  }
  const main = context.mainStates.slice(0, draft.count);
  return main.length === draft.count ? main.map((code) => context.stateEntity(code)) : [];
}

/** Actors told together, in the order in which the text first names them. */
function inOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => a.firstToken - b.firstToken);
}

function lastDistinct(
  history: History,
  draft: JointDraft,
  sentence: number,
  fits: (one: Past) => boolean,
  key: (entity: Entity) => string,
): Entity[] {
  const found = new Map<string, Entity>();
  for (const one of history.before(draft.first, sentence, 4)) {
    if (!fits(one) || found.has(key(one.entity))) continue;
    found.set(key(one.entity), one.entity);
    if (found.size === draft.count) break;
  }
  return [...found.values()].reverse();
}

/** Entities that a pronoun of the class "he", "she", "it", "they" or "i" at the token stands for. */
export function resolvePronoun(context: ReferenceContext, token: number, kind: string): Entity[] {
  const { view, history } = context;
  const sentence = view.sentenceOf(token);
  if (kind === "he" || kind === "she") {
    const subject = view.lower[token] === "him" || view.lower[token] === "her" ? actingOn(view, token) : -1;
    const own = subject < 0 ? undefined : history.at(subject);
    const found = history.best(
      token,
      sentence,
      4,
      ({ entity }) => entity.type === "person" && !entity.many && entity !== own && fitsGender(entity, kind),
    );
    return found ? [found] : [];
  }
  if (kind === "it") {
    const found = history.best(
      token,
      sentence,
      2,
      ({ entity }) => entity.type === "state" || entity.type === "organisation" || entity.type === "unknown",
    );
    return found ? [found] : [];
  }
  if (kind === "they") return pluralSubjects(context, token, sentence);
  return speakers(context, token, sentence);
}

/** The subject of the verb that has the pronoun as its object: it cannot be meant by "him". -1 when the pronoun is no object. */
function actingOn(view: View, token: number): number {
  const rel = view.syntax.rel(token);
  if (rel !== "obj" && rel !== "iobj" && rel !== "obl") return -1;
  let verb = view.syntax.head(token);
  for (let k = 0; k < 5 && verb >= 0; k++) {
    const subject = view.syntax.children(verb).find((child) => view.syntax.rel(child).startsWith("nsubj"));
    if (subject !== undefined) return subject;
    verb = view.syntax.head(verb);
  }
  return -1;
}

function fitsGender(entity: Entity, kind: "he" | "she"): boolean {
  return entity.gender === undefined || (kind === "she") === (entity.gender === "f");
}

/** The nearest plural: a group, or two subjects told together. */
function pluralSubjects(context: ReferenceContext, token: number, sentence: number): Entity[] {
  for (let back = 0; back <= 3; back++) {
    const subjects = new Set<Entity>();
    const people = new Set<Entity>();
    const sides = new Set<Entity>();
    let group: Past | undefined;
    for (const one of context.history.before(token, sentence, back)) {
      if (one.sentence !== sentence - back || one.nested) continue;
      const { entity } = one;
      if (entity.many) {
        if (group === undefined || (one.subject && !group.subject)) group = one;
        continue;
      }
      if (one.subject) subjects.add(entity);
      if (entity.type === "person") people.add(entity);
      if (entity.type === "person" || entity.type === "state" || entity.type === "organisation")
        sides.add(entity);
    }
    if (subjects.size >= 2 && subjects.size <= 4) return inOrder([...subjects]);
    if (group?.subject) return [group.entity];
    if (people.size === 2) return inOrder([...people]);
    if (group) return [group.entity];
    if (sides.size === 2) return inOrder([...sides]);
  }
  return [];
}

/** "we", "I": the one who is quoted in the same sentence or the one before; outside quotation marks the government that issues the text. */
function speakers(context: ReferenceContext, token: number, sentence: number): Entity[] {
  const { view } = context;
  const { first, end } = view.bounds(sentence);
  let quoted = false;
  for (let i = first; i < end; i++) if (/["“”]/.test(view.words[i]!)) quoted = true;
  if (!quoted) return context.issuer ? [context.issuer()] : [];
  const found = context.history.best(
    token,
    sentence,
    1,
    ({ entity, subject }) => subject && (entity.type === "person" || entity.type === "organisation"),
  );
  return found ? [found] : [];
}
