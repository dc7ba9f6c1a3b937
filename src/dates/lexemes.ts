import type { NumericDate } from "./numeric-date.ts";

/** The words, numbers and marks of a text in columns, as the scanner cuts them. */
export class Lexemes {
  readonly text: string;
  count = 0;
  start: Uint32Array;
  end: Uint32Array;
  /** Bits of CLASS (lexicon.ts). */
  classes: Int32Array;
  /** Number, month, weekday, ... by class. */
  value: Float64Array;
  /** Word of the vocabulary, 0 when unknown. */
  word: Int32Array;
  /** All-digit dates, named by the value of a DIGITDATE lexeme. */
  readonly numericDates: NumericDate[] = [];

  constructor(text: string, capacity: number) {
    this.text = text;
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.classes = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
    this.word = new Int32Array(capacity);
  }

  push(start: number, end: number, classes: number, value: number, word: number): void {
    if (this.count === this.start.length) this.#grow();
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.classes[i] = classes;
    this.value[i] = value;
    this.word[i] = word;
  }

  /** True when lexeme i is of any of the classes; false outside the text. */
  is(i: number, classes: number): boolean {
    return i >= 0 && i < this.count && (this.classes[i]! & classes) !== 0;
  }

  /** True when no space stands between lexeme i and the one before it. */
  tight(i: number): boolean {
    return i > 0 && this.start[i] === this.end[i - 1];
  }

  /** Words of lexeme i. */
  textOf(i: number): string {
    return i < 0 || i >= this.count ? "" : this.text.slice(this.start[i], this.end[i]);
  }

  #grow(): void {
    const size = this.start.length * 2 + 16;
    const copy = <T extends Uint32Array | Int32Array | Float64Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.start = copy(new Uint32Array(size), this.start);
    this.end = copy(new Uint32Array(size), this.end);
    this.classes = copy(new Int32Array(size), this.classes);
    this.value = copy(new Float64Array(size), this.value);
    this.word = copy(new Int32Array(size), this.word);
  }
}
