/** Cuts a word list written as text: entries parted by white space, "_" inside an entry standing for a space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}

/** The same as a list, in order. */
export function wordList(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
}
