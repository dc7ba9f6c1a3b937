import type { Span } from "../model/span.ts";
import { Lexemes } from "./lexemes.ts";
import { CLASS } from "./lexicon.ts";
import { numericDate } from "./numeric-date.ts";
import { joinNumbers } from "./spelled-numbers.ts";
import { hashStep, type Vocabulary } from "./vocabulary.ts";

const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const MARK = 4;

const kinds = new Uint8Array(128).fill(MARK);
for (let code = 0; code <= 32; code++) kinds[code] = SPACE;
for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
for (let code = 65; code <= 90; code++) kinds[code] = kinds[code + 32] = LETTER;

function kindOf(code: number): number {
  if (code < 128) return kinds[code]!;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) return SPACE;
  // General punctuation and symbols; everything else beyond ASCII is taken as a letter.
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0xa1 && code <= 0xbf) || code === 0xd7) return MARK;
  return LETTER;
}

const APOSTROPHE = 39;
const CURLY = 0x2019;
const OPENING = 0x2018;
const DOT = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const HYPHEN = 45;

/**
 * Cuts the given stretches of a text into lexemes; a BREAK stands between two stretches.
 * One pass, linear in the length of the text.
 */
export function scan(text: string, spans: readonly Span[], vocabulary: Vocabulary): Lexemes {
  const out = new Lexemes(text, Math.ceil(text.length / 5) + 16);
  const scanner = new Scanner(text, out, vocabulary);
  for (const span of spans) {
    if (out.count > 0) out.push(span.start, span.start, CLASS.BREAK, 0, 0);
    scanner.run(span.start, Math.min(span.end, text.length));
  }
  joinNumbers(out, vocabulary);
  return out;
}

class Scanner {
  readonly #text: string;
  readonly #out: Lexemes;
  readonly #words: Vocabulary;
  readonly #dash: number;

  constructor(text: string, out: Lexemes, words: Vocabulary) {
    this.#text = text;
    this.#out = out;
    this.#words = words;
    this.#dash = words.intern("--");
  }

  #code(i: number): number {
    return i < this.#text.length ? this.#text.charCodeAt(i) : 32;
  }

  #isDigit(i: number): boolean {
    const code = this.#code(i);
    return code >= 48 && code <= 57;
  }

  run(from: number, to: number): void {
    const text = this.#text;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === SPACE) {
        i++;
      } else if (kind === LETTER) {
        i = this.#word(i, to);
      } else if (kind === DIGIT) {
        i = this.#number(i, to);
      } else {
        i = this.#mark(i, to, code);
      }
    }
  }

  #word(from: number, to: number): number {
    const text = this.#text;
    let hash = 0;
    let i = from;
    let code = 0;
    for (; i < to; i++) {
      code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind !== LETTER && kind !== DIGIT) break;
      hash = hashStep(hash, code);
    }
    // "a.m.", "B.C.", "U.S.": single letters with stops are one word.
    if (code === DOT && i - from === 1 && kindOf(this.#code(i + 1)) === LETTER) {
      let j = i;
      while (
        j + 1 < to &&
        text.charCodeAt(j) === DOT &&
        kindOf(text.charCodeAt(j + 1)) === LETTER &&
        kindOf(this.#code(j + 2)) !== LETTER
      ) {
        hash = hashStep(hashStep(hash, DOT), text.charCodeAt(j + 1));
        j += 2;
      }
      if (j > i) {
        if (j < to && text.charCodeAt(j) === DOT) {
          hash = hashStep(hash, DOT);
          j++;
        }
        i = j;
      }
    }
    const id = this.#words.find(text, from, i, hash);
    let classes = this.#words.classes(id);
    const first = text.charCodeAt(from);
    const capital = first >= 65 && first <= 90;
    if (capital) classes |= CLASS.CAPITAL;
    if (id === 0) {
      if (i - from > 3 && !capital && text.charCodeAt(i - 1) === 100 && text.charCodeAt(i - 2) === 101) {
        classes |= CLASS.PAST;
      }
    } else if ((classes & (CLASS.MONTH | CLASS.WEEKDAY | CLASS.WDABBR)) !== 0) {
      if (!capital) classes &= ~(CLASS.MONTH | CLASS.WEEKDAY | CLASS.WDABBR);
      else if (code === DOT && i - from <= 5 && this.#abbreviates(from, i, to)) i++;
    }
    this.#out.push(from, i, classes, this.#words.value(id), id);
    return i;
  }

  /** Whether the stop at `at` belongs to an abbreviated month or weekday rather than ending the sentence. */
  #abbreviates(from: number, at: number, to: number): boolean {
    if (at - from < 3 || /^(?:may|june|july|march|april)$/i.test(this.#text.slice(from, at))) return false;
    let j = at + 1;
    if (j < to && this.#text.charCodeAt(j) === COMMA) return true;
    while (j < to && j < at + 4 && kindOf(this.#text.charCodeAt(j)) === SPACE) j++;
    const next = this.#code(j);
    return (next >= 48 && next <= 57) || (next >= 97 && next <= 122);
  }

  #number(from: number, to: number): number {
    const date = this.#numericDate(from, to);
    if (date > 0) return date;
    const text = this.#text;
    let i = from;
    while (i < to && this.#isDigit(i)) i++;
    const length = i - from;
    if (length > 15) {
      this.#out.push(from, i, 0, 0, 0);
      return i;
    }
    let value = Number(text.slice(from, i));
    let plain = true;
    if (length <= 2 && this.#code(i) === COLON && this.#isDigit(i + 1) && this.#isDigit(i + 2)) {
      const minutes = Number(text.slice(i + 1, i + 3));
      if (value <= 24 && minutes < 60 && !this.#isDigit(i + 3)) {
        this.#out.push(from, i + 3, CLASS.CLOCK, value * 60 + minutes, 0);
        return i + 3;
      }
    }
    while (
      length <= 3 &&
      this.#code(i) === COMMA &&
      this.#isDigit(i + 1) &&
      this.#isDigit(i + 2) &&
      this.#isDigit(i + 3) &&
      !this.#isDigit(i + 4)
    ) {
      value = value * 1000 + Number(text.slice(i + 1, i + 4));
      i += 4;
      plain = false;
    }
    if (this.#code(i) === DOT && this.#isDigit(i + 1)) {
      let j = i + 1;
      while (j < to && this.#isDigit(j)) j++;
      value = Number(`${value}.${text.slice(i + 1, Math.min(j, i + 8))}`);
      i = j;
      plain = false;
    }
    let classes: number = CLASS.NUM | CLASS.DIGITS;
    const suffix = this.#suffix(i, to);
    if (plain && suffix === "s" && length === 4 && value % 10 === 0 && value >= 1000 && value < 2200) {
      classes = CLASS.DECADE;
      i += this.#code(i) === APOSTROPHE || this.#code(i) === CURLY ? 2 : 1;
    } else if (plain && suffix === "s" && length === 2 && value % 10 === 0) {
      classes = CLASS.DECADE2;
      i += this.#code(i) === APOSTROPHE || this.#code(i) === CURLY ? 2 : 1;
    } else if (plain && (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th")) {
      classes = CLASS.ORD | CLASS.DIGITS;
      i += 2;
    } else if (plain && suffix === "d" && value <= 31) {
      // "the 3d instant", "22d": the older written ordinal.
      classes = CLASS.ORD | CLASS.DIGITS;
      i += 1;
    } else if (plain && this.#stands(from, i)) {
      if (value >= 1 && value <= 31 && length <= 2) classes |= CLASS.DAY;
      if (length === 4 && value >= 1000 && value < 2200) classes |= CLASS.YEAR;
    } else if (!this.#stands(from, i)) {
      classes = 0;
    }
    this.#out.push(from, i, classes, value, 0);
    return i;
  }

  /** False for amounts of money, percentages and numbers glued to other signs. */
  #stands(from: number, end: number): boolean {
    const before = from === 0 ? 32 : this.#text.charCodeAt(from - 1);
    if (before === 36 || before === 35 || before === 0xa3 || before === 0x20ac || before === 0xa5)
      return false;
    if (before === DOT || (before === SLASH && from >= 2 && this.#text.charCodeAt(from - 2) === SLASH)) {
      return before === DOT && kindOf(this.#code(from - 2)) === LETTER;
    }
    const after = this.#code(end);
    return after !== 37 && after !== 0xb0;
  }

  #suffix(i: number, to: number): string {
    let j = i;
    const code = this.#code(j);
    if ((code === APOSTROPHE || code === CURLY) && this.#code(j + 1) === 115) {
      return kindOf(this.#code(j + 2)) === LETTER ? "" : "s";
    }
    while (j < to && j < i + 3 && kindOf(this.#code(j)) === LETTER) j++;
    return j - i > 2 ? "" : this.#text.slice(i, j).toLowerCase();
  }

  /** Dates all in digits: "1949-03-17", "17/3/1949", "10/16/89", "17.03.1949". Returns the end, or 0. */
  #numericDate(from: number, to: number): number {
    const text = this.#text;
    let a = from;
    while (a < to && a < from + 5 && this.#isDigit(a)) a++;
    const separator = this.#code(a);
    if (separator !== SLASH && separator !== HYPHEN && separator !== DOT) return 0;
    let b = a + 1;
    while (b < to && b < a + 4 && this.#isDigit(b)) b++;
    if (b === a + 1 || b > a + 3 || this.#code(b) !== separator) return 0;
    let c = b + 1;
    while (c < to && c < b + 6 && this.#isDigit(c)) c++;
    if (this.#isDigit(c)) return 0;
    const date = numericDate(text.slice(from, a), text.slice(a + 1, b), text.slice(b + 1, c), separator);
    if (date === null) return 0;
    this.#out.push(from, c, CLASS.DIGITDATE, this.#out.numericDates.length, 0);
    this.#out.numericDates.push(date);
    return c;
  }

  #mark(at: number, to: number, code: number): number {
    const text = this.#text;
    const apostrophe = code === APOSTROPHE || code === CURLY || code === OPENING || code === 96;
    if (apostrophe && this.#isDigit(at + 1) && this.#isDigit(at + 2) && !this.#isDigit(at + 3)) {
      const value = Number(text.slice(at + 1, at + 3));
      const plural = this.#suffix(at + 3, to) === "s";
      if (plural && value % 10 === 0) {
        this.#out.push(at, at + (this.#code(at + 3) === 115 ? 4 : 5), CLASS.DECADE2, value, 0);
        return this.#out.end[this.#out.count - 1]!;
      }
      if (kindOf(this.#code(at + 3)) !== LETTER) {
        this.#out.push(at, at + 3, CLASS.YEAR2, value, 0);
        return at + 3;
      }
    }
    if (apostrophe && at > 0 && kindOf(text.charCodeAt(at - 1)) === LETTER) {
      const next = this.#code(at + 1);
      const after = kindOf(this.#code(at + 2));
      // "'s" is a word of its own; other contractions ("don't", "O'Brien") say nothing about dates.
      if ((next === 115 || next === 83) && after !== LETTER && after !== DIGIT) {
        this.#out.push(at, at + 2, 0, 0, this.#words.id("'s"));
        return at + 2;
      }
    }
    if (
      code === HYPHEN ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 0x2012 ||
      code === 0x2010 ||
      code === 0x2011
    ) {
      return this.#dashAt(at, to, code);
    }
    let hash = hashStep(0, code);
    if (code === CURLY) hash = hashStep(0, APOSTROPHE);
    const id = this.#words.find(text, at, at + 1, hash);
    const stop = code === DOT || code === 33 || code === 63 || code === 59;
    this.#out.push(at, at + 1, stop ? CLASS.STOP : 0, 0, id);
    return at + 1;
  }

  /** A tight hyphen or en dash is "-"; dashes with spaces, em dashes and doubled hyphens are "--". */
  #dashAt(at: number, to: number, code: number): number {
    let end = at + 1;
    while (end < to && end < at + 4 && this.#text.charCodeAt(end) === code) end++;
    const spaced =
      kindOf(this.#code(end)) === SPACE || at === 0 || kindOf(this.#text.charCodeAt(at - 1)) === SPACE;
    const tight = end === at + 1 && code !== 0x2014 && !spaced;
    this.#out.push(at, end, 0, 0, tight ? this.#words.id("-") : this.#dash);
    return end;
  }
}
