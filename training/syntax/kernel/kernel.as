// Arithmetic of the parser for WebAssembly SIMD, in AssemblyScript. Built by build.sh into src/syntax/kernel-wasm.ts.
// Weights are int8 values kept as i16, one row an output unit, with a scale a row; inputs are made i16 row by row.
// Sizes: K a multiple of 8, N a multiple of 4. All addresses are bytes and aligned to 16.

const LEVELS: f32 = 16383;

// @ts-ignore
@inline function at(base: usize, index: i32, shift: usize): usize {
  return base + ((<usize>index) << shift);
}

/** Makes `rows` rows of K floats (stride lda floats) i16 at `out` and writes what one step is worth to `steps`. */
export function quantise(A: usize, rows: i32, K: i32, lda: i32, out: usize, steps: usize): void {
  for (let r: i32 = 0; r < rows; r++) {
    const row = at(A, r * lda, 2), to = at(out, r * K, 1);
    let most = f32x4.splat(1e-12);
    for (let k: usize = 0; k < <usize>K << 2; k += 16) most = f32x4.max(most, f32x4.abs(v128.load(row + k)));
    const peak = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)));
    const factor = f32x4.splat(LEVELS / peak);
    store<f32>(at(steps, r, 2), peak / LEVELS);
    for (let k: usize = 0; k < <usize>K; k += 8) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (k << 2)), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (k << 2), 16), factor)));
      v128.store(to + (k << 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

// @ts-ignore
@inline function across(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.convert_i32x4_s(i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7)));
}

/** C[M,N] (stride ldc) = A W' + start, where start is the bias, or C itself when `add` is set. Needs an even M. */
export function multiply(A: usize, steps: usize, M: i32, K: i32, W: usize, scales: usize, bias: usize, C: usize, N: i32, ldc: i32, add: i32): void {
  const wide = <usize>K << 1;
  for (let block: i32 = 0; block < M; block += 32) {
    const last = min(block + 32, M);
    for (let j: i32 = 0; j < N; j += 4) {
      const b0 = W + <usize>j * wide, b1 = b0 + wide, b2 = b1 + wide, b3 = b2 + wide;
      const scale = v128.load(at(scales, j, 2)), base = v128.load(at(bias, j, 2));
      for (let i: i32 = block; i < last; i += 2) {
        const a0 = A + <usize>i * wide, a1 = a0 + wide;
        let s00 = i32x4.splat(0), s01 = s00, s02 = s00, s03 = s00, s10 = s00, s11 = s00, s12 = s00, s13 = s00;
        for (let k: usize = 0; k < wide; k += 16) {
          const x0 = v128.load(a0 + k), x1 = v128.load(a1 + k);
          let y = v128.load(b0 + k);
          s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, y)); s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, y));
          y = v128.load(b1 + k);
          s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, y)); s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, y));
          y = v128.load(b2 + k);
          s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, y)); s12 = i32x4.add(s12, i32x4.dot_i16x8_s(x1, y));
          y = v128.load(b3 + k);
          s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, y)); s13 = i32x4.add(s13, i32x4.dot_i16x8_s(x1, y));
        }
        const c0 = at(C, i * ldc + j, 2), c1 = at(c0, ldc, 2);
        const v0 = f32x4.mul(across(s00, s01, s02, s03), f32x4.mul(scale, f32x4.splat(load<f32>(at(steps, i, 2)))));
        const v1 = f32x4.mul(across(s10, s11, s12, s13), f32x4.mul(scale, f32x4.splat(load<f32>(at(steps, i + 1, 2)))));
        v128.store(c0, f32x4.add(v0, add ? v128.load(c0) : base));
        v128.store(c1, f32x4.add(v1, add ? v128.load(c1) : base));
      }
    }
  }
}

/** exp by 2^n times a polynomial. */
// @ts-ignore
@inline function exponential(x: v128): v128 {
  const t = f32x4.mul(f32x4.min(f32x4.max(x, f32x4.splat(-80)), f32x4.splat(80)), f32x4.splat(1.44269504));
  const whole = f32x4.floor(t), f = f32x4.sub(t, whole);
  let p = f32x4.splat(0.00133336);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.00961813));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550411));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.24022651));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.69314718));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}
// @ts-ignore
@inline function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}
// @ts-ignore
@inline function tanh(x: v128): v128 {
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.mul(two, sigmoid(f32x4.mul(two, x))), f32x4.splat(1));
}

/**
 * One direction of an LSTM over sentences sorted longest first, without padding: step t has rows offsets[t] to offsets[t+1]
 * (an even number), one a sentence that reaches it. gates [rows, 4h] hold what the input gives and are overwritten; out rows
 * have stride ldo. lens: i32 lengths, most: rows of the first step. work: most * h * (4+4+2) + 4 * most bytes.
 */
export function lstm(gates: usize, W: usize, scales: usize, T: i32, offsets: usize, h: i32, reverse: i32, out: usize, ldo: i32, lens: usize, most: i32, work: usize): void {
  const H = work, C = at(H, most * h, 2), Q = at(C, most * h, 2), steps = at(Q, most * h, 1), bytes = <usize>h << 2;
  memory.fill(H, 0, <usize>(most * h) << 3);
  for (let step: i32 = 0; step < T; step++) {
    const t = reverse ? T - 1 - step : step;
    const first = load<i32>(at(offsets, t, 2)), S = load<i32>(at(offsets, t + 1, 2)) - first;
    const G = at(gates, first * 4 * h, 2);
    if (step > 0) {
      quantise(H, S, h, h, Q, steps);
      multiply(Q, steps, S, h, W, scales, scales, G, 4 * h, 4 * h, 1);
    }
    for (let s: i32 = 0; s < S; s++) {
      const hidden = at(H, s * h, 2), cell = at(C, s * h, 2), to = at(out, (first + s) * ldo, 2);
      if (t >= load<i32>(at(lens, s, 2))) {
        memory.fill(hidden, 0, bytes);
        memory.fill(cell, 0, bytes);
        memory.fill(to, 0, bytes);
        continue;
      }
      const g = at(G, s * 4 * h, 2);
      for (let j: usize = 0; j < bytes; j += 16) {
        const i = sigmoid(v128.load(g + j)), f = sigmoid(v128.load(g + bytes + j));
        const u = tanh(v128.load(g + 2 * bytes + j)), o = sigmoid(v128.load(g + 3 * bytes + j));
        const c = f32x4.add(f32x4.mul(f, v128.load(cell + j)), f32x4.mul(i, u));
        v128.store(cell + j, c);
        const value = f32x4.mul(o, tanh(c));
        v128.store(hidden + j, value);
        v128.store(to + j, value);
      }
    }
  }
}

export function rectify(A: usize, count: i32): void {
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>count << 2; i += 16) v128.store(A + i, f32x4.max(zero, v128.load(A + i)));
}

/** C[M,N] = A B' for float rows with strides; K a multiple of 4. */
export function dots(A: usize, lda: i32, M: i32, B: usize, ldb: i32, N: i32, K: i32, C: usize): void {
  for (let i: i32 = 0; i < M; i++) {
    const a = at(A, i * lda, 2);
    for (let j: i32 = 0; j < N; j++) {
      const b = at(B, j * ldb, 2);
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < <usize>K << 2; k += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(b + k)));
      store<f32>(at(C, i * N + j, 2), f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
    }
  }
}
