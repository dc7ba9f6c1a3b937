import type { Layers } from "../actors/layers.ts";
import type { FuzzyDate } from "../model/date.ts";
import type { Actor, EventFinding, Participant, Role } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import { cover, quote, type Span } from "../model/span.ts";
import type { Clause } from "../syntax/layer.ts";
import type { Match } from "./match.ts";
import { type Party, partiesOf } from "./party.ts";
import { phraseRange } from "./phrase.ts";
import { contextsOf, ploverOf } from "./plover.ts";
import type { Predicate } from "./predicate.ts";
import { fold } from "./rows.ts";
import type { Sides } from "./sides.ts";
import { timeModeOf } from "./time-mode.ts";
import { type EventVocabulary, kindOf } from "./vocabulary.ts";

/** An act as matched, before it becomes a finding. */
export interface Act {
  readonly match: Match;
  readonly predicate: Predicate;
  readonly clause?: Clause;
  readonly sides: Sides;
}

/** Kinds that always have two sides, so that a side left unsaid is the other state of a text about two states. */
const TWO_SIDED = new Set([
  "agreement-signed",
  "agreement-other",
  "relations-established",
  "relations-broken",
  "recognition",
  "talks",
  "meeting",
]);

/** Codes of other acts that are always towards somebody: embassies, aid received, territory handed over, sanctions, promises. */
const TOWARDS = /^(?:054|161|07|0842|163|03)/;

const ROLES: Readonly<Record<string, readonly [Role, Role]>> = {
  visit: ["visitor", "host"],
  "agreement-signed": ["signatory", "signatory"],
  "agreement-other": ["party", "party"],
  "relations-established": ["party", "party"],
  "relations-broken": ["party", "party"],
  statement: ["speaker", "recipient"],
  message: ["speaker", "recipient"],
  threat: ["speaker", "recipient"],
  mediation: ["mediator", "party"],
};

/** Kinds that private people do as well: only a public source makes them acts. */
const PUBLIC_SOURCE = new Set(["visit", "decoration", "phone-call", "message"]);

/** Makes the finding of an act; undefined when the act is no event (necessity without a doer, treaty provisions). */
export function toFinding(
  layers: Layers,
  vocabulary: EventVocabulary,
  dyad: readonly [Actor, Actor] | undefined,
  act: Act,
  issues: Issue[],
): EventFinding | undefined {
  const { match, predicate, clause } = act;
  const { syntax, text, dates } = layers;
  if (clause?.modality === "necessary" && !match.frame.options.speech && !match.frame.stance)
    return undefined;
  const evidence = evidenceOf(layers, act);
  const date = dates.dateOf(evidence, predicate.sentence);
  const mode = timeModeOf(syntax, predicate.token, predicate.nominal, clause, date, dates.written);
  const kind = kindFor(vocabulary, act);
  const towards = TWO_SIDED.has(kind) || TOWARDS.test(match.code);
  const sides = towards ? withDyad(layers, act.sides, dyad) : act.sides;
  const participants = participantsOf(layers, act, withSpeaker(layers, sides, clause), kind, date);
  const strict =
    PUBLIC_SOURCE.has(kind) || match.frame.options.weak || match.frame.id.startsWith("events.learned");
  const needed = strict ? participants.filter((one) => one.side === "source") : participants;
  const asked = needed.length > 0 ? needed : participants;
  if (!asked.some((one) => isPublic(layers, vocabulary, one))) return undefined;
  const polarity = match.frame.stance && match.code.startsWith("12") ? "affirmed" : mode.polarity;
  const cameo = match.code;
  const contexts = contextsOf(syntax, vocabulary, predicate.sentence);
  const trigger = quote(text.text, {
    start: text.tokens.start[predicate.token]!,
    end: text.tokens.end[predicate.token]!,
  });
  const inferred = sides !== act.sides;
  const finding: EventFinding = {
    id: "",
    rule: { id: match.frame.id, version: 1 },
    kind,
    cameo,
    plover: ploverOf(vocabulary, { cameo, timeMode: mode.timeMode, polarity }, contexts),
    participants,
    symmetric: sides.symmetric,
    scope: isTalkOnly(match) ? "domestic" : scopeOf(participants, layers),
    date,
    place: placeOf(layers, act),
    timeMode: mode.timeMode,
    polarity,
    evidence: [quote(text.text, evidence)],
    trigger,
    confidence: confidenceOf(act, sides, inferred),
    syntax: clause ? clause.opinion : "single",
    ...speakerOf(layers, clause),
  };
  if (inferred)
    issues.push({
      code: "events.side.inferred",
      severity: "undecided",
      message: `The words name no second side for "${trigger.exact}"; the other state of this text was taken.`,
      span: evidence,
    });
  return finding;
}

function kindFor(vocabulary: EventVocabulary, act: Act): string {
  const own = act.match.kind ?? act.match.frame.options.kind ?? kindOf(vocabulary, act.match.code);
  if (own === "statement" && act.match.frame.lemmas.includes("agree") && act.match.code.startsWith("03")) {
    const several = act.sides.sources.length + (act.sides.symmetric ? act.sides.targets.length : 0) > 1;
    if (several) return "agreement-other";
  }
  return own;
}

/** The shortest stretch with the trigger, its verb and its named sides, inside the clause or the noun phrase. */
function evidenceOf(layers: Layers, act: Act): Span {
  const { tokens } = layers.text;
  const { predicate, clause, sides } = act;
  if (clause) {
    const words: Span[] = [{ start: tokens.start[clause.verb]!, end: tokens.end[clause.verb]! }];
    words.push({ start: tokens.start[predicate.token]!, end: tokens.end[predicate.token]! });
    for (const party of [...sides.sources, ...sides.targets])
      if (party.span.start >= clause.span.start && party.span.end <= clause.span.end) words.push(party.span);
    for (const object of clause.objects)
      if (object.span.start >= clause.span.start && object.span.end <= clause.span.end)
        words.push(object.span);
    return cover([clause.span, ...words]);
  }
  const range = phraseRange(layers.syntax, predicate.token);
  const spans: Span[] = [{ start: tokens.start[range.first]!, end: tokens.end[range.end - 1]! }];
  for (const one of [...predicate.subjects, ...predicate.objects, ...predicate.obliques])
    spans.push(one.span);
  return cover(spans);
}

/** Inside reported speech a pronoun that stands for nobody known is the speaker: "said it was ready to talk". */
function withSpeaker(layers: Layers, sides: Sides, clause: Clause | undefined): Sides {
  if (sides.sources.length > 0 || clause?.reportedBy === undefined) return sides;
  if (!clause.subjects.some((one) => layers.syntax.upos(one.head) === "PRON")) return sides;
  const reporting = layers.syntax.clauses(clause.sentence)[clause.reportedBy];
  const sources = (reporting?.subjects ?? []).flatMap((one) => partiesOf(layers, one));
  return sources.length > 0 ? { ...sides, sources } : sides;
}

/** Fills a side that a two-sided act leaves unsaid from the two states the text is about. */
function withDyad(layers: Layers, sides: Sides, dyad: readonly [Actor, Actor] | undefined): Sides {
  if (!dyad) return sides;
  const known = new Set(
    [...sides.sources, ...sides.targets].flatMap((party) => party.actor?.state ?? party.state ?? []),
  );
  if (known.size > 1) return sides;
  const toParty = (actor: Actor): Party => ({ actor, span: actor.mentions[0]!, head: -1 });
  if (known.size === 0 && sides.sources.length === 0)
    return { sources: [toParty(dyad[0])], targets: [toParty(dyad[1])], symmetric: sides.symmetric };
  const inDyad = dyad.findIndex((actor) => actor.state !== undefined && known.has(actor.state));
  if (inDyad < 0) return sides;
  const other = toParty(dyad[1 - inDyad]!);
  const sourceKnown = sides.sources.some((party) => (party.actor?.state ?? party.state) !== undefined);
  if (layers.actors.actors.length === 0) return sides;
  return sourceKnown
    ? { ...sides, targets: [other] }
    : { ...sides, sources: [other], targets: sides.targets };
}

function participantsOf(
  layers: Layers,
  act: Act,
  sides: Sides,
  kind: string,
  date: FuzzyDate | null,
): Participant[] {
  const [sourceRole, targetRole] = ROLES[kind] ?? (["actor", "recipient"] as const);
  const behalf = act.predicate.obliques.find((one) => one.preposition === "on behalf of");
  const behalfActor = behalf
    ? layers.actors.actorsOf(behalf.head, behalf.firstToken, behalf.endToken)[0]?.id
    : undefined;
  const at = date?.edtf;
  const make = (party: Party, side: "source" | "target", role: Role): Participant => {
    const state = (party.actor ? layers.actors.stateAt(party.actor, at) : undefined) ?? party.state;
    return {
      actor: party.actor?.id ?? `words:${party.span.start}-${party.span.end}`,
      role,
      side,
      words: quote(layers.text.text, party.span),
      ...(side === "source" && behalfActor ? { onBehalfOf: behalfActor } : {}),
      ...(state ? { state } : {}),
    };
  };
  return [
    ...sides.sources.map((party) => make(party, "source", sourceRole)),
    ...sides.targets.map((party) => make(party, "target", targetRole)),
  ];
}

/** Between states, or between a state and an international organisation. */
function scopeOf(participants: readonly Participant[], layers: Layers): EventFinding["scope"] {
  const bodies = new Set<string>();
  for (const one of participants) {
    const actor = layers.actors.actor(one.actor);
    const body = one.state ?? (actor?.cameo?.startsWith("IGO") ? actor.cameo : undefined);
    if (body) bodies.add(body);
  }
  if (participants.every((one) => isCompany(layers, one))) return "domestic";
  return bodies.size > 1 ? "interstate" : "domestic";
}

/** A state, a body, an office holder, or a public group ("the police"): private people among themselves make no event. */
function isPublic(layers: Layers, vocabulary: EventVocabulary, one: Participant): boolean {
  const actor = layers.actors.actor(one.actor);
  if (!actor) return one.state !== undefined;
  if (actor.type === "state" || actor.type === "organisation") return true;
  if (actor.type === "person" && (actor.title !== undefined || actor.register !== undefined)) return true;
  const { words } = vocabulary.publicActors;
  return `${actor.name} ${one.words?.exact ?? ""}`.split(/[^\p{L}]+/u).some((word) => words.has(fold(word)));
}

/** A verb of saying whose clause tells no known act: no statement towards anybody. */
function isTalkOnly(match: Match): boolean {
  return match.frame.lemmas.includes("say") && /^(?:010|020|030|100|120)$/.test(match.code);
}

const COMPANY =
  /\b(?:Inc|Corp|Co|Ltd|AG|PLC|plc|LLC|GmbH|NV|SpA|Company|Corporation|Holdings?|Industries|Pictures|Entertainment)\b/;

/** Firms among themselves are no business of states. */
function isCompany(layers: Layers, one: Participant): boolean {
  const actor = layers.actors.actor(one.actor);
  if (actor && actor.type !== "organisation" && actor.type !== "unknown") return false;
  if (actor?.register && layers.registers.organisation(actor.register)?.kind === "company") return true;
  return COMPANY.test(`${actor?.name ?? ""} ${one.words?.exact ?? ""}`);
}

function placeOf(layers: Layers, act: Act): EventFinding["place"] {
  for (const one of act.predicate.obliques) {
    if (one.preposition !== "in" && one.preposition !== "at") continue;
    if (layers.syntax.upos(one.head) !== "PROPN") continue;
    const words = quote(layers.text.text, one.span);
    const found = layers.registers.lookup(words.exact.replace(/,.*$/s, ""))[0];
    if (!found || (found.type !== "place" && found.type !== "state")) continue;
    return { words, register: found.id, ...(found.state ? { state: found.state } : {}) };
  }
  return null;
}

function speakerOf(layers: Layers, clause: Clause | undefined): { speaker?: string } {
  if (clause?.reportedBy === undefined) return {};
  const reporting = layers.syntax.clauses(clause.sentence)[clause.reportedBy];
  for (const subject of reporting?.subjects ?? []) {
    const actor = layers.actors.actorsOf(subject.head, subject.firstToken, subject.endToken)[0];
    if (actor) return { speaker: actor.id };
  }
  return {};
}

function confidenceOf(act: Act, sides: Sides, inferred: boolean): number {
  let value = act.clause ? (act.clause.opinion === "agreed" ? 0.9 : 0.7) : 0.7;
  if (!sides.sources.some((party) => party.actor)) value -= 0.2;
  if (!sides.targets.some((party) => party.actor) && !sides.symmetric) value -= 0.1;
  if (inferred) value -= 0.2;
  if (act.match.frame.options.weak) value -= 0.2;
  return Math.max(0.1, Math.round(value * 100) / 100);
}
