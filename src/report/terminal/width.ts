/**
 * How many columns a terminal gives to text. Wide and fullwidth characters (Unicode Standard Annex 11) and emoji take two,
 * combining marks and joiners none; the table holds the ranges of East_Asian_Width W and F of the scripts in use.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const EMOJI_STYLE = "\ufe0f";

function pointWidth(point: number, character: string): number {
  if (point < 0x300) return point === 0xad ? 0 : 1;
  if (ZERO.test(character)) return 0;
  let low = 0;
  let high = WIDE.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const [from, to] = WIDE[middle]!;
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return 2;
  }
  return 1;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Longest stretch given to the segmenter, whose time grows with the square of the length. */
const STRETCH = 256;

/**
 * User-perceived characters, in order. Long text goes to the segmenter in stretches that begin at plain letters or
 * ideographs; only a cluster of more than a stretch (no writing has one) is cut.
 */
function* graphemesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + STRETCH);
    if (end < text.length) {
      while (end > start + 1 && !beginsCluster(text.charCodeAt(end))) end--;
      if (end === start + 1) end = Math.min(text.length, start + STRETCH);
    }
    for (const { segment } of graphemes.segment(text.slice(start, end))) yield segment;
    start = end;
  }
}

/** True of characters that always begin a new cluster after any other but a prepended mark. */
function beginsCluster(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3041 && unit <= 0x3096)
  );
}

/** Columns of one user-perceived character. */
function graphemeWidth(grapheme: string): number {
  if (grapheme.includes(EMOJI_STYLE)) return 2;
  let width = 0;
  for (const character of grapheme) {
    width = Math.max(width, pointWidth(character.codePointAt(0)!, character));
  }
  return width;
}

/** Text of letters and signs that take one column each: Latin, Greek, Cyrillic, quotation marks, dashes, arrows, shapes. */
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u25a0-\u25ff]*$/;

/** Columns that `text` takes, without line breaks. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return width;
}

/**
 * Cuts `text` into pieces of at most `first` columns, then of at most `rest` (each at least one character), never inside a
 * character. One walk, however long the text.
 */
export function cutAtWidths(text: string, first: number, rest: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  let index = 0;
  let width = 0;
  for (const grapheme of graphemesOf(text)) {
    const next = graphemeWidth(grapheme);
    if (width + next > (pieces.length === 0 ? first : rest) && index > start) {
      pieces.push(text.slice(start, index));
      start = index;
      width = 0;
    }
    width += next;
    index += grapheme.length;
  }
  pieces.push(text.slice(start));
  return pieces;
}
