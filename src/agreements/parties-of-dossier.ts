import type { Layers } from "../actors/layers.ts";
import type { AgreementFinding, EventFinding } from "../model/finding.ts";
import { overlaps, quote } from "../model/span.ts";
import { type Dossier, mentionsAround } from "./dossier.ts";
import {
  actedByBusiness,
  documentPair,
  mergeParties,
  type NamedParty,
  partiesOfAct,
  partiesOfPhrase,
  statesNamed,
} from "./parties.ts";
import type { ReadMention } from "./read-mention.ts";
import { lowerAt, tokensOfSentence } from "./words.ts";

/**
 * The parties of an instrument: from its own phrases where they name two, else completed from the acts on it, the
 * sentence, and last the two states the document is about. `at` dates the state codes.
 */
export function partiesOf(
  layers: Layers,
  dossier: Dossier,
  events: readonly EventFinding[],
  at: string | undefined,
): AgreementFinding["parties"] {
  return resolve(layers, dossier, events, at).map((party) => ({
    actor: party.actor,
    state: party.state,
    words: quote(layers.text.text, party.words),
  }));
}

function resolve(
  layers: Layers,
  dossier: Dossier,
  events: readonly EventFinding[],
  at: string | undefined,
): readonly NamedParty[] {
  let best: readonly NamedParty[] = [];
  const phrases = dossier.mentions.map((mention) => partiesOfPhrase(layers, mention, at));
  for (const source of ["between", "compound", "with"] as const)
    for (const phrase of phrases)
      if (phrase.source === source && phrase.parties.length > best.length) best = phrase.parties;
  const declared = declaredParties(layers, dossier, at);
  if (best.length >= 2) return mergeParties(best, declared);

  const acts = dossier.mentions.flatMap((mention) =>
    mention.acts.filter((act) => act.act.kind !== "negotiation" || act.asserted),
  );
  for (const reported of acts) best = mergeParties(best, partiesOfAct(layers, reported, at));
  if (best.length < 2 && acts.some((reported) => actedByBusiness(layers, reported))) return [];
  if (best.length < 2)
    for (const event of events) best = mergeParties(best, partiesOfEvent(layers, dossier, event));
  best = mergeParties(best, declared);
  if (best.length >= 2) return best;

  for (const mention of dossier.mentions) {
    const { before, all } = statesInSentence(layers, mention, at);
    const here = before.length === 2 ? before : all;
    const enough = here.length === 2 || (here.length > 2 && isAgentless(mention));
    if (enough && best.every((party) => here.some((one) => one.state === party.state)))
      return mergeParties(best, here);
  }
  // "Minutes of the third meeting of the A-B Joint Committee": the title itself names the two.
  for (const { phrase } of dossier.mentions) {
    const named = statesNamed(layers, phrase.topicFirst, phrase.topicEnd, at, false);
    if (named.length === 2 && best.every((party) => named.some((one) => one.state === party.state)))
      return named;
  }
  // A treaty known by name ("the Atlantic Charter") may be anybody's: the two states of the document are its parties
  // only when the text tells an act on it, or knows one of them.
  const known = best.length > 0 || acts.some((reported) => reported.act.concludes && reported.asserted);
  if (!known && dossier.descriptions.every((mention) => mention.phrase.named && !saysBoth(layers, mention)))
    return best;
  const pair = documentPair(layers, at);
  if (pair.length === 2 && best.every((party) => pair.some((one) => one.state === party.state)))
    return mergeParties(best, pair);
  return best;
}

/** "the two countries", "both sides", "bilateral" in the sentence: it speaks of the pair. */
function saysBoth(layers: Layers, mention: ReadMention): boolean {
  const { first, end } = tokensOfSentence(layers, mention.sentence);
  for (let i = first; i < end; i++) if (/^(?:both|bilateral|two)$/.test(lowerAt(layers, i))) return true;
  return false;
}

/** Tokens before an instrument within which its signatories are spoken of. */
const NEAR = 40;

/** States in "other signatories to the treaty include Germany", "the parties to the treaty are ...". */
function declaredParties(layers: Layers, dossier: Dossier, at: string | undefined): NamedParty[] {
  for (const mention of dossier.mentions) {
    const { first, end } = tokensOfSentence(layers, mention.sentence);
    let said = false;
    const near = Math.max(first, mention.phrase.phraseFirst - NEAR);
    for (let i = near; i < mention.phrase.phraseFirst && !said; i++)
      said = /^(?:signatories|parties)$/.test(lowerAt(layers, i));
    if (!said) continue;
    for (let i = mention.phrase.end; i < Math.min(end, mention.phrase.end + 4); i++) {
      if (!/^(?:include|includes|included|including|are|were|:)$/.test(lowerAt(layers, i))) continue;
      let stop = i + 1;
      while (stop < end && !/^(?:which|who|that|;)$/.test(lowerAt(layers, stop))) stop++;
      return statesNamed(layers, i + 1, stop, at);
    }
  }
  return [];
}

function partiesOfEvent(layers: Layers, dossier: Dossier, event: EventFinding): NamedParty[] {
  const parties: NamedParty[] = [];
  for (const participant of event.participants) {
    if (participant.side === "third" || !participant.state) continue;
    if (!layers.actors.actor(participant.actor)) continue;
    // What stands in the title is what the instrument is about, not who made it.
    const { words } = participant;
    if (words && mentionsAround(layers, dossier, words).some((mention) => overlaps(mention.title, words)))
      continue;
    if (!parties.some((known) => known.state === participant.state))
      parties.push({
        actor: participant.actor,
        state: participant.state,
        words: participant.words ?? event.trigger,
      });
  }
  return parties;
}

/** States named in the sentence: before the title, and everywhere outside it. */
function statesInSentence(
  layers: Layers,
  mention: ReadMention,
  at: string | undefined,
): { readonly before: NamedParty[]; readonly all: NamedParty[] } {
  const { first, end } = tokensOfSentence(layers, mention.sentence);
  const before = statesNamed(layers, first, mention.phrase.phraseFirst, at);
  return { before, all: mergeParties(before, statesNamed(layers, mention.phrase.end, end, at)) };
}

/** "A treaty was signed in Moscow": a concluding act whose doers the clause does not name. */
function isAgentless(mention: ReadMention): boolean {
  return mention.acts.some(
    (reported) =>
      reported.act.concludes && reported.asserted && (reported.clause?.subjects.length ?? 0) === 0,
  );
}
