/** Classes of UTF-16 code units, looked up in one table so that the scanners never run a regular expression. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

/** Not looked at yet: a text uses some hundred of the 65,536 code units. */
const UNSEEN = 255;
const classes = new Uint8Array(0x10000).fill(UNSEEN);

function findClass(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u200b\u2060]/.test(char)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}\u00ad]/u.test(char)) return LOWER;
  return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
}

/** Class of a code unit; letters without case count as LOWER, surrogates as OTHER, NaN (past the end) as SPACE. */
export function classOf(code: number): number {
  if (!(code >= 0)) return SPACE;
  const known = classes[code]!;
  if (known !== UNSEEN) return known;
  const found = findClass(code);
  classes[code] = found;
  return found;
}

/** True for letters and combining marks. */
export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LOWER || kind === UPPER;
}

/** True for the straight and the curly apostrophe (and the modifier letter that transliterations use). */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}
