import type { Draft } from "../draft.ts";
import type { Entity, EntityTable } from "../entities.ts";
import { fold } from "../fold.ts";
import { isJoint, type JointDraft } from "../recognise/references.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import type { History, Past } from "./history.ts";

/** Words under which a person with one of the titles may be met again. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "leader",
    "president premier king queen emperor minister chairman chairwoman dictator ruler sultan emir shah marshal secretary leader chancellor prince tsar czar general colonel ayatollah".split(
      " ",
    ),
  ],
  ["ruler", "president king queen emperor sultan emir shah prince general dictator leader".split(" ")],
  ["monarch", "king queen emperor sultan emir shah".split(" ")],
  [
    "diplomat",
    "ambassador envoy consul chargé minister secretary representative attaché diplomat counsellor emissary".split(
      " ",
    ),
  ],
  ["envoy", "ambassador envoy representative emissary minister commissioner".split(" ")],
  [
    "official",
    "minister secretary spokesman spokeswoman head director chief ambassador official adviser advisor commissioner officer representative deputy".split(
      " ",
    ),
  ],
  ["premier", ["premier", "minister"]],
  ["chief", "chief head director secretary-general secretary commander".split(" ")],
  ["head", "head chief director chairman president".split(" ")],
  ["commander", "commander general admiral colonel marshal chief".split(" ")],
  ["statesman", "president premier minister chancellor king".split(" ")],
  ["politician", "president premier minister senator deputy leader candidate lawmaker".split(" ")],
]);

const GENERIC_PEOPLE = new Set(["man", "woman"]);

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

/** The entity of a role noun phrase: one met before that it may point back to, or a new one with its words and state. */
export function resolveRole(context: ReferenceContext, draft: Draft): Entity | undefined {
  const { view, table } = context;
  const sentence = view.sentenceOf(draft.first);
  const pronounOwner = possessorState(context, draft);
  const state = context.ownerState(draft) ?? pronounOwner;
  const noun = draft.noun ?? "";
  if (draft.type === "state") return resolveCountry(context, draft, state);
  const possessed = pronounOwner !== undefined;
  if (draft.type === "person" && !draft.plural && draft.definite && !possessed) {
    const words = contentWords(view, draft);
    const known = context.history.best(draft.first, sentence, 400, ({ entity }) => {
      if (entity.type !== "person" || entity.many) return false;
      if (state !== undefined && entity.state !== undefined && entity.state !== state) return false;
      return answersTo(context, entity, noun, words);
    });
    if (known) return known;
  }
  if (
    draft.definite &&
    (draft.plural || draft.type === "organisation") &&
    draft.owner === undefined &&
    !possessed
  ) {
    const name = fold(view.textOf(draft.name.first, draft.name.end));
    const known = context.history.best(draft.first, sentence, 12, ({ entity }) => {
      if (entity.type === "person" || entity.type === "state" || entity.type === "place") return false;
      return (
        entity.nouns.has(noun) && (draft.end - draft.name.first === 1 || fold(entity.name).endsWith(name))
      );
    });
    if (known) return known;
  }
  const name = view.textOf(draft.name.first, draft.name.end);
  const shared = draft.plural || draft.type === "organisation" || draft.definite;
  const make = () => ({
    type: draft.type,
    name,
    ...(state ? { state } : {}),
    many: draft.plural === true,
  });
  const entity = shared ? table.under(`role:${fold(name)}:${state ?? ""}`, make) : table.create(make());
  entity.nouns.add(noun);
  return entity;
}

function contentWords(view: View, draft: Draft): string[] {
  const words: string[] = [];
  for (let i = draft.name.first; i <= draft.head; i++) {
    if (draft.owner && i >= draft.owner.first && i < draft.owner.end) continue;
    if (/\p{L}/u.test(view.lower[i]!) && view.lower[i] !== "'s") words.push(view.lower[i]!);
  }
  return words;
}

function answersTo(
  context: ReferenceContext,
  entity: Entity,
  noun: string,
  words: readonly string[],
): boolean {
  if (GENERIC_PEOPLE.has(noun)) return false;
  const titles = context.titleWords.get(entity);
  const others = words.filter((word) => word !== noun);
  if (entity.nouns.has(noun))
    return others.every(
      (word) => titles === undefined || titles.size === 0 || titles.has(word) || word === "then",
    );
  const called = CALLED.get(noun);
  return others.length === 0 && called !== undefined && called.some((one) => entity.nouns.has(one));
}

/** State behind "his", "their", "its" before the noun. */
function possessorState(context: ReferenceContext, draft: Draft): string | undefined {
  const word = context.view.lower[draft.first]!;
  const kind =
    word === "his"
      ? "he"
      : word === "her"
        ? "she"
        : word === "its"
          ? "it"
          : word === "their"
            ? "they"
            : word === "our" || word === "my"
              ? "i"
              : undefined;
  if (kind === undefined) return undefined;
  const [owner] = resolvePronoun(context, draft.first, kind);
  return owner?.state;
}

/** "the country", "his country", "the DPRK side": a state named before, or the owner's. */
function resolveCountry(
  context: ReferenceContext,
  draft: Draft,
  state: string | undefined,
): Entity | undefined {
  if (state !== undefined) return context.stateEntity(state);
  if (!draft.definite) return undefined;
  const sentence = context.view.sentenceOf(draft.first);
  const found = context.history.best(
    draft.first,
    sentence,
    3,
    ({ entity, nested }) => entity.type === "state" && !nested,
  );
  return found ?? context.history.best(draft.first, sentence, 3, ({ entity }) => entity.type === "state");
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

export { isJoint };
