import type { Kernel } from "./kernel.ts";

const LEVELS = 16383;

/** The kernel in plain JavaScript, for machines without WebAssembly SIMD. */
export function plainKernel(buffer: ArrayBuffer): Kernel {
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const ints = new Int32Array(buffer);

  const quantise: Kernel["quantise"] = (A, rows, K, lda, out, steps) => {
    for (let r = 0; r < rows; r++) {
      const row = (A >> 2) + r * lda;
      const to = (out >> 1) + r * K;
      let peak = 1e-12;
      for (let k = 0; k < K; k++) peak = Math.max(peak, Math.abs(floats[row + k]!));
      floats[(steps >> 2) + r] = peak / LEVELS;
      const factor = LEVELS / peak;
      for (let k = 0; k < K; k++) shorts[to + k] = Math.round(floats[row + k]! * factor);
    }
  };

  const multiply: Kernel["multiply"] = (A, steps, M, K, W, scales, bias, C, N, ldc, add) => {
    for (let i = 0; i < M; i++) {
      const a = (A >> 1) + i * K;
      const c = (C >> 2) + i * ldc;
      const step = floats[(steps >> 2) + i]!;
      for (let j = 0; j < N; j++) {
        const b = (W >> 1) + j * K;
        let sum = 0;
        for (let k = 0; k < K; k++) sum += shorts[a + k]! * shorts[b + k]!;
        const start = add ? floats[c + j]! : floats[(bias >> 2) + j]!;
        floats[c + j] = sum * step * floats[(scales >> 2) + j]! + start;
      }
    }
  };

  const lstm: Kernel["lstm"] = (gates, W, scales, T, offsets, h, reverse, out, ldo, lens, most, work) => {
    const hidden = work >> 2;
    const cell = hidden + most * h;
    const shortsAt = (cell + most * h) << 2;
    const steps = shortsAt + most * h * 2;
    floats.fill(0, hidden, cell + most * h);
    for (let step = 0; step < T; step++) {
      const t = reverse ? T - 1 - step : step;
      const first = ints[(offsets >> 2) + t]!;
      const S = ints[(offsets >> 2) + t + 1]! - first;
      const G = gates + first * 4 * h * 4;
      if (step > 0) {
        quantise(work, S, h, h, shortsAt, steps);
        multiply(shortsAt, steps, S, h, W, scales, scales, G, 4 * h, 4 * h, 1);
      }
      for (let s = 0; s < S; s++) {
        const live = t < ints[(lens >> 2) + s]!;
        const g = (G >> 2) + s * 4 * h;
        const to = (out >> 2) + (first + s) * ldo;
        for (let j = 0; j < h; j++) {
          const at = s * h + j;
          const c = live
            ? sigmoid(floats[g + h + j]!) * floats[cell + at]! +
              sigmoid(floats[g + j]!) * Math.tanh(floats[g + 2 * h + j]!)
            : 0;
          floats[cell + at] = c;
          const value = live ? sigmoid(floats[g + 3 * h + j]!) * Math.tanh(c) : 0;
          floats[hidden + at] = value;
          floats[to + j] = value;
        }
      }
    }
  };

  return {
    buffer,
    quantise,
    multiply,
    lstm,
    rectify(A, count) {
      for (let k = A >> 2; k < (A >> 2) + count; k++) if (floats[k]! < 0) floats[k] = 0;
    },
    dots(A, lda, M, B, ldb, N, K, C) {
      for (let i = 0; i < M; i++)
        for (let j = 0; j < N; j++) {
          let sum = 0;
          const a = (A >> 2) + i * lda;
          const b = (B >> 2) + j * ldb;
          for (let k = 0; k < K; k++) sum += floats[a + k]! * floats[b + k]!;
          floats[(C >> 2) + i * N + j] = sum;
        }
    },
  };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
