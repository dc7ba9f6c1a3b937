import { plainKernel } from "./kernel-plain.ts";
import { KERNEL_WASM } from "./kernel-wasm.ts";

/**
 * Arithmetic of the parser over one block of memory; every address is in bytes, aligned to 16. Weights are rows of
 * int8 values kept as i16, inputs are made i16 row by row (`quantise`), sums are exact 32-bit integers.
 */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  /** Makes rows of K floats (stride lda) i16 at `out`; writes the worth of one step of each row to `steps`. */
  quantise(A: number, rows: number, K: number, lda: number, out: number, steps: number): void;
  /** C[M,N] (stride ldc) = A W' + bias, or C += A W' with `add`. M even, K a multiple of 8, N of 4. */
  multiply(
    A: number,
    steps: number,
    M: number,
    K: number,
    W: number,
    scales: number,
    bias: number,
    C: number,
    N: number,
    ldc: number,
    add: number,
  ): void;
  /**
   * One direction of an LSTM over sentences sorted longest first: step t has rows offsets[t] to offsets[t + 1] (an even
   * number), one a sentence that reaches it. `gates` hold the input's part and are overwritten; `most` is the rows of step 0.
   */
  lstm(
    gates: number,
    W: number,
    scales: number,
    T: number,
    offsets: number,
    h: number,
    reverse: number,
    out: number,
    ldo: number,
    lens: number,
    most: number,
    work: number,
  ): void;
  rectify(A: number, count: number): void;
  /** C[M,N] = A B' for float rows with strides lda and ldb. */
  dots(A: number, lda: number, M: number, B: number, ldb: number, N: number, K: number, C: number): void;
}

const PAGE = 65536;

/** What is used of the WebAssembly global, which the ES library types leave out. */
interface WebAssemblyGlobal {
  readonly Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Omit<Kernel, "buffer"> };
}

/** A kernel with `bytes` of memory: WebAssembly SIMD where the machine has it, else plain JavaScript with the same sums. */
export function createKernel(bytes: number, plain = false): Kernel {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyGlobal };
  if (!plain && WebAssembly !== undefined) {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
      const module = new WebAssembly.Module(decode(KERNEL_WASM));
      const { exports } = new WebAssembly.Instance(module, { env: { memory, abort } });
      return { ...exports, buffer: memory.buffer };
    } catch {
      // No SIMD here: the plain kernel gives the same trees, more slowly.
    }
  }
  return plainKernel(new ArrayBuffer(bytes));
}

function abort(): never {
  throw new Error("the syntax kernel stopped");
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let k = 0; k < binary.length; k++) bytes[k] = binary.charCodeAt(k);
  return bytes;
}
