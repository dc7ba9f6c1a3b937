import {
  STYLE_WORDS,
  TITLE_ABBREVIATIONS,
  TITLE_FIELDS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  TITLE_PLURALS,
} from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import { rightEdge } from "./title-complement.ts";
import {
  AFTER_HEAD,
  DETERMINERS,
  HYPHENS,
  hasHeadSoon,
  isVerbLike,
  MODIFYING_HEADS,
  MONTH_OR_DAY,
  type TitleContext,
} from "./title-words.ts";

/** A title as written, without its article: "Foreign Minister of the DPRK", "first U.S. Ambassador to the GDR". */
export interface TitlePhrase {
  readonly first: number;
  readonly end: number;
  /** End of the first office, where the title joins several with "and"; else `end`. */
  readonly firstOffice: number;
  /** The head noun of its (first) office. */
  readonly head: number;
  /** Head noun, singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  /** Whether an "of ..." part follows the head. */
  readonly complement: boolean;
  /** A determiner or possessive directly before it, or -1. */
  readonly determiner: number;
}

const MAX_LEFT = 12;

/** Finds the title phrases of a sentence, left to right, not overlapping. */
export function findTitlePhrases(view: View, sentence: number, context: TitleContext): TitlePhrase[] {
  const { first, end } = view.bounds(sentence);
  const found: TitlePhrase[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    if (i < from || context.personAt(i)) continue;
    const noun = headNoun(view, i, end);
    if (noun === undefined) continue;
    const left = leftEdge(view, i, from, context);
    const right = rightEdge(view, i, end, context);
    const determiner = left > first && DETERMINERS.has(view.lower[left - 1]!) ? left - 1 : -1;
    found.push({
      first: left,
      end: right.end,
      firstOffice: right.firstOffice,
      head: i,
      noun: noun.noun,
      plural: noun.plural,
      complement: right.complement,
      determiner,
    });
    from = right.end;
    i = right.end - 1;
  }
  return found;
}

/** The title head at token i, looking past heads that only modify the next one ("Minister Counsellor", "Foreign Minister"). */
function headNoun(view: View, i: number, end: number): { noun: string; plural: boolean } | undefined {
  const word = view.lower[i]!;
  const next = i + 1 < end ? view.lower[i + 1]! : "";
  if (TITLE_ABBREVIATIONS.has(word))
    return view.caps[i]! > 0 && i + 1 < end && view.caps[i + 1]! > 0
      ? { noun: word, plural: false }
      : undefined;
  if (word === "charge" && next === "d'affaires") return { noun: "chargé", plural: false };
  const singular = TITLE_HEADS.has(word) ? word : TITLE_PLURALS.get(word);
  if (singular === undefined) return undefined;
  if (next === "'s" || next === "'") return { noun: singular, plural: singular !== word };
  // A head directly before another head modifies it: "deputy minister", "chief negotiator", "Lieutenant General".
  let k = i + 1;
  while (k < end && HYPHENS.has(view.lower[k]!)) k++;
  if (AFTER_HEAD.has(view.lower[k] ?? "") && BEFORE_GENERAL.has(word))
    return { noun: singular, plural: singular !== word };
  if (
    k < end &&
    (TITLE_HEADS.has(view.lower[k]!) || TITLE_PLURALS.has(view.lower[k]!)) &&
    !isVerbLike(view, k)
  )
    return undefined;
  if (
    k < end &&
    MODIFYING_HEADS.has(word) &&
    TITLE_MODIFIERS.has(view.lower[k]!) &&
    hasHeadSoon(view, k, end)
  )
    return undefined;
  if (
    !TITLE_NOUN_ALWAYS.has(word) &&
    (isVerbLike(view, i) || (view.caps[i] === 0 && view.syntax.upos(i) === "ADJ"))
  )
    return undefined;
  return { noun: singular, plural: singular !== word };
}

const BEFORE_GENERAL = new Set(
  "consul consuls secretary director attorney inspector governor solicitor prosecutor procurator commissioner auditor surgeon judge president minister ambassador envoy chargé".split(
    " ",
  ),
);

const TITLE_NOUN_ALWAYS = new Set(
  "president minister ambassador premier king queen chancellor chairman spokesman senator governor".split(
    " ",
  ),
);

function leftEdge(view: View, head: number, from: number, context: TitleContext): number {
  let left = head;
  for (let i = head - 1; i >= Math.max(from, head - MAX_LEFT); i--) {
    const word = view.lower[i]!;
    const hit = context.hitAt(i);
    if (hit && hit.first >= from) {
      if (context.personAt(hit.first)) break;
      left = hit.first;
      i = hit.first;
      continue;
    }
    if (context.personAt(i)) break;
    if (HYPHENS.has(word) || word === "'s" || word === "'") {
      if (i === from || (HYPHENS.has(word) && !touches(view, i - 1, i))) break;
      continue;
    }
    if (TITLE_MODIFIERS.has(word)) {
      if ((word === "second" || word === "first") && view.lower[i + 1] === ",") break;
      if (word === "under" && view.lower[i + 1] !== "secretary" && view.lower[i + 1] !== "-") break;
      left = i;
      continue;
    }
    if (
      word === "and" &&
      i - 1 >= from &&
      TITLE_FIELDS.has(view.lower[i - 1]!) &&
      TITLE_FIELDS.has(view.lower[i + 1]!)
    )
      continue;
    if (
      view.caps[i]! > 0 &&
      (view.opens[i] === 0 || view.syntax.upos(i) === "PROPN" || view.syntax.upos(i) === "ADJ") &&
      !STYLE_WORDS.has(word) &&
      !DETERMINERS.has(word) &&
      view.loud[view.sentenceOf(i)] === 0 &&
      !MONTH_OR_DAY.has(word)
    ) {
      left = i;
      continue;
    }
    break;
  }
  return left;
}

function touches(view: View, a: number, b: number): boolean {
  return view.layer.tokens.end[a] === view.layer.tokens.start[b];
}
