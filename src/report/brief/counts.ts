import type { Reading } from "../../model/reading.ts";
import { CARD_KINDS, type CardKind } from "../labels.ts";

/** How much was found in one reading, or in many. */
export interface Counts {
  readonly events: number;
  /** Of the events, those inside one state. */
  readonly domestic: number;
  readonly agreements: number;
  readonly people: number;
  readonly claims: number;
  readonly checks: number;
  /** Of the checks. */
  readonly conflicts: number;
  readonly warnings: number;
}

export const NO_COUNTS: Counts = {
  events: 0,
  domestic: 0,
  agreements: 0,
  people: 0,
  claims: 0,
  checks: 0,
  conflicts: 0,
  warnings: 0,
};

export function countsOf(reading: Reading): Counts {
  const severe = (severity: "conflict" | "warning") =>
    reading.checks.filter((check) => check.severity === severity).length;
  return {
    events: reading.events.length,
    domestic: reading.events.filter((event) => event.scope === "domestic").length,
    agreements: reading.agreements.length,
    people: reading.people.length,
    claims: reading.claims.length,
    checks: reading.checks.length,
    conflicts: severe("conflict"),
    warnings: severe("warning"),
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    events: a.events + b.events,
    domestic: a.domestic + b.domestic,
    agreements: a.agreements + b.agreements,
    people: a.people + b.people,
    claims: a.claims + b.claims,
    checks: a.checks + b.checks,
    conflicts: a.conflicts + b.conflicts,
    warnings: a.warnings + b.warnings,
  };
}

/** "6 events, 1 agreement, 4 people, 3 claims, 3 checks (1 conflict, 1 warning)". */
export function countsInWords(counts: Counts): string {
  const counted = (count: number, kind: CardKind) =>
    `${count} ${count === 1 ? CARD_KINDS[kind].one : CARD_KINDS[kind].many}`;
  const severe = (count: number, word: string) =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`];
  const severities = [...severe(counts.conflicts, "conflict"), ...severe(counts.warnings, "warning")];
  const parts = [
    counted(counts.events, "event") + (counts.domestic > 0 ? ` (${counts.domestic} inside one state)` : ""),
    counted(counts.agreements, "agreement"),
    counted(counts.people, "person"),
    counted(counts.claims, "claim"),
    counted(counts.checks, "check"),
  ];
  return parts.join(", ") + (severities.length > 0 ? ` (${severities.join(", ")})` : "");
}
