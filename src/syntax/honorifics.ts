/** Honorific words by lower-case form: what they are as dependents of the name after them. */
const ADDRESSES = new Set("h.e. h.m. h.r.h. h.h. h.i.m. t.e. he.".split(" "));
const POSSESSIVES = new Set("his her their your".split(" "));
const DIGNITIES = new Set(
  "excellency excellencies majesty majesties highness highnesses holiness eminence beatitude grace honour honor".split(
    " ",
  ),
);
const RANKS_OF_DIGNITY = new Set("royal imperial serene most".split(" "));
const RESPECTS = new Set("respected dear esteemed beloved great honourable honorable hon. right".split(" "));
const COMRADES = new Set("comrade comrades leader marshal generalissimo".split(" "));

/**
 * Marks in `drop` (1 for each token) the honorific words before a name that mislead a parser: "H.E.", "His Excellency",
 * "respected" before "Comrade", "the Honourable" before a name. They are put back as dependents of the name.
 * `word(k)` is the form of word k of a sentence of `count` words.
 */
export function markHonorifics(word: (index: number) => string, count: number, drop: Uint8Array): boolean {
  let any = false;
  for (let k = 0; k < count - 1; k++) {
    const end = honorificEnd(word, k, count);
    if (end === k || end >= count || !startsLarge(word(end))) continue;
    for (let j = k; j < end; j++) drop[j] = 1;
    any = true;
    k = end - 1;
  }
  return any;
}

function honorificEnd(word: (index: number) => string, at: number, count: number): number {
  const lower = word(at).toLowerCase();
  if (ADDRESSES.has(lower)) return at + 1;
  if (POSSESSIVES.has(lower) && at + 1 < count) {
    let next = at + 1;
    while (next < count - 1 && next < at + 3 && RANKS_OF_DIGNITY.has(word(next).toLowerCase())) next++;
    const dignity = word(next);
    // "Their Majesties" and "His Excellency" alone are names themselves; written small they are common words.
    if (
      startsLarge(dignity) &&
      DIGNITIES.has(dignity.toLowerCase()) &&
      next + 1 < count &&
      startsLarge(word(next + 1))
    )
      return next + 1;
  }
  if (RESPECTS.has(lower) && at + 1 < count) {
    const next = word(at + 1).toLowerCase();
    if (lower.startsWith("hon")) return startsLarge(word(at)) ? at + 1 : at;
    return COMRADES.has(next) && startsLarge(word(at + 1)) ? at + 1 : at;
  }
  return at;
}

function startsLarge(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
