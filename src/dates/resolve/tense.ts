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
    if (isInfinitiveOfPlan(lexemes, i)) return "future";
    // "had been due to expire": a plan told of in the past.
    if ((classes & CLASS.FUTURE) !== 0) return /^had$/i.test(lexemes.textOf(i - 2)) ? "past" : "future";
    if ((classes & CLASS.PAST) !== 0) return step === -1 && hasFutureBefore(lexemes, i) ? "future" : "past";
  }
  return "unknown";
}

/** "to" of "is to resume", "are set to meet": a plan in the form of a present. */
function isInfinitiveOfPlan(lexemes: Lexemes, i: number): boolean {
  if (!/^(?:to|for)$/i.test(lexemes.textOf(i))) return false;
  if (/^to$/i.test(lexemes.textOf(i)) && /^(?:is|are)$/i.test(lexemes.textOf(i - 1))) return true;
  return /^set$/i.test(lexemes.textOf(i - 1)) && !/^(?:had|has|have)$/i.test(lexemes.textOf(i - 2));
}

/** "will be held", "is expected to be signed": the auxiliary before a participle decides. */
function hasFutureBefore(lexemes: Lexemes, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (lexemes.is(j, CLASS.FUTURE)) return true;
    if (lexemes.is(j, CLASS.STOP | CLASS.BREAK)) return false;
  }
  return false;
}
