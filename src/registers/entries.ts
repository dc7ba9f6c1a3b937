import { People, readPeople } from "./people.ts";
import { readOffices } from "./read-offices.ts";
import { readMembers, readOrganisations } from "./read-organisations.ts";
import { readPlaces } from "./read-places.ts";
import type { Offices } from "./read-positions.ts";
import { type FaultLog, fault, type RegisterFile } from "./read-rows.ts";
import { readCodes, readStates, readSuccession } from "./read-states.ts";
import type { RegisterFault } from "./register-error.ts";
import type { OrganisationEntry, PlaceEntry, StateEntry, SuccessionEdge } from "./registers.ts";

/** All entries as read, before any index is made. */
export interface Entries extends Offices {
  readonly states: Map<string, StateEntry>;
  readonly edges: SuccessionEdge[];
  readonly places: Map<string, PlaceEntry>;
  readonly organisations: Map<string, OrganisationEntry>;
  readonly people: People;
}

type Reader = (file: RegisterFile, log: FaultLog, entries: Entries) => void;

/** Kinds of register files by the first word of their name, in the order they are read. */
const READERS: readonly (readonly [kind: string, read: Reader])[] = [
  ["states", (file, log, e) => readStates(file, log, e.states)],
  ["codes", (file, log, e) => readCodes(file, log, e.states)],
  ["succession", (file, log, e) => readSuccession(file, log, e.states, e.edges)],
  ["places", (file, log, e) => readPlaces(file, log, e.states, e.places)],
  ["organisations", (file, log, e) => readOrganisations(file, log, e.states, e.organisations)],
  ["members", (file, log, e) => readMembers(file, log, e.states, e.organisations)],
  ["people", (file, log, e) => readPeople(file, log, e.states, e.people)],
  ["offices", (file, log, e) => readOffices(file, log, e.states, e.people, e)],
];

/** The kinds of files a register folder may hold. */
export const REGISTER_KINDS: readonly string[] = READERS.map(([kind]) => kind);

/** Kind of a register file by its name: "offices" for "offices-asia.txt". */
export function kindOf(name: string): string {
  return /^[a-z]+/.exec(name)?.[0] ?? "";
}

/** Reads register files in the order given within each kind; later rows add to earlier ones. Faults are collected, nothing is thrown. */
export function readEntries(files: readonly RegisterFile[]): { entries: Entries; faults: RegisterFault[] } {
  const faults: RegisterFault[] = [];
  const entries: Entries = {
    states: new Map(),
    edges: [],
    places: new Map(),
    organisations: new Map(),
    people: new People(),
    positions: new Map(),
    holdings: new Map(),
    titles: new Map(),
  };
  for (const file of files) {
    if (!REGISTER_KINDS.includes(kindOf(file.name))) {
      fault({ faults, file: file.name, line: 1 }, `a register file begins with ${REGISTER_KINDS.join(", ")}`);
    }
  }
  for (const [kind, read] of READERS) {
    for (const file of files) {
      if (kindOf(file.name) === kind) read(file, { faults, file: file.name, line: 0 }, entries);
    }
  }
  return { entries, faults };
}
