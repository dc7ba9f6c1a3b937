import type { EventFinding, Participant } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import { kindLabel, ROLE_LABELS, SYNTAX_LABELS, TIME_MODE_LABELS } from "../labels.ts";
import { say } from "../messages.ts";
import { type Card, card, code, type Piece, type Row, row, text, unknown, words } from "./card.ts";
import { actorName, actorShort, type Context, dateRow, nameAt, stateInWords, withState } from "./context.ts";

/** Who takes part: the actor's fullest name, or the words themselves when the document's actors do not list it. */
function participantName(context: Context, participant: Participant): string {
  const listed = context.actor(participant.actor);
  return listed || !participant.words
    ? actorName(context, participant.actor)
    : `“${participant.words.exact}”`;
}

function participantShort(context: Context, participant: Participant): string {
  if (context.actor(participant.actor)) return actorShort(context, participant.actor, participant.state);
  const name = participantName(context, participant);
  return participant.state ? `${name} (${participant.state})` : name;
}

/** "Visit: Urho Kekkonen (FIN) → Russia (SUN)"; "↔" joins the sides of an act that both do. */
function heading(context: Context, event: EventFinding): string {
  const side = (of: Participant["side"]) =>
    event.participants
      .filter((participant) => participant.side === of)
      .map((participant) => participantShort(context, participant))
      .join(", ");
  const source = side("source");
  const target = side("target");
  const arrow = event.symmetric ? "↔" : "→";
  const who = source && target ? `${source} ${arrow} ${target}` : source || (target && `→ ${target}`);
  return who ? `${kindLabel(event.kind)}: ${who}` : kindLabel(event.kind);
}

function sentence(context: Context, event: EventFinding): string {
  const exact = event.evidence[0]!.exact;
  const denied = event.polarity === "denied";
  if (event.speaker !== undefined) {
    const speaker = actorName(context, event.speaker);
    return say(denied ? "report.event.told-denied" : "report.event.told", { speaker, words: exact });
  }
  return say(denied ? "report.event.denied" : `report.event.${event.timeMode}`, { words: exact });
}

function participantLine(context: Context, participant: Participant): Piece[] {
  const actor = context.actor(participant.actor);
  const inWords = !actor && participant.words;
  const state = participant.state ?? actor?.state;
  const behalf = participant.onBehalfOf ? `, for ${actorName(context, participant.onBehalfOf)}` : "";
  const line: Piece[] = inWords
    ? [words(inWords), text(state ? ` · ${stateInWords(context, state)}` : "")]
    : [text(withState(context, nameAt(context, participant.actor, state) + behalf, state))];
  if (!state && actor?.cameo) line.push(text(" · "), code(actor.cameo));
  line.push(text(` · ${ROLE_LABELS[participant.role]}`));
  if (participant.capacity) line.push(text(` as ${participant.capacity}`));
  if (actor && participant.words && participant.words.exact !== actor.name) {
    line.push(text(" · written "), words(participant.words));
  }
  if (!actor?.register && !actor?.cameo) line.push(text(" · "), unknown("not in the registers"));
  return line;
}

function codesRow(context: Context, event: EventFinding): Row {
  const cameo: Piece[] = [text("CAMEO "), code(event.cameo)];
  const cameoName = context.names.cameo(event.cameo);
  if (cameoName) cameo.push(text(` ${cameoName}`));
  const told = context.names.codebook(event);
  if (told !== undefined && told !== event.cameo) {
    const toldName = context.names.cameo(told);
    cameo.push(text(", as told "), code(told), text(toldName ? ` ${toldName}` : ""));
  }
  const plover: Piece[] = [text("PLOVER ")];
  if (event.plover) {
    plover.push(code([event.plover.type, event.plover.mode].filter(Boolean).join(" ")));
    if (event.plover.contexts.length > 0) plover.push(text(` (${event.plover.contexts.join(", ")})`));
  } else plover.push(unknown("has no type for it"));
  return row("Codes", ...cameo, text(" · "), ...plover);
}

function placeRow(context: Context, event: EventFinding): Row {
  if (!event.place) return row("Place", unknown("place not stated"));
  const pieces: Piece[] = [words(event.place.words)];
  if (event.place.state) pieces.push(text(` · ${stateInWords(context, event.place.state)}`));
  if (!event.place.register) pieces.push(text(" · "), unknown("not in the registers"));
  return row("Place", ...pieces);
}

function tags(event: EventFinding): string[] {
  const list = [TIME_MODE_LABELS[event.timeMode]];
  if (event.polarity === "denied") list.push("denied");
  if (event.speaker !== undefined) list.push("told by a speaker");
  return list;
}

/** Card of one act: kind, codes, participants, date and its basis, place, time mode and the exact words. */
export function eventCard(context: Context, event: EventFinding): Card {
  const rows: Row[] = [
    {
      label: event.symmetric ? "Both sides" : "Who",
      lines: event.participants.map((participant) => participantLine(context, participant)),
    },
    dateRow(context, "Date", event.date, "date not settled"),
    placeRow(context, event),
    codesRow(context, event),
  ];
  const links: Piece[] = [];
  const link = (before: string, finding: string | undefined) => {
    const label = finding && context.labelOf(finding);
    if (label) links.push(text(`${links.length > 0 ? ", " : ""}${before} `), card(label));
  };
  link("about agreement", event.agreement);
  link("part of", event.partOf);
  if (links.length > 0) rows.push(row("Linked", ...links));
  if (event.evidence.length > 1) {
    rows.push({ label: "Also in", lines: event.evidence.slice(1).map((quote) => [words(quote)]) });
  }
  const parts: Span[] = [event.trigger];
  for (const participant of event.participants) if (participant.words) parts.push(participant.words);
  if (event.date) parts.push(...event.date.words);
  if (event.place) parts.push(event.place.words);
  return {
    label: context.labelOf(event.id)!,
    kind: "event",
    finding: event.id,
    heading: heading(context, event),
    tags: tags(event),
    ...(event.scope === "domestic" ? { minor: true } : {}),
    says: [sentence(context, event)],
    rows: rows.filter((entry) => entry.lines.length > 0),
    marks: event.evidence,
    parts,
    rule: `rule ${event.rule.id} v${event.rule.version} · confidence ${event.confidence.toFixed(2)} · ${SYNTAX_LABELS[event.syntax]}`,
  };
}
