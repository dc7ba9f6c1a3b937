import { NUMBERED_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { BOUNDARY_WEIGHTS } from "./boundary-weights.ts";
import { classOf, DIGIT, LOWER, UPPER } from "./characters.ts";

/** Number of hashed features; a power of two. */
export const BOUNDARY_ROWS = 1 << 15;

/** The words around a possible sentence end, for the features. */
export interface BoundaryContext {
  /** Form of the token `offset` places from the last token before the boundary; "" outside the block. */
  word(offset: number): string;
  /** True when nothing stands between that token and the next one. */
  readonly attached: boolean;
  /** Tokens since the last boundary. */
  readonly length: number;
  /** True inside quotation marks or brackets that were opened since the last boundary. */
  readonly open: boolean;
}

let weights: Int8Array | undefined;

/** How likely a sentence ends after token 0 of the context: above 0 it does. A linear model over hashed features. */
export function boundaryScore(context: BoundaryContext): number {
  weights ??= decodeWeights(BOUNDARY_WEIGHTS);
  let sum = 0;
  for (const row of boundaryFeatures(context)) sum += weights[row]!;
  return sum;
}

function decodeWeights(base64: string): Int8Array {
  const binary = atob(base64);
  const table = new Int8Array(BOUNDARY_ROWS);
  for (let k = 0; k < binary.length; k++) table[k] = binary.charCodeAt(k);
  return table;
}

/** Rows of the features of a boundary; the trainer uses this function too. */
export function boundaryFeatures(context: BoundaryContext): number[] {
  const [w, p, p2, q, q2] = [0, -1, -2, 1, 2].map((offset) => context.word(offset)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const [sw, sp, sq, sq2] = [w, p, q, q2].map(signOf) as [string, string, string, string];
  const gap = q === "" ? "E" : context.attached ? "0" : "S";
  const kind = abbreviationKind(w);
  const length = Math.min(6, Math.floor(Math.log2(context.length + 1)));
  const open = context.open ? 1 : 0;
  const lower = q.toLowerCase();
  const size = Math.min(p.length, 6);
  return [
    "b",
    `1${gap}`,
    `2${w}`,
    `3${w}${gap}`,
    `4${sq}${gap}`,
    `5${sw} ${sq} ${gap}`,
    `6${sp} ${sw} ${sq}${gap}`,
    `7${p.toLowerCase()} ${w}`,
    `8${lower}`,
    `9${w} ${lower}`,
    `a${size}${w} ${sq}`,
    `b${w} ${sq} ${sq2}${gap}`,
    `c${q2.toLowerCase()}`,
    `d${p2.toLowerCase()} ${sp}${w}`,
    `e${kind}${sq}${gap}`,
    `f${kind} ${lower}`,
    `g${signOf(p2)}${sp}${sw}${sq}${sq2}`,
    `h${w} ${q.slice(0, 1)}`,
    `i${sp}${w}${lower}`,
    `j${length}${sw}${sq}${gap}`,
    `k${length}${w}`,
    `l${open}${w}${sq}${gap}`,
    `m${open}${length}${sp}${sw}${sq}`,
    `n${sp}${p.toLowerCase()} ${sw} ${sq}`,
  ].map(rowOf);
}

function abbreviationKind(word: string): string {
  if (!word.endsWith(".") || word.length < 2) return "-";
  const stem = word.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(stem)) return "t";
  if (NUMBERED_ABBREVIATIONS.has(stem)) return "n";
  if (OTHER_ABBREVIATIONS.has(stem)) return "o";
  return classOf(word.charCodeAt(0)) === OTHER_KIND ? "-" : stem.includes(".") ? "d" : "i";
}

const OTHER_KIND = 0;

/** Rough shape of a word: case, digits, or the mark itself. */
function signOf(word: string): string {
  if (word === "") return "_";
  const first = classOf(word.charCodeAt(0));
  if (first === DIGIT) return "d";
  if (first === LOWER) return "x";
  if (first !== UPPER) return word.length > 2 ? `${word[0]}${word[1]}+` : word;
  if (word.length === 1) return "X";
  return classOf(word.charCodeAt(1)) === UPPER ? "XX" : "Xx";
}

function rowOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < feature.length; k++) hash = Math.imul(hash ^ feature.charCodeAt(k), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 5) & (BOUNDARY_ROWS - 1);
}
