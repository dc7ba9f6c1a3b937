import { type Item, isClaim } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import { capacity, denial, participant, partyName, place } from "./circumstances.ts";
import { count, superlative } from "./claims.ts";
import { dateDisjoint, dateNested } from "./dates.ts";
import type { Conflict, Detector } from "./detector.ts";
import { fields, instrument, level, principles } from "./instrument.ts";

/** The detectors in order. All that find something speak. */
export const DETECTORS: readonly Detector[] = [
  dateDisjoint,
  dateNested,
  place,
  participant,
  capacity,
  partyName,
  instrument,
  level,
  fields,
  principles,
  denial,
  count,
  superlative,
];

/** Conflicts between two statements that tell of the same thing (or, for claims, of comparable things). */
export function conflictsBetween(
  a: Item,
  b: Item,
  lineage: Lineage,
): (Conflict & { readonly detector: Detector })[] {
  if (a.documentId === b.documentId && !isClaim(a)) return [];
  return DETECTORS.flatMap((detector) => {
    const found = detector.detect(a, b, lineage);
    return found ? [{ ...found, kind: detector.kind, detector }] : [];
  });
}
