/** Scores of temporal tagging by the rules of TempEval-3: UzZaman et al. 2013, section 4.1. */

export interface Scorable {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly value?: string | null;
}

export interface ScoredText {
  readonly doc: string;
  readonly timexes: readonly Scorable[];
}

/** Matched items over items of the gold and of the prediction. */
export interface Tally {
  readonly gold: number;
  readonly predicted: number;
  /** Same span. */
  readonly strict: number;
  /** Overlapping span. */
  readonly relaxed: number;
  /** Overlapping span and same value. */
  readonly value: number;
}

/** F1 in per cent, 0 when nothing matches. */
export function f1(matched: number, tally: Tally): number {
  const total = tally.gold + tally.predicted;
  return total === 0 ? 0 : (200 * matched) / total;
}

/** Adds up the tallies of all documents; documents without a prediction count as empty. */
export function scoreTimexes(gold: readonly ScoredText[], predicted: readonly ScoredText[]): Tally {
  const byDoc = new Map(predicted.map((document) => [document.doc, document.timexes]));
  const sum = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0 };
  for (const document of gold) {
    const guesses = byDoc.get(document.doc) ?? [];
    sum.gold += document.timexes.length;
    sum.predicted += guesses.length;
    for (const [truth, guess] of pairs(document.timexes, guesses)) {
      sum.relaxed++;
      if (isSameSpan(truth, guess)) sum.strict++;
      if (isSameValue(truth.value, guess.value)) sum.value++;
    }
  }
  return sum;
}

/** One-to-one pairs: equal spans first, then by the number of shared characters; ties in the order of the gold. */
export function pairs(gold: readonly Scorable[], guesses: readonly Scorable[]): [Scorable, Scorable][] {
  const candidates: { truth: number; guess: number; weight: number }[] = [];
  for (const [truth, a] of gold.entries()) {
    for (const [guess, b] of guesses.entries()) {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (shared <= 0) continue;
      candidates.push({ truth, guess, weight: isSameSpan(a, b) ? Number.MAX_SAFE_INTEGER : shared });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.truth - b.truth);
  const usedTruths = new Set<number>();
  const usedGuesses = new Set<number>();
  const found: [Scorable, Scorable][] = [];
  for (const { truth, guess } of candidates) {
    if (usedTruths.has(truth) || usedGuesses.has(guess)) continue;
    usedTruths.add(truth);
    usedGuesses.add(guess);
    found.push([gold[truth]!, guesses[guess]!]);
  }
  return found;
}

function isSameSpan(a: Scorable, b: Scorable): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSameValue(a: string | null | undefined, b: string | null | undefined): boolean {
  const value = a?.trim() ?? "";
  return value !== "" && value === b?.trim();
}
