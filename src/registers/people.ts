import { foldName } from "./fold.ts";
import { eachRow, type FaultLog, fault, listCell, type RegisterFile } from "./read-rows.ts";
import type { PersonEntry, StateEntry } from "./registers.ts";
import { parseTerm } from "./term.ts";

type Draft = { -readonly [K in keyof PersonEntry]: PersonEntry[K] } & { aliases: string[] };

/** People of the registers while they are read: one person for one name in one state. */
export class People {
  readonly byId = new Map<string, Draft>();
  readonly #byName = new Map<string, string>();

  /** Id of the person of this name who serves this state; made when new. A namesake is told apart by a bracket, which is no part of the name. */
  named(written: string, state: string): string {
    const key = `${state}|${written}`;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const name = written.endsWith(")") ? written.slice(0, written.lastIndexOf("(")).trim() : written;
    const slug = PLAIN_NAME.test(name)
      ? name.toLowerCase().replaceAll(" ", "-")
      : foldName(name).join("-") || name;
    let id = `person:${slug}`;
    if (this.byId.has(id)) id = `${id}-${state.toLowerCase() || "x"}`;
    for (let i = 2; this.byId.has(id); i++) id = `person:${slug}-${state.toLowerCase()}-${i}`;
    this.byId.set(id, { id, name, aliases: [], state });
    this.#byName.set(key, id);
    return id;
  }

  /** Adds another form of a person's name. */
  alias(id: string, name: string): void {
    const person = this.byId.get(id)!;
    if (name === "" || name === person.name || person.aliases.includes(name)) return;
    person.aliases.push(name);
    const key = `${person.state}|${name}`;
    if (!this.#byName.has(key)) this.#byName.set(key, id);
  }

  /** Sets a known fact of a person. */
  set(id: string, fact: "born" | "died", value: string): void {
    this.byId.get(id)![fact] = value;
  }
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
    const id = people.named(name!, state!);
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
