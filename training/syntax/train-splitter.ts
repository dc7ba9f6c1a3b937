/**
 * Trains the sentence splitter's linear model on the treebanks (logistic regression) and writes src/text/boundary-weights.ts.
 * Usage: tsx training/syntax/train-splitter.ts TREEBANKS
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldDocument, readConllu, toDocuments } from "../../bench/src/syntax/conllu.ts";
import { BOUNDARY_ROWS, boundaryFeatures } from "../../src/text/boundary-model.ts";
import { NumberList } from "../../src/text/number-list.ts";
import { contextAt, mayEnd } from "../../src/text/split-sentences.ts";
import { tokenise } from "../../src/text/tokenise.ts";

const EPOCHS = 18;
const RATE = 0.2;
const DECAY = 1e-4;
const DROPOUT = 0.3;

const [treebanks] = process.argv.slice(2);
if (treebanks === undefined) throw new Error("usage: train-splitter.ts TREEBANKS");

interface Example {
  readonly rows: readonly number[];
  readonly ends: boolean;
}

const examples: Example[] = [];
for (const file of ["en_ewt-ud-train", "gumopen-train", "en_ewt-ud-dev", "gumopen-dev"])
  for (const document of toDocuments(readConllu(readFileSync(join(treebanks, `${file}.conllu`), "utf8"))))
    addExamples(document);

const weights = new Float64Array(BOUNDARY_ROWS);
/** Mean of the weights after each of the later epochs: the last steps are noisy. */
const averaged = new Float64Array(BOUNDARY_ROWS);
let seed = 12345;
const total = EPOCHS * examples.length;
let steps = 0;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  shuffle(examples);
  let loss = 0;
  for (const { rows, ends } of examples) {
    const rate = RATE * (1 - steps++ / total);
    // Some features are left out at random, so that no single one decides.
    const kept = rows.filter(() => random() > DROPOUT);
    const sum = kept.reduce((score, row) => score + weights[row]!, 0);
    const chance = 1 / (1 + Math.exp(-sum));
    loss -= Math.log(Math.max(1e-9, ends ? chance : 1 - chance));
    const step = rate * ((ends ? 1 : 0) - chance);
    for (const row of kept) weights[row]! += step - rate * DECAY * weights[row]!;
  }
  if (epoch >= EPOCHS / 2) for (let row = 0; row < BOUNDARY_ROWS; row++) averaged[row]! += weights[row]!;
  console.log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
}
const most = averaged.reduce((peak, weight) => Math.max(peak, Math.abs(weight)), 0);
const table = Int8Array.from(averaged, (weight) => Math.round((weight / most) * 127));
const base64 = Buffer.from(table.buffer).toString("base64");
writeFileSync(
  new URL("../../src/text/boundary-weights.ts", import.meta.url),
  `/** Weights of the sentence splitter, int8, base64. Made by training/syntax/train-splitter.ts from UD English EWT and GUM (see data/syntax/SOURCE.md); CC BY-SA 4.0. */\nexport const BOUNDARY_WEIGHTS =\n  "${base64}";\n`,
);

function addExamples(document: GoldDocument): void {
  const { text } = document;
  const last = new Set(
    document.sentences.map(({ start, end }) => text.slice(start, end).trimEnd().length + start),
  );
  for (const paragraph of document.paragraphs) {
    const starts = new NumberList();
    const ends = new NumberList();
    tokenise(text, paragraph.start, paragraph.end, starts, ends);
    let opened = 0;
    for (let index = 0; index + 1 < starts.length; index++) {
      const isEnd = last.has(ends.at(index));
      if (mayEnd(text, starts.at(index), ends.at(index), starts.at(index + 1))) {
        const context = contextAt(text, starts, ends, 0, starts.length, index, opened);
        examples.push({ rows: boundaryFeatures(context), ends: isEnd });
      }
      if (isEnd) opened = index + 1;
    }
  }
}

function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

function shuffle(list: unknown[]): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other], list[k]];
  }
}
