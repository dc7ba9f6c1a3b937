import type { Layers } from "../actors/layers.ts";
import { partiesOfAct, statesNamed } from "./parties.ts";
import { concludes, type ReadMention } from "./read-mention.ts";
import { lowerAt, tokensOfSentence } from "./words.ts";

/** Whether the mention says enough to stand for an instrument between states. */
export function qualifies(layers: Layers, mention: ReadMention): boolean {
  if (mention.business && mention.parties.length < 2) return false;
  const described = mention.phrase.modified || mention.phrase.topicEnd > mention.phrase.topicFirst;
  // "an agreement was reached with the company": consent, as long as no two states are named with it.
  const onlyReached = mention.acts.every((reported) => reported.act.kind === "agreement");
  if (!described && !mention.phrase.named && onlyReached && mention.parties.length < 2)
    return mention.acts.some((reported) => reported.asserted && partiesOfAct(layers, reported).length >= 2);
  if (concludes(mention) && mention.noun.need !== "signed")
    return described || mention.phrase.named || actedByStates(layers, mention) || mention.parties.length > 0;
  if (mention.noun.need === "signed")
    return mention.acts.some((reported) => reported.asserted && MADE.test(reported.act.kind));
  if (mention.noun.need === "acted")
    return (
      (mention.phrase.named && !mention.bare && mention.phrase.determiner !== "indefinite") ||
      mention.acts.some((reported) => reported.asserted && FORMAL.test(reported.act.kind))
    );
  const reported = mention.acts.length > 0;
  const weak = /^(?:deal|deals|arrangement|arrangements|understanding)$/.test(lowerAt(layers, mention.head));
  if (weak) return described && mention.parties.length > 0;
  if (mention.phrase.named) return described || mention.parties.length > 0 || reported;
  // A lower-case description counts when it is about something and somebody, or something happened to it.
  const hasTopic = mention.phrase.topicEnd > mention.phrase.topicFirst || mention.phrase.modified;
  if (mention.phrase.determiner === "indefinite" || mention.phrase.determiner === "none")
    return (
      hasTopic && (mention.parties.length >= 2 || (reported && mention.acts.some((act) => act.asserted)))
    );
  return hasTopic || (reported && mention.parties.length > 0);
}

/** Two states or more named in the sentence before it. */
function twoBefore(layers: Layers, mention: ReadMention): boolean {
  const { first } = tokensOfSentence(layers, mention.sentence);
  return statesNamed(layers, first, mention.phrase.phraseFirst).length >= 2;
}

/** Acts by which two sides make an instrument. */
const MADE = /^(?:initialling|signature|conclusion|exchange)$/;

/** Acts that only an instrument undergoes. */
const FORMAL = /^(?:initialling|ratification|accession|deposit|denunciation|renewal|entry-into-force)$/;

function actedByStates(layers: Layers, mention: ReadMention): boolean {
  return mention.acts.some((reported) => reported.act.concludes && partiesOfAct(layers, reported).length > 0);
}

/** "the Oslo Accords", "three agreements on trade" that are signed; not "several treaties". */
export function isNamedPlural(layers: Layers, mention: ReadMention): boolean {
  for (let i = mention.phrase.phraseFirst - 1; i < mention.head; i++)
    if (
      /^(?:several|many|various|numerous|other|some|such|all|any|future|existing|international|bilateral|multilateral)$/.test(
        lowerAt(layers, i),
      )
    )
      return false;
  const described = mention.phrase.modified || mention.phrase.topicEnd > mention.phrase.topicFirst;
  if (concludes(mention))
    return (
      described &&
      !mention.business &&
      (mention.parties.length >= 2 || actedByStates(layers, mention) || twoBefore(layers, mention))
    );
  return mention.phrase.named && mention.phrase.modified && /^accords?$/.test(lowerAt(layers, mention.head));
}
