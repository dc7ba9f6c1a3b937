import type { Layers } from "../../actors/layers.ts";
import { yearlessDay } from "../../agreements/commemorated-day.ts";
import { civilDay, dayNumber, isCivilDay, isoDay, parseIsoDay, weekday } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A day of the week with a full date, in one expression. */
const DAY_AND_DATE =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{4})/gi;

/** The same without a year: only held against the calendar when the date of the text is known and near. */
const DAY_AND_MONTH =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?!,?\s+\d{4})(?![\d:])/gi;

/** Farthest distance, in days, from the date of the text at which a day without a year is taken as of that year. */
const NEAR = 60;

/** "Monday, March 17, 1949" against the calendar. */
export const WEEKDAYS: Check = {
  id: "checks.weekday",
  version: 1,
  why: "The day of the week given with a date must be that of the calendar.",
  examples: {
    yes: ["Norway and Chile signed the treaty on Monday, May 4, 1950 in Oslo."],
    no: [
      "Norway and Chile signed the treaty on Thursday, May 4, 1950 in Oslo.",
      "They met on Monday in Oslo.",
    ],
  },
  run(layers) {
    const { written } = layers.dates;
    const day =
      written && written.basis !== "computed" && written.precision === "day" && written.bob
        ? parseIsoDay(written.bob)
        : null;
    return layers.text.blocks.flatMap((block) => {
      const words = layers.text.text.slice(block.start, block.end);
      const near = day === null ? [] : [...words.matchAll(DAY_AND_MONTH)];
      return [
        ...[...words.matchAll(DAY_AND_DATE)].map((match) => ({ match, full: true })),
        ...near.map((match) => ({ match, full: false })),
      ].flatMap(({ match, full }) => {
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
        const stated = NAMES.findIndex((name) => name.toLowerCase().startsWith(match[1]!.toLowerCase())) + 1;
        const date = full ? dateAt(layers, span) : nearest(match[0], day);
        // Before the calendar reform of 1918 a date may be one of the Julian calendar.
        if (date === null || stated === 0 || date < REFORM) return [];
        const actual = weekday(date);
        if (actual === stated) return [];
        return checkFinding(layers, WEEKDAYS, {
          kind: "weekday",
          severity: full ? "conflict" : "warning",
          key: "checks.weekday.wrong",
          values: { words: match[0], date: isoDay(date) ?? "", actual: NAMES[actual - 1]! },
          evidence: [{ start: span.start, end: span.start + match[1]!.length + 3 }, span],
        });
      });
    });
  },
};

/** 1918-02-14, when Russia went over to the Gregorian calendar; few states that matter here were later. */
const REFORM = dayNumber(1918, 2, 14);

/** Day number of the full date in the span, as the dates room resolved it; null when it is no Gregorian day. */
function dateAt(layers: Layers, span: Span): number | null {
  const dated = layers.dates
    .within({ start: span.start - 1, end: span.end + 1 })
    .find((mention) => mention.date?.precision === "day" && mention.date.calendar === "gregorian");
  return dated?.date?.bob ? parseIsoDay(dated.date.bob) : null;
}

/** Day number of "Monday, May 4" in the year that puts it next to the day of the text; null when it is not near. */
function nearest(words: string, day: number | null): number | null {
  const named = yearlessDay(words.replace(/^[a-z]+day,?\s+(?:the\s+)?/i, ""));
  if (day === null || !named) return null;
  const { year } = civilDay(day);
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isCivilDay(candidate, named.month, named.day)) continue;
    const number = dayNumber(candidate, named.month, named.day);
    if (Math.abs(number - day) <= NEAR) return number;
  }
  return null;
}
