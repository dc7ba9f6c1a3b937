import { foldName } from "./fold.ts";
import { eachRow, type FaultLog, fault, listCell, type RegisterFile } from "./read-rows.ts";
import type { PersonEntry, StateEntry } from "./registers.ts";
import { parseTerm } from "./term.ts";

type Draft = { -readonly [K in keyof PersonEntry]: PersonEntry[K] };

/** Ids of the people of one state by the names they are written with. */
export interface NamesOfState {
  readonly state: string;
  readonly ids: Map<string, string>;
}

const NONE: readonly string[] = [];

/** People of the registers while they are read: one person for one name in one state. */
export class People {
  readonly byId = new Map<string, Draft>();
  readonly #states = new Map<string, NamesOfState>();

  /** Begins empty, or with people read before, of whom no more is to be read. */
  constructor(people: readonly PersonEntry[] = []) {
    for (const person of people) this.byId.set(person.id, person);
  }

  /** The names of one state's people; "" for people of no state. */
  of(state: string): NamesOfState {
    let names = this.#states.get(state);
    if (names === undefined) this.#states.set(state, (names = { state, ids: new Map() }));
    return names;
  }

  /** Id of the person of this name; made when new. A namesake is told apart by a bracket, which is no part of the name. */
  named(written: string, names: NamesOfState): string {
    const known = names.ids.get(written);
    if (known !== undefined) return known;
    const name = written.endsWith(")") ? written.slice(0, written.lastIndexOf("(")).trim() : written;
    const id = this.#freeId(`person:${slugOf(name)}`, names.state);
    this.byId.set(id, { id, name, aliases: NONE, state: names.state });
    names.ids.set(written, id);
    return id;
  }

  #freeId(base: string, state: string): string {
    if (!this.byId.has(base)) return base;
    const longer = `${base}-${state.toLowerCase() || "x"}`;
    let id = longer;
    for (let i = 2; this.byId.has(id); i++) id = `${longer}-${i}`;
    return id;
  }

  /** Adds another form of a person's name. */
  alias(id: string, name: string): void {
    const person = this.byId.get(id)!;
    if (name === "" || name === person.name || person.aliases.includes(name)) return;
    person.aliases = [...person.aliases, name];
    const { ids } = this.of(person.state);
    if (!ids.has(name)) ids.set(name, id);
  }

  /** Sets a known fact of a person. */
  set(id: string, fact: "born" | "died", value: string): void {
    this.byId.get(id)![fact] = value;
  }
}

function slugOf(name: string): string {
  return PLAIN_NAME.test(name) ? name.toLowerCase().replaceAll(" ", "-") : foldName(name).join("-") || name;
}

const PLAIN_NAME = /^[A-Za-z ]+$/;

/** Reads people: name | state | born | died | other names. People of the office files need no row here; a row adds to them. */
export function readPeople(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  people: People,
): void {
  eachRow(file, log, 2, 5, ([name, state, born, died, aliases]) => {
    if (name === "") return fault(log, "a person without a name");
    if (state !== "" && !states.has(state!)) return fault(log, `unknown state ${state}`);
    const id = people.named(name!, people.of(state!));
    for (const [fact, value] of [
      ["born", born],
      ["died", died],
    ] as const) {
      if (!value) continue;
      if (parseTerm(value) === undefined) fault(log, `not a date: "${value}"`);
      else people.set(id, fact, value);
    }
    for (const alias of listCell(aliases)) people.alias(id, alias);
  });
}
