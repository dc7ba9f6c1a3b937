import { Arithmetic, even, planWeights, type WeightPlan } from "./arithmetic.ts";
import { FormCache, planForms, SIDES } from "./form-cache.ts";
import { Plan } from "./memory.ts";
import type { ModelFile } from "./model-file.ts";
import { bestTree } from "./tree.ts";

/** Longest sentence the network reads in one go, in words; longer ones come in pieces. */
export const MAX_WORDS = 200;
/** Sentences of one batch, and their rows (words and roots). */
const MAX_SENTENCES = 32;
const MAX_ROWS = 2048;

/** What the network says of one sentence: heads count from 1, 0 is the root. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
}

/** The joint tagger and parser: word features, a BiLSTM, tag scores, biaffine arc and label scores (Dozat and Manning 2017). */
export class Network {
  private readonly arithmetic: Arithmetic;
  private readonly forms: FormCache;
  private readonly arcBias: Float32Array;
  private readonly place: ReturnType<typeof planBatch>;
  private readonly width: number;
  private readonly layers: number;
  private readonly counts: { labels: number; tags: number };

  constructor(file: ModelFile, rowOf: (word: string) => number | undefined, plain = false) {
    const { sizes, labels, tags } = file.header;
    this.width = sizes.width;
    this.layers = sizes.layers;
    this.counts = { labels: labels.length, tags: tags.length };
    this.arcBias = file.float32("arcBias");
    const plan = new Plan();
    const weights = planWeights(file, plan);
    const formPlaces = planForms(plan, sizes.width, weights.get("input")!.columns);
    this.place = planBatch(plan, weights, sizes.width);
    this.arithmetic = new Arithmetic(file, plan, weights, this.place, plain);
    this.forms = new FormCache(file, this.arithmetic, formPlaces, rowOf);
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
    const { place, width } = this;
    const { kernel } = this.arithmetic;
    const half = width / 2;
    const T = batch[0]!.length + 1;
    const rows = this.layRows(batch, T);
    const most = this.offset(1);
    this.forms.prepare(batch);
    let input = 0;
    for (let layer = 0; layer < this.layers; layer++) {
      const output = layer % 2 === 0 ? place.hiddenA : place.hiddenB;
      if (layer > 0) this.arithmetic.quantise(input, rows, width);
      for (const [side, name] of SIDES.entries()) {
        if (layer === 0) this.copyForms(batch, rows, side);
        else this.arithmetic.multiply(`layer${layer}.${name}.input`, place.gates, rows, 4 * half);
        const { at, scales } = this.arithmetic.of(`layer${layer}.${name}.recurrent`);
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
        this.arithmetic.quantise(output, rows, width);
        this.arithmetic.multiply("tag", place.tags, rows, this.arithmetic.of("tag").rows);
      }
      input = output;
    }
    this.arithmetic.quantise(input, rows, width);
    for (const name of ["arcHead", "arcChild", "labelHead", "labelChild"] as const) {
      const size = this.arithmetic.of(name).rows;
      this.arithmetic.multiply(name, place[name], rows, size);
      kernel.rectify(place[name], rows * size);
    }
    const arcs = this.arithmetic.of("arcChild").rows;
    this.arithmetic.quantise(place.arcChild, rows, arcs);
    this.arithmetic.multiply("arc", place.arcMixed, rows, arcs);
    return batch.map((words, s) => this.readSentence(words.length, s));
  }

  /** Numbers the rows of a batch, step by step; returns how many there are. */
  private layRows(batch: readonly (readonly string[])[], T: number): number {
    const { place } = this;
    const { ints } = this.arithmetic;
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
    return this.arithmetic.ints[(this.place.offsets >> 2) + t]!;
  }

  /** Copies the rows of sentence s from a table of `size` columns into consecutive rows at `to`. */
  private gather(from: number, size: number, words: number, s: number, to: number, stride: number): void {
    for (let t = 0; t <= words; t++) {
      const at = (from >> 2) + (this.offset(t) + s) * size;
      this.arithmetic.floats.copyWithin((to >> 2) + t * stride, at, at + size);
    }
  }

  private readSentence(words: number, s: number): Parse {
    const { place } = this;
    const { floats, kernel } = this.arithmetic;
    const n = words + 1;
    const arcs = this.arithmetic.of("arcHead").rows;
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
    const tagRow = this.arithmetic.of("tag").rows;
    for (let word = 0; word < words; word++)
      tags[word] = argmax(floats, (place.tags >> 2) + (this.offset(word + 1) + s) * tagRow, this.counts.tags);
    return { heads: tree.subarray(1), labels: this.chooseLabels(tree, words, s), tags };
  }

  private chooseLabels(tree: Int32Array, words: number, s: number): Int32Array {
    const { place } = this;
    const { floats } = this.arithmetic;
    const label = this.arithmetic.of("label");
    const size = this.arithmetic.of("labelHead").rows;
    const K = label.columns;
    const labelRow = label.rows / this.counts.labels;
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
      this.arithmetic.quantise(place.labelInput + (first + 1) * K * 4, even(rows), K);
      this.arithmetic.multiply("label", place.labelScores, even(rows), label.rows);
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
    const { floats } = this.arithmetic;
    const size = 2 * this.width;
    const gates = this.place.gates >> 2;
    const copy = (from: number, row: number) =>
      floats.copyWithin(gates + row * size, from >> 2, (from >> 2) + size);
    floats.fill(0, gates, gates + rows * size);
    batch.forEach((words, s) => {
      copy(this.forms.gatesOf(undefined, side), s);
      words.forEach((word, index) => {
        copy(this.forms.gatesOf(word, side), this.offset(index + 1) + s);
      });
    });
  }
}

/** Reserves the memory of one batch. */
function planBatch(plan: Plan, weights: WeightPlan, width: number) {
  const size = (name: string) => weights.get(name)!.rows;
  const label = weights.get("label")!;
  return {
    gates: plan.floats(MAX_ROWS * 2 * width),
    hiddenA: plan.floats(MAX_ROWS * width),
    hiddenB: plan.floats(MAX_ROWS * width),
    short: plan.take(MAX_ROWS * Math.max(width, weights.get("input")!.columns) * 2),
    steps: plan.floats(MAX_ROWS),
    work: plan.take(MAX_SENTENCES * (width * 5 + 4)),
    lens: plan.floats(MAX_SENTENCES),
    offsets: plan.floats(MAX_WORDS + 2),
    tags: plan.floats(MAX_ROWS * size("tag")),
    arcHead: plan.floats(MAX_ROWS * size("arcHead")),
    arcChild: plan.floats(MAX_ROWS * size("arcChild")),
    arcMixed: plan.floats(MAX_ROWS * size("arc")),
    labelHead: plan.floats(MAX_ROWS * size("labelHead")),
    labelChild: plan.floats(MAX_ROWS * size("labelChild")),
    oneHead: plan.floats((MAX_WORDS + 1) * Math.max(size("arcHead"), size("labelHead"))),
    oneChild: plan.floats((MAX_WORDS + 1) * size("arcChild")),
    labelInput: plan.floats((MAX_WORDS + 2) * label.columns),
    labelScores: plan.floats(LABEL_ROWS * label.rows),
    scores: plan.floats((MAX_WORDS + 1) ** 2),
  };
}

const LABEL_ROWS = 64;

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[from + k]! > values[from + best]!) best = k;
  return best;
}
