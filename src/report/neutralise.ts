/**
 * Makes a document's text harmless to show. Characters that could move the cursor, start an escape sequence or reorder
 * the words around them (C0 and C1 controls, bidirectional embeddings, overrides and isolates, interlinear and tag
 * characters, lone surrogates) are shown as their code points; line and paragraph separators become line breaks.
 * Letters, joiners and the plain directional marks stay.
 */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\u{E0001}-\u{E007F}]|\p{Surrogate}/gu;

function shown(character: string): string {
  if (character === "\r" || character === "\u000B" || character === "\f" || character === "\u0085")
    return "\n";
  const point = character.codePointAt(0)!;
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** Safe text that keeps line breaks and tabs. */
export function neutralise(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(UNSAFE, shown);
}

/** Safe text on one line: runs of white space become one space. For names, titles, quotes and paths. */
export function neutraliseLine(text: string): string {
  return neutralise(text).replace(/\s+/g, " ");
}
