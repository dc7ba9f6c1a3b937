import { type TextLayer, tokenText } from "../../text/layer.ts";
import { fold } from "../rows.ts";

/** A feature of a sentence and its strength. */
export interface Feature {
  readonly name: string;
  readonly value: number;
}

/** What the rules made of the sentence. */
export interface RuleCoding {
  /** PLOVER type of each act, concessions and retreats as YIELD; "NULL" for acts PLOVER leaves out. */
  readonly types: readonly string[];
  /** Codebook codes of the acts, in text order. */
  readonly codes: readonly string[];
}

/** Stem of a small word: plural and common endings cut. */
function stem(word: string): string {
  const folded = fold(word);
  return folded.length > 5 ? folded.replace(/(?:ing|ed|e)$/, "") : folded;
}

/** Stems of a sentence's words; names (capitals) are undefined, numbers "#". */
function stems(layer: TextLayer, sentence: number): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (
    let token = layer.sentences.firstToken[sentence]!;
    token < layer.sentences.endToken[sentence]!;
    token += 1
  ) {
    const word = tokenText(layer, token);
    if (/^\d/.test(word)) found.push("#");
    else if (/^\p{L}/u.test(word)) found.push(/^\p{Lu}/u.test(word) ? undefined : stem(word));
  }
  return found;
}

/**
 * Features of a sentence: its small words and pairs of words, and the rules' own coding. Names are left out, so that the
 * opinion is about what is done and never about who does it.
 */
export function sentenceFeatures(layer: TextLayer, sentence: number, rules: RuleCoding): Feature[] {
  const words = new Set<string>();
  let before: string | undefined;
  for (const word of stems(layer, sentence)) {
    if (word !== undefined) {
      words.add(word);
      if (before !== undefined) words.add(`${before}_${word}`);
    }
    before = word;
  }
  const weight = 1 / Math.sqrt(words.size + 1);
  const own = new Set<string>(rules.types.map((type) => `R:${type}`));
  for (const code of rules.codes) {
    own.add(`C:${code.slice(0, 2)}`);
    own.add(`D:${code.slice(0, 3)}`);
  }
  const first = rules.codes[0];
  if (first !== undefined) own.add(`F:${first.slice(0, 2)}`);
  const types = new Set(rules.types);
  own.add(`N:${types.size}`);
  if (types.size === 1) own.add(`S:${rules.types[0]}`);
  return [
    ...[...words].map((name) => ({ name, value: weight })),
    ...[...own].map((name) => ({ name, value: 0.5 })),
    { name: "B:", value: 0.3 },
  ];
}
