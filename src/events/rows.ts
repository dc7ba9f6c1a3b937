/** Columns of a vocabulary file: tab-separated, "#" starts a comment line, blank lines are skipped. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === "" || line.startsWith("#")) continue;
    rows.push(line.split("\t").map((cell) => cell.trim()));
  }
  return rows;
}

/** Alternatives of a cell, parted by "/"; "-" and "" stand for none. */
export function alternatives(cell: string | undefined): string[] {
  if (cell === undefined || cell === "-" || cell === "") return [];
  return cell
    .split("/")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** A word as vocabulary and text are compared: lower case, plural s dropped ("Talks" and "talk" are one). */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size > MOST_FOLDED) folded.clear();
  const made = makeFold(word);
  folded.set(word, made);
  return made;
}

/** Words folded before; folding is asked for each word of each sentence many times. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

function makeFold(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (lower.length > 3 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

/** Folds every word of a phrase. */
export function foldPhrase(phrase: string): string {
  return phrase.split(/\s+/).map(fold).join(" ");
}
