import { parseIsoDay, weekday } from "../../model/day.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A day of the week with a full date, in one expression. */
const DAY_AND_DATE =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{4})/gi;

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
    return layers.text.blocks.flatMap((block) =>
      [...layers.text.text.slice(block.start, block.end).matchAll(DAY_AND_DATE)].flatMap((match) => {
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
        const stated = NAMES.findIndex((name) => name.toLowerCase().startsWith(match[1]!.toLowerCase())) + 1;
        const dated = layers.dates
          .within({ start: span.start - 1, end: span.end + 1 })
          .find((mention) => mention.date?.precision === "day" && mention.date.calendar === "gregorian");
        const number = dated?.date?.bob ? parseIsoDay(dated.date.bob) : null;
        // Before the calendar reform of 1918 a date may be one of the Julian calendar.
        if (number === null || stated === 0 || !dated?.date || dated.date.edtf < "1918-02-14") return [];
        const actual = weekday(number);
        if (actual === stated) return [];
        return checkFinding(layers, WEEKDAYS, {
          kind: "weekday",
          severity: "conflict",
          key: "checks.weekday.wrong",
          values: { words: match[0], date: dated.date.edtf, actual: NAMES[actual - 1]! },
          evidence: [{ start: span.start, end: span.start + match[1]!.length + 3 }, span],
        });
      }),
    );
  },
};
