import type { Layers } from "../actors/layers.ts";
import type { InstrumentMention } from "./find-mentions.ts";
import { listOfStates } from "./parties.ts";
import { isCapital, lowerAt } from "./words.ts";

const FUNCTION_WORDS = new Set(
  "of on and the for in to with between against concerning or a an its their as by from under that respect".split(
    " ",
  ),
);

/** Kinds of instrument that writers use for one another; every other kind matches only itself. */
const LOOSE_KINDS = new Set(["treaty", "agreement", "pact", "convention"]);

/** Words of a title that tell it from others: no function words, names of parties, instrument noun or acronym; cut to stems. */
export function contentStems(layers: Layers, mention: InstrumentMention): Set<string> {
  const { phrase } = mention;
  const skipped = listOfStates(layers, phrase.first, phrase.end);
  const stems = new Set<string>();
  for (let i = phrase.first; i < phrase.end; i++) {
    const word = lowerAt(layers, i)
      .normalize("NFD")
      .replace(/[^\p{L}\d]/gu, "");
    if (
      word.length < 2 ||
      FUNCTION_WORDS.has(word) ||
      (i >= mention.head && i < mention.nounEnd) ||
      skipped.has(i)
    )
      continue;
    if (/^(?:inter|intergovernmental|interstate|bilateral|government|governments)$/.test(word)) continue;
    stems.add(stem(word));
  }
  return stems;
}

/** A crude stem: British and American spellings and adjective and noun ("economic", "economy") fall together. */
function stem(word: string): string {
  const plain = word
    .replace(/^co-?op/, "coop")
    .replace(/our/g, "or")
    .replace(/c(?=e$)/, "s")
    .replace(/s$/, "");
  return plain.slice(0, 5);
}

/** A mention with its telling words. */
type Described = InstrumentMention & { readonly stems: ReadonlySet<string> };

/** Whether two descriptions can be one instrument by kind, parties named inside the title and words. */
export function sameTitle(layers: Layers, a: Described, b: Described): boolean {
  if (
    a.noun.instrument !== b.noun.instrument &&
    !(LOOSE_KINDS.has(a.noun.instrument) && LOOSE_KINDS.has(b.noun.instrument))
  )
    return false;
  if (a.phrase.yearToken !== undefined && b.phrase.yearToken !== undefined) {
    if (lowerAt(layers, a.phrase.yearToken) !== lowerAt(layers, b.phrase.yearToken)) return false;
  }
  if (a.phrase.acronym && acronymOf(layers, b) === a.phrase.acronym) return true;
  if (b.phrase.acronym && acronymOf(layers, a) === b.phrase.acronym) return true;
  const one = a.stems;
  const two = b.stems;
  if (one.size === 0 || two.size === 0) return one.size === two.size && a.noun === b.noun;
  let common = 0;
  for (const word of one) if (two.has(word)) common++;
  const smaller = Math.min(one.size, two.size);
  const both = a.phrase.named && b.phrase.named;
  // A short description of a longer title ("the trade agreement" for "the trade and payments agreement"), or largely the same words.
  return common === smaller || (common >= 2 && (2 * common) / (one.size + two.size) >= (both ? 0.6 : 0.5));
}

/** The single acronym of a title that is nothing but it ("the FTA agreement"). */
function acronymOf(layers: Layers, mention: InstrumentMention): string | undefined {
  if (mention.phrase.acronym) return mention.phrase.acronym;
  for (let i = mention.phrase.first; i < mention.head; i++)
    if (
      isCapital(layers, i) &&
      /^[A-Z]{3,}$/.test(layers.text.text.slice(layers.text.tokens.start[i]!, layers.text.tokens.end[i]!))
    )
      return layers.text.text.slice(layers.text.tokens.start[i]!, layers.text.tokens.end[i]!);
  return undefined;
}

/** Whether a bare reference ("the agreement", "this treaty") can point back to the mention. */
export function canRefer(
  layers: Layers,
  reference: InstrumentMention,
  antecedent: InstrumentMention,
): boolean {
  const a = nounOf(layers, reference);
  const b = nounOf(layers, antecedent);
  if (a === b) return true;
  if (
    a === "agreement" ||
    a === "accord" ||
    a === "pact" ||
    a === "deal" ||
    a === "document" ||
    a === "arrangement"
  )
    return antecedent.noun.need === "named" || antecedent.noun.instrument === "protocol";
  return (
    a === "treaty" && LOOSE_KINDS.has(antecedent.noun.instrument) && /^(?:treaty|pact|convention)$/.test(b)
  );
}

function nounOf(layers: Layers, mention: InstrumentMention): string {
  return lowerAt(layers, mention.head)
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}
