import { type Entity, type EntityTable, oneLine } from "../entities.ts";
import { fold } from "../fold.ts";
import { FIRST_SURNAMES, NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/names.ts";
import { FEMININE, MASCULINE, NAME_PREFIXES } from "../lexicon/titles.ts";
import type { PersonMention } from "../recognise/people.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { stateAt } from "./candidates.ts";
import { formsOf } from "./offices.ts";
import { agree, registerFamilyName, registerFullName } from "./register-people.ts";

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
    registerFullName(view, cluster.entity, own, hitAt);
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
      registerFamilyName(view, cluster.entity, mention, hint, named);
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
