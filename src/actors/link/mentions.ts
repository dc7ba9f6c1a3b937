import type { Span } from "../../model/span.ts";
import type { Candidate } from "../../registers/registers.ts";
import type { Draft, Range } from "../draft.ts";
import { type Entity, EntityTable } from "../entities.ts";
import { fold } from "../fold.ts";
import type { Gathered } from "../gather.ts";
import type { MentionKind } from "../layer.ts";
import { isCommonBodyName } from "../lexicon/bodies.ts";
import { listedOwners } from "../recognise/coordination.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { choose, inTerm, plainStates, stateAt } from "./candidates.ts";
import { History } from "./history.ts";
import { type LinkedPerson, linkPeople, stateOfHit } from "./people.ts";
import { isJoint, type ReferenceContext, resolveJoint, resolvePronoun, resolveRole } from "./references.ts";
import { completeStates, type UnnamedTitle } from "./states-of-people.ts";

/** A mention tied to its entities. */
export interface LinkedMention extends Range {
  readonly head: number;
  readonly kind: MentionKind;
  readonly entities: readonly Entity[];
  readonly name: Range;
  readonly title?: Span;
  readonly rule: string;
}

/** All mentions of a document and the table of who they mean. */
export interface Linked {
  readonly mentions: readonly LinkedMention[];
  readonly table: EntityTable;
}

/** Ties what the recognisers saw to entities: names first, then, in text order, whatever refers back. */
export function linkMentions(view: View, gathered: Gathered): Linked {
  const table = new EntityTable();
  const named = new Set(
    gathered.hits.flatMap((hit) => hit.candidates.flatMap((one) => (one.state ? [one.state] : []))),
  );
  const people = linkPeople(view, gathered.people, table, gathered.hitAt, named);
  const plain = plainStates(
    gathered.hits,
    people.flatMap(({ entity }) => (entity.register && entity.state ? [entity.state] : [])),
  );
  const mentions: LinkedMention[] = [];
  const stateEntity = (code: string): Entity =>
    table.under(`state:${code}`, () => ({
      type: "state",
      name: view.registers.state(code)?.name ?? code,
      state: code,
      ...(view.registers.state(code) ? { register: view.registers.state(code)!.id } : {}),
    }));
  const stateBeside = (hit: NameHit): string | undefined => ownState(view, hit, gathered.hitAt);
  for (const hit of gathered.hits) mentions.push(linkHit(view, hit, table, plain, stateEntity, stateBeside));
  completeStates(view, people, mentions, [...plain], unnamedTitles(view, gathered));
  for (const person of people) mentions.push(...personMentions(view, person));
  const firstPass = [...mentions].sort((a, b) => a.first - b.first || b.end - a.end);
  const entityAt = new Map<number, Entity>();
  for (const one of firstPass)
    for (let i = one.first; i < one.end; i++) if (one.entities[0]) entityAt.set(i, one.entities[0]);
  const history = new History();
  const context: ReferenceContext = {
    view,
    table,
    history,
    titleWords: wordsOfTitles(view, people),
    mainStates: mainStates(mentions),
    stateEntity,
    hitAt: gathered.hitAt,
    ownerState: (draft) => (draft.owner ? ownerState(draft.owner, entityAt, gathered.hitAt) : undefined),
  };
  const steps: { first: number; end: number; run: () => void }[] = [];
  const remember = (one: LinkedMention): void => {
    for (const entity of one.entities)
      history.add({
        entity,
        token: one.head,
        sentence: view.sentenceOf(one.head),
        subject: isSubject(view, one),
        nested: isNested(view, one),
      });
  };
  for (const one of firstPass) steps.push({ first: one.first, end: one.end, run: () => remember(one) });
  for (const draft of gathered.drafts)
    steps.push({
      first: draft.first,
      end: draft.end,
      run: () => {
        const one = linkDraft(context, draft, entityAt);
        if (!one) return;
        mentions.push(one);
        remember(one);
      },
    });
  steps.sort((a, b) => a.first - b.first || b.end - a.end);
  for (const step of steps) step.run();
  mentions.sort((a, b) => a.first - b.first || b.end - a.end);
  return { mentions, table };
}

function linkHit(
  view: View,
  hit: NameHit,
  table: EntityTable,
  plain: ReadonlySet<string>,
  stateEntity: (code: string) => Entity,
  stateBeside: (hit: NameHit) => string | undefined,
): LinkedMention {
  const day = view.dayAt(view.sentenceOf(hit.first));
  const words = view.textOf(hit.first, hit.end);
  const head = headOf(view, hit);
  const place = hit.candidates.find((one) => one.type === "place");
  const metonym = hit.candidates.find((one) => one.form === "metonym");
  const base = { first: hit.first, end: hit.end, head, name: hit, rule: "actors.name.register" };
  if (place && (!metonym || isWhere(view, head))) {
    const state = stateOfPlace(view, place, day);
    const entity = table.under(place.id, () => ({
      type: "place",
      name: words,
      register: place.id,
      ...(state ? { state } : {}),
    }));
    return { ...base, kind: "name", entities: [entity] };
  }
  const pool =
    metonym && place
      ? hit.candidates.filter((one) => one.form === "metonym")
      : hit.candidates.filter((one) => one.type !== "person" && one.type !== "position");
  const best = choose(view, pool, words, day, plain) ?? hit.candidates[0]!;
  if (best.type === "state" && best.state) {
    const code = best.form === "metonym" ? (stateAt(view, best.state, day) ?? best.state) : best.state;
    const entity = stateEntity(code);
    if (
      best.form !== "adjective" &&
      best.form !== "metonym" &&
      best.form !== "demonym" &&
      entity.mentions.length === 0
    )
      entity.name = longer(entity, words, view);
    return {
      ...base,
      kind:
        best.form === "metonym"
          ? "metonym"
          : best.form === "adjective" || best.form === "demonym"
            ? "demonym"
            : "name",
      entities: [entity],
    };
  }
  const organisation = view.registers.organisation(best.id);
  const state = stateAt(view, best.state, day);
  const owner = stateBeside(hit);
  const common = state !== undefined && isCommonBodyName(view.lower.slice(hit.first, hit.end));
  const foreign = owner !== undefined && state !== undefined && owner !== state && owner !== best.state;
  if (
    best.type === "organisation" &&
    (common || foreign) &&
    (foreign || (owner === undefined && !plain.has(state ?? "")))
  ) {
    // "the Vietnamese Politburo": a name that every state has one of is not forced onto the one that the registers hold.
    const unlinked = table.under(`name:${fold(words)}:${owner ?? ""}`, () => ({
      type: "organisation",
      name: words,
      ...(owner ? { state: owner } : {}),
    }));
    return { ...base, rule: "actors.body.noun", kind: "name", entities: [unlinked] };
  }
  const entity = table.under(best.id, () => ({
    type: best.type === "organisation" ? "organisation" : best.type === "place" ? "place" : "unknown",
    name: words,
    register: best.id,
    ...(state ? { state } : {}),
    ...(organisation?.cameo ? { cameo: organisation.cameo } : {}),
  }));
  return { ...base, kind: best.form === "metonym" ? "metonym" : "name", entities: [entity] };
}

/** The state that a place lay in on the day. */
function stateOfPlace(view: View, place: Candidate, day: string | undefined): string | undefined {
  const within = view.registers.place(place.id)?.in ?? [];
  const then =
    day === undefined ? within.filter((one) => one.to === null) : within.filter((one) => inTerm(one, day));
  return stateAt(view, then[0]?.state ?? place.state, day);
}

function unnamedTitles(view: View, { drafts, hitAt }: Gathered): UnnamedTitle[] {
  const found: UnnamedTitle[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "title" || draft.plural || !draft.owner || !draft.noun) continue;
    const hit = hitAt(draft.owner.first);
    const state = hit ? stateOfHit(hit, view.dayAt(view.sentenceOf(draft.first)), view) : undefined;
    // "ambassador to X" is not X's; only an owner before the head or after "of" counts.
    const own = draft.owner.first < draft.head || view.lower[draft.head + 1] === "of";
    if (state && own) found.push({ token: draft.first, noun: draft.noun, state });
  }
  return found;
}

/** The state named right before a name: "[Chinese] Politburo", "[Israel]'s Foreign Ministry". */
function ownState(
  view: View,
  hit: NameHit,
  hitAt: (token: number) => NameHit | undefined,
): string | undefined {
  const possessive = view.lower[hit.first - 1] === "'s" || view.lower[hit.first - 1] === "'";
  const before = hitAt(hit.first - (possessive ? 2 : 1));
  if (!before || before.end !== hit.first - (possessive ? 1 : 0)) return undefined;
  return before.candidates.find(
    (one) => one.state !== undefined && (one.type === "state" || one.type === "organisation"),
  )?.state;
}

/** The first name by which the text calls the state; the register's name until then. */
function longer(entity: Entity, words: string, view: View): string {
  const registered = view.registers.state(entity.state ?? "")?.name;
  return entity.name === registered || entity.name.length < words.length ? words : entity.name;
}

/** Whether a capital is told as a place ("in Moscow", "arrived at Geneva") rather than as its government. */
function isWhere(view: View, head: number): boolean {
  const before = head > 0 ? view.lower[head - 1]! : "";
  if (
    ["in", "at", "near", "outside", "around", "inside", "throughout", "across", "through", "via"].includes(
      before,
    )
  )
    return true;
  const rel = view.syntax.rel(head);
  if (rel === "obl" || rel === "nmod")
    return !["with", "by", "on", "against", "for", "toward", "towards", "of", "between"].includes(before);
  if (rel === "appos" || rel === "root" || rel === "parataxis") return true;
  return view.lower[head + 1] === ",";
}

function personMentions(view: View, { mention, entity }: LinkedPerson): LinkedMention[] {
  const { run, title, side } = mention;
  // One plural title over several names: each mention after the first keeps to its own name.
  const joined =
    side === "before" && title !== undefined && run.from - title.end <= 1 && title.first < run.from;
  const range = { first: joined ? title.first : run.from, end: run.end };
  const titled = title ? view.span(title.first, title.end) : view.gluedTitles.get(run.first);
  const made: LinkedMention[] = [
    {
      ...range,
      head: headOf(view, range),
      kind: "name",
      entities: [entity],
      name: { first: run.first, end: run.end },
      ...(titled ? { title: titled } : {}),
      rule: run.rule,
    },
  ];
  if (title && side !== "before") {
    const beside = { first: title.determiner >= 0 ? title.determiner : title.first, end: title.end };
    made.push({
      ...beside,
      head: title.head,
      kind: "title",
      entities: [entity],
      name: { first: title.first, end: title.end },
      rule: "actors.title.apposition",
    });
  }
  return made;
}

function linkDraft(
  context: ReferenceContext,
  draft: Draft,
  entityAt: Map<number, Entity>,
): LinkedMention | undefined {
  const { view, table } = context;
  const base = {
    first: draft.first,
    end: draft.end,
    head: draft.head,
    kind: draft.kind,
    name: draft.name,
    rule: draft.rule,
  };
  if (isJoint(draft)) {
    const entities = resolveJoint(context, draft);
    return { ...base, entities };
  }
  if (draft.kind === "pronoun")
    return { ...base, entities: resolvePronoun(context, draft.first, draft.noun ?? "") };
  if (draft.kind === "name") {
    const defined = abbreviated(view, draft, entityAt);
    if (defined) {
      table.alias(`name:${fold(view.textOf(draft.first, draft.end))}`, defined);
      return { ...base, entities: [defined] };
    }
    const best = draft.candidates[0];
    const name = view.textOf(draft.name.first, draft.name.end);
    const state = best?.state ?? stateInside(view, draft, entityAt);
    const entity = table.under(best?.id ?? `name:${fold(name)}`, () => ({
      type: draft.type,
      name,
      ...(best ? { register: best.id } : {}),
      ...(state ? { state } : {}),
    }));
    if (draft.noun) entity.nouns.add(draft.noun);
    for (let i = draft.first; i < draft.end; i++) if (!entityAt.has(i)) entityAt.set(i, entity);
    return { ...base, entities: [entity] };
  }
  const listed =
    draft.plural && draft.owner ? listedOwners(view, draft.owner, draft.head, context.hitAt) : [];
  if (listed.length > 1) {
    const entities = listed.map((owner) => ownedBy(context, draft, owner, entityAt));
    return { ...base, entities: [...new Set(entities)] };
  }
  const entity = resolveRole(context, draft);
  return entity ? { ...base, entities: [entity] } : undefined;
}

/** The body whose name stands right before the bracket that gives its letters: "Harbour Workers' Union (HWU)". */
function abbreviated(view: View, draft: Draft, entityAt: ReadonlyMap<number, Entity>): Entity | undefined {
  if (draft.end - draft.first !== 1 || view.caps[draft.first] !== 2) return undefined;
  if (view.lower[draft.first - 1] !== "(" || view.lower[draft.end] !== ")" || draft.first < 2)
    return undefined;
  const entity = entityAt.get(draft.first - 2);
  return entity && entity.type !== "person" && entity.type !== "place" ? entity : undefined;
}

/** The part of a plural that belongs to one of several owners: "Israeli officials" of "U.S. and Israeli officials". */
function ownedBy(
  context: ReferenceContext,
  draft: Draft,
  owner: NameHit,
  entityAt: ReadonlyMap<number, Entity>,
): Entity {
  const { view, table } = context;
  const state = entityAt.get(owner.first)?.state ?? owner.candidates.find((one) => one.state)?.state;
  const words = view.textOf(owner.first, owner.end);
  const before = owner.first < draft.head;
  const noun = before
    ? view.textOf(Math.max(draft.owner?.end ?? draft.head, draft.first), draft.end).replace(/^['’]s? /, "")
    : view.textOf(draft.name.first, draft.head + 1);
  const name = before ? `${words} ${noun}` : `${noun} of ${words}`;
  const entity = table.under(`role:${fold(name)}:${state ?? ""}`, () => ({
    type: draft.type,
    name,
    ...(state ? { state } : {}),
    many: true,
  }));
  if (draft.noun) entity.nouns.add(draft.noun);
  return entity;
}

/** The state named in or right before a body's name: "[Iranian] Ministry of ...", "Bank of [China]". */
function stateInside(view: View, draft: Draft, entityAt: ReadonlyMap<number, Entity>): string | undefined {
  for (let i = draft.first; i < draft.end; i++) {
    const state = entityAt.get(i)?.state;
    if (state) return state;
  }
  let before = draft.first - 1;
  if (before > 0 && (view.lower[before] === "'s" || view.lower[before] === "'")) before--;
  const sentence = view.sentenceOf(draft.first);
  for (let k = before; k >= 0 && k > before - 3 && view.sentenceOf(k) === sentence; k--) {
    const entity = entityAt.get(k);
    if (entity?.type === "state") return entity.state;
    const tag = view.syntax.upos(k);
    if (tag !== "NOUN" && tag !== "ADJ") return undefined;
  }
  return undefined;
}

function ownerState(
  owner: Range,
  entityAt: ReadonlyMap<number, Entity>,
  hitAt: (token: number) => NameHit | undefined,
): string | undefined {
  for (let i = owner.end - 1; i >= owner.first; i--) {
    const state = entityAt.get(i)?.state;
    if (state) return state;
  }
  const hit = hitAt(owner.first);
  return hit?.candidates.find((one) => one.state)?.state;
}

function wordsOfTitles(view: View, people: readonly LinkedPerson[]): Map<Entity, Set<string>> {
  const words = new Map<Entity, Set<string>>();
  for (const { mention, entity } of people) {
    if (!mention.title) continue;
    const known = words.get(entity) ?? new Set<string>();
    for (let i = mention.title.first; i < mention.title.end; i++) known.add(view.lower[i]!);
    words.set(entity, known);
  }
  return words;
}

function mainStates(mentions: readonly LinkedMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { entities } of mentions)
    for (const { state, type } of entities)
      if (state && type !== "place") counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([state]) => state);
}

/** The token of a range whose head lies outside it; the last word when the tree does not say. */
export function headOf(view: View, range: Range): number {
  for (let i = range.first; i < range.end; i++) {
    const head = view.syntax.head(i);
    if ((head < range.first || head >= range.end) && view.syntax.rel(i) !== "punct") return i;
  }
  return range.end - 1;
}

function isSubject(view: View, one: LinkedMention): boolean {
  const rel = view.syntax.rel(one.head);
  if (rel === "nsubj" || rel === "nsubj:pass" || rel === "obl:agent") return true;
  if (rel !== "conj") return false;
  const head = view.syntax.head(one.head);
  return head >= 0 && view.syntax.rel(head).startsWith("nsubj");
}

function isNested(view: View, one: LinkedMention): boolean {
  const rel = view.syntax.rel(one.head);
  return rel === "nmod:poss" || rel === "amod" || rel === "compound" || rel === "nmod" || rel === "flat";
}
