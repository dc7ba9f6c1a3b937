import type { Lexemes } from "./lexemes.ts";
import { CLASS, UNITS, type UnitName } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * One notion of date expressions: patterns over lexemes and what a match says. Recognisers are data in an
 * ordered list; of the matches at one place the longest wins, of equally long ones the earlier recogniser.
 */
export interface Recogniser {
  readonly id: string;
  readonly version: number;
  readonly why: string;
  /** Sentences and the words that must be found in them; sentences in which nothing may be found by this rule. */
  readonly examples: {
    readonly yes: readonly (readonly [sentence: string, words: string])[];
    readonly no: readonly string[];
  };
  readonly patterns: readonly string[];
  /** The reading of a match, or null when the words are not meant so after all. */
  read(match: Match): Found | Reading | null;
}

/** A reading with the stretch of lexemes it covers, when that is less than the match. */
export interface Found {
  readonly reading: Reading;
  readonly first: number;
  readonly end: number;
}

/** A match of a recogniser's pattern: captures by name, and a look at the words around it. */
export class Match {
  readonly lexemes: Lexemes;
  readonly vocabulary: Vocabulary;
  first = 0;
  end = 0;
  #pattern: Pattern | null = null;
  #slots: Int32Array = new Int32Array(0);

  constructor(lexemes: Lexemes, vocabulary: Vocabulary) {
    this.lexemes = lexemes;
    this.vocabulary = vocabulary;
  }

  set(pattern: Pattern, first: number, end: number, slots: Int32Array): this {
    this.#pattern = pattern;
    this.#slots = slots;
    this.first = first;
    this.end = end;
    return this;
  }

  /** Lexeme index of a capture, -1 when it is absent. */
  at(name: string): number {
    const slot = this.#pattern?.slot(name) ?? -1;
    return slot < 0 ? -1 : this.#slots[slot]!;
  }

  has(name: string): boolean {
    return this.at(name) >= 0;
  }

  /** Value of a capture, undefined when it is absent. */
  value(name: string): number | undefined {
    const at = this.at(name);
    return at < 0 ? undefined : this.lexemes.value[at]!;
  }

  unit(name: string): UnitName {
    return UNITS[this.value(name) ?? 0] ?? "day";
  }

  /** Lower-case word of lexeme i when it is in the vocabulary, else "". */
  word(i: number): string {
    return i < 0 || i >= this.lexemes.count ? "" : this.vocabulary.word(this.lexemes.word[i]!);
  }

  /** The word `back` places before the match (1 = directly before). */
  before(back = 1): string {
    return this.word(this.first - back);
  }

  /** The word `ahead` places after the match (1 = directly after). */
  after(ahead = 1): string {
    return this.word(this.end + ahead - 1);
  }

  afterIs(classes: number, ahead = 1): boolean {
    return this.lexemes.is(this.end + ahead - 1, classes);
  }

  beforeIs(classes: number, back = 1): boolean {
    return this.lexemes.is(this.first - back, classes);
  }

  /** True when the word after the match is a plain lower-case word: the match stands before a noun. */
  beforeNoun(): boolean {
    const i = this.end;
    return i < this.lexemes.count && /^[a-z]/.test(this.lexemes.textOf(i)) && !this.lexemes.is(i, CLASS.STOP);
  }
}
