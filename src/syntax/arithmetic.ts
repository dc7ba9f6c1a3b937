import { createKernel, type Kernel } from "./kernel.ts";
import type { Plan } from "./memory.ts";
import type { ModelFile } from "./model-file.ts";

/** Where one weight matrix lies in the kernel's memory. */
interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly scales: number;
  readonly bias: number;
}

export type WeightPlan = ReadonlyMap<string, Weights>;

/** Reserves memory for the weight matrices of a model file. */
export function planWeights(file: ModelFile, plan: Plan): WeightPlan {
  const weights = new Map<string, Weights>();
  for (const name of Object.keys(file.header.tensors)) {
    if (!isMatrix(name)) continue;
    const { rows, columns } = file.int8(name);
    weights.set(name, {
      rows,
      columns,
      at: plan.take(rows * columns * 2),
      scales: plan.floats(rows),
      bias: plan.floats(rows),
    });
  }
  return weights;
}

function isMatrix(name: string): boolean {
  return /^(?:input|tag|arc|arcHead|arcChild|label|labelHead|labelChild|layer\d\.\w+\.(?:input|recurrent))$/.test(
    name,
  );
}

/** The kernel with the weights of a model in its memory. */
export class Arithmetic {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  private readonly weights: WeightPlan;
  private readonly scratch: { readonly short: number; readonly steps: number };

  /** `scratch` is where quantised rows and their steps go; `plan` must be complete. */
  constructor(
    file: ModelFile,
    plan: Plan,
    weights: WeightPlan,
    scratch: { readonly short: number; readonly steps: number },
    plain: boolean,
  ) {
    this.weights = weights;
    this.scratch = scratch;
    this.kernel = createKernel(plan.bytes, plain);
    this.floats = new Float32Array(this.kernel.buffer);
    this.ints = new Int32Array(this.kernel.buffer);
    const shorts = new Int16Array(this.kernel.buffer);
    for (const [name, { at, scales, bias }] of weights) {
      const source = file.int8(name);
      shorts.set(source.values, at >> 1);
      this.floats.set(source.scales, scales >> 2);
      if (file.header.tensors[`${name}.bias`] !== undefined)
        this.floats.set(file.float32(`${name}.bias`), bias >> 2);
    }
  }

  of(name: string): Weights {
    return this.weights.get(name)!;
  }

  /** Makes rows of K floats ready to be multiplied. */
  quantise(from: number, rows: number, K: number): void {
    this.kernel.quantise(from, rows, K, K, this.scratch.short, this.scratch.steps);
  }

  /** Multiplies the rows last quantised with a matrix and adds its bias; `ldc` is the stride of the result. */
  multiply(name: string, to: number, rows: number, ldc = this.of(name).rows): void {
    const { at, scales, bias, rows: N, columns: K } = this.of(name);
    const { short, steps } = this.scratch;
    this.kernel.multiply(short, steps, rows, K, at, scales, bias, to, N, ldc, 0);
  }
}

/** Rows go two by two. */
export function even(count: number): number {
  return (count + 1) & ~1;
}
