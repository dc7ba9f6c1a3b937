import type { Lexemes } from "../lexemes.ts";
import { CLASS } from "../lexicon.ts";

export type Tense = "past" | "future" | "unknown";

/** Lexemes looked at on each side of an expression. */
const REACH = 14;

/**
 * Tense of the clause that governs an expression, by the nearest verb-like word before it in the sentence, else after it.
 * A light judgement from word forms; no parse is needed.
 */
export function tenseAt(lexemes: Lexemes, first: number, end: number): Tense {
  if (pointsAhead(lexemes, first)) return "future";
  const before = look(lexemes, first - 1, -1);
  if (before === "future") return "future";
  const after = look(lexemes, end, 1);
  if (before === "unknown") return after;
  return before;
}

/** Words directly before a date that set it ahead: "until Tuesday", "by Jan. 14", "as early as Monday", "payable Dec. 7". */
const AHEAD = new Set("until till by effective payable beginning starting scheduled due deadline".split(" "));

function pointsAhead(lexemes: Lexemes, first: number): boolean {
  let i = first - 1;
  const word = (at: number) => lexemes.textOf(at).toLowerCase();
  // A time of day may stand between: "until 9 a.m. Tuesday".
  while (i > first - 5 && lexemes.is(i, CLASS.NUM | CLASS.CLOCK | CLASS.ZONE) === true) i--;
  if (word(i) === "on" && AHEAD.has(word(i - 1))) return true;
  if (AHEAD.has(word(i))) return true;
  return word(i) === "as" && word(i - 2) === "as" && /^(?:early|soon|late)$/.test(word(i - 1));
}

function look(lexemes: Lexemes, from: number, step: 1 | -1): Tense {
  for (let i = from, n = 0; n < REACH && i >= 0 && i < lexemes.count; i += step, n++) {
    const classes = lexemes.classes[i]!;
    if ((classes & (CLASS.STOP | CLASS.BREAK)) !== 0) return "unknown";
    if ((classes & CLASS.FUTURE) !== 0) return "future";
    if ((classes & CLASS.PAST) !== 0) {
      // "is scheduled", "will be held": the auxiliary before a participle decides.
      if (step === 1) return "past";
      for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
        if ((lexemes.classes[j]! & CLASS.FUTURE) !== 0) return "future";
        if ((lexemes.classes[j]! & (CLASS.STOP | CLASS.BREAK)) !== 0) break;
      }
      return "past";
    }
  }
  return "unknown";
}
