import type { Layers } from "../actors/layers.ts";
import type { AgreementFinding, EventFinding, Participant } from "../model/finding.ts";
import { overlaps, type Span } from "../model/span.ts";
import { tokenAt } from "../text/layer.ts";
import type { ReportedAct } from "./acts.ts";
import type { Concluded } from "./concluded-date.ts";
import { type Dossier, mentionsAround } from "./dossier.ts";
import { actOfVerb } from "./life-cycle.ts";
import type { ReadMention } from "./read-mention.ts";
import { lowerAt } from "./words.ts";

/** True when the event is an act on the instrument: its trigger reports the act, or names the instrument itself. */
export function isActOn(layers: Layers, dossier: Dossier, event: EventFinding): boolean {
  if (event.agreement) return false;
  return (
    mentionsAround(layers, dossier, event.trigger).some(
      (mention) =>
        overlaps(event.trigger, nounSpan(layers, mention)) ||
        mention.acts.some((act) => overlaps(event.trigger, verbSpan(layers, act))),
    ) || isSaidOfOne(layers, dossier, event)
  );
}

/** True when the event brought the instrument about: a concluding act, told as done. */
export function isConcluding(layers: Layers, dossier: Dossier, event: EventFinding): boolean {
  if (event.polarity === "denied" || event.timeMode === "planned" || event.timeMode === "hypothetical")
    return false;
  return (
    mentionsAround(layers, dossier, event.trigger).some((mention) =>
      mention.acts.some(
        (act) => act.act.concludes && act.asserted && overlaps(event.trigger, verbSpan(layers, act)),
      ),
    ) || isSaidOfOne(layers, dossier, event)
  );
}

/** "This Agreement is the first one signed by the government": the participle speaks of the instrument again. */
function isSaidOfOne(layers: Layers, dossier: Dossier, event: EventFinding): boolean {
  const { tokens } = layers.text;
  const verb = tokenAt(tokens, event.trigger.start);
  if (verb >= tokens.count || verb === 0 || layers.syntax.xpos(verb) !== "VBN") return false;
  if (!actOfVerb(layers.syntax.lemma(verb))?.concludes || lowerAt(layers, verb - 1) !== "one") return false;
  const sentence = tokens.sentence[verb]!;
  if (dossier.bySentence.has(sentence)) return true;
  const opens = lowerAt(layers, layers.text.sentences.firstToken[sentence]!);
  return dossier.bySentence.has(sentence - 1) && /^(?:it|this)$/.test(opens);
}

function nounSpan({ text }: Layers, mention: ReadMention): Span {
  return { start: text.tokens.start[mention.head]!, end: text.tokens.end[mention.nounEnd - 1]! };
}

/** Span of the verb or noun that reports an act. */
export function verbSpan({ text }: Layers, act: ReportedAct): Span {
  return { start: text.tokens.start[act.verb]!, end: text.tokens.end[act.verb]! };
}

/**
 * The events with what is known of the instrument: link, inferred date, the other party; the concluding act told again
 * ("the signing of the Agreement provided ...") becomes further evidence of the first telling.
 */
export function linkEvents(
  layers: Layers,
  events: readonly EventFinding[],
  dossier: Dossier,
  finding: AgreementFinding,
  own: readonly EventFinding[],
  concluding: readonly EventFinding[],
  concluded: Concluded | undefined,
): EventFinding[] {
  const main = mainTelling(dossier, concluding);
  const again = concluding.filter(
    (event) => main && event !== main && event.kind === main.kind && sameTime(main, event),
  );
  const [repeated, acts, making] = [new Set(again), new Set(own), new Set(concluding)];
  const repeatedIds = new Set(again.map((event) => event.id));
  return events.flatMap((event) => {
    if (repeated.has(event)) return [];
    const partOf =
      event.partOf !== undefined && repeatedIds.has(event.partOf) && main ? { partOf: main.id } : {};
    if (!acts.has(event)) return [{ ...event, ...partOf }];
    const dated = concluded?.inferred && making.has(event) ? { date: concluded.date } : {};
    const evidence =
      event === main ? [...event.evidence, ...again.flatMap((one) => one.evidence)] : event.evidence;
    return [
      {
        ...event,
        ...partOf,
        ...dated,
        evidence,
        agreement: finding.id,
        participants: withParties(layers, event, dossier, finding),
      },
    ];
  });
}

/** The telling that says most: the first whose clause holds a description of the instrument, else the first. */
function mainTelling(dossier: Dossier, concluding: readonly EventFinding[]): EventFinding | undefined {
  return (
    concluding.find((event) =>
      dossier.descriptions.some((mention) => !mention.bare && overlaps(event.evidence[0]!, mention.title)),
    ) ?? concluding[0]
  );
}

/** Tellings of one act: not two signings that the text itself dates apart. */
function sameTime(a: EventFinding, b: EventFinding): boolean {
  const stated = (event: EventFinding): boolean =>
    event.date?.basis === "explicit" || event.date?.basis === "relative";
  if (!stated(a) || !stated(b) || !a.date?.bob || !b.date?.bob) return true;
  return a.date.bob <= (b.date.eoe ?? b.date.bob) && b.date.bob <= (a.date.eoe ?? a.date.bob);
}

/** Participants without words of the title, and with the parties that the clause leaves out. */
function withParties(
  layers: Layers,
  event: EventFinding,
  dossier: Dossier,
  finding: AgreementFinding,
): Participant[] {
  const inTitle = (participant: Participant): boolean => {
    const { words } = participant;
    return (
      words !== undefined &&
      mentionsAround(layers, dossier, words).some((mention) => overlaps(mention.title, words))
    );
  };
  const kept = event.participants.filter(
    (participant) =>
      !inTitle(participant) || finding.parties.some((party) => party.state === participant.state),
  );
  const states = new Set(kept.map((participant) => participant.state));
  const missing = finding.parties.filter((party) => party.state && !states.has(party.state));
  if (missing.length === 0 || (kept.length > 0 && missing.length === finding.parties.length)) return kept;
  const many = finding.parties.length > 2;
  const added = missing.map((party, i): Participant => {
    const source = many || (kept.length === 0 && i === 0);
    return {
      actor: party.actor,
      role: "party",
      side: source ? "source" : "target",
      ...(party.words ? { words: party.words } : {}),
      ...(party.state ? { state: party.state } : {}),
    };
  });
  return [...kept, ...added];
}
