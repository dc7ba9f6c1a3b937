import type { PersonEntry } from "../../registers/registers.ts";
import type { Entity } from "../entities.ts";
import { fold } from "../fold.ts";
import type { PersonMention } from "../recognise/people.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { stateAt } from "./candidates.ts";
import { holdsTitle } from "./offices.ts";

/** A very short name must be a word of the person's own: "Xi" is no "XII", whatever sounds alike. */
function bears(person: PersonEntry, name: string): boolean {
  const short = fold(name);
  if (short.length > 3) return true;
  return [person.name, ...person.aliases].some((form) => fold(form).split(" ").includes(short));
}

export function agree(view: View, a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || sameLine(view, a, b);
}

function sameLine(view: View, a: string, b: string): boolean {
  return view.registers
    .successions(a)
    .some(
      (edge) =>
        edge.predecessor === b ||
        edge.successor === b ||
        edge.predecessor === `state:${b}` ||
        edge.successor === `state:${b}`,
    );
}

export function registerFullName(
  view: View,
  entity: Entity,
  mentions: readonly PersonMention[],
  hitAt: (token: number) => NameHit | undefined,
): void {
  const first = mentions[0];
  if (!first) return;
  const day = view.dayAt(view.sentenceOf(first.run.first));
  const candidates = peopleFor(view, entity.name, first, entity.state);
  const fits = candidates.filter(
    (one) => agree(view, stateAt(view, one.state, day), entity.state) || one.state === entity.state,
  );
  const titled = mentions.find((one) => one.title);
  const best =
    (titled?.title &&
      fits.find((one) =>
        holdsTitle(view, one, view.textOf(titled.title!.first, titled.title!.end), titled.title!.noun, day),
      )) ??
    fits[0];
  const body = titled?.title ? bodyServed(titled.title, hitAt) : undefined;
  if (best && body === undefined) attach(view, entity, best, day);
  else if (best) {
    entity.register = best.id;
    const { cameo } = view.registers.organisation(body!) ?? {};
    if (cameo) entity.cameo = cameo;
  }
}

/** "NATO Secretary-General", "President of the World Bank": the register id of the body of no state that the title names. */
export function bodyServed(
  title: { readonly first: number; readonly end: number },
  hitAt: (token: number) => NameHit | undefined,
): string | undefined {
  for (let i = title.first; i < title.end; i++) {
    const best = hitAt(i)?.candidates[0];
    if (best?.type === "organisation" && best.state === undefined) return best.id;
  }
  return undefined;
}

function peopleFor(
  view: View,
  name: string,
  mention: PersonMention,
  state: string | undefined,
): readonly PersonEntry[] {
  const fromHit = (mention.run.hit?.candidates ?? [])
    .filter((one) => one.type === "person")
    .map((one) => view.registers.person(one.id));
  const known = fromHit.filter((one): one is PersonEntry => one !== undefined);
  if (known.length > 0) return known;
  return view.registers.peopleNamed(name, undefined, state);
}

function attach(view: View, entity: Entity, person: PersonEntry, day: string | undefined): void {
  entity.register = person.id;
  // The head of an international body acts for the body, not for the state of birth.
  const held = view.registers
    .officesOf(person.id, day)
    .map((one) => view.registers.organisation(one.entry.of));
  const body = held.length > 0 && held.every((one) => one?.kind === "igo") ? held[0] : undefined;
  if (body?.cameo) entity.cameo = body.cameo;
  const ofBody = (name: string) =>
    view.registers.lookup(name, day).find((one) => one.type === "state")?.state;
  const state = body ? (body.state ?? ofBody(body.name)) : stateAt(view, person.state, day);
  if (state !== undefined) entity.state ??= state;
}

/** A family name alone is tied only when its title was held at the day, or when it is the one office holder of a state the text names. */
export function registerFamilyName(
  view: View,
  entity: Entity,
  mention: PersonMention,
  hint: string | undefined,
  named: ReadonlySet<string>,
): void {
  const name = view.textOf(mention.run.first, mention.run.end);
  const day = view.dayAt(view.sentenceOf(mention.run.first));
  const candidates = view.registers.peopleNamed(name, day, hint).filter((one) => bears(one, name));
  const { title } = mention;
  if (title) {
    const words = view.textOf(title.first, title.end);
    const held = candidates.filter(
      (one) =>
        holdsTitle(view, one, words, title.noun, day) && agree(view, stateAt(view, one.state, day), hint),
    );
    const best =
      held.find((one) => named.has(one.state)) ??
      (new Set(held.map((one) => one.id)).size === 1 ? held[0] : undefined);
    if (best) {
      attach(view, entity, best, day);
      return;
    }
    const former = candidates.filter(
      (one) =>
        view.registers.officesOf(one.id).length > 0 && holdsTitle(view, one, words, title.noun, undefined),
    );
    if (former.length === 1 && former[0] && (hint === undefined || former[0].state === hint))
      attach(view, entity, former[0], day);
    return;
  }
  const office = candidates.filter(
    (one) => named.has(one.state) && view.registers.officesOf(one.id, day).length > 0,
  );
  if (office.length === 1 && office[0]) attach(view, entity, office[0], day);
}
