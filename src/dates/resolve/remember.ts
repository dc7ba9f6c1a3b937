import type { Span } from "../../model/span.ts";
import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";
import { CLASS } from "../lexicon.ts";
import { type Moment, partsOf } from "../moment.ts";
import type { Context, Resolution } from "./context.ts";

/**
 * Whether an expression moves the story: not one in brackets, before a noun ("the 1967 war"), or a bare year that only
 * glances back or ahead ("the territory taken in 1967", "until 1935") without opening the sentence.
 */
export function movesStory(lexemes: Lexemes, item: Composed, anchor: Moment | null): boolean {
  const { reading } = item;
  if (reading.is === "calendar" && reading.attributive) return false;
  const before = lexemes.textOf(item.first - 1);
  if (before === "(" && !(reading.is === "calendar" && reading.calendar !== undefined)) return false;
  if (
    anchor === null ||
    reading.is !== "calendar" ||
    reading.year === undefined ||
    reading.month !== undefined
  )
    return true;
  const at = partsOf(anchor);
  if (item.modifier === "before" && reading.year > at.year) return false;
  return (
    at.month === undefined ||
    reading.year >= at.year ||
    opensSentence(lexemes, item) ||
    closesHeading(lexemes, item)
  );
}

/** Longest heading, in lexemes. */
const HEADING = 16;

/** "Establishment of Relations, 1922.": the last word of a short block that is one sentence. */
function closesHeading(lexemes: Lexemes, item: Composed): boolean {
  const after = lexemes.is(item.end, CLASS.STOP) ? item.end + 1 : item.end;
  if (after < lexemes.count && !lexemes.is(after, CLASS.BREAK)) return false;
  for (let i = item.first - 1; i >= item.first - HEADING; i--) {
    if (i < 0 || lexemes.is(i, CLASS.BREAK)) return true;
    if (lexemes.is(i, CLASS.STOP)) return false;
  }
  return false;
}

/** "In 1967, ..." at the head of a sentence. */
export function opensSentence(lexemes: Lexemes, item: Composed): boolean {
  const { first } = item;
  const boundary = CLASS.STOP | CLASS.BREAK;
  return first === 0 || lexemes.is(first - 1, boundary) || first === 1 || lexemes.is(first - 2, boundary);
}

/** Keeps what an expression told for those that follow. */
export function remember(
  lexemes: Lexemes,
  item: Composed,
  resolution: Resolution,
  context: Context,
  span: Span,
): void {
  const { moment } = resolution;
  const { reading } = item;
  if (
    reading.is === "duration" &&
    reading.unit === "month" &&
    context.written !== null &&
    reading.amount !== null &&
    [6, 9].includes(reading.amount) &&
    /^the\b/i.test(lexemes.textOf(item.first))
  ) {
    // "the first nine months": figures compared with "a year earlier" are then of a year, not of a quarter.
    context.period = { moment: { precision: "year", year: partsOf(context.written).year }, span };
    return;
  }
  if (moment === null || reading.is === "anniversary") return;
  if (reading.is === "division" || (reading.is === "period" && reading.yearShift === 0))
    context.period = { moment, span };
  if (!movesStory(lexemes, item, context.anchor?.moment ?? null)) return;
  if (reading.is === "deictic" && reading.base === "now" && context.narrative) return;
  if (reading.is === "decade" || reading.is === "century") return;
  if (context.written !== null && context.narrative && partsOf(moment).year > partsOf(context.written).year)
    return;
  context.anchor = { moment, span, ...(resolution.until === undefined ? {} : { until: resolution.until }) };
  if (moment.precision === "day") context.day = context.anchor;
  else if (reading.is === "calendar" && reading.year !== undefined) context.day = null;
}
