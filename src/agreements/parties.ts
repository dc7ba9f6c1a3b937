import type { Layers } from "../actors/layers.ts";
import type { Actor } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { ReportedAct } from "./acts.ts";
import type { InstrumentMention } from "./find-mentions.ts";
import { isCapital, lowerAt, tokensOfSentence, wordAt } from "./words.ts";

/** A party to an instrument as the text names it. */
export interface NamedParty {
  readonly actor: string;
  readonly state: string;
  readonly words: Span;
}

/** What names the parties, strongest first. */
export type PartySource = "between" | "compound" | "with";

/** Legal forms and words of businesses: an agreement of theirs is none between states. */
const BUSINESS =
  /\b(?:inc|corp|co|ltd|plc|ag|gmbh|sa|nv|llc|company|corporation|bank|airlines?|motors?|group|holdings?|university|club|firms?|systems|industries|technologies|laboratories|pharmaceuticals?|enterprises|stores|partners|petroleum|manufacturers?)\b\.?/i;

export function isBusiness(actor: Actor): boolean {
  return actor.type === "organisation" && !actor.cameo && BUSINESS.test(actor.name);
}

/** The states named in tokens [first, end), in order, one entry a state; nested mentions only where the outer one gives none. */
export function statesNamed(
  layers: Layers,
  first: number,
  end: number,
  at?: string,
  metonyms = true,
): NamedParty[] {
  const parties: NamedParty[] = [];
  let done = first;
  for (const mention of layers.actors.mentionsIn(first, end)) {
    if (mention.firstToken < done || (!metonyms && mention.kind === "metonym")) continue;
    let any = false;
    for (const id of mention.actors) {
      const actor = layers.actors.actor(id);
      if (!actor || actor.type === "place" || isBusiness(actor)) continue;
      const state = layers.actors.stateAt(actor, at) ?? actor.state;
      if (!state) continue;
      any = true;
      const twin = coordinatedTwin(layers, mention.start, mention.end, mention.firstToken, at);
      if (twin) add(parties, twin);
      add(parties, { actor: id, state, words: { start: mention.start, end: mention.end } });
    }
    // "X of China and Y of Portugal" may come as one mention: what it holds counts too.
    if (any && !/ and /.test(layers.text.text.slice(mention.start, mention.end))) done = mention.endToken;
  }
  return parties;
}

/** "East and West Germany": the first of two states that share the rest of their name. */
function coordinatedTwin(
  layers: Layers,
  start: number,
  end: number,
  firstToken: number,
  at?: string,
): NamedParty | undefined {
  if (firstToken < 2 || lowerAt(layers, firstToken - 1) !== "and") return undefined;
  const words = layers.text.text.slice(start, end);
  const shared = /^(?:East|West|North|South)\s+(\p{Lu}\p{L}+)/u.exec(words);
  const other = wordAt(layers, firstToken - 2);
  if (!shared || !/^(?:East|West|North|South)$/.test(other)) return undefined;
  const found = layers.registers
    .lookup(`${other} ${shared[1]}`, at)
    .find((one) => one.type === "state" && one.state);
  const actor = layers.actors.actors.find((one) => one.state === found?.state);
  if (!found?.state || !actor) return undefined;
  return {
    actor: actor.id,
    state: found.state,
    words: { start: layers.text.tokens.start[firstToken - 2]!, end },
  };
}

/** Tokens of [first, end) that belong to the name of a state or of its organs. */
export function listOfStates(layers: Layers, first: number, end: number): Set<number> {
  const tokens = new Set<number>();
  for (const mention of layers.actors.mentionsIn(first, end)) {
    if (!mention.actors.some((id) => layers.actors.actor(id)?.state)) continue;
    if (mention.endToken - mention.firstToken > 5) continue;
    for (let i = mention.firstToken; i < mention.endToken; i++) tokens.add(i);
  }
  return tokens;
}

function add(parties: NamedParty[], party: NamedParty): void {
  if (!parties.some((known) => known.state === party.state)) parties.push(party);
}

export function mergeParties(a: readonly NamedParty[], b: readonly NamedParty[]): NamedParty[] {
  const all = [...a];
  for (const party of b) add(all, party);
  return all;
}

const LINKS = new Set(
  "and , the & of its as well government governments on one side hand other between both state states two countries from ' 's ’s republic kingdom".split(
    " ",
  ),
);

/** End of the coordinated list of actors that begins at token i: goes on while only linking words stand between mentions. */
function listEnd(layers: Layers, from: number, ceiling: number): number {
  let end = from;
  for (let i = from; i < ceiling && i - from < 60; i++) {
    const mention = layers.actors.mentionAt(i);
    if (mention && mention.firstToken <= i && mention.endToken > i) {
      end = Math.max(end, mention.endToken);
      i = Math.max(i, mention.endToken - 1);
      continue;
    }
    const word = lowerAt(layers, i);
    if (LINKS.has(word) || word === "(" || word === ")" || word === "-" || isCapital(layers, i)) continue;
    break;
  }
  return end;
}

/** Parties named in the phrase itself: "between A and B", "A-B agreement", "agreement with B". */
export function partiesOfPhrase(
  layers: Layers,
  mention: InstrumentMention,
  at?: string,
): {
  readonly parties: readonly NamedParty[];
  readonly source: PartySource | undefined;
  readonly business: boolean;
} {
  const { end: ceiling } = tokensOfSentence(layers, mention.sentence);
  const { phrase } = mention;
  let business = false;
  const between = findWord(
    layers,
    mention.nounEnd,
    Math.min(ceiling, phrase.end + 14),
    /^(?:between|among|amongst)$/,
    phrase.end,
  );
  const compound = statesNamed(layers, phrase.phraseFirst, mention.head, at, false);
  if (between >= 0) {
    const end = listEnd(layers, between + 1, ceiling);
    const parties = statesNamed(layers, between + 1, end, at);
    business = businessIn(layers, between + 1, end);
    if (parties.length >= 2) return { parties, source: "between", business };
    if (business && parties.length === 0) return { parties, source: undefined, business };
  }
  if (compound.length >= 2) return { parties: compound, source: "compound", business };
  const owner = ownerStates(layers, phrase.phraseFirst, mention.sentence, at);
  const withAt = findWord(layers, mention.nounEnd, Math.min(ceiling, phrase.end + 2), /^with$/, phrase.end);
  if (withAt >= 0 && lowerAt(layers, withAt + 1) !== "respect") {
    const end = listEnd(layers, withAt + 1, ceiling);
    business = business || businessIn(layers, withAt + 1, end);
    const others = statesNamed(layers, withAt + 1, end, at);
    // "an agreement with a manufacturer": somebody else than a state.
    if (others.length === 0 && !organisationIn(layers, withAt + 1, end + 1)) business = true;
    if (others.length > 0)
      return { parties: mergeParties(mergeParties(owner, compound), others), source: "with", business };
  }
  const byAt = findWord(
    layers,
    mention.nounEnd,
    Math.min(ceiling, phrase.end + 1),
    /^(?:by|of|from)$/,
    phrase.end,
  );
  if (byAt >= 0) {
    const parties = statesNamed(layers, byAt + 1, listEnd(layers, byAt + 1, ceiling), at);
    if (parties.length >= 2) return { parties, source: "between", business };
  }
  const some = mergeParties(owner, compound);
  return { parties: some, source: some.length > 0 ? "compound" : undefined, business };
}

/** Index of the first token in [from, limit) that fits and stands at `tight` or has only a verb group before it; -1 when none. */
function findWord(layers: Layers, from: number, limit: number, pattern: RegExp, tight: number): number {
  for (let i = from; i < limit; i++) {
    if (!pattern.test(lowerAt(layers, i))) continue;
    if (i <= tight) return i;
    let clear = true;
    for (let k = tight; k < i && clear; k++)
      clear = /^(?:signed|concluded|reached|made|done|in|on|,|was|has|been|today|here|[A-Z\d].*)$/i.test(
        lowerAt(layers, k),
      );
    if (clear) return i;
  }
  return -1;
}

function businessIn(layers: Layers, first: number, end: number): boolean {
  return layers.actors.mentionsIn(first, end).some((mention) =>
    mention.actors.some((id) => {
      const actor = layers.actors.actor(id);
      return actor !== undefined && isBusiness(actor);
    }),
  );
}

/** True when the tokens name an international body, a group of states or somebody not yet resolved to a state. */
function organisationIn(layers: Layers, first: number, end: number): boolean {
  return layers.actors
    .mentionsIn(first, end)
    .some(
      (mention) =>
        mention.kind === "pronoun" ||
        mention.kind === "joint" ||
        mention.actors.some((id) => layers.actors.actor(id)?.cameo !== undefined),
    );
}

/** True when a business performs the act ("Oil Corporation signed an agreement with the government"). */
export function actedByBusiness(layers: Layers, reported: ReportedAct): boolean {
  return (reported.clause?.subjects ?? []).some((subject) => {
    const actors = layers.actors.actorsOf(subject.head, subject.firstToken, subject.endToken);
    if (actors.length > 0 && actors.every(isBusiness)) return true;
    const words = layers.text.text.slice(subject.span.start, subject.span.end).slice(0, 200);
    return BUSINESS.test(words) && actors.every((actor) => actor.type !== "person" && actor.type !== "state");
  });
}

/** States of a possessor right before the phrase: "Japan's agreement", "their agreement". */
function ownerStates(layers: Layers, phraseFirst: number, sentence: number, at?: string): NamedParty[] {
  const { first } = tokensOfSentence(layers, sentence);
  const before = lowerAt(layers, phraseFirst - 1);
  if (phraseFirst - 1 < first) return [];
  if (/^(?:its|his|her|their|our)$/.test(before))
    return statesNamed(layers, phraseFirst - 1, phraseFirst, at);
  if (!/^'s?$/.test(before)) return [];
  const mention = layers.actors.mentionAt(phraseFirst - 2);
  return mention ? statesNamed(layers, mention.firstToken, mention.endToken, at) : [];
}

/** The states of those who perform the act, "with" and "by" phrases included. */
export function partiesOfAct(layers: Layers, reported: ReportedAct, at?: string): NamedParty[] {
  const { clause } = reported;
  if (!clause) return [];
  let parties: NamedParty[] = [];
  const take = (head: number, first: number, end: number): void => {
    const named = statesNamed(layers, first, end, at);
    if (named.length > 0) {
      parties = mergeParties(parties, named);
      return;
    }
    for (const actor of layers.actors.actorsOf(head, first, end)) {
      const state = layers.actors.stateAt(actor, at) ?? actor.state;
      if (state && !isBusiness(actor))
        parties = mergeParties(parties, [
          {
            actor: actor.id,
            state,
            words: { start: layers.text.tokens.start[first]!, end: layers.text.tokens.end[end - 1]! },
          },
        ]);
    }
  };
  for (const subject of clause.subjects) take(subject.head, subject.firstToken, subject.endToken);
  for (const oblique of clause.obliques)
    if (
      /^(?:with|by|between|together with|along with|from|for|on behalf of)$/.test(oblique.preposition ?? "")
    )
      take(oblique.head, oblique.firstToken, oblique.endToken);
  return parties;
}

/** The two states that the whole document is about; empty when no two stand out. */
export function documentPair(layers: Layers, at?: string): NamedParty[] {
  const counts = new Map<string, { count: number; party: NamedParty }>();
  for (const mention of layers.actors.mentions)
    for (const id of mention.actors) {
      const actor = layers.actors.actor(id);
      const state =
        actor && !isBusiness(actor) ? (layers.actors.stateAt(actor, at) ?? actor.state) : undefined;
      if (!state || actor?.type === "place") continue;
      const known = counts.get(state);
      if (known) known.count++;
      else
        counts.set(state, {
          count: 1,
          party: { actor: id, state, words: { start: mention.start, end: mention.end } },
        });
    }
  const ranked = [...counts.values()].sort(
    (a, b) => b.count - a.count || a.party.words.start - b.party.words.start,
  );
  const [one, two, three] = ranked;
  if (!one || !two || two.count < 2) return [];
  if (three && three.count * 3 > two.count * 2) return [];
  return [one.party, two.party].sort((a, b) => a.words.start - b.words.start);
}
