import type { UnitName } from "./lexicon.ts";

/** Early, middle or late part of a stretch. */
export type Part = "start" | "mid" | "end";

/** What an offset or deictic word counts from: the time of writing, the date last told, or "here": the latter in history, the former in news. */
export type Base = "now" | "anchor" | "here";

/**
 * What the words of one expression say, before it is known which date that is. Fields left out are not said.
 * Years are astronomical (0 = 1 BC).
 */
export type Reading =
  /** "March 17, 1949", "March", "1949", "the 17th". */
  | {
      readonly is: "calendar";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** Set when the year was written in another era or calendar. */
      readonly calendar?: "julian" | "juche" | "other";
      /** Gregorian year that the era's count gives, where the printed one differs. */
      readonly eraYear?: number;
      /** Other reading of a date in digits. */
      readonly swapped?: { readonly month: number; readonly day: number };
      /** "last March", "next May": which one, counted from now. */
      readonly shift?: number;
      /** "March last year" -1 from now, "March of the following year" +1 from the anchor. */
      readonly yearShift?: number;
      readonly yearBase?: Base;
      /** "the 3d instant" 0 from now, "the 28th ultimo" -1; "on the 17th" 0 from the anchor. */
      readonly monthShift?: number;
      readonly monthBase?: Base;
      /** Bare year or year before a noun ("the 1967 war"): does not move the narrative. */
      readonly attributive?: boolean;
    }
  | {
      readonly is: "season";
      readonly season: number;
      readonly year?: number;
      readonly shift?: number;
      readonly base?: Base;
      /** The shift counts years ("the spring of last year"), not seasons. */
      readonly ofYear?: boolean;
    }
  | {
      readonly is: "division";
      readonly unit: "quarter" | "half";
      readonly number: number;
      readonly year?: number;
      /** Year counted from now ("last year's third quarter" -1). */
      readonly yearShift?: number;
      readonly fiscal?: boolean;
    }
  | { readonly is: "decade"; readonly first: number; readonly centuryKnown: boolean }
  | { readonly is: "century"; readonly number: number; readonly before: boolean }
  | { readonly is: "weekday"; readonly weekday: number; readonly shift?: number; readonly base?: Base }
  /** "today", "last year", "this month", "the same day", "the following year". */
  | {
      readonly is: "deictic";
      readonly unit: UnitName;
      readonly shift: number;
      readonly base: Base;
      /** "year-end". */
      readonly part?: Part;
      /** "the past year": a stretch that ends now rather than a calendar unit. */
      readonly stretch?: boolean;
      /** "this morning", "last night": index of DAY_PARTS. */
      readonly dayPart?: number;
    }
  /** "72 years ago", "two days later"; null amount: "several years ago". */
  | {
      readonly is: "offset";
      readonly amount: number | null;
      readonly unit: UnitName;
      readonly sign: 1 | -1;
      readonly base: Base;
    }
  /** "the quarter", "the year-earlier period": a stretch under discussion. */
  | {
      readonly is: "period";
      readonly unit: UnitName | "period";
      readonly yearShift: number;
      readonly year?: number;
      /** "the quarter ended Sept. 30": the month in which it ends. */
      readonly endsIn?: number;
    }
  | { readonly is: "holiday"; readonly holiday: number; readonly year?: number; readonly shift?: number }
  | { readonly is: "vague"; readonly time: "present" | "past" | "future" }
  | { readonly is: "clock"; readonly time: string }
  | {
      readonly is: "duration";
      readonly amount: number | null;
      readonly unit: UnitName;
      readonly text?: string;
    }
  | {
      readonly is: "set";
      readonly amount: number;
      readonly unit: UnitName;
      readonly weekday?: number;
      readonly month?: number;
    }
  | { readonly is: "age"; readonly amount: number; readonly unit: UnitName }
  | { readonly is: "anniversary"; readonly amount: number }
  /** First or second of a pair is Old Style. */
  | { readonly is: "pair"; readonly julian: CalendarReading; readonly gregorian: CalendarReading }
  | {
      readonly is: "range";
      readonly from: Reading;
      readonly to: Reading;
      /** First lexeme of the first end (where the range itself opens with "from"), the lexeme after it, and the first of the second. */
      readonly fromStart?: number;
      /** "3 and 25 March": the two days, not the stretch between them. */
      readonly each?: boolean;
      readonly fromEnd: number;
      readonly toStart: number;
    }
  /** "the last week of March 1949": nth unit of a month or year; -1 = the last. */
  | {
      readonly is: "nth";
      readonly nth: number;
      readonly unit: UnitName;
      readonly weekday?: number;
      readonly of: Reading;
    };

export type CalendarReading = Extract<Reading, { is: "calendar" }>;
