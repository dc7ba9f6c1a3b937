import type { Layers } from "../actors/layers.ts";
import { type Quote, quote, type Span } from "../model/span.ts";
import type { InstrumentMention } from "./find-mentions.ts";
import { listItems } from "./word-list.ts";
import { isHyphen, lowerAt, spanOfTokens, tokensOfSentence } from "./words.ts";

/** What the sentences about an instrument say is in it and what it did. */
export interface Contents {
  readonly fields: readonly Quote[];
  readonly principles: readonly Quote[];
  readonly legalBasis: readonly Quote[];
  readonly effects: readonly Quote[];
}

const FIELD_NOUN = /^(?:fields?|areas?|spheres?|domains?)$/;

/** Verbs by which an instrument is said to have had a legal or political effect. */
const EFFECT_VERBS = new Set(
  "provide lay create open ensure guarantee mark make enable allow establish serve secure give commit oblige bind form set constitute contribute govern regulate stipulate entitle".split(
    " ",
  ),
);

/** Phrases that make the instrument the ground of something: "under the agreement", "basing themselves on this Agreement". */
const BASIS =
  /^(?:under|pursuant to|in accordance with|in line with|in conformity with|in keeping with|in compliance with|on the basis of|based on|on the strength of|by virtue of|in the spirit of|in pursuance of|as stipulated in|as provided for in|as provided in|in terms of|according to|in fulfil?lment of|in implementation of)$/;

/** Reads fields, principles, legal bases and effects from the sentences that mention the instrument. */
export function readContents(layers: Layers, mentions: readonly InstrumentMention[]): Contents {
  const text = layers.text.text;
  const fields: Span[] = [];
  const principles: Span[] = [];
  const legalBasis: Span[] = [];
  const effects: Span[] = [];
  for (const mention of mentions) {
    const { phrase } = mention;
    if (phrase.topicEnd > phrase.topicFirst && layers.syntax.upos(phrase.topicFirst) !== "VERB")
      fields.push(...topicFields(layers, mention));
    else if (phrase.modified) fields.push(...modifierFields(layers, mention));
    const basis = basisBefore(layers, mention);
    if (basis) legalBasis.push(basis);
    const effect = effectOf(layers, mention);
    if (effect) effects.push(effect);
  }
  for (const sentence of new Set(mentions.map((mention) => mention.sentence))) {
    fields.push(...fieldListsOf(layers, sentence).flat());
    principles.push(...principlesOf(layers, sentence));
  }
  const quotes = (spans: readonly Span[]): Quote[] => unique(spans).map((span) => quote(text, span));
  return {
    fields: quotes(fields),
    principles: quotes(principles),
    legalBasis: quotes(legalBasis),
    effects: quotes(effects),
  };
}

function unique(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    // In order of their starts, only the last one kept can hold the next.
    if (!last || span.end > last.end) kept.push(span);
  }
  return kept;
}

/** The items of the subject matter, without the parties of an official title; a treaty "of" a town is about no town. */
function topicFields(layers: Layers, mention: InstrumentMention): Span[] {
  const { topicFirst, topicEnd } = mention.phrase;
  let end = topicFirst;
  while (end < topicEnd && !/^(?:between|with|among)$/.test(lowerAt(layers, end))) end++;
  const actors = layers.actors.mentionsIn(topicFirst, topicEnd);
  return listItems(layers, topicFirst, end).filter(
    (item) => !actors.some((actor) => actor.start <= item.start && item.end <= actor.end),
  );
}

const NO_FIELD =
  /^(?:north-south|north|south|east|west|joint|bilateral|multilateral|peace|framework|inter-?governmental|inter-?state|basic|general|formal|mutual|common|memorandum|memoranda|letter|exchange|plan|executive)$/;

/** "defence and economic agreement": the adjectives and nouns before the noun, without names of states. */
function modifierFields(layers: Layers, mention: InstrumentMention): Span[] {
  const items = listItems(layers, mention.phrase.first, mention.head);
  const actors = layers.actors.mentionsIn(mention.phrase.phraseFirst, mention.head);
  return items.filter((item) => {
    const words = layers.text.text.slice(item.start, item.end);
    if (NO_FIELD.test(words.toLowerCase()) || /^\d/.test(words)) return false;
    const named = actors.some((actor) => actor.start < item.end && item.start < actor.end);
    return !named && words === words.toLowerCase();
  });
}

/** Lists behind "fields of ...", "in the ... fields", one list of item spans a place. */
export function fieldListsOf(layers: Layers, sentence: number): Span[][] {
  const { first, end } = tokensOfSentence(layers, sentence);
  const lists: Span[][] = [];
  for (let i = first; i < end; i++) {
    if (!FIELD_NOUN.test(lowerAt(layers, i))) continue;
    if (lowerAt(layers, i + 1) === "of" || lowerAt(layers, i + 1) === "such") {
      const from = lowerAt(layers, i + 1) === "of" ? i + 2 : i + 3;
      lists.push(listItems(layers, from, nounListEnd(layers, from, end)));
    } else {
      let from = i;
      while (from > first && i - from < 16 && isListWord(layers, from - 1)) from--;
      if (from < i) lists.push(listItems(layers, from, i + 1));
    }
  }
  return lists.filter((items) => items.length > 0);
}

/** Lists behind "principle(s) of ...". */
function principlesOf(layers: Layers, sentence: number): Span[] {
  const { first, end } = tokensOfSentence(layers, sentence);
  const items: Span[] = [];
  for (let i = first; i + 1 < end; i++)
    if (/^principles?$/.test(lowerAt(layers, i)) && lowerAt(layers, i + 1) === "of")
      items.push(...principleItems(layers, i + 2, end));
  return items;
}

function principleItems(layers: Layers, from: number, end: number): Span[] {
  const to = nounListEnd(layers, from, end, true);
  return to > from ? listItems(layers, from, to, 9) : [];
}

function isListWord(layers: Layers, i: number): boolean {
  const word = lowerAt(layers, i);
  if (word === "," || word === "and" || isHyphen(layers, i)) return true;
  const tag = layers.syntax.upos(i);
  return (tag === "ADJ" || tag === "NOUN" || tag === "PROPN") && !/^(?:various|many|several)$/.test(word);
}

/** End of a coordinated list of noun phrases that begins at token i. */
function nounListEnd(layers: Layers, from: number, ceiling: number, wide = false): number {
  let end = from;
  for (let i = from; i < ceiling && i - from < 48; i++) {
    const word = lowerAt(layers, i);
    const tag = layers.syntax.upos(i);
    if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || isHyphen(layers, i)) {
      end = i + 1;
      continue;
    }
    if (
      /^(?:,|and|&|the|their|its|mutual|each|other|one|another|of)$/.test(word) ||
      (wide && /^(?:for|in|'s|’s|to)$/.test(word))
    ) {
      if (word === "," && !/^(?:NOUN|PROPN|ADJ|CCONJ|DET|VERB)$/.test(layers.syntax.upos(i + 1))) break;
      continue;
    }
    if (tag === "VERB" && layers.syntax.xpos(i) === "VBG" && i === from) {
      end = i + 1;
      continue;
    }
    if (wide && tag === "ADV" && i + 1 < ceiling) continue;
    break;
  }
  return end;
}

function basisBefore(layers: Layers, mention: InstrumentMention): Span | undefined {
  const { first } = tokensOfSentence(layers, mention.sentence);
  const determined =
    mention.phrase.determiner === "none" ? mention.phrase.phraseFirst : mention.phrase.phraseFirst - 1;
  for (let from = Math.max(first, determined - 5); from < determined; from++) {
    let words = "";
    for (let i = from; i < determined; i++) words += (words ? " " : "") + lowerAt(layers, i);
    if (
      BASIS.test(words) ||
      /^(?:(?:basing|based|relying|resting|drawing) (?:\w+ )?(?:up)?on|guided by|governed by|proceeding from)$/.test(
        words,
      )
    )
      return spanOfTokens(layers, from, Math.max(mention.phrase.end, mention.nounEnd));
  }
  return undefined;
}

function effectOf(layers: Layers, mention: InstrumentMention): Span | undefined {
  const { end } = tokensOfSentence(layers, mention.sentence);
  for (const clause of layers.syntax.clauses(mention.sentence)) {
    if (
      clause.kind === "nominal" ||
      clause.voice === "passive" ||
      !EFFECT_VERBS.has(layers.syntax.lemma(clause.verb))
    )
      continue;
    const about = clause.subjects.some(
      (subject) =>
        !subject.shared &&
        subject.firstToken <= mention.head &&
        mention.head < subject.endToken &&
        leads(layers, subject.head, mention),
    );
    if (!about || clause.verb < mention.head) continue;
    let last = clause.verb;
    for (let i = clause.verb; i < end; i++) {
      if (/^[.;]$/.test(lowerAt(layers, i))) break;
      last = i;
    }
    return spanOfTokens(layers, clause.verb, last + 1);
  }
  return undefined;
}

/** True when the subject is the instrument, or its signing, conclusion or adoption. */
function leads(layers: Layers, head: number, mention: InstrumentMention): boolean {
  return (
    (head >= mention.phrase.first && head < mention.phrase.end) ||
    /^(?:sign|signing|signature|conclusion|adoption|publication|ratification)$/.test(
      layers.syntax.lemma(head),
    )
  );
}
