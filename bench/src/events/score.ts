import type { Counts } from "../counts.ts";
import type { PredictedEvent } from "./predict.ts";

/** The PLOVER types as the triples name them: concessions and retreats are one class. */
export function triplesType(type: string): string {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** Quad class of a CAMEO code: 0 neutral, 1 and 2 cooperation, 3 and 4 conflict; undefined for no code. */
export function pentaOf(cameo: string): string {
  const root = Number(cameo.slice(0, 2));
  if (root <= 2) return "0";
  if (root <= 5) return "1";
  if (root <= 8) return "2";
  if (root <= 13 || root === 16) return "3";
  return "4";
}

/** Counts a set of labels against the gold set. */
export function countSets(counts: Counts, gold: ReadonlySet<string>, guess: ReadonlySet<string>): void {
  let tp = 0;
  for (const one of guess) if (gold.has(one)) tp += 1;
  counts.add(tp, guess.size - tp, gold.size - tp);
}

/** Words of a participant without article and possessive, for comparison. */
export function bareWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== "" && word !== "the" && word !== "a" && word !== "an");
}

/** Counts words of source and target, best event of the sentence per gold side. */
export function countWords(
  counts: Counts,
  gold: readonly { readonly side: "source" | "target"; readonly words: readonly string[] }[],
  events: readonly PredictedEvent[],
): void {
  for (const side of ["source", "target"] as const) {
    const wanted = gold.filter((one) => one.side === side).flatMap((one) => one.words);
    const text = (event: PredictedEvent) => (side === "source" ? event.sourceText : event.targetText);
    const got = [...new Set(events.flatMap((event) => text(event) ?? []))].flatMap(bareWords);
    const pool = [...wanted];
    let tp = 0;
    for (const word of got) {
      const at = pool.indexOf(word);
      if (at >= 0) {
        pool.splice(at, 1);
        tp += 1;
      }
    }
    counts.add(tp, got.length - tp, wanted.length - tp);
  }
}

/** Counts whole spans: a guessed participant is right when its bare words are those of a gold participant of its side. */
export function countSpans(
  counts: Counts,
  gold: readonly { readonly side: "source" | "target"; readonly words: readonly string[] }[],
  events: readonly PredictedEvent[],
): void {
  const wanted = new Set(gold.map((one) => `${one.side} ${one.words.join(" ")}`));
  const got = new Set<string>();
  for (const event of events) {
    if (event.sourceText) got.add(`source ${bareWords(event.sourceText).join(" ")}`);
    if (event.targetText) got.add(`target ${bareWords(event.targetText).join(" ")}`);
  }
  countSets(counts, wanted, got);
}
