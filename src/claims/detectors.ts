import type { ClaimDetector } from "./detector.ts";
import { ALLEGED, NEVER_OR_WITHOUT, PURPOSE } from "./detectors/allegations.ts";
import { ANNIVERSARY, COMMEMORATED_DAY, YEARS_AGO } from "./detectors/anniversaries.ts";
import {
  AMOUNT_OF_MONEY,
  COUNT_OF_THINGS,
  ORDINAL_OF_SERIES,
  POPULATION,
  SHARE,
} from "./detectors/counts.ts";
import { DURATION_FOR, DURATION_MODIFIER, DURATION_OF } from "./detectors/durations.ts";
import { FIRST_OF_ITS_KIND, FIRST_TIME } from "./detectors/firsts.ts";
import { EVALUATION, INTENTION } from "./detectors/judgements.ts";
import { BREACH_OF_LAW, GROUND_IN_LAW, LEGAL_EFFECT, LEGITIMACY } from "./detectors/legal-bases.ts";
import { ONLY_ONE, SUPERLATIVE } from "./detectors/superlatives.ts";

/**
 * Claim detectors in order. Where two findings of one kind overlap the earlier entry keeps its words; findings of
 * different kinds may overlap (an anniversary can also be a first).
 */
export const CLAIM_DETECTORS: readonly ClaimDetector[] = [
  FIRST_OF_ITS_KIND,
  FIRST_TIME,
  LEGITIMACY,
  SUPERLATIVE,
  ONLY_ONE,
  ANNIVERSARY,
  YEARS_AGO,
  COMMEMORATED_DAY,
  DURATION_MODIFIER,
  DURATION_OF,
  DURATION_FOR,
  POPULATION,
  AMOUNT_OF_MONEY,
  COUNT_OF_THINGS,
  ORDINAL_OF_SERIES,
  SHARE,
  BREACH_OF_LAW,
  GROUND_IN_LAW,
  LEGAL_EFFECT,
  ALLEGED,
  PURPOSE,
  NEVER_OR_WITHOUT,
  EVALUATION,
  INTENTION,
];
