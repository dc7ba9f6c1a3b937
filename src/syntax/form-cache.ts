import { type Arithmetic, even } from "./arithmetic.ts";
import type { Plan } from "./memory.ts";
import type { ModelFile } from "./model-file.ts";
import { FEATURES, wordFeatures } from "./word-features.ts";

/** Directions of a layer, as they are named in the model file. */
export const SIDES = ["forward", "backward"] as const;
/** Word forms that are kept, and how many are computed at once. */
const CACHED_FORMS = 6144;
const FORM_ROWS = 256;

export interface FormPlaces {
  readonly forms: number;
  readonly raw: number;
  readonly inputs: number;
}

/** Reserves the memory of a form cache. */
export function planForms(plan: Plan, width: number, rawColumns: number): FormPlaces {
  return {
    forms: plan.floats((CACHED_FORMS + FORM_ROWS) * 4 * width),
    raw: plan.floats(FORM_ROWS * rawColumns),
    inputs: plan.floats(FORM_ROWS * width),
  };
}

/**
 * What the first layer gets from a word: features, embeddings, input layer, gates of both directions. It depends on the
 * form alone, so it is kept from one use to the next; slot 0 is the root of a sentence.
 */
export class FormCache {
  private readonly arithmetic: Arithmetic;
  private readonly place: FormPlaces;
  private readonly width: number;
  private readonly tables: { values: Int8Array; scales: Float32Array; columns: number }[];
  private readonly learntOf: Uint16Array;
  private readonly norm: { weight: Float32Array; bias: Float32Array };
  private readonly root: Float32Array;
  private readonly rowOf: (word: string) => number | undefined;
  private readonly slots = new Map<string, number>();

  constructor(
    file: ModelFile,
    arithmetic: Arithmetic,
    place: FormPlaces,
    rowOf: (word: string) => number | undefined,
  ) {
    this.arithmetic = arithmetic;
    this.place = place;
    this.rowOf = rowOf;
    this.width = file.header.sizes.width;
    this.tables = ["vectors", "learnt", ...FEATURES.slice(1)].map((name) => file.int8(name));
    this.learntOf = file.uint16("learntOf");
    this.norm = { weight: file.float32("norm.weight"), bias: file.float32("norm.bias") };
    this.root = file.float32("root");
    this.clear();
  }

  /** Address of the gates of a prepared form in one direction; of the root when `form` is undefined. */
  gatesOf(form: string | undefined, side: number): number {
    const slot = form === undefined ? 0 : this.slots.get(form)!;
    return this.place.forms + (slot * 2 + side) * 2 * this.width * 4;
  }

  /** Makes sure that every form of the batch has a slot. */
  prepare(batch: readonly (readonly string[])[]): void {
    let missing = new Set<string>();
    for (const words of batch) for (const word of words) if (!this.slots.has(word)) missing.add(word);
    if (this.slots.size + missing.size + 2 > CACHED_FORMS) {
      this.clear();
      missing = new Set(batch.flat());
    }
    const forms = [...missing];
    for (let first = 0; first < forms.length; first += FORM_ROWS)
      this.compute(forms.slice(first, first + FORM_ROWS));
  }

  clear(): void {
    this.slots.clear();
    const { floats } = this.arithmetic;
    // Slot 0 is the root of the sentence, whose input is learnt as such.
    const at = this.place.inputs >> 2;
    floats.set(this.root, at);
    floats.fill(0, at + this.width, at + 2 * this.width);
    this.store(1, 0);
  }

  private compute(forms: readonly string[]): void {
    const { place, width } = this;
    const { floats } = this.arithmetic;
    const input = this.arithmetic.of("input");
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
    this.arithmetic.quantise(place.raw, rows, input.columns);
    this.arithmetic.multiply("input", place.inputs, rows, width);
    for (let row = 0; row < forms.length; row++) this.normalise((place.inputs >> 2) + row * width);
    const slot = this.slots.size + 1;
    this.store(forms.length, slot);
    for (const [index, form] of forms.entries()) this.slots.set(form, slot + index);
  }

  private normalise(at: number): void {
    const { width } = this;
    const { floats } = this.arithmetic;
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
  private store(count: number, slot: number): void {
    const size = 2 * this.width;
    this.arithmetic.quantise(this.place.inputs, even(count), this.width);
    for (const [side, name] of SIDES.entries())
      this.arithmetic.multiply(
        `layer0.${name}.input`,
        this.place.forms + (slot * 2 + side) * size * 4,
        even(count),
        2 * size,
      );
  }
}
