/** Folds a name for matching: lower case, no diacritics, hyphens and apostrophes gone, one space between words. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[-‐‑‒–'’`]/gu, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
