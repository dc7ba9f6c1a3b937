/** Words that headline style writes small. */
const SMALL = new Set(
  "a an the and but or nor of in on at by to for from with as vs via per into onto over off up amid after upon".split(
    " ",
  ),
);
/** Fewest words that show a style. */
const ENOUGH = 4;

/**
 * True for words in headline style ("Minister Condemns Attack on Embassy"): no stop at the end and every longer word written
 * large. A tagger takes such words for names; written in capitals throughout they are read as words again.
 */
export function isHeadline(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (last === "." || words.length > 40) return false;
  let large = 0;
  for (const word of words) {
    const first = word.charAt(0);
    if (first.toLowerCase() === first.toUpperCase()) continue;
    if (first !== first.toLowerCase()) large++;
    else if (!SMALL.has(word)) return false;
  }
  return large >= ENOUGH && words.some((word) => word.length > 1 && word !== word.toUpperCase());
}
