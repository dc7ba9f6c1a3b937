import { foldName } from "../../record/fold.ts";
import type { WordQuery } from "./port.ts";

/** Longest question read, in characters; more is cut. */
const MAX_QUERY = 500;
const MAX_PARTS = 24;

/**
 * Reads a search box: words (all must occur), "words in a row", -word or NOT word (must not occur), and
 * word NEAR/5 word (at most five words apart). Names are folded, so "Pak Ui-chun" finds "Pak Ui Chun".
 *
 * @example parseQuery('treaty "mutual benefit" NOT trade')
 */
export function parseQuery(text: string): WordQuery {
  const all: string[][] = [];
  const none: string[][] = [];
  const near: { a: string; b: string; distance: number }[] = [];
  const parts = [...text.slice(0, MAX_QUERY).matchAll(/(-?)"([^"]{0,200})"?|(\S{1,100})/g)].slice(
    0,
    MAX_PARTS,
  );
  let negated = false;
  let pending: number | null = null;
  for (const [, minus, phrase, word] of parts) {
    if (word === "NOT" || word === "AND") {
      negated = word === "NOT";
      continue;
    }
    const distance = /^NEAR(?:\/(\d{1,2}))?$/.exec(word ?? "");
    if (distance) {
      pending = Number(distance[1] ?? 10);
      continue;
    }
    const minusWord = word !== undefined && word.length > 1 && word.startsWith("-");
    const words = foldName(phrase ?? (minusWord ? word.slice(1) : (word ?? "")))
      .split(" ")
      .filter(Boolean);
    if (words.length === 0) continue;
    const before = all.at(-1);
    if (pending !== null && before && before.length === 1 && words.length === 1) {
      near.push({ a: before[0]!, b: words[0]!, distance: pending });
      all.pop();
    } else if (negated || minus === "-" || minusWord) none.push(words);
    else all.push(words);
    negated = false;
    pending = null;
  }
  return { all, none, near };
}
