import { civilDay } from "../../model/day.ts";
import type { Block } from "../../model/document.ts";
import type { Composed } from "../compose.ts";
import type { Lexemes } from "../lexemes.ts";
import { CLASS } from "../lexicon.ts";
import { type Moment, momentOf, partsOf } from "../moment.ts";
import type { Reading } from "../reading.ts";
import { type Anchor, type Context, type Resolution, UNRESOLVED } from "./context.ts";
import { dateAnniversariesAhead, joinYearsAhead, type SharedYear, sharedYears } from "./look-ahead.ts";
import { dayKey, resolveNamedDay } from "./named-days.ts";
import { movesStory, opensSentence, remember } from "./remember.ts";
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
  /** Expressions whose year was taken from a date told after them. */
  readonly joined: readonly number[];
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
  const years = sharedYears(lexemes, items, written.moment);
  const resolutions: Resolution[] = [];
  const toldDays = new Map<number, Anchor>();
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
    const shared = years[i];
    // "... in 1991 (Slovenia in June, ...)": a glance at another year holds within its sentence.
    const glance = glanceBefore(lexemes, items, i, resolutions, told);
    const here = glance === null ? context : { ...context, anchor: glance, narrative: true };
    const named = i === dateline ? null : resolveNamedDay(lexemes, items, i, toldDays, written.moment);
    const resolution = withinYears(
      named ??
        (shared === undefined
          ? resolve(item.reading, here, tense)
          : withSharedYear(item.reading, shared, lexemes, items)),
    );
    resolutions.push(resolution);
    if (resolution.moment?.precision === "day" && resolution.basis !== "relative") {
      const { month, day } = civilDay(resolution.moment.day);
      toldDays.set(dayKey(month, day), { moment: resolution.moment, span });
    }
    if (i === dateline) {
      if (resolution.moment !== null) context.day = { moment: resolution.moment, span };
      told.push(null);
      continue;
    }
    const moves = named === null && movesStory(lexemes, item, context.anchor?.moment ?? null);
    if (named === null) remember(lexemes, item, resolution, context, span);
    told.push(moves && item.reading.is !== "anniversary" ? resolution.moment : null);
    const year = yearSaid(item);
    if (year !== null && written.moment !== null) {
      // A bare year is often only an aside in news; one that opens a sentence, or a month of a past year, begins a story.
      lookingBack =
        moves &&
        tense !== "future" &&
        year < partsOf(written.moment).year - 1 &&
        (hasMonth(item) || opensSentence(lexemes, item));
    }
  }
  const joined = joinYearsAhead(lexemes, items, resolutions, written.moment);
  dateAnniversariesAhead(lexemes, items, resolutions, written.moment);
  return { resolutions, story: { history, told, joined } };
}

/** Lexemes over which a glance at another year reaches. */
const GLANCE_REACH = 12;

/** The bare year just before in the same sentence, when it did not move the story; null when there is none. */
function glanceBefore(
  lexemes: Lexemes,
  items: readonly Composed[],
  i: number,
  resolutions: readonly Resolution[],
  told: readonly (Moment | null)[],
): Anchor | null {
  const [item, before] = [items[i]!, items[i - 1]];
  if (before?.reading.is !== "calendar" || before.reading.month !== undefined || before.reading.attributive)
    return null;
  const moment = resolutions[i - 1]?.moment ?? null;
  if (moment?.precision !== "year" || told[i - 1] !== null || before.modifier !== undefined) return null;
  if (item.first - before.end > GLANCE_REACH) return null;
  for (let at = before.end; at < item.first; at++) if (lexemes.is(at, CLASS.STOP | CLASS.BREAK)) return null;
  return { moment, span: { start: lexemes.start[before.first]!, end: lexemes.end[before.end - 1]! } };
}

/** Years that EDTF writes in four digits; what is reckoned beyond them is no date of a chronicle. */
function withinYears(resolution: Resolution): Resolution {
  const beyond = (moment: Moment | null | undefined) =>
    moment != null && Math.abs(partsOf(moment).year) > 9998;
  return beyond(resolution.moment) || beyond(resolution.until) ? UNRESOLVED : resolution;
}

function withSharedYear(
  reading: Reading,
  shared: SharedYear,
  lexemes: Lexemes,
  items: readonly Composed[],
): Resolution {
  const from = items[shared.from]!;
  const anchor = { start: lexemes.start[from.first]!, end: lexemes.end[from.end - 1]! };
  return {
    moment:
      reading.is === "season"
        ? { precision: "season", year: shared.year, code: reading.season }
        : reading.is === "calendar"
          ? momentOf(shared.year, reading.month, reading.day)
          : null,
    basis: shared.computed ? "computed" : "inherited",
    anchor,
    note: "year taken from the words beside it",
  };
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
