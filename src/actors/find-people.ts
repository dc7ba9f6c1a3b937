import type { FuzzyDate } from "../model/date.ts";
import type { Actor, EventFinding, PersonFinding } from "../model/finding.ts";
import { contains, quote } from "../model/span.ts";
import { sentenceAt } from "../text/layer.ts";
import { heldOffice } from "./held-office.ts";
import type { Mention } from "./layer.ts";
import type { Layers } from "./layers.ts";
import { dayOf } from "./view.ts";

const RULE = { id: "actors.people", version: 1 };

/**
 * One finding for each named person: the fullest name, the title written nearest to it, and the office that the registers
 * know for the day of the act in which the person takes part (else the day told at the name, else the day of writing).
 * Ids are "person:N" in order of first mention.
 */
export function findPeople(layers: Layers, events: readonly EventFinding[]): PersonFinding[] {
  const named = new Map<string, Mention[]>();
  for (const mention of layers.actors.mentions) {
    if (mention.kind !== "name") continue;
    const [id] = mention.actors;
    if (
      id === undefined ||
      layers.actors.actor(id)?.type !== "person" ||
      !mention.rule.startsWith("actors.person.")
    )
      continue;
    const own = named.get(id);
    if (own) own.push(mention);
    else named.set(id, [mention]);
  }
  const findings: PersonFinding[] = [];
  for (const [id, mentions] of named) {
    const actor = layers.actors.actor(id)!;
    findings.push(toFinding(layers, events, actor, mentions, findings.length + 1));
  }
  return findings;
}

function toFinding(
  layers: Layers,
  events: readonly EventFinding[],
  actor: Actor,
  mentions: readonly Mention[],
  number: number,
): PersonFinding {
  const { text } = layers.text;
  const longest = Math.max(...mentions.map((one) => one.name.end - one.name.start));
  const fullest = mentions.filter((one) => one.name.end - one.name.start === longest);
  const main = fullest.find((one) => one.title) ?? fullest[0]!;
  const title = main.title ?? mentions.find((one) => one.title)?.title;
  const at = dayOfAct(layers, events, actor, main);
  const office =
    at === undefined
      ? null
      : heldOffice(layers.registers, actor, title ? text.slice(title.start, title.end) : undefined, at);
  const state = layers.actors.stateAt(actor, at);
  return {
    id: `person:${number}`,
    rule: RULE,
    actor: actor.id,
    name: quote(text, main.name),
    title: title ? quote(text, title) : null,
    styles: actor.styles,
    ...(state ? { state } : {}),
    office,
  };
}

/** Day of the first dated act of the person, else the day told at the name, else the day of writing. */
function dayOfAct(
  layers: Layers,
  events: readonly EventFinding[],
  actor: Actor,
  main: Mention,
): string | undefined {
  for (const event of events) {
    if (!event.participants.some((one) => one.actor === actor.id)) continue;
    const day = dayOf(event.date);
    if (day !== undefined) return day;
  }
  return dayOf(dateToldAt(layers, main)) ?? dayOf(layers.dates.written);
}

/** The date of the innermost clause that holds the mention, else of its sentence. */
function dateToldAt(layers: Layers, mention: Mention): FuzzyDate | null {
  const { sentences } = layers.text;
  const s = sentenceAt(sentences, mention.start);
  if (s >= sentences.count) return null;
  const [clause] = layers.syntax
    .clauses(s)
    .filter((one) => contains(one.span, mention))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const sentence = { start: sentences.start[s]!, end: sentences.end[s]! };
  return (clause ? layers.dates.dateOf(clause.span, s) : null) ?? layers.dates.dateOf(sentence, s);
}
