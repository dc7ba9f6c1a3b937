/**
 * Trains the linear model of src/events/learned on the development triples: which PLOVER type a sentence tells, from its
 * small words and from the rules' own coding. Prints five-fold cross-validation, then writes weights.ts from all of it.
 * Deterministic. Run: npx tsx training/events/train-second-opinion.ts [../shared]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findActors } from "../../src/actors/find-actors.ts";
import { findDates } from "../../src/dates/find-dates.ts";
import { findEvents } from "../../src/events/find-events.ts";
import { type Feature, sentenceFeatures } from "../../src/events/learned/features.ts";
import { ruleCoding } from "../../src/events/learned/review.ts";
import { builtInVocabulary } from "../../src/events/vocabulary.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import { loadRegisters } from "../../src/registers/load.ts";
import { analyse } from "../../src/syntax/analyse.ts";
import { loadSyntaxModel } from "../../src/syntax/load.ts";
import { readText } from "../../src/text/read-text.ts";

interface Row {
  readonly features: readonly Feature[];
  readonly type: string;
  readonly rules: readonly string[];
}

const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 1e-4;
const FOLDS = 5;

function readRows(path: string): Row[] {
  const model = loadSyntaxModel();
  const registers = loadRegisters();
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text: words, gold } = JSON.parse(line) as { text: string; gold: { code: string }[] };
      const text = readText(
        readBytes(new TextEncoder().encode(words), { name: "triple.txt", mediaType: "text/plain" }),
      );
      const syntax = analyse(text, model);
      const dates = findDates(text, {});
      const layers = { text, syntax, registers, dates, actors: findActors(syntax, registers, dates) };
      const { events } = findEvents(layers, builtInVocabulary(), { opinion: false });
      const rules = ruleCoding(builtInVocabulary(), events);
      const features: Feature[] = [];
      for (let sentence = 0; sentence < text.sentences.count; sentence += 1)
        features.push(...sentenceFeatures(text, sentence, rules));
      return { features, type: gold[0]!.code, rules: rules.types };
    });
}

/** A fixed order that does not follow the file (linear congruential generator, seed 1). */
function shuffled(count: number): number[] {
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
function train(rows: readonly Row[], types: readonly string[]): Trained {
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

const shared = process.argv[2] ?? join(import.meta.dirname, "../../../shared");
const rows = readRows(join(shared, "eval/events/plv-train.jsonl"));
const types = [...new Set(rows.map((row) => row.type))].sort();
const order = shuffled(rows.length);
let right = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const trained = train(
    order.filter((_, index) => index % FOLDS !== fold).map((index) => rows[index]!),
    types,
  );
  for (const index of order.filter((_, at) => at % FOLDS === fold)) {
    const p = probabilities(trained, types, rows[index]!.features);
    if (types[p.indexOf(Math.max(...p))] === rows[index]!.type) right += 1;
  }
}
console.log(`five-fold cross-validation: ${((100 * right) / rows.length).toFixed(1)} % of types right`);

const final = train(
  order.map((index) => rows[index]!),
  types,
);
const step = Math.max(...final.weights.map(Math.abs)) / 127;
const kept = [...final.row].filter(([, at]) =>
  types.some((_, c) => Math.abs(final.weights[at * types.length + c]!) >= 3 * step),
);
const values = new Int8Array(kept.length * types.length);
for (const [index, [, at]] of kept.entries())
  for (let c = 0; c < types.length; c += 1)
    values[index * types.length + c] = Math.round(final.weights[at * types.length + c]! / step);
writeFileSync(
  join(import.meta.dirname, "../../src/events/learned/weights.ts"),
  [
    "// Made by training/events/train-second-opinion.ts; see SOURCE.md in this folder.",
    'import type { OpinionWeights } from "./second-opinion.ts";',
    "",
    "/** The shipped weights. */",
    "// biome-ignore format: generated",
    "export const WEIGHTS: OpinionWeights = {",
    `  types: ${JSON.stringify(types)},`,
    `  features: ${JSON.stringify(kept.map(([name]) => name).join(" "))}.split(" "),`,
    `  values: ${JSON.stringify(Buffer.from(values.buffer).toString("base64"))},`,
    `  step: ${step},`,
    "};",
    "",
  ].join("\n"),
);
console.log(`${kept.length} features, ${types.length} types`);
