import type { Layers } from "../actors/layers.ts";
import type { Argument } from "../syntax/layer.ts";
import type { Match } from "./match.ts";
import { type Party, partiesOf } from "./party.ts";
import { modifiersOf } from "./phrase.ts";
import type { Predicate } from "./predicate.ts";

export interface Sides {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly symmetric: boolean;
}

/** Prepositions by which the one acted on is added, in the order in which they are tried. */
const TARGET_PREPOSITIONS = [
  "against",
  "with",
  "to",
  "on",
  "upon",
  "from",
  "at",
  "into",
  "over",
  "toward",
  "towards",
  "between",
  "among",
  "for",
  "in",
  "of",
  "about",
  "by",
  "near",
  "along",
  "off",
  "across",
  "inside",
  "around",
  "under",
];

const key = (party: Party): string => party.actor?.id ?? `${party.span.start}`;

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => !seen.has(key(party)) && seen.add(key(party)));
}

/** Parties of arguments that are not among `taken`. */
function others(
  layers: Layers,
  phrases: readonly Argument[],
  taken: readonly Party[],
  resolvedOnly: boolean,
): Party[] {
  const known = new Set(taken.map(key));
  return distinct(phrases.flatMap((one) => partiesOf(layers, one, resolvedOnly))).filter(
    (party) => !known.has(key(party)),
  );
}

/** Phrases with one of the prepositions, in the order of the prepositions. */
function withPreposition(phrases: readonly Argument[], prepositions: readonly string[]): Argument[][] {
  return prepositions
    .map((preposition) =>
      phrases.filter(
        (one) => one.preposition === preposition || one.preposition?.startsWith(`${preposition} `),
      ),
    )
    .filter((found) => found.length > 0);
}

/** Who is acted on: by the frame's prepositions, the object, the indirect object, other phrases, the content's own words. */
function findTargets(layers: Layers, predicate: Predicate, match: Match, sources: readonly Party[]): Party[] {
  const { syntax } = layers;
  const { options } = match.frame;
  const content = match.contentObject;
  const inContent = match.contentNouns.flatMap((noun) => modifiersOf(syntax, noun));
  const phrases = [...predicate.obliques, ...inContent.filter((one) => one.preposition !== undefined)];
  const tries: (readonly Argument[])[] = [
    ...withPreposition(
      [...phrases, ...predicate.objects.flatMap((one) => modifiersOf(syntax, one.head))],
      options.to,
    ),
    content ? predicate.objects.filter((one) => !match.contentNouns.includes(one.head)) : predicate.objects,
    ...withPreposition(phrases, TARGET_PREPOSITIONS),
    predicate.obliques.flatMap((one) =>
      modifiersOf(syntax, one.head).filter((inner) => inner.preposition !== undefined),
    ),
    inContent.filter((one) => one.role === "possessor"),
    predicate.objects,
    match.consumed.flatMap((clause) => clause.subjects),
    match.consumed.flatMap((clause) => [
      ...clause.objects,
      ...clause.obliques,
      ...[...clause.objects, ...clause.obliques].flatMap((one) => modifiersOf(syntax, one.head)),
    ]),
  ];
  const own = new Set(sources.flatMap((one) => one.actor?.state ?? one.state ?? []));
  let same: Party[] = [];
  for (const attempt of tries) {
    const found = others(layers, attempt, sources, true);
    if (found.some((one) => !own.has(one.actor?.state ?? one.state ?? ""))) return found;
    if (same.length === 0) same = found;
  }
  const after = namedAfter(layers, predicate, own);
  if (after.length > 0) return after;
  if (same.length > 0) return same;
  const taken = new Set(sources.map((one) => one.head));
  const loose: (readonly Argument[])[] = [
    content ? [] : predicate.objects,
    ...withPreposition(
      phrases,
      options.to.length > 0 ? options.to : ["against", "with", "to", "on", "into", "at", "from", "in"],
    ),
    match.consumed.flatMap((clause) => clause.subjects),
  ];
  for (const attempt of loose) {
    const found = others(
      layers,
      attempt.filter((one) => !taken.has(one.head)),
      sources,
      false,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Splits the parties of a joint act: two sides when there are two, else all act together. */
function split(parties: readonly Party[]): { sources: readonly Party[]; targets: readonly Party[] } {
  const all = distinct(parties);
  const groups = new Map<string, Party[]>();
  for (const party of all) {
    const side = party.actor?.state ?? party.state ?? key(party);
    groups.set(side, [...(groups.get(side) ?? []), party]);
  }
  if (groups.size !== 2) return { sources: all, targets: [] };
  const [first, second] = [...groups.values()];
  return { sources: first!, targets: second! };
}

/** Who acts and who is acted on. */
export function findSides(layers: Layers, predicate: Predicate, match: Match): Sides {
  const { options } = match.frame;
  const subjects = distinct(predicate.subjects.flatMap((one) => partiesOf(layers, one)));
  if (options.mutual) return mutualSides(layers, predicate, match, subjects);
  if (options.reversed || options.host) {
    const targets = findTargets(layers, predicate, match, subjects);
    return { sources: targets, targets: subjects, symmetric: false };
  }
  const sources =
    subjects.length === 0 && match.contentObject && /^(?:054|161)/.test(match.code)
      ? distinct(predicate.objects.flatMap((one) => partiesOf(layers, one, true)))
      : subjects;
  return { sources, targets: findTargets(layers, predicate, match, sources), symmetric: false };
}

/** An actor of another state named right after "to", "with" or "against" behind the predicate, for trees that went wrong. */
function namedAfter(layers: Layers, predicate: Predicate, own: ReadonlySet<string>): Party[] {
  const { syntax } = layers;
  const end = Math.min(layers.text.sentences.endToken[predicate.sentence]!, predicate.token + 40);
  for (let token = predicate.token + 1; token < end; token += 1) {
    if (syntax.upos(token) === "VERB") return [];
    if (!/^(?:to|with|against)$/.test(syntax.lemma(token))) continue;
    const mention = layers.actors
      .mentionsIn(token + 1, end)
      .find((one) => one.firstToken <= token + 2 && one.kind !== "pronoun");
    const actor = mention?.actors
      .map((id) => layers.actors.actor(id))
      .find((one) => one?.state && !own.has(one.state));
    if (mention && actor)
      return [{ actor, span: { start: mention.start, end: mention.end }, head: mention.head }];
  }
  return [];
}

/** Actors of two or more states named inside one phrase: "U.S.-Albanian relations", "the Iran-Iraq war". */
function namedInside(layers: Layers, argument: Argument): Party[] {
  const found: Party[] = [];
  for (const mention of layers.actors.mentionsIn(argument.firstToken, argument.endToken))
    for (const id of mention.actors) {
      const actor = layers.actors.actor(id);
      if (actor?.state)
        found.push({ actor, span: { start: mention.start, end: mention.end }, head: mention.head });
    }
  return new Set(found.map((one) => one.actor?.state)).size > 1 ? distinct(found) : [];
}

/** Actors named in "between A and B" after the predicate, by their mentions alone, for sentences whose tree went wrong. */
function namedBetween(layers: Layers, predicate: Predicate): Party[] {
  const { syntax } = layers;
  const end = layers.text.sentences.endToken[predicate.sentence]!;
  const found: Party[] = [];
  let from = predicate.token + 1;
  while (from < Math.min(end, predicate.token + 20) && syntax.lemma(from) !== "between") from += 1;
  if (from >= end || syntax.lemma(from) !== "between") return [];
  for (let token = from; token < end && found.length < 6; token += 1) {
    const lemma = syntax.lemma(token);
    if (token > from && lemma !== "and" && lemma !== ",") continue;
    const mention = layers.actors
      .mentionsIn(token + 1, Math.min(end, token + 16))
      .find((one) => one.firstToken <= token + 3 && one.actors.length > 0 && one.kind !== "pronoun");
    if (!mention) {
      if (found.length > 1) break;
      continue;
    }
    for (const id of mention.actors) {
      const actor = layers.actors.actor(id);
      if (actor) found.push({ actor, span: { start: mention.start, end: mention.end }, head: mention.head });
    }
    token = mention.endToken - 1;
  }
  return distinct(found);
}

function mutualSides(layers: Layers, predicate: Predicate, match: Match, subjects: readonly Party[]): Sides {
  const { mutual } = match.frame.options;
  const joint = subjects.filter((one) => one.actor || one.state).length > 1;
  const symmetric = mutual !== "if" || joint;
  const inContent = match.contentNouns.flatMap((noun) => modifiersOf(layers.syntax, noun));
  const phrases = [...predicate.obliques, ...inContent.filter((one) => one.preposition !== undefined)];
  const between = others(
    layers,
    phrases.filter((one) => one.preposition === "between" || one.preposition === "among"),
    [],
    true,
  );
  if (between.length > 1) return { ...split(between), symmetric };
  const named = namedBetween(layers, predicate);
  if (named.length > 1) return { ...split(named), symmetric };
  const partners = others(
    layers,
    phrases.filter((one) => one.preposition === "with"),
    subjects,
    false,
  );
  const resolved = partners.filter((one) => one.actor || one.state);
  if (resolved.length > 0) return { sources: subjects, targets: resolved, symmetric };
  if (!match.contentObject && mutual === "1") {
    const objects = others(layers, predicate.objects, subjects, false);
    if (objects.length > 0) return { sources: subjects, targets: objects, symmetric };
  }
  if (joint) return { ...split(subjects), symmetric };
  for (const argument of [...predicate.subjects, ...predicate.objects]) {
    const inside = namedInside(layers, argument);
    if (inside.length > 1) return { ...split(inside), symmetric };
  }
  if (subjects.length === 0) {
    const inside = others(layers, [...inContent, ...predicate.objects], [], true);
    if (inside.length > 0) return { ...split(inside), symmetric };
  }
  if (partners.length > 0) return { sources: subjects, targets: partners, symmetric };
  return { sources: subjects, targets: findTargets(layers, predicate, match, subjects), symmetric };
}
