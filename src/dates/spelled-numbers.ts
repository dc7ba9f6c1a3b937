import type { Lexemes } from "./lexemes.ts";
import { CLASS } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Joins spelled-out numbers into one lexeme, in place: "twenty-four" -> 24, "one thousand nine hundred and
 * forty-nine" -> 1949, "nineteen ninety-six" -> 1996 (a year), "twenty-first" -> 21st.
 */
export function joinNumbers(lexemes: Lexemes, vocabulary: Vocabulary): void {
  const and = vocabulary.intern("and");
  const hyphen = vocabulary.intern("-");
  let out = 0;
  let i = 0;
  while (i < lexemes.count) {
    if ((lexemes.classes[i]! & CLASS.NUMWORD) === 0) {
      if (out !== i) move(lexemes, i, out);
      out++;
      i++;
      continue;
    }
    const run = readRun(lexemes, i, and, hyphen);
    lexemes.start[out] = lexemes.start[i]!;
    lexemes.end[out] = lexemes.end[run.end - 1]!;
    // A lone word keeps its id, so that patterns may name it ("one", "second").
    lexemes.word[out] = run.end === i + 1 ? lexemes.word[i]! : 0;
    lexemes.classes[out] = run.classes | (lexemes.classes[i]! & CLASS.CAPITAL);
    lexemes.value[out] = run.value;
    out++;
    i = run.end;
  }
  lexemes.count = out;
}

function move(lexemes: Lexemes, from: number, to: number): void {
  lexemes.start[to] = lexemes.start[from]!;
  lexemes.end[to] = lexemes.end[from]!;
  lexemes.classes[to] = lexemes.classes[from]!;
  lexemes.value[to] = lexemes.value[from]!;
  lexemes.word[to] = lexemes.word[from]!;
}

interface Run {
  readonly end: number;
  readonly value: number;
  readonly classes: number;
}

/** Longest spelled number from lexeme `from`; the run may end in an ordinal. */
function readRun(lexemes: Lexemes, from: number, and: number, hyphen: number): Run {
  const isWord = (i: number) => lexemes.is(i, CLASS.NUMWORD);
  const isOrdinal = (i: number) => lexemes.is(i, CLASS.ORD);
  let total = 0;
  let group = 0;
  let last = 0;
  let i = from;
  let parts = 0;
  let yearForm = false;
  for (; i < lexemes.count; i++) {
    if (parts > 0) {
      if (lexemes.word[i] === hyphen && isWord(i + 1) && lexemes.value[i + 1]! < 100) i++;
      else if (lexemes.word[i] === and && isWord(i + 1) && last >= 100 && lexemes.value[i + 1]! < 100) i++;
    }
    if (!isWord(i)) break;
    const value = lexemes.value[i]!;
    const ordinal = isOrdinal(i);
    if (parts === 0) {
      group = value;
    } else if (value === 100 && last < 100) {
      group *= 100;
    } else if (value >= 1000 && last < 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (last >= 100 && value < 100) {
      group += value;
    } else if (last >= 20 && last < 100 && last % 10 === 0 && value < 10) {
      group += value;
    } else if (!yearForm && total === 0 && group >= 10 && group <= 20 && value >= 10 && value < 100) {
      // "nineteen ninety-six": two numbers below a hundred are a year.
      group = group * 100 + value;
      yearForm = true;
    } else {
      break;
    }
    parts++;
    last = value;
    if (ordinal) return { end: i + 1, value: total + group, classes: CLASS.ORD };
  }
  // Step back over a joiner that led to nothing.
  let end = i;
  while (end > from + 1 && !isWord(end - 1)) end--;
  const value = total + group;
  let classes: number = CLASS.NUM;
  if (value >= 1000 && value < 2200 && (yearForm || (parts > 1 && value % 1000 !== 0))) classes |= CLASS.YEAR;
  if (value >= 1 && value <= 31 && Number.isInteger(value)) classes |= CLASS.DAY;
  return { end, value, classes };
}
