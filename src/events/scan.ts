import { type TextLayer, tokenText } from "../text/layer.ts";
import { nounForms, verbForms } from "./inflect.ts";
import type { EventVocabulary } from "./vocabulary.ts";

const prepared = new WeakMap<EventVocabulary, ReadonlySet<string>>();

/** Every word form, lower case, that can tell an act: forms of the verbs' first words and of the nouns' last words. */
function triggerForms(vocabulary: EventVocabulary): ReadonlySet<string> {
  const known = prepared.get(vocabulary);
  if (known) return known;
  const forms = new Set<string>();
  for (const lemma of vocabulary.verbs.keys())
    for (const form of verbForms(lemma.split(" ")[0]!)) forms.add(form);
  for (const noun of [...vocabulary.nouns.keys(), ...vocabulary.deverbal.keys()])
    for (const form of nounForms(noun.split(" ").at(-1)!)) forms.add(form);
  prepared.set(vocabulary, forms);
  return forms;
}

/** Sentences that hold a word by which an act may be told; the others need no parsing. */
export function sentencesWithTriggers(layer: TextLayer, vocabulary: EventVocabulary): number[] {
  const forms = triggerForms(vocabulary);
  const { sentences } = layer;
  const found: number[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence += 1)
    for (let token = sentences.firstToken[sentence]!; token < sentences.endToken[sentence]!; token += 1)
      if (forms.has(tokenText(layer, token).toLowerCase())) {
        found.push(sentence);
        break;
      }
  return found;
}
