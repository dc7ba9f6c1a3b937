import { classOf, DIGIT, LOWER, UPPER } from "../text/characters.ts";

/** Sizes of the hashed feature tables; row 0 is "none". */
export const HASH_ROWS = { prefix3: 2048, suffix4: 4096, suffix3: 4096, suffix2: 1024, shape: 512 } as const;

/** Feature ids of one word form, in the order of the model's embedding tables. */
export const FEATURES = ["word", "prefix3", "suffix4", "suffix3", "suffix2", "shape"] as const;

/**
 * Writes the six feature ids of a word form to `out` from `at`: row in the word list (0 unknown), hashed affixes of the
 * normal form, hashed shape. The trainer uses this function too, so that training and reading see the same numbers.
 */
export function wordFeatures(
  form: string,
  rowOf: (word: string) => number | undefined,
  out: Int32Array,
  at: number,
): void {
  const word = normalForm(form);
  out[at] = wordRow(word, rowOf);
  out[at + 1] = hashed(word.slice(0, 3), HASH_ROWS.prefix3, 1);
  out[at + 2] = hashed(word.slice(-4), HASH_ROWS.suffix4, 2);
  out[at + 3] = hashed(word.slice(-3), HASH_ROWS.suffix3, 3);
  out[at + 4] = hashed(word.slice(-2), HASH_ROWS.suffix2, 4);
  out[at + 5] = hashed(shapeOf(form), HASH_ROWS.shape, 5);
}

/** Lower case, plain quotes and dashes. */
export function normalForm(form: string): string {
  const lower = form.toLowerCase();
  for (let k = 0; k < lower.length; k++) if (lower.charCodeAt(k) > 0x7f) return plain(lower);
  return lower;
}

function plain(lower: string): string {
  return lower
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑−]/g, "-")
    .replace(/[–—]/g, "--")
    .replace(/\u00ad/g, "");
}

/** The row of a word; without one, that of the form with zeros for digits, without accents, or after the last hyphen. */
function wordRow(word: string, rowOf: (word: string) => number | undefined): number {
  const exact = rowOf(word);
  if (exact !== undefined) return exact;
  const zeros = word.replace(/\d/g, "0");
  if (zeros !== word) return rowOf(zeros) ?? 0;
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
  if (bare !== word) return rowOf(bare) ?? 0;
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 ? (rowOf(word.slice(hyphen + 1)) ?? 0) : 0;
}

/** Runs of letters and digits cut to two signs: "Pyongyang" is "Xx", "U.S." is "X.X.", "1,500" is "d,dd". */
function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (let k = 0; k < form.length && shape.length < 8; k++) {
    const kind = classOf(form.charCodeAt(k));
    const sign = kind === UPPER ? "X" : kind === LOWER ? "x" : kind === DIGIT ? "d" : form[k]!;
    run = sign === last ? run + 1 : 1;
    if (run <= (sign === "x" ? 1 : 2)) shape += sign;
    last = sign;
  }
  return shape;
}

/** FNV-1a over UTF-16 units, salted by the table, in 1..rows-1. */
function hashed(part: string, rows: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let k = 0; k < part.length; k++) hash = Math.imul(hash ^ part.charCodeAt(k), 0x01000193);
  return 1 + (((hash ^ (hash >>> 15)) >>> 0) % (rows - 1));
}
