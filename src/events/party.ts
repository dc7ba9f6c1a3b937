import type { Layers } from "../actors/layers.ts";
import type { Actor } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { Argument } from "../syntax/layer.ts";
import { modifiersOf } from "./phrase.ts";

/** One participant as the words give it: an actor of the document, or words that no actor is known for. */
export interface Party {
  readonly actor?: Actor;
  /** State of a place or of words that name no actor ("Dover" -> GBR). */
  readonly state?: string;
  readonly span: Span;
  readonly head: number;
}

const PRONOUN = new Set(["PRON", "DET"]);

/** The words of a participant: the phrase up to the first comma or bracket, without a closing possessive. */
function wordsOf(layers: Layers, argument: Argument): Span {
  const { text } = layers.text;
  let { start, end } = argument.span;
  const inside = text.slice(start, end);
  const cut = inside.search(/[,;:(–—]|\s-\s/);
  const headEnd = layers.text.tokens.end[argument.head]!;
  if (cut > 0 && start + cut >= headEnd) end = start + cut;
  end = Math.min(end, beforeLooseEnd(layers, argument));
  const trimmed = text.slice(start, end).replace(/(?:['’]s?|\s)+$/u, "");
  end = Math.max(start + trimmed.length, Math.min(headEnd, end));
  const lead = /^[\s"“”'‘’]+/u.exec(text.slice(start, end));
  if (lead && start + lead[0].length < end) start += lead[0].length;
  return { start, end };
}

/** Prepositions whose phrase after a name says when, why or how, and is no part of who. */
const LOOSE =
  /^(?:on|for|over|amid|after|before|during|following|since|until|by|as|despite|via|under|with|against|about|towards?)$/;

/** Offset where the phrases begin that hang loosely behind the head: "France on Tuesday", "officials over the scandal". */
function beforeLooseEnd(layers: Layers, argument: Argument): number {
  const { syntax, text } = layers;
  for (let token = argument.head + 1; token < argument.endToken; token += 1)
    if (syntax.upos(token) === "ADP" && LOOSE.test(syntax.lemma(token))) return text.tokens.end[token - 1]!;
  return Number.POSITIVE_INFINITY;
}

/** Whose phrase it is when the head itself is no actor: "Chile" in "Chile's proposal", "the suspect" in "the arrest of the suspect". */
function ownerSpan(layers: Layers, argument: Argument, actors: readonly Actor[]): Span | undefined {
  if (namesActor(layers, argument)) return undefined;
  const owner = modifiersOf(layers.syntax, argument.head).find(
    (one) =>
      (one.role === "possessor" || one.preposition === "of" || one.preposition === "by") &&
      layers.actors.actorsOf(one.head, one.firstToken, one.endToken).some((actor) => actors.includes(actor)),
  );
  return owner ? wordsOf(layers, owner) : undefined;
}

/** For a pronoun the nearest name of its actor before it in the sentence, so that the words say who. */
function nameBefore(layers: Layers, argument: Argument, actor: Actor): Span | undefined {
  if (layers.syntax.upos(argument.head) !== "PRON") return undefined;
  const first = layers.text.sentences.firstToken[layers.text.tokens.sentence[argument.head]!]!;
  const named = layers.actors
    .mentionsIn(first, argument.head)
    .filter((one) => one.kind !== "pronoun" && one.actors.includes(actor.id))
    .at(-1);
  return named ? { start: named.start, end: named.end } : undefined;
}

/** Participants that an argument stands for: its actors, one by one; else its words, unless it is a bare pronoun. */
export function partiesOf(layers: Layers, argument: Argument, resolvedOnly = false): Party[] {
  const actors = layers.actors.actorsOf(argument.head, argument.firstToken, argument.endToken);
  const span = wordsOf(layers, argument);
  if (actors.length > 0) {
    const beside = actors.some((actor) => actor.state || actor.cameo)
      ? undefined
      : besideState(layers, argument);
    const owner = ownerSpan(layers, argument, actors);
    return actors.map((actor) => ({
      actor,
      span: owner ?? nameBefore(layers, argument, actor) ?? span,
      head: argument.head,
      ...(beside ? { state: beside } : {}),
    }));
  }
  const state = placeState(layers, argument);
  if (state) return [{ state, span, head: argument.head }];
  if (resolvedOnly || PRONOUN.has(layers.syntax.upos(argument.head))) return [];
  return [{ span, head: argument.head }];
}

/** The state set beside a town: "Jeddah, Saudi Arabia". */
function besideState(layers: Layers, argument: Argument): string | undefined {
  const next = argument.head + 1;
  const { tokens, text } = layers.text;
  if (next >= tokens.count || text[tokens.start[next]!] !== ",") return undefined;
  const mention = layers.actors.mentionsIn(next + 1, next + 6).find((one) => one.firstToken <= next + 2);
  return mention?.actors.map((id) => layers.actors.actor(id)?.state).find((state) => state !== undefined);
}

/** The state of a place name that heads the argument. */
function placeState(layers: Layers, argument: Argument): string | undefined {
  if (layers.syntax.upos(argument.head) !== "PROPN") return undefined;
  const { start, end } = wordsOf(layers, argument);
  const written = layers.dates.written?.bob ?? undefined;
  const found = layers.registers.lookup(layers.text.text.slice(start, end), written)[0];
  if (found?.type === "state") return found.state;
  if (found?.type !== "place") return undefined;
  const terms = layers.registers.place(found.id)?.in ?? [];
  const now = terms.find((one) => one.to === null) ?? terms.at(-1);
  return written === undefined ? (now?.state ?? found.state) : (found.state ?? now?.state);
}

/** Whether the head of an argument is itself an actor: "the Chinese ambassador", not "the Chinese proposal". */
export function namesActor(layers: Layers, argument: Argument): boolean {
  const mention = layers.actors.mentionAt(argument.head);
  if (
    mention &&
    mention.actors.length > 0 &&
    mention.firstToken <= argument.head &&
    argument.head < mention.endToken
  )
    if (mention.head === argument.head || mention.kind === "name") return true;
  return placeState(layers, argument) !== undefined;
}
