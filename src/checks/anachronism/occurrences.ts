import type { Mention } from "../../actors/layer.ts";
import type { Layers } from "../../actors/layers.ts";
import type { FuzzyDate } from "../../model/date.ts";
import type { Actor } from "../../model/finding.ts";
import { contains, type Quote, quote, type Span } from "../../model/span.ts";
import { sentenceAt, tokenAt, tokenText } from "../../text/layer.ts";
import type { Findings } from "../check.ts";
import { type Days, daysOf } from "./dated.ts";

/** An actor named in the telling of a dated act. */
export interface Occurrence {
  readonly actor: Actor;
  readonly mention: Mention;
  /** The whole mention as written. */
  readonly words: Quote;
  readonly title: Quote | undefined;
  readonly date: FuzzyDate;
  readonly days: Days;
  /** The words that give the date. */
  readonly dateWords: readonly Quote[];
  /** Event id, or undefined for a name in a dated sentence that tells no act. */
  readonly event: string | undefined;
  /** Whether the actor does the act, and is not only told of or acted on. */
  readonly acts: boolean;
}

/** The registers begin with the states of the nineteenth century; a "year" before that is mostly another number. */
const FIRST_DAY = "1800";
const DATED = new Set(["explicit", "relative", "computed", "inherited", "editor"]);

/**
 * Actors with the date of the act they take part in; for people with a title also names in a sentence with one plain date.
 * Plans and denials are left out: what has not happened holds no office.
 */
export function occurrencesOf(layers: Layers, findings: Findings): Occurrence[] {
  const { text } = layers.text;
  const found: Occurrence[] = [];
  const seen = new Set<Mention>();
  const add = (
    actor: Actor,
    mention: Mention,
    date: FuzzyDate,
    event?: { id: string; acts: boolean },
  ): void => {
    const days = daysOf(date);
    if (!days || seen.has(mention) || days.last < FIRST_DAY) return;
    // A month or weekday without a year is resolved by the nearest one: too weak to hold an office against.
    if (!date.words.some((span) => /\d{4}/.test(text.slice(span.start, span.end)))) return;
    if (date.words.some((span) => isPartOfName(layers, span))) return;
    seen.add(mention);
    found.push({
      actor,
      mention,
      words: quote(text, mention),
      title: mention.title ? quote(text, mention.title) : undefined,
      date,
      days,
      dateWords: date.words.map((span) => quote(text, span)),
      event: event?.id,
      acts: event?.acts ?? false,
    });
  };
  for (const event of findings.events) {
    if (
      !event.date ||
      event.timeMode === "planned" ||
      event.timeMode === "hypothetical" ||
      event.polarity === "denied"
    )
      continue;
    for (const participant of event.participants) {
      const actor = layers.actors.actor(participant.actor);
      if (!actor) continue;
      for (const mention of layers.actors.mentions) {
        if (!mention.actors.includes(actor.id)) continue;
        const within =
          event.evidence.some((one) => contains(one, mention)) ||
          (participant.words !== undefined && contains(participant.words, mention)) ||
          (participant.words !== undefined && contains(mention, participant.words));
        if (within) add(actor, mention, event.date, { id: event.id, acts: participant.side === "source" });
      }
    }
  }
  for (const mention of layers.actors.mentions) {
    if (!mention.title || mention.kind !== "name" || seen.has(mention)) continue;
    const actor = layers.actors.actor(mention.actors[0] ?? "");
    const date = actor ? onlyDate(layers, mention) : undefined;
    if (actor && date) add(actor, mention, date);
  }
  return found;
}

/** "the 2008 Strategic Framework Agreement": a bare year after an article and before a noun dates the thing, not the act. */
function isPartOfName(layers: Layers, words: Span): boolean {
  const { text, tokens } = layers.text;
  if (!/^\d{4}$/.test(text.slice(words.start, words.end))) return false;
  const at = tokenAt(tokens, words.start);
  if (at === 0 || at + 1 >= tokens.count || tokens.sentence[at + 1] !== tokens.sentence[at]) return false;
  const next = layers.syntax.upos(at + 1);
  // "the Trade Act of 1974"
  if (tokenText(layers.text, at - 1) === "of" && at > 1 && /^\p{Lu}/u.test(tokenText(layers.text, at - 2)))
    return true;
  return NAMING.has(layers.syntax.upos(at - 1)) && (next === "NOUN" || next === "PROPN" || next === "ADJ");
}

const NAMING = new Set(["DET", "ADJ", "PROPN", "NOUN", "PART", "PRON"]);

/** The date of the sentence when it holds exactly one resolved date and nothing else dates the mention. */
function onlyDate(layers: Layers, mention: Mention): FuzzyDate | undefined {
  const { sentences } = layers.text;
  const s = sentenceAt(sentences, mention.start);
  if (s >= sentences.count) return undefined;
  const dated = layers.dates
    .within({ start: sentences.start[s]!, end: sentences.end[s]! })
    .filter((one) => one.kind === "date" && one.date !== null);
  const [only] = dated;
  return dated.length === 1 && only?.date && DATED.has(only.date.basis) && only.modifier === undefined
    ? only.date
    : undefined;
}
