import type { Feature } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** A linear model in plain data: int8 weights, row by row, one row a feature, one column a type. */
export interface OpinionWeights {
  readonly types: readonly string[];
  readonly features: readonly string[];
  /** base64 of Int8Array, features x types. */
  readonly values: string;
  /** Weight of one int8 step. */
  readonly step: number;
}

/** What the model holds of a sentence. */
export interface Opinion {
  /** Probability of each PLOVER type, summing to 1. */
  readonly of: ReadonlyMap<string, number>;
  readonly best: string;
  /** The features that spoke most for the best type, strongest first. */
  readonly because: readonly string[];
}

interface Model {
  readonly types: readonly string[];
  readonly row: ReadonlyMap<string, number>;
  readonly values: Int8Array;
  readonly step: number;
}

const opened = new WeakMap<OpinionWeights, Model>();

function open(weights: OpinionWeights): Model {
  const known = opened.get(weights);
  if (known) return known;
  const bytes = Uint8Array.from(atob(weights.values), (char) => char.charCodeAt(0));
  const model = {
    types: weights.types,
    row: new Map(weights.features.map((name, index) => [name, index])),
    values: new Int8Array(bytes.buffer),
    step: weights.step,
  };
  opened.set(weights, model);
  return model;
}

/** The opinion of a linear model (the shipped one) on a sentence's features. Deterministic. */
export function secondOpinion(features: readonly Feature[], weights: OpinionWeights = WEIGHTS): Opinion {
  const { types, row, values, step } = open(weights);
  const scores = new Float64Array(types.length);
  for (const { name, value } of features) {
    const at = row.get(name);
    if (at === undefined) continue;
    for (let type = 0; type < types.length; type += 1)
      scores[type]! += values[at * types.length + type]! * step * value;
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let type = 0; type < types.length; type += 1) sum += scores[type] = Math.exp(scores[type]! - top);
  const of = new Map(types.map((type, index) => [type, scores[index]! / sum]));
  const best = types.reduce((a, b) => ((of.get(b) ?? 0) > (of.get(a) ?? 0) ? b : a));
  const column = types.indexOf(best);
  const because = features
    .map(({ name, value }) => ({
      name,
      part: (values[(row.get(name) ?? -1) * types.length + column] ?? 0) * value,
    }))
    .filter((one) => one.part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, 3)
    .map((one) => one.name);
  return { of, best, because };
}
