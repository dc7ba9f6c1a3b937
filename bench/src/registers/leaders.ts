import { readFileSync } from "node:fs";
import { join } from "node:path";
import { personPieces } from "../../../src/registers/person-index.ts";
import type { Branch, Registers, StateEntry } from "../../../src/registers/registers.ts";
import { readCsv } from "../../../training/registers/read-csv.ts";

/** A term of an effective leader in a file that is used for checking only. */
export interface CheckedTerm {
  readonly code: string;
  readonly leader: string;
  /** Middle day of the term. */
  readonly middle: string;
}

/** Offices whose holder may be the effective leader that the checking files name. */
const RULING: readonly Branch[] = ["head-of-state", "head-of-government", "party-leader", "military"];

/** Terms of Archigos 4.1 that are past their middle in 1945 or later; its states bear Gleditsch-Ward numbers. */
export function archigosTerms(shared: string): CheckedTerm[] {
  const file = join(shared, "reference/leaders/archigos_4.1_peacesciencer.csv");
  return readCsv(readFileSync(file, "utf8"))
    .map((row) => ({
      code: row.gwcode!,
      leader: row.leader!,
      middle: middleOf(row.startdate!, row.enddate!),
    }))
    .filter((term) => term.middle >= "1945");
}

/** Terms of REIGN (to 2021-03) that are past their middle in 1945 or later; its states bear COW numbers. */
export function reignTerms(shared: string): CheckedTerm[] {
  const file = join(shared, "reference/leaders/REIGN_leaderlist_3_21.csv");
  return readCsv(readFileSync(file, "utf8"))
    .filter((row) => row.syear !== "" && row.eyear !== "")
    .map((row) => ({
      code: row.ccode!,
      leader: row.leader!,
      middle: middleOf(
        `${row.syear}-${two(row.smonth)}-${two(row.sdate || "15")}`,
        `${row.eyear}-${two(row.emonth)}-15`,
      ),
    }))
    .filter((term) => term.middle >= "1945");
}

function two(text: string | undefined): string {
  return (text || "6").padStart(2, "0");
}

function middleOf(from: string, to: string): string {
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
}

export interface AgreementCount {
  agree: number;
  /** The registers name other holders at that day. */
  differ: string[];
  /** The registers name nobody at that day. */
  silent: string[];
}

/** Counts the terms whose leader is among the holders that the registers name at the middle of the term. */
export function countAgreement(registers: Registers, terms: readonly CheckedTerm[]): AgreementCount {
  const states = [...registers.states()];
  const count: AgreementCount = { agree: 0, differ: [], silent: [] };
  for (const term of terms) {
    const ofNumber = states.filter(({ codes }) => codes.cow === term.code || codes.gw === term.code);
    const holders = ofNumber.flatMap((state) => rulersOf(registers, state, term.middle));
    const shown = `${term.code} ${ofNumber[0]?.code ?? "?"} ${term.middle} ${term.leader}`;
    if (holders.length === 0) count.silent.push(shown);
    else if (holders.some((holder) => sameName(holder, term.leader))) count.agree++;
    else count.differ.push(`${shown} <> ${[...new Set(holders)].join(", ")}`);
  }
  return count;
}

function rulersOf(registers: Registers, state: StateEntry, day: string): string[] {
  return RULING.flatMap((branch) =>
    registers.holdersOf(state.code, branch, day).flatMap(({ entry }) => [entry.name, ...entry.aliases]),
  );
}

/** True when the names share a piece, or a long piece but for one or two letters: the checking files give surnames in their own spelling. */
function sameName(holder: string, leader: string): boolean {
  const own = personPieces(holder);
  const given = personPieces(leader).filter((piece) => piece.length > 1);
  return (
    own.join("").endsWith(given.join("")) ||
    given.includes(own.join("")) ||
    given.some((piece) => own.some((other) => nearlySame(piece, other)))
  );
}

function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0]) return false;
  return distance(a, b) <= (shorter < 8 ? 1 : 2);
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
