import type { Block } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";
import { CLASS } from "../lexicon.ts";
import { type Moment, momentOf, partsOf } from "../moment.ts";
import type { Context, Resolution } from "./context.ts";
import { resolve } from "./resolve.ts";
import { tellsHistory } from "./story.ts";
import { tenseAt } from "./tense.ts";
import { type Written, yearSaid } from "./written.ts";

/** How the document was read while resolving. */
export interface Story {
  /** The whole document tells history. */
  readonly history: boolean;
  /** The moment that expression i tells for what follows; null when it does not move the story. */
  readonly told: readonly (Moment | null)[];
}

/** Resolves all expressions from top to bottom, carrying the date told last along. */
export function resolveAll(
  lexemes: Lexemes,
  items: readonly Composed[],
  written: Written,
  dateline: number,
  blocks: readonly Block[],
): { resolutions: Resolution[]; story: Story } {
  const history = tellsHistory(items, written.moment);
  const context: Context = {
    written: written.moment,
    anchor: null,
    day: null,
    period: null,
    narrative: history,
  };
  const resolutions: Resolution[] = [];
  const told: (Moment | null)[] = [];
  let block = 0;
  // In news, a paragraph that looks back with an explicit year keeps that year until it speaks of now again.
  let lookingBack = false;
  for (const [i, item] of items.entries()) {
    const span = { start: lexemes.start[item.first]!, end: lexemes.end[item.end - 1]! };
    while (block < blocks.length - 1 && blocks[block]!.end <= span.start) {
      block++;
      lookingBack = false;
    }
    const tense = i === dateline ? "past" : tenseAt(lexemes, item.first, item.end);
    if (speaksOfNow(item) || tense === "future") lookingBack = false;
    context.narrative = i !== dateline && (history || lookingBack);
    const resolution = resolve(item.reading, context, tense);
    resolutions.push(resolution);
    if (i === dateline) {
      if (resolution.moment !== null) context.day = { moment: resolution.moment, span };
      told.push(null);
      continue;
    }
    remember(lexemes, item, resolution, context, span);
    told.push(movesStory(lexemes, item) && item.reading.is !== "anniversary" ? resolution.moment : null);
    const year = yearSaid(item);
    if (year !== null && written.moment !== null && movesStory(lexemes, item)) {
      // A bare year is often only an aside in news; a month or day of a past year begins a story.
      lookingBack = tense !== "future" && year < partsOf(written.moment).year - 1 && hasMonth(item);
    }
  }
  joinYearsAhead(lexemes, items, resolutions, written.moment);
  dateAnniversariesAhead(items, resolutions, written.moment);
  return { resolutions, story: { history, told } };
}

function hasMonth(item: Composed): boolean {
  const { reading } = item;
  const first = reading.is === "range" ? reading.from : reading;
  return first.is === "calendar" ? first.month !== undefined : first.is === "pair";
}

function speaksOfNow(item: Composed): boolean {
  const { reading } = item;
  return (
    (reading.is === "weekday" && reading.base === undefined) ||
    (reading.is === "deictic" && reading.base === "now" && reading.unit !== "century")
  );
}

/** Whether an expression moves the story: not one in brackets, before a noun ("the 1967 war"), or ahead of its time ("until 2050"). */
function movesStory(lexemes: Lexemes, item: Composed): boolean {
  const { reading } = item;
  if (reading.is === "calendar" && reading.attributive) return false;
  const before = lexemes.textOf(item.first - 1);
  if (before === "(" && !(reading.is === "calendar" && reading.calendar !== undefined)) return false;
  return true;
}

function remember(
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
  if (!movesStory(lexemes, item)) return;
  if (reading.is === "deictic" && reading.base === "now" && context.narrative) return;
  if (reading.is === "decade" || reading.is === "century") return;
  if (context.written !== null && context.narrative && partsOf(moment).year > partsOf(context.written).year)
    return;
  context.anchor = { moment, span };
  if (moment.precision === "day") context.day = { moment, span };
  else if (reading.is === "calendar" && reading.year !== undefined) context.day = null;
}

/** "Its 70th anniversary falls next March": the years count back from the day it falls on, where that is still to come. */
function dateAnniversariesAhead(
  items: readonly Composed[],
  resolutions: Resolution[],
  written: Moment | null,
): void {
  if (written === null) return;
  for (const [i, { reading }] of items.entries()) {
    const next = resolutions[i + 1]?.moment;
    const from = items[i]!.end;
    if (reading.is !== "anniversary" || next === null || next === undefined || items[i + 1]!.first - from > 5)
      continue;
    const { year } = partsOf(next);
    const resolution = resolutions[i]!;
    if (year <= partsOf(written).year || resolution.moment === null) continue;
    resolutions[i] = {
      ...resolution,
      moment: { precision: "year", year: year - reading.amount },
      note: `year of the anniversary less ${reading.amount}`,
    };
  }
}

/** Yearless dates that nothing before them dates take the year of the first explicit date after them, in the same or the next paragraphs. */
function joinYearsAhead(
  lexemes: Lexemes,
  items: readonly Composed[],
  resolutions: Resolution[],
  written: Moment | null,
): void {
  for (const [i, item] of items.entries()) {
    const { reading } = item;
    const resolution = resolutions[i]!;
    if (
      reading.is !== "calendar" ||
      reading.year !== undefined ||
      reading.month === undefined ||
      reading.shift !== undefined
    )
      continue;
    const unresolved = resolution.moment === null && resolution.edtf !== undefined;
    // A commemorated day ("March 17 is the day ...") in a text whose own time is only inferred belongs to what it tells.
    if (!unresolved && !(written !== null && resolution.anchor === "publication" && isPresent(lexemes, item)))
      continue;
    const ahead = items.slice(i + 1, i + 4).find((other) => yearSaid(other) !== null);
    if (ahead === undefined) continue;
    const year = yearSaid(ahead)!;
    if (!fits(ahead, reading.month, reading.day)) continue;
    const moment = momentOf(year, reading.month, reading.day);
    if (moment === null) continue;
    const span = { start: lexemes.start[ahead.first]!, end: lexemes.end[ahead.end - 1]! };
    resolutions[i] = {
      moment,
      basis: "inherited",
      anchor: span,
      note: "year taken from the date told after",
    };
  }
}

/** "March 17 is the day that ..." */
function isPresent(lexemes: Lexemes, item: Composed): boolean {
  return lexemes.is(item.end, CLASS.PRESENT) && /^(?:is|marks)$/.test(lexemes.textOf(item.end));
}

/** Whether the month lies in the stretch that the later expression names, or that one names only a year. */
function fits(item: Composed, month: number, day: number | undefined): boolean {
  const { reading } = item;
  if (reading.is === "calendar") {
    return (
      reading.month === undefined ||
      (reading.month === month && (reading.day === undefined || reading.day === day))
    );
  }
  if (reading.is !== "range" || reading.from.is !== "calendar" || reading.to.is !== "calendar") return false;
  const [from, to] = [reading.from.month ?? 1, reading.to.month ?? 12];
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}
