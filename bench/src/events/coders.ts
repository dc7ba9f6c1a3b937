import { findEvents } from "../../../src/events/find-events.ts";
import { builtInVocabulary } from "../../../src/events/vocabulary.ts";
import { crossTrain, layersOf, readRows } from "../../../training/events/opinion.ts";
import { expandAll, type PredictedEvent } from "./predict.ts";

/** Codes one text. */
export type Coder = (text: string) => PredictedEvent[];

/**
 * Two coders over the labelled triples: one with a model that never saw the text it codes (five folds; texts outside the
 * triples take the first fold's), one with the rules alone. No figure rests on a model trained on what it is tried on.
 */
export function makeCoders(path: string): { readonly code: Coder; readonly rules: Coder } {
  const rows = readRows(path);
  const { foldOf, weights } = crossTrain(rows);
  const layersByText = new Map(rows.map((row) => [row.text, row.layers]));
  const run = (text: string, opinion: false | (typeof weights)[number]) => {
    const layers = layersByText.get(text) ?? layersOf(text);
    const { events } = findEvents(layers, builtInVocabulary(), { opinion });
    return expandAll({ actors: [...layers.actors.actors], events });
  };
  return {
    code: (text) => run(text, weights[foldOf.get(text) ?? 0]!),
    rules: (text) => run(text, false),
  };
}
