import type { Draft } from "../draft.ts";
import type { Entity } from "../entities.ts";
import { fold } from "../fold.ts";
import { listedOwners } from "../recognise/coordination.ts";
import { isJoint } from "../recognise/references.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import type { LinkedMention } from "./mention.ts";
import { type ReferenceContext, resolveJoint, resolvePronoun } from "./references.ts";
import { resolveRole } from "./roles.ts";

export function linkDraft(
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
