import type { Layers } from "../actors/layers.ts";
import type { CheckFinding } from "../model/finding.ts";
import { ANACHRONISM_CHECKS } from "./anachronism/checks.ts";
import { AGES } from "./arithmetic/ages.ts";
import { ANNIVERSARY_YEAR } from "./arithmetic/anniversary-year.ts";
import { RANGE_LENGTH } from "./arithmetic/range-length.ts";
import { SUMS } from "./arithmetic/sums.ts";
import { TERM_LENGTH } from "./arithmetic/term-length.ts";
import { YEARS_AGO_CHECK } from "./arithmetic/years-ago.ts";
import type { Check, Findings } from "./check.ts";
import { DIFFERING_DATES } from "./dates/differing-dates.ts";
import { ERA_YEARS } from "./dates/era-years.ts";
import { INFERRED_DATES, INFERRED_WRITING } from "./dates/inferred-dates.ts";
import { SEQUENCE } from "./dates/sequence.ts";
import { WEEKDAYS } from "./dates/weekdays.ts";
import { DIFFERING_LISTS } from "./figures/differing-lists.ts";
import { DIFFERING_NUMBERS } from "./figures/differing-numbers.ts";

/** The checks in order: what was inferred first, then what clashes, then what varies. */
export const CHECKS: readonly Check[] = [
  INFERRED_WRITING,
  INFERRED_DATES,
  ...ANACHRONISM_CHECKS,
  YEARS_AGO_CHECK,
  ANNIVERSARY_YEAR,
  TERM_LENGTH,
  RANGE_LENGTH,
  SUMS,
  AGES,
  WEEKDAYS,
  ERA_YEARS,
  DIFFERING_DATES,
  SEQUENCE,
  DIFFERING_NUMBERS,
  DIFFERING_LISTS,
];

/** Runs every check over one document and numbers the findings in the order of the checks. */
export function runChecks(layers: Layers, findings: Findings): CheckFinding[] {
  return CHECKS.flatMap((check) => check.run(layers, findings)).map((finding, i) => ({
    ...finding,
    id: `check-${i + 1}`,
  }));
}
