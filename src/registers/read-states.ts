import {
  eachRow,
  type FaultLog,
  fault,
  hull,
  listCell,
  namesCell,
  type RegisterFile,
  spells,
} from "./read-rows.ts";
import type { DatedName, StateEntry, SuccessionEdge, Term } from "./registers.ts";
import { inTerm, parseTerm } from "./term.ts";

type Codes = StateEntry["codes"];

const CODE = /^[A-Z]{3}$/;

/** Reads states: code | name | existed | adjectives | demonyms | other names. A later row of the same code adds to the earlier one. */
export function readStates(file: RegisterFile, log: FaultLog, states: Map<string, StateEntry>): void {
  eachRow(file, log, 3, 6, ([code, name, existed, adjectives, demonyms, others]) => {
    if (!CODE.test(code!)) return fault(log, `not a state code of three capitals: "${code}"`);
    const before = states.get(code!);
    if (name === "" && before === undefined) return fault(log, `state ${code} has no name`);
    const terms = existed === "" && before !== undefined ? before.spells : spells(existed, log);
    const names: DatedName[] = [];
    if (name !== "" && name !== before?.name)
      names.push({ name: name!, form: "short", from: null, to: null });
    names.push(...namesCell(others, log), ...namesCell(adjectives, log, "adjective"));
    names.push(...demonymNames(demonyms, names, log));
    states.set(code!, {
      id: `state:${code}`,
      code: code!,
      name: name === "" ? before!.name : name!,
      names: [...(before?.names ?? []), ...names],
      codes: before?.codes ?? {},
      spells: terms,
      ...hull(terms),
    });
  });
}

/** Demonyms as listed; "+" stands for every adjective and its plural in -s. */
function demonymNames(cell: string | undefined, names: readonly DatedName[], log: FaultLog): DatedName[] {
  if (cell?.trim() !== "+") return namesCell(cell, log, "demonym");
  return names
    .filter((name) => name.form === "adjective" && name.name !== name.name.toUpperCase())
    .map((name) => ({ ...name, name: `${name.name}s`, form: "demonym" }));
}

const CODE_COLUMNS = ["iso2", "isoNumeric", "cameo", "cow", "gw", "ftm", "fips"] as const;

/** Reads codes: state | iso2 | isoNumeric | cameo | cow | gw | ftm | fips; an empty cell is no code. */
export function readCodes(file: RegisterFile, log: FaultLog, states: Map<string, StateEntry>): void {
  eachRow(file, log, 2, CODE_COLUMNS.length + 1, ([code, ...cells]) => {
    const state = states.get(code!);
    if (state === undefined) return fault(log, `unknown state ${code}`);
    const codes: { -readonly [K in keyof Codes]: Codes[K] } = { ...state.codes };
    CODE_COLUMNS.forEach((column, i) => {
      if (cells[i]) codes[column] = cells[i]!;
    });
    states.set(code!, { ...state, codes });
  });
}

const KINDS: ReadonlySet<string> = new Set<SuccessionEdge["kind"]>([
  "continuation",
  "succession",
  "secession",
  "union",
  "dissolution",
  "rename",
  "representation",
  "disputed",
]);

/** Reads succession: predecessor | successor | kind | date | note. */
export function readSuccession(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  edges: SuccessionEdge[],
): void {
  eachRow(file, log, 4, 5, ([predecessor, successor, kind, date, note]) => {
    for (const code of [predecessor!, successor!]) if (!states.has(code)) fault(log, `unknown state ${code}`);
    if (!KINDS.has(kind!)) return fault(log, `unknown kind of succession "${kind}"`);
    if (parseTerm(date!) === undefined) return fault(log, `not a date: "${date}"`);
    edges.push({
      predecessor: predecessor!,
      successor: successor!,
      kind: kind as SuccessionEdge["kind"],
      date: date!,
      ...(note ? { note } : {}),
    });
  });
}

/** True when the state existed on any day of `at`. */
export function existed(state: { readonly spells: readonly Term[] }, at: string): boolean {
  return state.spells.some((term) => inTerm(term, at));
}

/** State codes with times: "NLD; GRC@1952-02-18.."; unknown codes are faults. */
export function stateTerms(
  cell: string | undefined,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
): ({ readonly state: string } & Term)[] {
  const out: ({ readonly state: string } & Term)[] = [];
  for (const item of listCell(cell)) {
    const [name] = namesCell(item, log);
    if (name === undefined) continue;
    if (states.has(name.name)) out.push({ state: name.name, from: name.from, to: name.to });
    else fault(log, `unknown state ${name.name}`);
  }
  return out;
}
