import type { Layers } from "../actors/layers.ts";
import { actsOn } from "./acts.ts";
import type { Dossier } from "./dossier.ts";
import type { ReadMention } from "./read-mention.ts";
import { lowerAt, spanOfTokens, tokensOfSentence } from "./words.ts";

/** Verbs that have an instrument for their object whatever the pronoun says. */
const OF_INSTRUMENTS = /^(?:sign|initial|ratify|denounce|renew|terminate|abrogate|ink)$/;

/** "It was signed by ...", "Chile ratified it": acts told of a pronoun right after the sentence that names the instrument. */
export function pronounMentions(
  layers: Layers,
  dossiers: readonly Dossier[],
): { dossier: Dossier; mention: ReadMention }[] {
  const found: { dossier: Dossier; mention: ReadMention }[] = [];
  for (const dossier of dossiers) {
    const last = dossier.mentions.at(-1);
    if (!last || last.plural) continue;
    const sentence = last.sentence + 1;
    if (sentence >= layers.text.sentences.count) continue;
    // Another instrument named in between takes the pronoun.
    if (
      dossiers.some(
        (other) =>
          other !== dossier &&
          other.mentions.some(
            (one) => one.sentence === sentence || (one.sentence === last.sentence && one.head > last.head),
          ),
      )
    )
      continue;
    const { first, end } = tokensOfSentence(layers, sentence);
    for (let i = first; i < end; i++) {
      if (lowerAt(layers, i) !== "it") continue;
      const mention = {
        ...last,
        sentence,
        head: i,
        nounEnd: i + 1,
        phrase: pronounPhrase(i),
        title: spanOfTokens(layers, i, i + 1),
        bare: true,
      };
      const acts = layers.syntax.clauses(sentence).some((clause) => OF_INSTRUMENTS.test(clause.lemma))
        ? actsOn(layers, mention)
        : [];
      const own = acts.filter((act) => act.clause && OF_INSTRUMENTS.test(act.clause.lemma));
      if (own.length > 0)
        found.push({ dossier, mention: { ...mention, acts: own, parties: [], source: undefined } });
      break;
    }
  }
  return found;
}

function pronounPhrase(i: number): ReadMention["phrase"] {
  return {
    first: i,
    end: i + 1,
    phraseFirst: i,
    determiner: "definite",
    topicFirst: i + 1,
    topicEnd: i + 1,
    modified: false,
    after: i + 1,
    named: false,
  };
}
