import type { FuzzyDate } from "../../model/date.ts";
import type { Actor, EventFinding } from "../../model/finding.ts";
import type { MessageTemplate } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import { type Quote, quote, type Span } from "../../model/span.ts";
import { dateInWords } from "../date-words.ts";
import { BASIS_LABELS, CARD_KINDS, type CardKind } from "../labels.ts";
import type { Names } from "../names.ts";
import { code, type Piece, type Row, text, unknown, words } from "./card.ts";

/** What the makers of cards look things up in. */
export interface Context {
  readonly reading: Reading;
  readonly names: Names;
  /** Message templates of the checks, by key. */
  readonly templates: ReadonlyMap<string, MessageTemplate>;
  actor(id: string): Actor | undefined;
  /** Label of the card of a finding: "event-3" -> "E3". */
  labelOf(finding: string): string | undefined;
}

export function makeContext(
  reading: Reading,
  names: Names,
  templates: ReadonlyMap<string, MessageTemplate>,
): Context {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const labels = new Map<string, string>();
  const number = (kind: CardKind, findings: readonly { id: string }[]) => {
    findings.forEach((finding, index) => {
      labels.set(finding.id, `${CARD_KINDS[kind].letter}${index + 1}`);
    });
  };
  number("event", interstateFirst(reading.events));
  number("agreement", reading.agreements);
  number("person", reading.people);
  number("claim", reading.claims);
  number("check", reading.checks);
  return {
    reading,
    names,
    templates,
    actor: (id) => actors.get(id),
    labelOf: (finding) => labels.get(finding),
  };
}

/** The acts between states, in the order of the text, then those inside one state. */
export function interstateFirst(events: readonly EventFinding[]): EventFinding[] {
  const rank = (event: EventFinding) => (event.scope === "interstate" ? 0 : 1);
  return events.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.evidence[0]!.start - b.evidence[0]!.start ||
      a.evidence[0]!.end - b.evidence[0]!.end,
  );
}

export function quoteAt(context: Context, span: Span): Quote {
  return quote(context.reading.document.text, span);
}

/** "Soviet Union (SUN)", or the bare code when no name is known. */
export function stateInWords(context: Context, state: string): string {
  const name = context.names.state(state);
  return name ? `${name} (${state})` : state;
}

/** An actor with its state, for a row: "Kim Il Sung · North Korea (PRK)", and "Sweden (SWE)" where both are one. */
export function withState(context: Context, name: string, state: string | undefined): string {
  if (!state) return name;
  return context.names.state(state) === name
    ? `${name} (${state})`
    : `${name} · ${stateInWords(context, state)}`;
}

/** The actor's fullest name in the document; its id when the reading does not list it. */
export function actorName(context: Context, id: string): string {
  return context.actor(id)?.name ?? id;
}

/**
 * The name for an act whose state is known: a state that had another code at the date of the act goes by the register's
 * name of that time ("Soviet Union" where the text writes "Russia"); the text's own words stand beside it.
 */
export function nameAt(context: Context, id: string, state: string | undefined): string {
  const actor = context.actor(id);
  const wasOther = actor?.type === "state" && state !== undefined && actor.state !== state;
  return (wasOther && context.names.state(state)) || actorName(context, id);
}

/** "Kim Il Sung (PRK)" for a heading. */
export function actorShort(context: Context, id: string, state?: string): string {
  const actor = context.actor(id);
  const shownCode = state ?? actor?.state ?? actor?.cameo;
  const name = nameAt(context, id, state);
  return shownCode ? `${name} (${shownCode})` : name;
}

/** What the words were counted from, unless the basis or the words have said so. */
function tellingAnchor(date: FuzzyDate): FuzzyDate["anchor"] {
  const { anchor } = date;
  if (anchor === undefined || anchor === "publication") {
    return date.basis === "publication" ? undefined : anchor;
  }
  const isOneOfTheWords = date.words.some((span) => span.start === anchor.start && span.end === anchor.end);
  return isOneOfTheWords ? undefined : anchor;
}

/** Rows of a date: in words, as EDTF, its basis, the words it was read from. */
export function dateRow(context: Context, label: string, date: FuzzyDate | null, none: string): Row {
  if (!date) return { label, lines: [[unknown(none)]] };
  const inWords = dateInWords(date.edtf);
  const first: Piece[] =
    inWords === date.edtf ? [code(date.edtf)] : [text(inWords), text(" · EDTF "), code(date.edtf)];
  if (date.calendar !== "gregorian") first.push(text(` · written in the ${date.calendar} calendar`));
  const basis: Piece[] = [];
  date.words.forEach((span, index) => {
    basis.push(text(index === 0 ? "from " : " and "), words(quoteAt(context, span)));
  });
  const anchor = tellingAnchor(date);
  if (anchor === "publication") basis.push(text(", counted from the date of publication"));
  else if (anchor) basis.push(text(", counted from "), words(quoteAt(context, anchor)));
  // A note that says itself how the date was inferred, or an anchor just named, makes the basis in words superfluous.
  const inferredInNote = date.note?.startsWith("inferred") ?? false;
  const saidAlready = inferredInNote || (date.basis === "relative" && anchor !== undefined);
  if (!saidAlready) basis.push(text(`${basis.length > 0 ? ", " : ""}${BASIS_LABELS[date.basis]}`));
  if (date.note) basis.push(text(inferredInNote ? `, ${date.note}` : ` (${date.note})`));
  const lines: Piece[][] = [first, basis];
  return { label, lines };
}

/** Puts separators between lists of pieces. */
export function joined(parts: readonly (readonly Piece[])[], separator: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [text(separator), ...part]));
}
