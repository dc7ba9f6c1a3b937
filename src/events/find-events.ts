import type { Layers } from "../actors/layers.ts";
import type { EventFinding } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import { codeSentence } from "./code-sentence.ts";
import { dyadOf } from "./dyad.ts";
import { reviewSentence } from "./learned/review.ts";
import type { OpinionWeights } from "./learned/second-opinion.ts";
import { provisions } from "./legal-text.ts";
import { mergeMentions } from "./merge.ts";
import { sentencesWithTriggers } from "./scan.ts";
import { builtInVocabulary, type EventVocabulary } from "./vocabulary.ts";

/** Result of coding one document. */
export interface FoundEvents {
  readonly events: EventFinding[];
  readonly issues: Issue[];
}

/**
 * Codes the acts that a document tells: who did what to whom, when, whether done, planned or denied. Only sentences
 * that hold a trigger word are parsed. Acts between states have scope "interstate", all others "domestic".
 * Pure: the built-in vocabulary is used unless one is passed in; `opinion: false` leaves out the linear model, weights put another in its place.
 */
export function findEvents(
  layers: Layers,
  vocabulary: EventVocabulary = builtInVocabulary(),
  options: { readonly opinion?: false | OpinionWeights } = {},
): FoundEvents {
  const sentences = sentencesWithTriggers(layers.text, vocabulary);
  layers.syntax.parse(sentences);
  const dyad = dyadOf(layers);
  const legal = provisions(layers.text);
  const issues: Issue[] = [];
  const found: EventFinding[] = [];
  for (const sentence of sentences) {
    if (legal[sentence] || (layers.text.blocks.length > 1 && isHeading(layers, sentence))) continue;
    const coded = codeSentence(layers, vocabulary, dyad, sentence, issues);
    found.push(
      ...(options.opinion === false
        ? coded
        : reviewSentence(layers, vocabulary, sentence, coded, issues, options.opinion)),
    );
  }
  const events = mergeMentions(found).map((event, index) => ({ ...event, id: `event-${index + 1}` }));
  return { events, issues };
}

/** A heading only announces what the body tells: marked as one, or a block of its own in title case, or without end mark and finite verb. */
function isHeading(layers: Layers, sentence: number): boolean {
  const { text, sentences, blocks } = layers.text;
  const block = blocks[sentences.block[sentence]!];
  if (!block || block.kind === "heading") return block !== undefined;
  if (sentences.start[sentence]! > block.start + 2 || sentences.end[sentence]! < block.end - 2) return false;
  const line = text.slice(block.start, block.end);
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 1 && words.length < 20 && capitals >= words.length * 0.75) return true;
  if (/[.!?;:"”’')\]]\s*$/.test(line)) return false;
  return !layers.syntax
    .clauses(sentence)
    .some((clause) => clause.kind !== "nominal" && clause.tense !== "none");
}
