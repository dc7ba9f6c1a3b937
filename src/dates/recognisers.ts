import type { Recogniser } from "./recogniser.ts";
import { age } from "./recognisers/age.ts";
import { ago } from "./recognisers/ago.ts";
import { anniversary } from "./recognisers/anniversary.ts";
import { beforeChrist } from "./recognisers/before-christ.ts";
import { century } from "./recognisers/century.ts";
import { clock } from "./recognisers/clock.ts";
import { dayPart } from "./recognisers/day-part.ts";
import { dayRange } from "./recognisers/day-range.ts";
import { decade } from "./recognisers/decade.ts";
import { digitDate } from "./recognisers/digit-date.ts";
import { duration } from "./recognisers/duration.ts";
import { era } from "./recognisers/era.ts";
import { fiscalYear } from "./recognisers/fiscal-year.ts";
import { holiday } from "./recognisers/holiday.ts";
import { instant } from "./recognisers/instant.ts";
import { lastUnit } from "./recognisers/last-unit.ts";
import { month } from "./recognisers/month.ts";
import { monthDay } from "./recognisers/month-day.ts";
import { nthUnit } from "./recognisers/nth-unit.ts";
import { oldStyle } from "./recognisers/old-style.ts";
import { period } from "./recognisers/period.ts";
import { quarter } from "./recognisers/quarter.ts";
import { repetition } from "./recognisers/repetition.ts";
import { sameUnit } from "./recognisers/same-unit.ts";
import { season } from "./recognisers/season.ts";
import { today } from "./recognisers/today.ts";
import { vague } from "./recognisers/vague.ts";
import { weekday } from "./recognisers/weekday.ts";
import { withinUnit } from "./recognisers/within-unit.ts";
import { year } from "./recognisers/year.ts";
import { yearRange } from "./recognisers/year-range.ts";

/** All notions, in order of preference between equally long matches. */
export const RECOGNISERS: readonly Recogniser[] = [
  oldStyle,
  era,
  digitDate,
  dayRange,
  monthDay,
  nthUnit,
  month,
  beforeChrist,
  yearRange,
  fiscalYear,
  quarter,
  period,
  century,
  decade,
  season,
  holiday,
  weekday,
  dayPart,
  today,
  anniversary,
  age,
  ago,
  withinUnit,
  sameUnit,
  lastUnit,
  repetition,
  clock,
  instant,
  year,
  duration,
  vague,
];
