import type { Layers } from "../actors/layers.ts";
import type { Span } from "../model/span.ts";
import { sentenceAt } from "../text/layer.ts";
import { findMentions } from "./find-mentions.ts";
import { pronounMentions } from "./pronoun-mentions.ts";
import { isNamedPlural, qualifies } from "./qualifies.ts";
import { concludes, type ReadMention, readMention } from "./read-mention.ts";
import { canRefer, sameTitle } from "./same-instrument.ts";
import { lowerAt, tokensOfSentence } from "./words.ts";

/** All mentions of one instrument in the document, the first description first. */
export interface Dossier {
  /** Mentions that describe it (not bare references), each wording once, at least one. */
  readonly descriptions: ReadMention[];
  /** Every mention, in text order but for headings and pronouns. */
  readonly mentions: ReadMention[];
  /** The same by sentence, for looking up what an event's sentence says of it. */
  readonly bySentence: Map<number, ReadMention[]>;
  /** Codes of the states named as parties by any mention. */
  readonly states: Set<string>;
}

/** Mentions in the sentence that holds the span. */
export function mentionsAround(layers: Layers, dossier: Dossier, span: Span): readonly ReadMention[] {
  return dossier.bySentence.get(sentenceAt(layers.text.sentences, span.start)) ?? [];
}

/** Adds a mention to what is known of the instrument. */
export function addMention(dossier: Dossier, mention: ReadMention): void {
  dossier.mentions.push(mention);
  const here = dossier.bySentence.get(mention.sentence);
  if (here) here.push(mention);
  else dossier.bySentence.set(mention.sentence, [mention]);
  for (const party of mention.parties) dossier.states.add(party.state);
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
    if (named) join(layers, named, mention);
    else place(layers, dossiers, mention);
  }
  for (const mention of pronounMentions(layers, dossiers)) addMention(mention.dossier, mention.mention);
  // Headings name what the body tells: they join it, and stand alone only when they are a title and nothing else.
  for (const mention of mentions) if (mention.heading) placeHeading(layers, dossiers, mention);
  return dossiers;
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

function place(layers: Layers, dossiers: Dossier[], mention: ReadMention): void {
  const refers =
    /^(?:definite|demonstrative|possessive)$/.test(mention.phrase.determiner) ||
    (mention.phrase.determiner === "none" && mention.bare && !mention.plural);
  if (refersBack(layers, mention) && refers && mention.parties.length < 2) {
    const known = antecedent(layers, dossiers, mention);
    if (known) addMention(known, mention);
    else if (!mention.plural && concludes(mention) && mention.phrase.determiner !== "demonstrative")
      open(dossiers, mention);
    return;
  }
  if (mention.plural) {
    const same = dossiers.find((dossier) =>
      dossier.descriptions.some((one) => one.plural && sameTitle(layers, one, mention)),
    );
    if (same) join(layers, same, mention);
    else if (isNamedPlural(layers, mention)) open(dossiers, mention);
    return;
  }
  const same = findSame(layers, dossiers, mention);
  if (same) join(layers, same, mention);
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
  const known = dossier.states;
  if (named.length === 0 || known.size === 0) return true;
  const shared = named.filter((state) => known.has(state)).length;
  return named.length === 1 || known.size === 1 ? shared > 0 : shared >= 2 || shared === named.length;
}

/** Two indefinite descriptions ("a joint communiqué") are one instrument unless their sentences date them apart. */
function datesFit(layers: Layers, a: ReadMention, b: ReadMention): boolean {
  // "The 1846 Treaty of Commerce" is not the treaty of commerce that was signed in 1840.
  for (const [named, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (named.phrase.yearToken === undefined) continue;
    const year = dateOfMention(layers, other)?.slice(0, 4);
    if (year !== undefined && year !== lowerAt(layers, named.phrase.yearToken)) return false;
  }
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

const lastSentence = (dossier: Dossier): number => dossier.mentions.at(-1)?.sentence ?? -1;

function placeHeading(layers: Layers, dossiers: Dossier[], mention: ReadMention): void {
  const same = mention.plural
    ? undefined
    : (findSame(layers, dossiers, mention) ??
      (dossiers.length === 1 && !mention.business ? headingOf(layers, dossiers[0]!, mention) : undefined));
  if (same) {
    if (!datedApart(layers, same, mention)) addMention(same, mention);
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
  const dossier: Dossier = {
    descriptions: [mention],
    mentions: [],
    bySentence: new Map(),
    states: new Set(),
  };
  addMention(dossier, mention);
  dossiers.push(dossier);
}

function join(layers: Layers, dossier: Dossier, mention: ReadMention): void {
  const words = (one: ReadMention): string => layers.text.text.slice(one.title.start, one.title.end);
  // The same words again describe nothing new, and a text of one phrase stays linear.
  if (!dossier.descriptions.some((one) => words(one) === words(mention))) dossier.descriptions.push(mention);
  addMention(dossier, mention);
}
