import {
  BEFORE_MODIFIERS,
  FRACTION_PARTS,
  FRACTIONS,
  PART_NOUNS,
  PART_WORDS,
  PREFIXES,
  TIME_OF_PART,
} from "./compose-words.ts";
import type { Expression } from "./find-readings.ts";
import type { Lexemes } from "./lexemes.ts";
import { CLASS } from "./lexicon.ts";
import type { CalendarReading, Part, Reading } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An expression with the words around it that belong to it: "early", "the end of", a time of day, a preposition. */
export interface Composed extends Expression {
  readonly part?: Part;
  readonly modifier?: "before" | "after" | "about";
  /** "T14:30" or "TMO" (TIMEX3 part of the day). */
  readonly time?: string;
}

/** Readings that name a stretch of the calendar. */
function isPoint(reading: Reading): boolean {
  switch (reading.is) {
    case "calendar":
    case "season":
    case "division":
    case "decade":
    case "century":
    case "weekday":
    case "deictic":
    case "holiday":
    case "period":
    case "pair":
    case "nth":
      return true;
    default:
      return false;
  }
}

function isDay(reading: Reading): boolean {
  return (
    (reading.is === "calendar" && reading.day !== undefined) ||
    reading.is === "weekday" ||
    reading.is === "holiday" ||
    reading.is === "pair" ||
    (reading.is === "deictic" && reading.unit === "day")
  );
}

/** Joins expressions with the words around them and with each other; the result does not overlap. */
export class Composer {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    // Words the composer speaks of are part of the vocabulary.
    for (const word of "early earlier mid late later beginning start outset opening middle end close until till by before since after around about circa ca approximately half third quarter part first second latter last final closing to through from between and of the in - – -- at on , very ( )".split(
      " ",
    )) {
      vocabulary.intern(word);
    }
  }

  compose(lexemes: Lexemes, found: readonly Expression[]): Composed[] {
    const timed = this.#joinTimes(lexemes, found);
    const parts = timed.map((item, i) => this.#withPart(lexemes, item, i === 0 ? 0 : timed[i - 1]!.end));
    return this.#joinRanges(lexemes, parts).map((item, i, all) =>
      this.#withModifier(lexemes, item, i === 0 ? 0 : all[i - 1]!.end),
    );
  }

  #word(lexemes: Lexemes, i: number): string {
    return i < 0 || i >= lexemes.count ? "" : this.#vocabulary.word(lexemes.word[i]!);
  }

  /** "Monday morning", "2 p.m. Monday", "Monday at 2 p.m.", "the night of 3 March". */
  #joinTimes(lexemes: Lexemes, found: readonly Expression[]): Composed[] {
    const out: Composed[] = [];
    for (const item of found) {
      const last = out.at(-1);
      const gap = last === undefined ? "" : this.#between(lexemes, last.end, item.first);
      if (
        last !== undefined &&
        item.reading.is === "clock" &&
        isDay(last.reading) &&
        /^(?:at|,|, at|around|about|at about)?$/.test(gap) &&
        last.time === undefined
      ) {
        out[out.length - 1] = { ...last, end: item.end, time: item.reading.time };
        continue;
      }
      if (
        last !== undefined &&
        last.reading.is === "clock" &&
        isDay(item.reading) &&
        /^(?:on|,|, on|of)?$/.test(gap)
      ) {
        out[out.length - 1] = { ...item, first: last.first, time: last.reading.time };
        continue;
      }
      // "this coming Sunday, March 8": the weekday belongs to the date.
      if (
        last?.reading.is === "weekday" &&
        last.time === undefined &&
        item.reading.is === "calendar" &&
        item.reading.day !== undefined &&
        item.reading.month !== undefined &&
        (gap === "" || gap === ",")
      ) {
        out[out.length - 1] = {
          ...item,
          first: last.first,
          reading: { ...item.reading, weekday: last.reading.weekday },
        };
        continue;
      }
      if (item.reading.is === "deictic" && item.reading.dayPart !== undefined) {
        out.push({ ...item, time: TIME_OF_PART[item.reading.dayPart] ?? "" });
        continue;
      }
      out.push(item);
    }
    return out.map((item, i) => this.#withDayPart(lexemes, item, out[i - 1]?.end ?? 0));
  }

  #withDayPart(lexemes: Lexemes, item: Composed, floor: number): Composed {
    if (!isDay(item.reading) || item.time !== undefined) return item;
    const after = item.end;
    if (lexemes.is(after, CLASS.DAYPART)) {
      return { ...item, end: after + 1, time: TIME_OF_PART[lexemes.value[after]!] ?? "" };
    }
    // "the morning of March 3", "on the night of 17 March"
    const of = item.first - 1;
    if (this.#word(lexemes, of) === "of" && lexemes.is(of - 1, CLASS.DAYPART) && of - 1 >= floor) {
      const first = this.#word(lexemes, of - 2) === "the" && of - 2 >= floor ? of - 2 : of - 1;
      return { ...item, first, time: TIME_OF_PART[lexemes.value[of - 1]!] ?? "" };
    }
    return item;
  }

  /** "early 1949", "mid-April", "late last week", "the end of 1956". */
  #withPart(lexemes: Lexemes, item: Composed, floor: number): Composed {
    if (!isPoint(item.reading)) return item;
    if (item.reading.is === "deictic" && item.reading.part !== undefined)
      return { ...item, part: item.reading.part };
    let i = item.first - 1;
    if (i >= floor && (this.#word(lexemes, i) === "-" || this.#word(lexemes, i) === "in")) i--;
    const hyphened = this.#word(lexemes, i + 1) === "-";
    const part =
      PART_WORDS.get(this.#word(lexemes, i)) ??
      (hyphened ? PART_NOUNS.get(this.#word(lexemes, i)) : undefined);
    if (
      part !== undefined &&
      i >= floor &&
      (i === item.first - 1 ||
        this.#word(lexemes, i + 1) === "-" ||
        /^(?:earlier|later|early|late)$/.test(this.#word(lexemes, i)))
    ) {
      const word = this.#word(lexemes, i);
      const joined = this.#word(lexemes, i + 1);
      if (
        joined === "in" &&
        item.reading.is === "calendar" &&
        item.reading.year !== undefined &&
        word !== "earlier" &&
        word !== "later" &&
        word !== "early" &&
        word !== "late"
      )
        return item;
      const start = this.#word(lexemes, i - 1) === "the" && i - 1 >= floor && joined !== "in" ? i - 1 : i;
      return { ...item, first: start, part };
    }
    // "the early 1950s" where "the" was read with the decade does not occur; "the end of" does.
    const of = item.first - 1;
    if (this.#word(lexemes, of) === "of" && of - 1 >= floor) {
      const noun = PART_NOUNS.get(this.#word(lexemes, of - 1)) ?? this.#fraction(lexemes, of, floor);
      if (noun !== undefined) {
        let first = PART_NOUNS.has(this.#word(lexemes, of - 1)) ? of - 1 : of - 2;
        if (this.#word(lexemes, first - 1) === "very" && first - 1 >= floor) first--;
        if (this.#word(lexemes, first - 1) === "the" && first - 1 >= floor) first--;
        return { ...item, first, part: noun };
      }
    }
    return item;
  }

  /** "the first half of the 1950s", "the last quarter of the 19th century". */
  #fraction(lexemes: Lexemes, of: number, floor: number): Part | undefined {
    if (of - 2 < floor || !FRACTIONS.has(this.#word(lexemes, of - 1))) return undefined;
    return FRACTION_PARTS.get(this.#word(lexemes, of - 2));
  }

  /** "from February to April, 1949", "between May 1950 and June 1951", "June 25, 1950 – July 27, 1953". */
  #joinRanges(lexemes: Lexemes, items: readonly Composed[]): Composed[] {
    const out: Composed[] = [];
    for (const item of items) {
      const last = out.at(-1);
      const joined = last === undefined ? null : this.#range(lexemes, last, item);
      if (joined === null) out.push(item);
      else out[out.length - 1] = joined;
    }
    return out;
  }

  #range(lexemes: Lexemes, a: Composed, b: Composed): Composed | null {
    if (a.reading.is === "range" || b.reading.is === "range") return null;
    if (!rangeable(a.reading) || !rangeable(b.reading)) return null;
    const gap = this.#between(lexemes, a.end, b.first);
    const before = this.#word(lexemes, a.first - 1);
    const opened = before === "from";
    const dash = gap === "-" || gap === "–" || gap === "--" || gap === "through";
    const fits =
      (before === "between" && gap === "and") ||
      (opened &&
        (gap === "to" || gap === "until" || gap === "till" || gap === ", to" || gap === "up to" || dash)) ||
      (dash && sameShape(a.reading, b.reading)) ||
      (gap === "to" && sameShape(a.reading, b.reading));
    if (!fits) return null;
    const first = opened || before === "between" ? a.first - 1 : a.first;
    return {
      first,
      end: b.end,
      rule: "dates.range/1",
      reading: {
        is: "range",
        from: a.reading,
        to: b.reading,
        fromStart: a.first,
        fromEnd: a.end,
        toStart: b.first,
      },
    };
  }

  #between(lexemes: Lexemes, from: number, to: number): string {
    if (to - from > 3) return "...";
    const words: string[] = [];
    for (let i = from; i < to; i++) words.push(this.#word(lexemes, i) || "?");
    return words.join(" ");
  }

  #withModifier(lexemes: Lexemes, item: Composed, floor: number): Composed {
    if (item.first - 1 < floor || (!isPoint(item.reading) && item.reading.is !== "range")) return item;
    const before = this.#word(lexemes, item.first - 1);
    // "pre-1990", "post-1945"
    const prefix =
      before === "-" && item.first - 2 >= floor
        ? PREFIXES.get(lexemes.textOf(item.first - 2).toLowerCase())
        : undefined;
    const modifier = prefix ?? BEFORE_MODIFIERS.get(before);
    return modifier === undefined ? item : { ...item, modifier };
  }
}

function rangeable(reading: Reading): boolean {
  if (reading.is === "calendar") return reading.shift === undefined && reading.attributive !== true;
  return reading.is === "season" || reading.is === "decade" || reading.is === "century";
}

function sameShape(a: Reading, b: Reading): boolean {
  if (a.is !== b.is) return false;
  if (a.is !== "calendar" || b.is !== "calendar") return true;
  const depth = (r: CalendarReading) => (r.day !== undefined ? 3 : r.month !== undefined ? 2 : 1);
  return depth(a) === depth(b);
}
