import { NUMBERED_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { BOUNDARY_WEIGHTS } from "./boundary-weights.ts";
import { classOf, DIGIT, LOWER, UPPER } from "./characters.ts";

/** Number of hashed features; a power of two. */
export const BOUNDARY_ROWS = 1 << 16;

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
  for (const index of boundaryFeatures(context)) sum += weights[index]!;
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
  const word = context.word(0);
  const next = context.word(1);
  const before = context.word(-1);
  const w = hash(word);
  const q = hash(next.toLowerCase());
  const p = hash(before.toLowerCase());
  const p2 = hash(context.word(-2).toLowerCase());
  const q2 = hash(context.word(2).toLowerCase());
  const [sw, sp, sp2, sq, sq2] = [word, before, context.word(-2), next, context.word(2)].map((form) =>
    hash(signOf(form)),
  ) as [number, number, number, number, number];
  const gap = next === "" ? 1 : context.attached ? 2 : 3;
  const kind = hash(abbreviationKind(word));
  const size = Math.min(before.length, 6);
  const length = Math.min(6, Math.floor(Math.log2(context.length + 1)));
  const open = context.open ? 1 : 0;
  const initial = next === "" ? 0 : next.charCodeAt(0);
  return [
    row(0),
    row(1, gap),
    row(2, w),
    row(3, w, gap),
    row(4, sq, gap),
    row(5, sw, sq, gap),
    row(6, sp, sw, sq, gap),
    row(7, p, w),
    row(8, q),
    row(9, w, q),
    row(10, size, w, sq),
    row(11, w, sq, sq2, gap),
    row(12, q2),
    row(13, p2, sp, w),
    row(14, kind, sq, gap),
    row(15, kind, q),
    row(16, sp2, sp, sw, sq, sq2),
    row(17, w, initial),
    row(18, sp, w, q),
    row(19, length, sw, sq, gap),
    row(20, length, w),
    row(21, open, w, sq, gap),
    row(22, open, length, sp, sw, sq),
    row(23, p, sp, sw, sq),
  ];
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

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) value = Math.imul(value ^ text.charCodeAt(k), 0x01000193);
  return value;
}

/** Row of a feature: its number and the hashes of its parts, mixed as in MurmurHash3. */
function row(feature: number, a = 0, b = 0, c = 0, d = 0, e = 0): number {
  let value = Math.imul(feature + 1, 0x9e3779b1);
  value = mix(value, a);
  value = mix(value, b);
  value = mix(value, c);
  value = mix(value, d);
  value = mix(value, e);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) & (BOUNDARY_ROWS - 1);
}

function mix(value: number, part: number): number {
  const turned = Math.imul(part, 0xcc9e2d51);
  const next = value ^ Math.imul((turned << 15) | (turned >>> 17), 0x1b873593);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}
