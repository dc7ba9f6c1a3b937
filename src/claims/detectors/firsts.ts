import type { Layers } from "../../actors/layers.ts";
import { isCapital, lowerAt, wordAt } from "../../agreements/words.ts";
import type { Span } from "../../model/span.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { longPhraseEnd, nounPhraseEnd, spanOf, tokenOf } from "../extent.ts";

/** Nouns and names after "first" that make it an ordinary ordinal, a rank or a name. */
const NO_FIRST =
  /^(?:thing|things|career|battle|deputy|vice|secretary|lady|minister|lieutenant|sergeant|half|quarter|quarters|day|days|week|weeks|month|months|year|years|phase|stage|step|steps|round|reading|part|place|instance|place|name|names|aid|class|hand|floor|world|time|anniversary|place|person|paragraph|sentence|article|section|chapter|two|three|four|five|six|seven|eight|nine|ten|few|several|and|of|committee|commission|department|army|division|battalion|fleet|baptist|national|family|amendment|session|sessions|group|one-half|hour|hours|decade|century|week-long|term|item|point|priority|duty|task)$/;

/** Prepositions that open a scope of their own after the noun. */
const SCOPE_OPENERS =
  /^(?:with|on|in|since|between|among|outside|from|at|under|within|for|by|to|of|after|between|against|through)$/;

/** "the first treaty signed by ...", "one of the first Arab countries to ...", "his first visit since 1990". */
export const FIRST_OF_ITS_KIND: ClaimDetector = {
  id: "claims.first.kind",
  version: 1,
  kind: "first",
  hint: /first/i,
  why: "Says that something was the first of its kind: true only within its scope words, which are kept.",
  examples: {
    yes: [
      "It was the first treaty signed by Finland with a neighbouring country on an equal footing.",
      "Peru was one of the first Andean countries to recognise Namibia.",
      "Anna Berg presented her credentials as the first Norwegian ambassador to Chad.",
      "The president arrived in Hanoi on his first visit to Vietnam since 1994.",
    ],
    no: [
      "First Deputy Prime Minister Ivan Petrov received the envoy of Chile.",
      "In the first half of the year trade between Chile and Peru grew.",
      "The first round of talks between Chile and Peru took place in Lima.",
      "At first Chile refused the offer of Peru.",
    ],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(/\bfirst(?:-ever)?\b/gi)) {
      const claim = firstAt(view, match.index);
      if (claim) found.push(claim);
    }
    return found;
  },
};

function firstAt(view: SentenceView, offset: number): FoundClaim | undefined {
  const { layers, firstToken, endToken } = view;
  const first = tokenOf(view, offset);
  if (first <= firstToken && lowerAt(layers, first) !== "first-ever") return undefined;
  const before = lowerAt(layers, first - 1);
  const determined = /^(?:the|a|its|his|her|their|our|this|'s|was|is|became|'|ever)$/.test(before);
  if (!determined || (isCapital(layers, first) && first > firstToken && isCapital(layers, first + 1)))
    return undefined;
  let next = first + 1;
  if (lowerAt(layers, next) === "-" && lowerAt(layers, next + 1) === "ever") next += 2;
  if (
    /^(?:ever|and|such|known|recorded|official)$/.test(lowerAt(layers, next)) &&
    lowerAt(layers, next) !== "and"
  ) {
    if (lowerAt(layers, next) === "ever") next++;
  }
  if (next >= endToken || NO_FIRST.test(lowerAt(layers, next)) || lowerAt(layers, next) === "-")
    return undefined;
  if (/^(?:to|,|\.|;)$/.test(lowerAt(layers, next))) {
    // "was the first to recognise ...": the infinitive stands for the kind.
    if (lowerAt(layers, next) !== "to" || layers.syntax.upos(next + 1) !== "VERB") return undefined;
  }
  const headEnd = lowerAt(layers, next) === "to" ? next : nounPhraseEnd(layers, next, endToken);
  if (headEnd === next && lowerAt(layers, next) !== "to") return undefined;
  if (NO_FIRST.test(lowerAt(layers, headEnd - 1)) && headEnd - next < 3) return undefined;
  let end =
    lowerAt(layers, next) === "to"
      ? longPhraseEnd(layers, next + 2, endToken)
      : longPhraseEnd(layers, next, endToken);
  end = Math.max(end, relativeEnd(view, end), headEnd);
  let start = first - 1;
  if (/^(?:was|is|became|'|ever)$/.test(before)) start = first;
  if (before === "'s") while (start > firstToken && /^['’]s$|^\p{Lu}/u.test(wordAt(layers, start))) start--;
  if (/^(?:of|among)$/.test(lowerAt(layers, first - 2)) && lowerAt(layers, first - 3) === "one")
    start = first - 3;
  return { span: spanOf(layers, Math.max(start, firstToken), end), scope: scopeOf(view, headEnd) };
}

/** A relative clause without pronoun right after the noun phrase: "the first agreement President X signed during ...". */
function relativeEnd(view: SentenceView, from: number): number {
  const { layers, endToken } = view;
  let at = from;
  if (/^(?:that|which|who)$/.test(lowerAt(layers, at))) at++;
  let subject = at;
  while (subject < endToken && subject - at < 8 && layers.syntax.upos(subject) === "PROPN") subject++;
  const verb = subject;
  if (verb === from || !/^VB[DZP]$/.test(layers.syntax.xpos(verb))) return from;
  let end = verb + 1;
  if (
    /^(?:during|in|with|on|at|after|to|by|since)$/.test(lowerAt(layers, end)) ||
    layers.syntax.upos(end) === "DET"
  ) {
    const object = layers.syntax.upos(end) === "DET" ? end : end + 1;
    end = Math.max(end, longPhraseEnd(layers, object, endToken, 12));
  }
  return end;
}

/**
 * The phrases that narrow a first, each by itself: "signed by the government" | "with another country" | "on an equal
 * footing". What stands between dashes or brackets is passed over.
 */
export function scopeOf(view: SentenceView, from: number): Span[] {
  const { layers, endToken } = view;
  const scopes: Span[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0 && end > start + 1) scopes.push(spanOf(layers, start, end));
    start = -1;
  };
  let i = from;
  for (; i < endToken && i - from < 60; i++) {
    const word = lowerAt(layers, i);
    if (/^[–—(]$/.test(word) || word === "--") {
      const shut = closing(layers, i, endToken);
      if (shut < 0) break;
      close(i);
      i = shut;
      continue;
    }
    if (/^[,;:.!?]$/.test(word) || (/^(?:and|which|who|that|as|but|while|when)$/.test(word) && start < 0))
      break;
    const fine = layers.syntax.xpos(i);
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(fine) && start < 0) break;
    const participle =
      (fine === "VBN" || fine === "VBD" || fine === "VBG") &&
      /^(?:by|to|in|with|between|at|since|from|on|under|after)$/.test(lowerAt(layers, i + 1));
    const opens =
      participle ||
      (SCOPE_OPENERS.test(word) && word !== "of" && !(start >= 0 && i === start + 1)) ||
      (word === "of" && start < 0);
    if (opens) {
      close(i);
      start = i;
    }
  }
  close(Math.min(i, endToken));
  return scopes;
}

/** The dash or bracket that closes the one at i, or -1. */
function closing(layers: Layers, i: number, ceiling: number): number {
  const open = wordAt(layers, i);
  for (let k = i + 1; k < ceiling && k - i < 40; k++)
    if (wordAt(layers, k) === (open === "(" ? ")" : open)) return k;
  return -1;
}

/** "for the first time in ten years". */
export const FIRST_TIME: ClaimDetector = {
  id: "claims.first.time",
  version: 1,
  kind: "first",
  hint: /first\s+time/i,
  why: "Says that something happened for the first time, ever or since a date.",
  examples: {
    yes: ["Chile and Peru met in Lima for the first time since 1990."],
    no: ["This time Chile came first."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(/\b(?:for\s+)?the\s+(?:very\s+)?first\s+time\b/gi)) {
      const { layers } = view;
      const first = tokenOf(view, match.index);
      const after = tokenOf(view, match.index + match[0].length - 1) + 1;
      const end = /^(?:since|in|after|that|ever)$/.test(lowerAt(layers, after))
        ? Math.max(after, longPhraseEnd(layers, after + 1, view.endToken, 10))
        : after;
      const clause = layers.syntax
        .clauses(view.sentence)
        .find((one) => one.verb < first && first - one.verb <= 8 && one.kind !== "nominal");
      const start = clause && first - clause.verb <= 8 ? clause.verb : first;
      found.push({
        span: spanOf(layers, start, end),
        scope: end > after ? [spanOf(layers, after, end)] : [],
      });
    }
    return found;
  },
};
