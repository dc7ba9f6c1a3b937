import type { PersonEntry } from "../../registers/registers.ts";
import { type Entity, type EntityTable, oneLine } from "../entities.ts";
import { fold } from "../fold.ts";
import { FIRST_SURNAMES, NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/names.ts";
import { FEMININE, MASCULINE, NAME_PREFIXES } from "../lexicon/titles.ts";
import type { PersonMention } from "../recognise/people.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { stateAt } from "./candidates.ts";
import { formsOf, holdsTitle } from "./offices.ts";

/** A person's name in parts, folded. */
interface NameParts {
  readonly parts: readonly string[];
  readonly surnames: ReadonlySet<string>;
}

/** A named person and the entity that the mention belongs to. */
export interface LinkedPerson {
  readonly mention: PersonMention;
  readonly entity: Entity;
}

interface Cluster {
  readonly entity: Entity;
  parts: readonly string[];
  surnames: Set<string>;
  firstToken: number;
}

/** Parts of a name for comparing: particles, prefixes and suffixes left out. */
export function nameParts(view: View, first: number, end: number): NameParts {
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    const lower = view.lower[i]!;
    if (NAME_SUFFIXES.has(lower) || !/\p{L}/u.test(lower)) continue;
    if (NAME_PARTICLES.has(lower) && view.caps[i] === 0) continue;
    if (NAME_PREFIXES.has(lower) && parts.length === 0 && i + 1 < end) continue;
    parts.push(
      ...fold(view.words[i]!)
        .split(" ")
        .filter((part) => part.length > 0),
    );
  }
  const surnames = new Set<string>();
  const last = parts.at(-1);
  if (last !== undefined) surnames.add(last);
  const first0 = parts[0];
  if (first0 !== undefined && parts.length > 1 && FIRST_SURNAMES.has(first0)) surnames.add(first0);
  if (parts.length > 2) surnames.add(parts.at(-2)!);
  return { parts, surnames };
}

function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part) =>
    long.some(
      (other) =>
        other === part ||
        (part.length === 1 && other.startsWith(part)) ||
        (other.length === 1 && part.startsWith(other)),
    ),
  );
}

/**
 * Ties the named people of a document to entities: full names first, then family names to the full name they shorten,
 * then, what is still alone, to the register when title or state bear it out. Nobody is forced onto a known person.
 */
export function linkPeople(
  view: View,
  mentions: readonly PersonMention[],
  table: EntityTable,
  hitAt: (token: number) => NameHit | undefined,
  named: ReadonlySet<string>,
): LinkedPerson[] {
  const clusters: Cluster[] = [];
  const linked: LinkedPerson[] = [];
  const later: { mention: PersonMention; parts: NameParts }[] = [];
  for (const mention of mentions) {
    const parts = nameParts(view, mention.run.first, mention.run.end);
    if (parts.parts.length === 0) continue;
    if (parts.parts.length === 1) {
      later.push({ mention, parts });
      continue;
    }
    const hint = stateHint(view, mention, hitAt, named);
    const known = clusters.find(
      (one) =>
        [...parts.surnames].some((name) => one.surnames.has(name)) &&
        compatible(one.parts, parts.parts) &&
        agree(view, one.entity.state, hint),
    );
    const cluster = known ?? newCluster(view, table, mention, parts);
    if (!known) clusters.push(cluster);
    if (parts.parts.length > cluster.parts.length) {
      cluster.parts = parts.parts;
      cluster.surnames = new Set([...cluster.surnames, ...parts.surnames]);
      cluster.entity.name = oneLine(view.textOf(mention.run.first, mention.run.end));
    }
    take(view, cluster.entity, mention, hint);
    linked.push({ mention, entity: cluster.entity });
  }
  for (const cluster of clusters) {
    const own = linked.filter((one) => one.entity === cluster.entity).map((one) => one.mention);
    registerFullName(view, cluster, own);
  }
  for (const { mention, parts } of later) {
    const hint = stateHint(view, mention, hitAt, named);
    const name = parts.parts[0]!;
    const fits = clusters.filter(
      (one) => (one.surnames.has(name) || one.parts[0] === name) && agree(view, one.entity.state, hint),
    );
    const before = fits.filter((one) => one.firstToken <= mention.run.first);
    const family = (pool: readonly Cluster[]) =>
      pool.filter((one) => one.surnames.has(name)).at(-1) ?? pool.at(-1);
    let cluster = family(before) ?? family(fits);
    if (!cluster) {
      cluster = newCluster(view, table, mention, parts);
      clusters.push(cluster);
      registerFamilyName(view, cluster, mention, hint, named);
    }
    take(view, cluster.entity, mention, hint);
    linked.push({ mention, entity: cluster.entity });
  }
  return linked.sort((a, b) => a.mention.run.first - b.mention.run.first);
}

function newCluster(view: View, table: EntityTable, mention: PersonMention, parts: NameParts): Cluster {
  const entity = table.create({ type: "person", name: view.textOf(mention.run.first, mention.run.end) });
  return { entity, parts: parts.parts, surnames: new Set(parts.surnames), firstToken: mention.run.first };
}

function agree(view: View, a: string | undefined, b: string | undefined): boolean {
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

/** What a mention tells of its person: title, styles, state, he or she. */
function take(view: View, entity: Entity, mention: PersonMention, hint: string | undefined): void {
  for (const style of mention.run.styles) {
    entity.styles.add(view.textOf(style.first, style.end));
    for (let i = style.first; i < style.end; i++) {
      if (FEMININE.has(view.lower[i]!)) entity.gender ??= "f";
      if (MASCULINE.has(view.lower[i]!)) entity.gender ??= "m";
    }
  }
  if (mention.title) {
    const { noun } = mention.title;
    entity.nouns.add(noun);
    if (FEMININE.has(noun)) entity.gender ??= "f";
    if (MASCULINE.has(noun)) entity.gender ??= "m";
    entity.title ??= view.span(mention.title.first, mention.title.end);
  }
  const glued = view.gluedTitles.get(mention.run.first);
  if (glued && !mention.title) {
    entity.nouns.add(view.layer.text.slice(glued.start, glued.end).toLowerCase());
    entity.title ??= glued;
  }
  if (hint !== undefined) entity.state ??= hint;
}

/**
 * The state that the words at the name give: an adjective or possessive before the title's head, "of X" after the head or
 * the name, a wording that only one state uses when the text names that state (`named`). "Ambassador to X" does not make the person X's.
 */
export function stateHint(
  view: View,
  mention: PersonMention,
  hitAt: (token: number) => NameHit | undefined,
  named: ReadonlySet<string>,
): string | undefined {
  const day = view.dayAt(view.sentenceOf(mention.run.first));
  if (mention.of) return stateAt(view, mention.of.candidates.find((one) => one.type === "state")?.state, day);
  const { title } = mention;
  if (!title) return undefined;
  let before: string | undefined;
  let after: string | undefined;
  let institution: string | undefined;
  let beforeNamed = false;
  for (let i = title.first; i < title.end; i++) {
    const hit = hitAt(i);
    if (!hit || hit.first !== i) continue;
    const state = stateOfHit(hit, day, view);
    if (!state) continue;
    // "Chinese Communist Party member": the state's own name goes before what a party's name alone would give.
    const ofState = hit.candidates[0]?.type === "state";
    if (i < title.head) {
      if (before === undefined || (ofState && !beforeNamed)) before = state;
      beforeNamed ||= ofState;
    } else if (linkBefore(view, i, title.head) === "of" || linkBefore(view, i, title.head) === "at")
      after ??= state;
    else institution ??= hit.candidates[0]?.type === "organisation" ? state : undefined;
  }
  if (before ?? after ?? institution) return before ?? after ?? institution;
  const forms = formsOf(view, view.textOf(title.first, title.end), undefined);
  const states = new Set(forms.map((form) => view.registers.position(form.position)?.of ?? ""));
  const [only] = states;
  return states.size === 1 && only !== undefined && named.has(only) ? stateAt(view, only, day) : undefined;
}

/** State code of a register name: its best state, place or body. */
export function stateOfHit(hit: NameHit, day: string | undefined, view: View): string | undefined {
  const best = hit.candidates.find((one) => one.state !== undefined);
  if (!best?.state) return undefined;
  return best.type === "state" ? best.state : stateAt(view, best.state, day);
}

function linkBefore(view: View, i: number, head: number): string | undefined {
  for (let k = i - 1; k > head; k--) {
    const word = view.lower[k]!;
    if (word === "of" || word === "at" || word === "to" || word === "for" || word === "in" || word === "on")
      return word;
  }
  return undefined;
}

function registerFullName(view: View, cluster: Cluster, mentions: readonly PersonMention[]): void {
  const first = mentions[0];
  if (!first) return;
  const { entity } = cluster;
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
  if (best) attach(view, entity, best, day);
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
function registerFamilyName(
  view: View,
  cluster: Cluster,
  mention: PersonMention,
  hint: string | undefined,
  named: ReadonlySet<string>,
): void {
  const name = view.textOf(mention.run.first, mention.run.end);
  const day = view.dayAt(view.sentenceOf(mention.run.first));
  const candidates = view.registers.peopleNamed(name, day, hint);
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
      attach(view, cluster.entity, best, day);
      return;
    }
    const former = candidates.filter(
      (one) =>
        view.registers.officesOf(one.id).length > 0 && holdsTitle(view, one, words, title.noun, undefined),
    );
    if (former.length === 1 && former[0] && (hint === undefined || former[0].state === hint))
      attach(view, cluster.entity, former[0], day);
    return;
  }
  const office = candidates.filter(
    (one) => named.has(one.state) && view.registers.officesOf(one.id, day).length > 0,
  );
  if (office.length === 1 && office[0]) attach(view, cluster.entity, office[0], day);
}
