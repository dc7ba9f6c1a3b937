import type { Layers } from "../actors/layers.ts";
import { actsOn, type ReportedAct } from "./acts.ts";
import { findMentions, type InstrumentMention } from "./find-mentions.ts";
import { type NamedParty, type PartySource, partiesOfAct, partiesOfPhrase, statesNamed } from "./parties.ts";
import { canRefer, sameTitle } from "./same-instrument.ts";
import { lowerAt, tokensOfSentence } from "./words.ts";

/** A mention with the acts its sentence reports and the parties its phrase names. */
export interface ReadMention extends InstrumentMention {
  readonly acts: readonly ReportedAct[];
  readonly parties: readonly NamedParty[];
  readonly source: PartySource | undefined;
  readonly business: boolean;
  readonly heading: boolean;
}

/** All mentions of one instrument in the document, the first description first. */
export interface Dossier {
  /** Mentions that describe it (not bare references), at least one. */
  readonly descriptions: ReadMention[];
  /** Every mention, in text order. */
  readonly mentions: ReadMention[];
}

/** Groups the instrument mentions of a document: one dossier an instrument. Mentions that are too little to go on are left out. */
export function openDossiers(layers: Layers): Dossier[] {
  const dossiers: Dossier[] = [];
  const mentions = findMentions(layers).map((mention) => readMention(layers, mention));
  for (const [i, mention] of mentions.entries()) {
    if (mention.heading) continue;
    const before = mentions[i - 1];
    const named =
      before && isAlias(layers, before, mention)
        ? dossiers.find((dossier) => dossier.mentions.includes(before))
        : undefined;
    if (named) join(named, mention);
    else place(layers, dossiers, mention);
  }
  // Headings name what the body tells: they join it, and stand alone only when they are a title and nothing else.
  for (const mention of mentions) if (mention.heading) placeHeading(layers, dossiers, mention);
  return dossiers;
}

function readMention(layers: Layers, mention: InstrumentMention): ReadMention {
  const acts = actsOn(layers, mention);
  const { parties, source, business } = partiesOfPhrase(layers, mention);
  return { ...mention, acts, parties, source, business, heading: isHeading(layers, mention.sentence) };
}

/** True for sentences of heading blocks and for single lines without a full stop that are capitalised throughout. */
export function isHeading(layers: Layers, sentence: number): boolean {
  const { text } = layers;
  const block = text.blocks[text.sentences.block[sentence]!];
  if (block?.kind === "heading") return true;
  const start = text.sentences.start[sentence]!;
  const end = text.sentences.end[sentence]!;
  if (/[.!?:;,”"]$/.test(text.text.slice(Math.max(start, end - 1), end)) || end - start > 160) return false;
  if (
    block &&
    (block.start !== start || block.end !== end) &&
    !/^\s*$/.test(text.text.slice(block.start, start))
  )
    return false;
  const words = text.text.slice(start, end).match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  const capital = words.filter((word) => word[0] !== word[0]!.toLowerCase() || word.length <= 3).length;
  return words.length > 1 && capital >= words.length * 0.8;
}

/** "... (the so-called “Two Plus Four Agreement”)": another name given right behind the first. */
function isAlias(layers: Layers, before: ReadMention, mention: ReadMention): boolean {
  if (before.sentence !== mention.sentence || mention.title.start - before.title.end > 40) return false;
  const gap = layers.text.text.slice(before.title.end, mention.title.start).toLowerCase();
  return (
    /[(,]|known|called/.test(gap) &&
    /^\s*[(,]?\s*(?:(?:the|a|an|also|or|hereinafter|hereafter|referred|to|as|better|commonly|known|so-called|called|sometimes|popularly|officially|otherwise|formally|then|now)\s+){0,6}["“‘'«]?\s*$/.test(
      gap,
    )
  );
}

/** Modifiers that tell no agreement from another: with nothing else the phrase only refers. */
const GENERIC =
  /^(?:bilateral|multilateral|mutual|international|first|second|only|last|latest|new|same|biggest|largest|main|signed|historic|inter-?governmental)$/;

/** A reference back: "the agreement", "the first bilateral agreement", but no name and no subject matter. */
function refersBack(layers: Layers, mention: ReadMention): boolean {
  const { phrase } = mention;
  if (phrase.named || phrase.topicEnd > phrase.topicFirst || mention.nounEnd - mention.head > 1)
    return mention.bare;
  for (let i = phrase.first; i < mention.head; i++) if (!GENERIC.test(lowerAt(layers, i))) return false;
  return true;
}

const concludes = (mention: ReadMention): boolean =>
  mention.acts.some((reported) => reported.act.concludes && reported.asserted);

function place(layers: Layers, dossiers: Dossier[], mention: ReadMention): void {
  const refers =
    /^(?:definite|demonstrative|possessive)$/.test(mention.phrase.determiner) ||
    (mention.phrase.determiner === "none" && mention.bare && !mention.plural);
  if (refersBack(layers, mention) && refers && mention.parties.length < 2) {
    const known = antecedent(layers, dossiers, mention);
    if (known) known.mentions.push(mention);
    else if (!mention.plural && concludes(mention) && mention.phrase.determiner !== "demonstrative")
      open(dossiers, mention);
    return;
  }
  if (mention.plural) {
    const same = dossiers.find((dossier) =>
      dossier.descriptions.some((one) => one.plural && sameTitle(layers, one, mention)),
    );
    if (same) join(same, mention);
    else if (isNamedPlural(layers, mention)) open(dossiers, mention);
    return;
  }
  const same = findSame(layers, dossiers, mention);
  if (same) join(same, mention);
  else if (qualifies(layers, mention)) open(dossiers, mention);
}

function findSame(layers: Layers, dossiers: readonly Dossier[], mention: ReadMention): Dossier | undefined {
  for (let i = dossiers.length - 1; i >= 0; i--) {
    const dossier = dossiers[i]!;
    if (
      dossier.descriptions.some(
        (one) =>
          !one.plural &&
          sameTitle(layers, one, mention) &&
          partiesFit(dossier, mention) &&
          datesFit(layers, one, mention),
      )
    )
      return dossier;
  }
  // "the agreement between the two countries": a reference with parties but nothing of its own.
  const described = mention.phrase.modified || mention.phrase.topicEnd > mention.phrase.topicFirst;
  if (!described && /^(?:definite|demonstrative)$/.test(mention.phrase.determiner)) {
    const known = antecedent(layers, dossiers, mention);
    if (known && partiesFit(known, mention)) return known;
  }
  return undefined;
}

/** Parties named for both must not contradict: one set holds the other, or they share a state. */
function partiesFit(dossier: Dossier, mention: ReadMention): boolean {
  const named = mention.parties.map((party) => party.state);
  const known = dossier.mentions.flatMap((one) => one.parties.map((party) => party.state));
  if (named.length === 0 || known.length === 0) return true;
  const shared = named.filter((state) => known.includes(state)).length;
  return named.length === 1 || new Set(known).size === 1
    ? shared > 0
    : shared >= 2 || shared === named.length;
}

/** Two indefinite descriptions ("a joint communiqué") are one instrument unless their sentences date them apart. */
function datesFit(layers: Layers, a: ReadMention, b: ReadMention): boolean {
  if (b.phrase.determiner !== "indefinite" || !concludes(a) || !concludes(b)) return true;
  const one = dateOfMention(layers, a);
  const two = dateOfMention(layers, b);
  return !one || !two || one === two;
}

function dateOfMention(layers: Layers, mention: ReadMention): string | undefined {
  const reported = mention.acts.find((act) => act.act.concludes);
  return reported ? layers.dates.dateOf(reported.span, mention.sentence)?.edtf : undefined;
}

function antecedent(layers: Layers, dossiers: readonly Dossier[], mention: ReadMention): Dossier | undefined {
  const candidates = dossiers.filter((dossier) =>
    dossier.descriptions.some((one) => !one.plural && canRefer(layers, mention, one)),
  );
  const sameNoun = candidates.filter((dossier) =>
    dossier.mentions.some(
      (one) =>
        one.noun === mention.noun &&
        one.head !== mention.head &&
        lowerAt(layers, one.head) === lowerAt(layers, mention.head),
    ),
  );
  const pool = sameNoun.length > 0 ? sameNoun : candidates;
  return pool.reduce<Dossier | undefined>(
    (best, one) => (!best || lastSentence(one) >= lastSentence(best) ? one : best),
    undefined,
  );
}

const lastSentence = (dossier: Dossier): number =>
  Math.max(...dossier.mentions.map((mention) => mention.sentence));

function qualifies(layers: Layers, mention: ReadMention): boolean {
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
function isNamedPlural(layers: Layers, mention: ReadMention): boolean {
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

function placeHeading(layers: Layers, dossiers: Dossier[], mention: ReadMention): void {
  const same = mention.plural
    ? undefined
    : (findSame(layers, dossiers, mention) ??
      (dossiers.length === 1 && !mention.business ? headingOf(layers, dossiers[0]!, mention) : undefined));
  if (same) {
    if (!datedApart(layers, same, mention)) same.mentions.push(mention);
    return;
  }
  const { first, end } = tokensOfSentence(layers, mention.sentence);
  const covers = (mention.phrase.end - mention.phrase.phraseFirst) / Math.max(1, end - first);
  if (
    mention.noun.need !== "signed" &&
    !mention.plural &&
    covers >= 0.8 &&
    mention.phrase.topicEnd > mention.phrase.topicFirst &&
    mention.phrase.phraseFirst === first
  )
    open(dossiers, mention);
}

/** "Treaty of Amity, 1826" over the story of another treaty of amity, of 1849. */
function datedApart(layers: Layers, dossier: Dossier, heading: ReadMention): boolean {
  const start = layers.text.sentences.start[heading.sentence]!;
  const end = layers.text.sentences.end[heading.sentence]!;
  const [said] = layers.dates.within({ start, end });
  const year = said?.date?.edtf.slice(0, 4);
  if (!year) return false;
  const known = dossier.descriptions.flatMap((one) => dateOfMention(layers, one)?.slice(0, 4) ?? []);
  return known.length > 0 && !known.includes(year);
}

function headingOf(layers: Layers, dossier: Dossier, mention: ReadMention): Dossier | undefined {
  return dossier.descriptions.some(
    (one) => canRefer(layers, mention, one) || canRefer(layers, one, mention),
  ) && partiesFit(dossier, mention)
    ? dossier
    : undefined;
}

function open(dossiers: Dossier[], mention: ReadMention): void {
  dossiers.push({ descriptions: [mention], mentions: [mention] });
}

function join(dossier: Dossier, mention: ReadMention): void {
  dossier.descriptions.push(mention);
  dossier.mentions.push(mention);
}
