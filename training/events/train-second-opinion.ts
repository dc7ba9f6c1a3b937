/**
 * Trains the linear model of src/events/learned on the development triples: which PLOVER type a sentence tells, from its
 * small words and from the rules' own coding. Prints five-fold cross-validation, then writes weights.ts from all of it.
 * Deterministic. Run: npx tsx training/events/train-second-opinion.ts [../shared]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { secondOpinion } from "../../src/events/learned/second-opinion.ts";
import { crossTrain, readRows, shuffled, trainOpinion } from "./opinion.ts";

const shared = process.argv[2] ?? join(import.meta.dirname, "../../../shared");
const rows = readRows(join(shared, "eval/events/plv-train.jsonl"));
const { foldOf, weights } = crossTrain(rows);
const right = rows.filter(
  (row) => secondOpinion(row.features, weights[foldOf.get(row.text)!]).best === row.type,
).length;
console.log(`five-fold cross-validation: ${((100 * right) / rows.length).toFixed(1)} % of types right`);

const types = [...new Set(rows.map((row) => row.type))].sort();
const final = trainOpinion(
  shuffled(rows.length).map((index) => rows[index]!),
  types,
);
writeFileSync(
  join(import.meta.dirname, "../../src/events/learned/weights.ts"),
  [
    "// Made by training/events/train-second-opinion.ts; see SOURCE.md in this folder.",
    'import type { OpinionWeights } from "./second-opinion.ts";',
    "",
    "/** The shipped weights. */",
    "// biome-ignore format: generated",
    "export const WEIGHTS: OpinionWeights = {",
    `  types: ${JSON.stringify(final.types)},`,
    `  features: ${JSON.stringify(final.features.join(" "))}.split(" "),`,
    `  values: ${JSON.stringify(final.values)},`,
    `  step: ${final.step},`,
    "};",
    "",
  ].join("\n"),
);
console.log(`${final.features.length} features, ${types.length} types`);
