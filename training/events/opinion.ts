import { readFileSync } from "node:fs";
import { findActors } from "../../src/actors/find-actors.ts";
import type { Layers } from "../../src/actors/layers.ts";
import { findDates } from "../../src/dates/find-dates.ts";
import { findEvents } from "../../src/events/find-events.ts";
import { type Feature, sentenceFeatures } from "../../src/events/learned/features.ts";
import { ruleCoding } from "../../src/events/learned/review.ts";
import type { OpinionWeights } from "../../src/events/learned/second-opinion.ts";
import { builtInVocabulary } from "../../src/events/vocabulary.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import { loadRegisters } from "../../src/registers/load.ts";
import { analyse } from "../../src/syntax/analyse.ts";
import { loadSyntaxModel } from "../../src/syntax/load.ts";
import { readText } from "../../src/text/read-text.ts";

/** A labelled sentence: its features, its PLOVER type, its layers for coding it again. */
export interface OpinionRow {
  readonly text: string;
  readonly layers: Layers;
  readonly features: readonly Feature[];
  readonly type: string;
}

const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 1e-4;

/** Folds of the cross-validation. */
export const FOLDS = 5;

/** The layers of a bare text. */
export function layersOf(words: string): Layers {
  const bytes = new TextEncoder().encode(words);
  const text = readText(readBytes(bytes, { name: "sentence.txt", mediaType: "text/plain" }));
  const syntax = analyse(text, loadSyntaxModel());
  const registers = loadRegisters();
  const dates = findDates(text, {});
  return { text, syntax, registers, dates, actors: findActors(syntax, registers, dates) };
}

/** Reads the labelled triples and codes each by the rules alone. */
export function readRows(path: string): OpinionRow[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text, gold } = JSON.parse(line) as { text: string; gold: { code: string }[] };
      const layers = layersOf(text);
      const { events } = findEvents(layers, builtInVocabulary(), { opinion: false });
      const rules = ruleCoding(builtInVocabulary(), events);
      const features: Feature[] = [];
      for (let sentence = 0; sentence < layers.text.sentences.count; sentence += 1)
        features.push(...sentenceFeatures(layers.text, sentence, rules));
      return { text, layers, features, type: gold[0]!.code };
    });
}

/** A fixed order that does not follow the file (linear congruential generator, seed 1). */
export function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let seed = 1;
  for (let i = count - 1; i > 0; i -= 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const j = Math.floor((seed / 2147483648) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

interface Trained {
  readonly row: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

function probabilities(
  trained: Trained,
  types: readonly string[],
  features: readonly Feature[],
): Float64Array {
  const scores = new Float64Array(types.length);
  for (const { name, value } of features) {
    const at = trained.row.get(name);
    if (at === undefined) continue;
    for (let c = 0; c < types.length; c += 1) scores[c]! += trained.weights[at * types.length + c]! * value;
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < types.length; c += 1) sum += scores[c] = Math.exp(scores[c]! - top);
  return scores.map((score) => score / sum);
}

/** Multinomial logistic regression, AdaGrad, features seen twice or more. */
function train(rows: readonly OpinionRow[], types: readonly string[]): Trained {
  const counts = new Map<string, number>();
  for (const row of rows) for (const { name } of row.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const row = new Map(names.map((name, index) => [name, index]));
  const trained = { row, weights: new Float64Array(names.length * types.length) };
  const squares = new Float64Array(trained.weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const one of rows) {
      const p = probabilities(trained, types, one.features);
      const gold = types.indexOf(one.type);
      for (const { name, value } of one.features) {
        const at = row.get(name);
        if (at === undefined) continue;
        for (let c = 0; c < types.length; c += 1) {
          const k = at * types.length + c;
          const gradient = (p[c]! - (c === gold ? 1 : 0)) * value + DECAY * trained.weights[k]!;
          squares[k]! += gradient * gradient;
          trained.weights[k]! -= (RATE * gradient) / Math.sqrt(squares[k]! + 1e-6);
        }
      }
    }
  return trained;
}

/** Trains on rows and packs the weights as int8; rows of the table whose weights all round away are left out. */
export function trainOpinion(rows: readonly OpinionRow[], types: readonly string[]): OpinionWeights {
  const { row, weights } = train(rows, types);
  const step = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127;
  const kept = [...row].filter(([, at]) =>
    types.some((_, c) => Math.abs(weights[at * types.length + c]!) >= 3 * step),
  );
  const values = new Int8Array(kept.length * types.length);
  for (const [index, [, at]] of kept.entries())
    for (let c = 0; c < types.length; c += 1)
      values[index * types.length + c] = Math.round(weights[at * types.length + c]! / step);
  return {
    types,
    features: kept.map(([name]) => name),
    values: Buffer.from(values.buffer).toString("base64"),
    step,
  };
}

/** Weights trained without the fold of each row: `weightsFor[foldOf.get(text)]` never saw the text. */
export function crossTrain(rows: readonly OpinionRow[]): {
  readonly foldOf: ReadonlyMap<string, number>;
  readonly weights: readonly OpinionWeights[];
} {
  const types = [...new Set(rows.map((row) => row.type))].sort();
  const order = shuffled(rows.length);
  const foldOf = new Map(order.map((index, at) => [rows[index]!.text, at % FOLDS]));
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    trainOpinion(
      order.map((index) => rows[index]!).filter((row) => foldOf.get(row.text) !== fold),
      types,
    ),
  );
  return { foldOf, weights };
}
