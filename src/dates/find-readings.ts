import type { Lexemes } from "./lexemes.ts";
import { CLASS } from "./lexicon.ts";
import { compilePattern, MAX_SLOTS, type Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";
import { Match, type Recogniser } from "./recogniser.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An expression found, before it is known which date it is. `first` and `end` are lexeme indexes. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
}

interface Compiled {
  readonly pattern: Pattern;
  readonly recogniser: Recogniser;
  readonly order: number;
}

/** Patterns that can begin at a lexeme: all, and those that can also end there. */
interface Starts {
  readonly all: Compiled[];
  readonly single: Compiled[];
}

function addTo(starts: Starts, compiled: Compiled): void {
  starts.all.push(compiled);
  if (compiled.pattern.mayBeSingle) starts.single.push(compiled);
}

const CLASS_BITS = Object.values(CLASS).map((bit) => 31 - Math.clz32(bit));

/** Recognisers compiled against a vocabulary and indexed by the words and classes they can begin with. */
export class Grammar {
  readonly vocabulary: Vocabulary;
  readonly #byClass: Starts[] = Array.from({ length: 32 }, () => ({ all: [], single: [] }));
  readonly #byWord = new Map<number, Starts>();
  #seconds = 0;
  #triggers = 0;
  readonly #slots = new Int32Array(MAX_SLOTS);
  readonly #hits: { compiled: Compiled; end: number }[] = [];

  constructor(recognisers: readonly Recogniser[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    let order = 0;
    for (const recogniser of recognisers) {
      for (const source of recogniser.patterns) {
        const compiled = { pattern: compilePattern(source, vocabulary), recogniser, order: order++ };
        for (const bit of CLASS_BITS) {
          if ((compiled.pattern.firstClasses & (1 << bit)) !== 0) addTo(this.#byClass[bit]!, compiled);
        }
        for (const word of new Set(compiled.pattern.firstWords)) {
          const starts = this.#byWord.get(word) ?? { all: [], single: [] };
          addTo(starts, compiled);
          this.#byWord.set(word, starts);
        }
        this.#seconds |= compiled.pattern.secondClasses;
        this.#triggers |= compiled.pattern.firstClasses;
      }
    }
  }

  /** All expressions of a text, left to right, the longest at each place; they do not overlap. */
  find(lexemes: Lexemes): Expression[] {
    const found: Expression[] = [];
    const match = new Match(lexemes, this.vocabulary);
    let i = 0;
    while (i < lexemes.count) {
      const expression = this.#at(lexemes, i, match);
      if (expression === null) {
        i++;
      } else {
        found.push(expression);
        i = Math.max(expression.end, i + 1);
      }
    }
    return found;
  }

  #tryAll(list: readonly Compiled[], lexemes: Lexemes, i: number): void {
    for (let k = 0; k < list.length; k++) {
      const compiled = list[k]!;
      const end = compiled.pattern.match(lexemes, i, this.#slots);
      if (end > i) this.#hits.push({ compiled, end });
    }
  }

  #at(lexemes: Lexemes, i: number, match: Match): Expression | null {
    const word = lexemes.word[i]!;
    let bits = lexemes.classes[i]! & this.#triggers;
    const named = word === 0 ? undefined : this.#byWord.get(word);
    if (bits === 0 && named === undefined) return null;
    const hits = this.#hits;
    hits.length = 0;
    // A word that no pattern speaks of follows most of the time: then only matches of one lexeme are possible.
    const next = i + 1;
    const followed =
      next < lexemes.count && (lexemes.word[next] !== 0 || (lexemes.classes[next]! & this.#seconds) !== 0);
    const which = followed ? "all" : "single";
    if (named !== undefined) this.#tryAll(named[which], lexemes, i);
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      bits &= ~(1 << bit);
      this.#tryAll(this.#byClass[bit]![which], lexemes, i);
    }
    if (hits.length === 0) return null;
    const ordered =
      hits.length === 1
        ? [hits[0]!]
        : [...hits].sort((a, b) => b.end - a.end || a.compiled.order - b.compiled.order);
    for (const { compiled, end } of ordered) {
      compiled.pattern.match(lexemes, i, this.#slots);
      const read = compiled.recogniser.read(match.set(compiled.pattern, i, end, this.#slots));
      if (read === null) continue;
      const rule = `${compiled.recogniser.id}/${compiled.recogniser.version}`;
      if ("reading" in read) return { first: read.first, end: read.end, reading: read.reading, rule };
      return { first: i, end, reading: read, rule };
    }
    return null;
  }
}
