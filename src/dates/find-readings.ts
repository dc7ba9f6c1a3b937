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

const CLASS_BITS = Object.values(CLASS).map((bit) => 31 - Math.clz32(bit));

/** Recognisers compiled against a vocabulary and indexed by the words and classes they can begin with. */
export class Grammar {
  readonly vocabulary: Vocabulary;
  readonly #byClass: Compiled[][] = Array.from({ length: 32 }, () => []);
  readonly #byWord = new Map<number, Compiled[]>();
  #triggers = 0;
  readonly #slots = new Int32Array(MAX_SLOTS);

  constructor(recognisers: readonly Recogniser[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    let order = 0;
    for (const recogniser of recognisers) {
      for (const source of recogniser.patterns) {
        const compiled = { pattern: compilePattern(source, vocabulary), recogniser, order: order++ };
        for (const bit of CLASS_BITS) {
          if ((compiled.pattern.firstClasses & (1 << bit)) !== 0) this.#byClass[bit]!.push(compiled);
        }
        for (const word of new Set(compiled.pattern.firstWords)) {
          const list = this.#byWord.get(word) ?? [];
          list.push(compiled);
          this.#byWord.set(word, list);
        }
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

  #at(lexemes: Lexemes, i: number, match: Match): Expression | null {
    const word = lexemes.word[i]!;
    let bits = lexemes.classes[i]! & this.#triggers;
    const named = word === 0 ? undefined : this.#byWord.get(word);
    if (bits === 0 && named === undefined) return null;
    let hits: { compiled: Compiled; end: number }[] | null = null;
    const tryAll = (list: readonly Compiled[]) => {
      for (const compiled of list) {
        const end = compiled.pattern.match(lexemes, i, this.#slots);
        if (end > i) (hits ??= []).push({ compiled, end });
      }
    };
    if (named !== undefined) tryAll(named);
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      bits &= ~(1 << bit);
      tryAll(this.#byClass[bit]!);
    }
    if (hits === null) return null;
    const ordered: { compiled: Compiled; end: number }[] = hits;
    if (ordered.length > 1) ordered.sort((a, b) => b.end - a.end || a.compiled.order - b.compiled.order);
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
