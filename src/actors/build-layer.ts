import type { Actor } from "../model/finding.ts";
import { type Entity, toActor } from "./entities.ts";
import type { ActorLayer, Mention } from "./layer.ts";
import type { LinkedMention } from "./link/mention.ts";
import type { Linked } from "./link/mentions.ts";
import type { View } from "./view.ts";

/** Turns linked mentions into the layer that the coders read: plain actors and mentions, indexed by token. */
export function buildLayer(view: View, linked: Linked): ActorLayer {
  const used = entitiesInOrder(linked.mentions);
  const idOf = new Map<Entity, string>();
  for (const [index, entity] of used.entries()) idOf.set(entity, `actor:${index + 1}`);
  for (const one of linked.mentions)
    for (const entity of one.entities) entity.mentions.push(view.span(one.first, one.end));
  const actors: Actor[] = used.map((entity) => toActor(entity, idOf.get(entity)!, view.layer.text));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const mentions = linked.mentions.map((one) => toMention(view, one, idOf));
  const index = new TokenIndex(mentions, view.words.length);
  const actorsIn = (mention: Mention | undefined): Actor[] =>
    mention ? mention.actors.map((id) => byId.get(id)!) : [];
  const mentionsIn = (first: number, end: number): readonly Mention[] => index.within(first, end);

  return {
    actors,
    mentions,
    actor: (id) => byId.get(id),
    mentionAt: (token) => index.headedBy(token) ?? index.covering(token),
    mentionsIn,
    actorsOf(head, first, end) {
      const inside = mentionsIn(first, end);
      // The longest mention inside the phrase that holds its head: a title and its name are one, whatever word heads them.
      const over = inside
        .filter((one) => one.firstToken <= head && head < one.endToken && one.actors.length > 0)
        .sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
      if (over[0]) return actorsIn(over[0]);
      const outer = index.covering(head);
      if (
        outer &&
        outer.actors.length > 0 &&
        (outer.kind === "name" || (outer.head >= first && outer.head < end))
      )
        return actorsIn(outer);
      return actorsIn(ownerOf(view, inside, head) ?? lastOf(view, inside, first, end));
    },
    stateAt(actor, at) {
      if (actor.state === undefined || at === undefined) return actor.state;
      return view.registers.stateAt(actor.state, at)?.code ?? actor.state;
    },
  };
}

/** The possessive or adjectival owner of a noun phrase, nearest to its head; else what its "of", "by", "from" or "in" names. */
function ownerOf(view: View, inside: readonly Mention[], head: number): Mention | undefined {
  const named = inside.filter((one) => one.actors.length > 0);
  const before = named
    .filter((one) => one.endToken <= head && isModifier(view, one))
    .sort((a, b) => b.endToken - a.endToken || a.firstToken - b.firstToken);
  if (before[0]) return before[0];
  const after = named.filter((one) => one.firstToken > head && one.kind !== "pronoun");
  return after.find((one) => {
    let k = one.firstToken - 1;
    while (k > head && (view.lower[k] === "the" || view.lower[k] === "a" || view.lower[k] === "an")) k--;
    return OWNING.has(view.lower[k]!) && k - head <= 4;
  });
}

/** "some 30,000 Irish soldiers", whatever word the tree takes for the head: the one mention that closes the phrase. */
function lastOf(view: View, inside: readonly Mention[], first: number, end: number): Mention | undefined {
  const last = inside.find((one) => one.endToken === end && one.actors.length > 0 && one.kind !== "pronoun");
  if (!last) return undefined;
  for (let k = first + 1; k < last.firstToken; k++) {
    const tag = view.syntax.upos(k);
    if (tag === "ADP" || tag === "VERB" || tag === "SCONJ" || tag === "AUX") return undefined;
  }
  return last;
}

const OWNING = new Set(["of", "by", "from", "in"]);

function isModifier(view: View, mention: Mention): boolean {
  const next = view.lower[mention.endToken];
  return next !== "," && next !== "and" && next !== "who" && next !== "which";
}

function toMention(view: View, one: LinkedMention, idOf: ReadonlyMap<Entity, string>): Mention {
  return {
    ...view.span(one.first, one.end),
    firstToken: one.first,
    endToken: one.end,
    head: one.head,
    kind: one.kind,
    actors: one.entities.map((entity) => idOf.get(entity)!),
    rule: one.rule,
    name: view.span(one.name.first, one.name.end),
    ...(one.title ? { title: one.title } : {}),
  };
}

function entitiesInOrder(mentions: readonly LinkedMention[]): Entity[] {
  const seen = new Set<Entity>();
  for (const one of mentions) for (const entity of one.entities) seen.add(entity);
  return [...seen];
}

/** Mentions by token: which is headed by it, which innermost covers it. */
class TokenIndex {
  private readonly mentions: readonly Mention[];
  private readonly innermost: Int32Array;
  private readonly heads = new Map<number, Mention>();
  private readonly firsts: Uint32Array;

  constructor(mentions: readonly Mention[], tokens: number) {
    this.mentions = mentions;
    this.innermost = new Int32Array(tokens).fill(-1);
    this.firsts = Uint32Array.from(mentions, (one) => one.firstToken);
    mentions.forEach((one, k) => {
      // In text order an inner mention comes after its outer one and so wins its tokens.
      for (let i = one.firstToken; i < one.endToken; i++) {
        const held = this.innermost[i]!;
        const before = held >= 0 ? mentions[held] : undefined;
        if (!before || one.endToken - one.firstToken <= before.endToken - before.firstToken)
          this.innermost[i] = k;
      }
      if (!this.heads.has(one.head)) this.heads.set(one.head, one);
    });
  }

  headedBy(token: number): Mention | undefined {
    return this.heads.get(token);
  }

  covering(token: number): Mention | undefined {
    const k = this.innermost[token] ?? -1;
    return k < 0 ? undefined : this.mentions[k];
  }

  within(first: number, end: number): Mention[] {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.firsts[middle]! < first) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let k = low; k < this.mentions.length && this.mentions[k]!.firstToken < end; k++)
      if (this.mentions[k]!.endToken <= end) found.push(this.mentions[k]!);
    return found;
  }
}
