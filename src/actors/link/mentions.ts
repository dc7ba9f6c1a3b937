import type { Range } from "../draft.ts";
import { type Entity, EntityTable } from "../entities.ts";
import type { Gathered } from "../gather.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { plainStates } from "./candidates.ts";
import { linkDraft } from "./drafts.ts";
import { History } from "./history.ts";
import { issuerState } from "./issuer.ts";
import { headOf, isNested, isSubject, type LinkedMention } from "./mention.ts";
import { type LinkedPerson, linkPeople, stateOfHit } from "./people.ts";
import type { ReferenceContext } from "./references.ts";
import { linkHit, ownState } from "./register-hits.ts";
import { completeStates, type UnnamedTitle } from "./states-of-people.ts";

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
  completeStates(view, people, mentions, [...plain], unnamedTitles(view, gathered), gathered.hitAt);
  for (const person of people) mentions.push(...personMentions(view, person));
  const firstPass = [...mentions].sort((a, b) => a.first - b.first || b.end - a.end);
  const entityAt = new Map<number, Entity>();
  for (const one of firstPass)
    for (let i = one.first; i < one.end; i++) if (one.entities[0]) entityAt.set(i, one.entities[0]);
  const history = new History();
  const issuer = issuerState(view.layer.document.url ?? view.layer.document.origin, view.registers);
  const context: ReferenceContext = {
    view,
    table,
    history,
    titleWords: wordsOfTitles(view, people),
    mainStates: mainStates(mentions),
    stateEntity,
    ...(issuer ? { issuer: () => stateEntity(issuer) } : {}),
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
