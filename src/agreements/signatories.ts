import type { Layers } from "../actors/layers.ts";
import type { AgreementFinding, EventFinding } from "../model/finding.ts";
import { quote, type Span } from "../model/span.ts";
import type { Argument } from "../syntax/layer.ts";
import type { ReadMention } from "./read-mention.ts";

export type Signatory = AgreementFinding["signatories"][number];

/** Acts whose doer signs: the person named is a signatory. */
const SIGNING = /^(?:signature|conclusion|initialling)$/;

/** People who are said to have signed or concluded it, each with the title written and the state signed for. */
export function findSignatories(
  layers: Layers,
  mentions: readonly ReadMention[],
  events: readonly EventFinding[],
  at: string | undefined,
): Signatory[] {
  const found = new Map<string, Signatory>();
  const take = (argument: Argument): void => {
    for (const actor of peopleOf(layers, argument)) {
      if (found.has(actor.id)) continue;
      const state = layers.actors.stateAt(actor, at) ?? actor.state;
      found.set(actor.id, {
        actor: actor.id,
        ...(state ? { forState: state } : {}),
        ...(actor.title ? { capacity: actor.title.exact } : {}),
        words: quote(layers.text.text, nameIn(layers, argument, actor.id)),
      });
    }
  };
  for (const mention of mentions)
    for (const reported of mention.acts) {
      if (!SIGNING.test(reported.act.kind) || !reported.asserted || !reported.clause) continue;
      for (const subject of reported.clause.subjects) take(subject);
      for (const oblique of reported.clause.obliques)
        if (/^(?:by|with|together with|along with)$/.test(oblique.preposition ?? "")) take(oblique);
    }
  if (found.size > 0) return [...found.values()];
  // Where no clause was read around the title, the people who act in the event linked to it sign.
  for (const event of events)
    for (const participant of event.participants) {
      const actor = layers.actors.actor(participant.actor);
      if (actor?.type !== "person" || found.has(actor.id) || !participant.words) continue;
      if (participant.side === "third" || (participant.side === "target" && !event.symmetric)) continue;
      found.set(actor.id, {
        actor: actor.id,
        ...(participant.state ? { forState: participant.state } : {}),
        ...(actor.title ? { capacity: actor.title.exact } : {}),
        words: participant.words,
      });
    }
  return [...found.values()];
}

/** The place in the phrase that names the person, with title; the phrase itself where no mention fits. */
function nameIn(layers: Layers, argument: Argument, actor: string): Span {
  const named = layers.actors
    .mentionsIn(argument.firstToken, argument.endToken)
    .find(
      (mention) => mention.actors.length === 1 && mention.actors[0] === actor && mention.kind !== "pronoun",
    );
  return named ? { start: named.start, end: named.end } : argument.span;
}

function peopleOf(layers: Layers, argument: Argument) {
  return layers.actors
    .actorsOf(argument.head, argument.firstToken, argument.endToken)
    .filter((actor) => actor.type === "person");
}
