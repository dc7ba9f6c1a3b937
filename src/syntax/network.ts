import { createKernel, type Kernel } from "./kernel.ts";
import { Plan } from "./memory.ts";
import type { ModelFile } from "./model-file.ts";
import { bestTree } from "./tree.ts";
import { FEATURES, wordFeatures } from "./word-features.ts";

/** Longest sentence the network reads in one go, in words; longer ones come in pieces. */
export const MAX_WORDS = 200;
/** Sentences of one batch, and their rows (words and roots). */
const MAX_SENTENCES = 32;
const MAX_ROWS = 2048;
/** Word forms whose part of the first layer is kept. */
const CACHED_FORMS = 6144;

/** What the network says of one sentence: heads count from 1, 0 is the root. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
}

interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly scales: number;
  readonly bias: number;
}

/**
 * The joint tagger and parser: word features, a BiLSTM, tag scores, biaffine arc and label scores (Dozat and Manning 2017).
 * What the first layer gets from a word depends on its form alone and is kept from one use to the next.
 */
export class Network {
  private readonly kernel: Kernel;
  private readonly floats: Float32Array;
  private readonly ints: Int32Array;
  private readonly weights = new Map<string, Weights>();
  private readonly tables: { values: Int8Array; scales: Float32Array; columns: number }[];
  private readonly learntOf: Uint16Array;
  private readonly norm: { weight: Float32Array; bias: Float32Array };
  private readonly root: Float32Array;
  private readonly arcBias: Float32Array;
  private readonly rowOf: (word: string) => number | undefined;
  private readonly slots = new Map<string, number>();
  private readonly place: Record<Place, number>;
  private readonly width: number;
  private readonly half: number;
  private readonly layers: number;
  private readonly labelRow: number;
  private readonly counts: { labels: number; tags: number };

  constructor(file: ModelFile, rowOf: (word: string) => number | undefined, plain = false) {
    const { sizes, labels, tags } = file.header;
    this.rowOf = rowOf;
    this.width = sizes.width;
    this.half = sizes.width / 2;
    this.layers = sizes.layers;
    this.counts = { labels: labels.length, tags: tags.length };
    this.tables = ["vectors", "learnt", ...FEATURES.slice(1)].map((name) => file.int8(name));
    this.learntOf = file.uint16("learntOf");
    this.norm = { weight: file.float32("norm.weight"), bias: file.float32("norm.bias") };
    this.root = file.float32("root");
    this.arcBias = file.float32("arcBias");
    const plan = new Plan();
    const names = Object.keys(file.header.tensors).filter((name) => isMatrix(name));
    for (const name of names) {
      const { rows, columns } = file.int8(name);
      this.weights.set(name, {
        rows,
        columns,
        at: plan.take(rows * columns * 2),
        scales: plan.floats(rows),
        bias: plan.floats(rows),
      });
    }
    this.labelRow = this.weights.get("label")!.rows / labels.length;
    this.place = this.lay(plan);
    this.kernel = createKernel(plan.bytes, plain);
    this.floats = new Float32Array(this.kernel.buffer);
    this.ints = new Int32Array(this.kernel.buffer);
    for (const name of names) this.loadWeights(file, name);
    this.clearCache();
  }

  /** Parses sentences of at most MAX_WORDS words; similar lengths together are fastest. */
  parse(sentences: readonly (readonly string[])[]): Parse[] {
    const order = sentences.map((_, index) => index);
    order.sort((a, b) => sentences[b]!.length - sentences[a]!.length);
    const results: Parse[] = new Array(sentences.length);
    let first = 0;
    while (first < order.length) {
      let rows = 0;
      let end = first;
      // Each step is rounded up to an even number of rows.
      while (end < order.length && end - first < MAX_SENTENCES) {
        rows += sentences[order[end]!]!.length + 1;
        if (end > first && rows + sentences[order[first]!]!.length + 1 > MAX_ROWS) break;
        end++;
      }
      const batch = order.slice(first, end);
      const parses = this.parseBatch(batch.map((index) => sentences[index]!));
      batch.forEach((index, k) => {
        results[index] = parses[k]!;
      });
      first = end;
    }
    return results;
  }

  /** Parses sentences sorted longest first. */
  private parseBatch(batch: readonly (readonly string[])[]): Parse[] {
    const { kernel, place, width, half } = this;
    const T = batch[0]!.length + 1;
    const rows = this.layRows(batch, T);
    const most = this.offset(1);
    this.prepareForms(batch);
    let input = 0;
    for (let layer = 0; layer < this.layers; layer++) {
      const output = layer % 2 === 0 ? place.hiddenA : place.hiddenB;
      if (layer > 0) this.quantise(input, rows, width);
      for (const [side, name] of SIDES.entries()) {
        if (layer === 0) this.copyForms(batch, rows, side);
        else this.multiplyRows(`layer${layer}.${name}.input`, place.gates, rows, 4 * half);
        const { at, scales } = this.weights.get(`layer${layer}.${name}.recurrent`)!;
        const out = output + side * half * 4;
        kernel.lstm(
          place.gates,
          at,
          scales,
          T,
          place.offsets,
          half,
          side,
          out,
          width,
          place.lens,
          most,
          place.work,
        );
      }
      if (layer === 0) {
        this.quantise(output, rows, width);
        this.multiplyRows("tag", place.tags, rows, this.weights.get("tag")!.rows);
      }
      input = output;
    }
    this.quantise(input, rows, width);
    for (const name of ["arcHead", "arcChild", "labelHead", "labelChild"] as const) {
      const size = this.weights.get(name)!.rows;
      this.multiplyRows(name, place[name], rows, size);
      kernel.rectify(place[name], rows * size);
    }
    const arcs = this.weights.get("arcChild")!.rows;
    this.quantise(place.arcChild, rows, arcs);
    this.multiplyRows("arc", place.arcMixed, rows, arcs);
    return batch.map((words, s) => this.readSentence(words.length, s));
  }

  /** Numbers the rows of a batch, step by step; returns how many there are. */
  private layRows(batch: readonly (readonly string[])[], T: number): number {
    const { ints, place } = this;
    for (let s = 0; s < MAX_SENTENCES; s++)
      ints[(place.lens >> 2) + s] = s < batch.length ? batch[s]!.length + 1 : 0;
    let rows = 0;
    let alive = batch.length;
    for (let t = 0; t < T; t++) {
      ints[(place.offsets >> 2) + t] = rows;
      while (alive > 0 && batch[alive - 1]!.length + 1 <= t) alive--;
      rows += even(alive);
    }
    ints[(place.offsets >> 2) + T] = rows;
    return rows;
  }

  /** First row of step t. */
  private offset(t: number): number {
    return this.ints[(this.place.offsets >> 2) + t]!;
  }

  /** Copies the rows of sentence s from a table of `size` columns into consecutive rows at `to`. */
  private gather(from: number, size: number, words: number, s: number, to: number, stride: number): void {
    for (let t = 0; t <= words; t++) {
      const at = (from >> 2) + (this.offset(t) + s) * size;
      this.floats.copyWithin((to >> 2) + t * stride, at, at + size);
    }
  }

  private readSentence(words: number, s: number): Parse {
    const { floats, place, kernel } = this;
    const n = words + 1;
    const arcs = this.weights.get("arcHead")!.rows;
    this.gather(place.arcHead, arcs, words, s, place.oneHead, arcs);
    this.gather(place.arcMixed, arcs, words, s, place.oneChild, arcs);
    kernel.dots(place.oneChild, arcs, n, place.oneHead, arcs, n, arcs, place.scores);
    const scores = floats.slice(place.scores >> 2, (place.scores >> 2) + n * n);
    for (let head = 0; head < n; head++) {
      const row = (place.oneHead >> 2) + head * arcs;
      let bias = 0;
      for (let k = 0; k < arcs; k++) bias += floats[row + k]! * this.arcBias[k]!;
      for (let child = 0; child < n; child++) scores[child * n + head]! += bias;
    }
    const tree = bestTree(scores, n);
    const tags = new Int32Array(words);
    const tagRow = this.weights.get("tag")!.rows;
    for (let word = 0; word < words; word++)
      tags[word] = argmax(floats, (place.tags >> 2) + (this.offset(word + 1) + s) * tagRow, this.counts.tags);
    return { heads: tree.subarray(1), labels: this.chooseLabels(tree, words, s), tags };
  }

  private chooseLabels(tree: Int32Array, words: number, s: number): Int32Array {
    const { floats, place, labelRow } = this;
    const label = this.weights.get("label")!;
    const size = this.weights.get("labelHead")!.rows;
    const K = label.columns;
    const labels = new Int32Array(words);
    const scores = place.labelScores >> 2;
    this.gather(place.labelHead, size, words, s, place.oneHead, size);
    this.gather(place.labelChild, size, words, s, place.labelInput, K);
    for (let row = 1; row <= words; row++) {
      const at = (place.labelInput >> 2) + row * K + size;
      floats[at] = 1;
      floats.fill(0, at + 1, at + K - size);
    }
    for (let first = 0; first < words; first += LABEL_ROWS) {
      const rows = Math.min(LABEL_ROWS, words - first);
      this.quantise(place.labelInput + (first + 1) * K * 4, even(rows), K);
      this.multiplyRows("label", place.labelScores, even(rows), label.rows);
      for (let row = 0; row < rows; row++) {
        const head = (place.oneHead >> 2) + tree[first + row + 1]! * size;
        let best = -Infinity;
        for (let c = 0; c < this.counts.labels; c++) {
          const at = scores + row * label.rows + c * labelRow;
          let sum = floats[at + size]!;
          for (let k = 0; k < size; k++) sum += floats[at + k]! * floats[head + k]!;
          if (sum > best) {
            best = sum;
            labels[first + row] = c;
          }
        }
      }
    }
    return labels;
  }

  /** Copies the kept first-layer part of each word's form to the gates of one direction. */
  private copyForms(batch: readonly (readonly string[])[], rows: number, side: number): void {
    const { floats, place, half } = this;
    const size = 4 * half;
    const gates = place.gates >> 2;
    const kept = (place.forms >> 2) + side * size;
    floats.fill(0, gates, gates + rows * size);
    batch.forEach((words, s) => {
      floats.copyWithin(gates + s * size, kept, kept + size);
      words.forEach((word, index) => {
        const from = kept + this.slots.get(word)! * 2 * size;
        floats.copyWithin(gates + (this.offset(index + 1) + s) * size, from, from + size);
      });
    });
  }

  /** Makes sure that every form of the batch has a slot. */
  private prepareForms(batch: readonly (readonly string[])[]): void {
    let missing = new Set<string>();
    for (const words of batch) for (const word of words) if (!this.slots.has(word)) missing.add(word);
    if (this.slots.size + missing.size + 2 > CACHED_FORMS) {
      this.clearCache();
      missing = new Set(batch.flat());
    }
    const forms = [...missing];
    for (let first = 0; first < forms.length; first += FORM_ROWS)
      this.computeForms(forms.slice(first, first + FORM_ROWS));
  }

  private clearCache(): void {
    this.slots.clear();
    // Slot 0 is the root of the sentence, whose input is learnt as such.
    const at = this.place.inputs >> 2;
    this.floats.set(this.root, at);
    this.floats.fill(0, at + this.width, at + 2 * this.width);
    this.storeForms(1, 0);
  }

  private computeForms(forms: readonly string[]): void {
    const { floats, place, width } = this;
    const input = this.weights.get("input")!;
    const ids = new Int32Array(FEATURES.length);
    const raw = place.raw >> 2;
    floats.fill(0, raw, raw + even(forms.length) * input.columns);
    forms.forEach((form, index) => {
      wordFeatures(form, this.rowOf, ids, 0);
      const word = ids[0]!;
      let at = raw + index * input.columns;
      this.tables.forEach((table, k) => {
        const row =
          k === 0
            ? word * table.columns < table.values.length
              ? word
              : 0
            : k === 1
              ? this.learntOf[word]!
              : ids[k - 1]!;
        const scale = table.scales[row]!;
        const from = row * table.columns;
        for (let j = 0; j < table.columns; j++) floats[at + j] = table.values[from + j]! * scale;
        at += table.columns;
      });
    });
    const rows = even(forms.length);
    this.quantise(place.raw, rows, input.columns);
    this.multiplyRows("input", place.inputs, rows, width);
    for (let row = 0; row < forms.length; row++) this.normalise((place.inputs >> 2) + row * width);
    const slot = this.slots.size + 1;
    this.storeForms(forms.length, slot);
    for (const [index, form] of forms.entries()) this.slots.set(form, slot + index);
  }

  private normalise(at: number): void {
    const { floats, width } = this;
    let mean = 0;
    for (let k = 0; k < width; k++) mean += floats[at + k]!;
    mean /= width;
    let variance = 0;
    for (let k = 0; k < width; k++) variance += (floats[at + k]! - mean) ** 2;
    const factor = 1 / Math.sqrt(variance / width + 1e-5);
    for (let k = 0; k < width; k++)
      floats[at + k] = (floats[at + k]! - mean) * factor * this.norm.weight[k]! + this.norm.bias[k]!;
  }

  /** First-layer gates of `count` rows of `inputs`, both directions, into the slots from `slot` on. */
  private storeForms(count: number, slot: number): void {
    const size = 4 * this.half;
    this.quantise(this.place.inputs, even(count), this.width);
    for (const [side, name] of SIDES.entries())
      this.multiplyRows(
        `layer0.${name}.input`,
        this.place.forms + (slot * 2 + side) * size * 4,
        even(count),
        2 * size,
      );
  }

  private quantise(from: number, rows: number, K: number): void {
    this.kernel.quantise(from, rows, K, K, this.place.short, this.place.steps);
  }

  /** Multiplies the rows last quantised. */
  private multiplyRows(name: string, to: number, rows: number, ldc: number): void {
    const { at, scales, bias, rows: N, columns: K } = this.weights.get(name)!;
    this.kernel.multiply(this.place.short, this.place.steps, rows, K, at, scales, bias, to, N, ldc, 0);
  }

  private loadWeights(file: ModelFile, name: string): void {
    const { at, scales, bias } = this.weights.get(name)!;
    const source = file.int8(name);
    new Int16Array(this.kernel.buffer).set(source.values, at >> 1);
    this.floats.set(source.scales, scales >> 2);
    if (file.header.tensors[`${name}.bias`] !== undefined)
      this.floats.set(file.float32(`${name}.bias`), bias >> 2);
  }

  private lay(plan: Plan): Record<Place, number> {
    const size = (name: string) => this.weights.get(name)!.rows;
    const rows = MAX_ROWS;
    const label = this.weights.get("label")!;
    return {
      forms: plan.floats((CACHED_FORMS + FORM_ROWS) * 8 * this.half),
      raw: plan.floats(FORM_ROWS * this.weights.get("input")!.columns),
      inputs: plan.floats(FORM_ROWS * this.width),
      gates: plan.floats(rows * 4 * this.half),
      hiddenA: plan.floats(rows * this.width),
      hiddenB: plan.floats(rows * this.width),
      short: plan.take(rows * Math.max(this.width, this.weights.get("input")!.columns) * 2),
      steps: plan.floats(rows),
      work: plan.take(MAX_SENTENCES * (this.half * 10 + 4)),
      lens: plan.floats(MAX_SENTENCES),
      offsets: plan.floats(MAX_WORDS + 2),
      tags: plan.floats(rows * size("tag")),
      arcHead: plan.floats(rows * size("arcHead")),
      arcChild: plan.floats(rows * size("arcChild")),
      arcMixed: plan.floats(rows * size("arc")),
      labelHead: plan.floats(rows * size("labelHead")),
      labelChild: plan.floats(rows * size("labelChild")),
      oneHead: plan.floats((MAX_WORDS + 1) * Math.max(size("arcHead"), size("labelHead"))),
      oneChild: plan.floats((MAX_WORDS + 1) * size("arcChild")),
      labelInput: plan.floats((MAX_WORDS + 2) * label.columns),
      labelScores: plan.floats(LABEL_ROWS * label.rows),
      scores: plan.floats((MAX_WORDS + 1) ** 2),
    };
  }
}

type Place =
  | "forms"
  | "raw"
  | "inputs"
  | "gates"
  | "hiddenA"
  | "hiddenB"
  | "short"
  | "steps"
  | "work"
  | "lens"
  | "offsets"
  | "oneHead"
  | "oneChild"
  | "tags"
  | "arcHead"
  | "arcChild"
  | "arcMixed"
  | "labelHead"
  | "labelChild"
  | "labelInput"
  | "labelScores"
  | "scores";

const SIDES = ["forward", "backward"] as const;
const LABEL_ROWS = 64;
const FORM_ROWS = 256;

function isMatrix(name: string): boolean {
  return /^(?:input|tag|arc|arcHead|arcChild|label|labelHead|labelChild|layer\d\.\w+\.(?:input|recurrent))$/.test(
    name,
  );
}

function even(count: number): number {
  return (count + 1) & ~1;
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[from + k]! > values[from + best]!) best = k;
  return best;
}
