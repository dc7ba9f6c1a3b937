/** Classes of UTF-16 code units, looked up in one table so that the scanners never run a regular expression. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (/[\s\u200b\u2060]/.test(char)) table[code] = SPACE;
    else if (/[\p{Lu}\p{Lt}]/u.test(char)) table[code] = UPPER;
    else if (/[\p{L}\p{M}\u00ad]/u.test(char)) table[code] = LOWER;
    else if (/\p{Nd}/u.test(char)) table[code] = DIGIT;
  }
  return table;
}

/** Class of a code unit; letters without case count as LOWER, surrogates as OTHER, NaN (past the end) as SPACE. */
export function classOf(code: number): number {
  return code >= 0 ? classes[code]! : SPACE;
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
