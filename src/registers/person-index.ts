import { foldPiece, isAcronym, pieces, skeleton } from "./fold.ts";
import type { PersonEntry } from "./registers.ts";

/** States whose people are written family name first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  "PRK KOR XKO CHN TWN HKG MAC VNM VDR XVS KHM SGP".split(" "),
);

/** States whose people are written in either order: "Shinzo Abe", "Abe Shinzo". */
const EITHER_ORDER: ReadonlySet<string> = new Set(["JPN", "HUN"]);

/** States where people are referred to by the given, first-written name. */
const GIVEN_FIRST: ReadonlySet<string> = new Set(
  "ETH ERI ISL MMR BUR THA IDN MNG MYS BRN AFG BTN LAO SOM SAU ARE QAT KWT BHR OMN JOR".split(" "),
);

/** States whose people bear two family names, the first being the usual one. */
const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  "ESP MEX GTM HND SLV NIC CRI PAN CUB DOM COL VEN ECU PER BOL PRY CHL ARG URY GNQ PHL".split(" "),
);

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xxiii)$/;

const PARTICLES: ReadonlySet<string> = new Set(
  "al el de da do dos du van von der den bin ben ibn abu ould la le".split(" "),
);

const PLAIN = /^[A-Za-z .]+$/;
const cache = new Map<string, string>();

/** Sound skeletons of the pieces of a person's name. */
export function personPieces(name: string): string[] {
  const parts = PLAIN.test(name) ? name.split(" ") : pieces(name);
  const out: string[] = [];
  for (const part of parts) {
    const key = personPiece(part);
    if (key !== "") out.push(key);
  }
  return out;
}

/** Sound skeleton of one piece of a name, remembered. */
export function personPiece(part: string): string {
  let key = cache.get(part);
  if (key === undefined) {
    if (cache.size > 60_000) cache.clear();
    key = skeleton(foldPiece(part));
    cache.set(part, key);
  }
  return key;
}

/** Keys in order, and beside each the numbers of the people it names; a single number stands for a list of one. */
export interface NumberTable {
  readonly keys: readonly string[];
  readonly lists: readonly Numbers[];
}

type Numbers = number | readonly number[];

/** What a PersonIndex holds, as plain data: it can be kept in a file and need not be made again. */
export interface PersonTables {
  readonly full: NumberTable;
  readonly short: NumberTable;
}

/** People by full name and by the name they are usually called by, romanisations folded. */
export class PersonIndex {
  readonly #people: readonly PersonEntry[];
  readonly #tables: PersonTables;

  /** Takes people and the tables that were made of them. */
  constructor(people: readonly PersonEntry[], tables: PersonTables) {
    this.#people = people;
    this.#tables = tables;
  }

  /** People of a whole name, given as pieces. */
  full(parts: readonly string[]): readonly PersonEntry[] {
    return this.#in(this.#tables.full, parts.length === 1 ? parts[0]! : parts.join(" "));
  }

  /** People usually called by this one piece. */
  short(part: string): readonly PersonEntry[] {
    return this.#in(this.#tables.short, part);
  }

  /** True when a whole name begins with this piece. */
  begins(first: string): boolean {
    const { keys } = this.#tables.full;
    const key = keys[firstNotBefore(keys, first)];
    return key !== undefined && (key === first || key.startsWith(`${first} `));
  }

  #in(table: NumberTable, key: string): readonly PersonEntry[] {
    const at = firstNotBefore(table.keys, key);
    if (table.keys[at] !== key) return NOBODY;
    const numbers = table.lists[at]!;
    if (typeof numbers === "number") return [this.#people[numbers]!];
    return numbers.map((number) => this.#people[number]!);
  }
}

/** States where a person may have one name only: "Suharto". */
const ONE_NAME: ReadonlySet<string> = new Set(["IDN", "JPN", "LAO", "AFG"]);

/**
 * True when one word alone names this person in running text: a name that goes with a longer one ("Stalin"), or the only one
 * where people have one. A king's bare "Henri" or "Abdullah" is anybody's.
 */
export function standsAlone(person: PersonEntry): boolean {
  return person.name.includes(" ") || ONE_NAME.has(person.state);
}

/** Longest whole name, in pieces, that is looked for in a text. */
export const LONGEST_NAME = 7;

const NOBODY: readonly PersonEntry[] = [];

/** Index of the first key that is the given one or comes after it. */
function firstNotBefore(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes the tables of an index of these people. */
export function tabulatePeople(people: readonly PersonEntry[]): PersonTables {
  const full = new Map<string, Numbers>();
  const short = new Map<string, Numbers>();
  people.forEach((person, number) => {
    for (const name of [person.name, ...person.aliases]) {
      // "JFK" is found as it is written, with the acronyms of states and bodies.
      if (isAcronym(name)) continue;
      const parts = personPieces(name);
      if (parts.length === 0 || parts.length > LONGEST_NAME) continue;
      for (const variant of fullNames(parts, person.state)) put(full, variant, number);
      for (const variant of shortNames(parts, person.state)) put(short, variant, number);
    }
  });
  return { full: inOrder(full), short: inOrder(short) };
}

function inOrder(map: ReadonlyMap<string, Numbers>): NumberTable {
  const keys = [...map.keys()].sort();
  return { keys, lists: keys.map((key) => map.get(key)!) };
}

function put(map: Map<string, Numbers>, key: string, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, number);
  else if (typeof known === "number") {
    if (known !== number) map.set(key, [known, number]);
  } else if (!known.includes(number)) map.set(key, [...known, number]);
}

/** A whole name as written, without its middle initials or middle name, and in the other order where that is usual. */
function fullNames(parts: readonly string[], state: string): string[] {
  const out = [parts.join(" ")];
  const last = parts.length - 1;
  const familyFirst = FAMILY_FIRST.has(state);
  if (parts.length > 2) {
    // "J.R. Jayewardene" is written for "J. R. Jayewardene".
    const initials = parts.findIndex((part) => part.length > 1);
    if (initials > 1) out.push([parts.slice(0, initials).join(""), ...parts.slice(initials)].join(" "));
    const core = parts.filter((part, i) => i === 0 || i === last || part.length > 1);
    if (core.length < parts.length) out.push(core.join(" "));
  }
  if (!familyFirst && parts.length === 3 && !PARTICLES.has(parts[1]!) && !ROMAN.test(parts[2]!)) {
    out.push(`${parts[0]} ${parts[2]}`);
  }
  if (parts.length > 1 && (familyFirst || EITHER_ORDER.has(state))) {
    out.push(turn(parts, familyFirst).join(" "));
  }
  return out;
}

/** The other order of a name: "Abe Shinzo" for "Shinzo Abe", "Jae-in Moon" for "Moon Jae-in". */
function turn(parts: readonly string[], familyFirst: boolean): string[] {
  return familyFirst ? [...parts.slice(1), parts[0]!] : [parts.at(-1)!, ...parts.slice(0, -1)];
}

/** The one-piece names a person goes by. */
function shortNames(parts: readonly string[], state: string): string[] {
  const out: string[] = [];
  let last = parts.length - 1;
  if (last > 0 && (ROMAN.test(parts[last]!) || parts[last] === "jr")) last--;
  if (FAMILY_FIRST.has(state)) {
    out.push(parts[0]!);
    if (last === 1 || state === "VNM" || state === "VDR" || state === "XVS") out.push(parts[last]!);
  } else {
    out.push(parts[last]!);
    if (GIVEN_FIRST.has(state)) out.push(parts[0]!);
    if (TWO_FAMILY_NAMES.has(state) && last >= 2 && !PARTICLES.has(parts[last - 1]!))
      out.push(parts[last - 1]!);
  }
  return out;
}
