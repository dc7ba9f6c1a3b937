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

const FUNCTION_WORDS = new Set(
  "a an the and or but nor so yet of in on at by to from with for as than that which who whom whose when where while after before since until till if because though although not no it its he she they we you i his her their our this these those there here also only both either neither into onto over under about against between among during through within without upon toward towards per via later earlier ago hence".split(
    " ",
  ),
);

/** A reading with the stretch of lexemes it covers, when that is less than the match. */
interface Found {
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

  /** Lower-case words of lexeme i; "" outside the text. */
  word(i: number): string {
    if (i < 0 || i >= this.lexemes.count) return "";
    const id = this.lexemes.word[i]!;
    return id > 0 ? this.vocabulary.word(id) : this.lexemes.textOf(i).toLowerCase();
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

  /** True when a lower-case word that is no function word or verb form follows: the match may stand before a noun. */
  beforeNoun(): boolean {
    const i = this.end;
    if (i >= this.lexemes.count || !/^[a-z]/.test(this.lexemes.textOf(i))) return false;
    return (
      !FUNCTION_WORDS.has(this.word(i)) && !this.lexemes.is(i, CLASS.PAST | CLASS.PRESENT | CLASS.FUTURE)
    );
  }
}
