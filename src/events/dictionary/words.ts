/** A phrase of a dictionary: words in order; `glued[i]` says that word i+1 must follow word i at once ("_" in the file). */
export interface Phrase {
  readonly words: readonly string[];
  readonly glued: readonly boolean[];
}

/** Lines of a dictionary without comments ("#" to the end of the line, "<!-- -->" blocks) and without blank ones. */
export function dictionaryLines(text: string): string[] {
  return text
    .replace(/<!--[^>]{0,2000}-->/g, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, "").trimEnd())
    .filter((line) => line.trim() !== "");
}

/** Reads "NEW_ZEALAND" or "EXPRESS CONCERN": blanks part words, "_" parts words that must stand together. */
export function readPhrase(source: string): Phrase {
  const words: string[] = [];
  const glued: boolean[] = [];
  for (const match of source.trim().matchAll(/([^\s_]+)([_\s]*)/g)) {
    words.push(match[1]!.toUpperCase());
    glued.push(match[2]!.includes("_"));
  }
  return { words, glued };
}

/** Regular plurals of an upper-case noun, as the dictionary formats make them. */
export function pluralOf(word: string): string {
  if (/[^AEIOU]Y$/.test(word)) return `${word.slice(0, -1)}IES`;
  return /(?:S|X|CH|SH)$/.test(word) ? `${word}ES` : `${word}S`;
}
