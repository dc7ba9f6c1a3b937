import { foldPiece, pieces, skeleton } from "./fold.ts";
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

/** People by full name and by the name they are usually called by, romanisations folded. */
export class PersonIndex {
  readonly #byFull = new Map<string, PersonEntry[]>();
  readonly #byShort = new Map<string, PersonEntry[]>();
  readonly #longest = new Map<string, number>();

  constructor(people: Iterable<PersonEntry>) {
    for (const person of people) {
      this.#add(person, person.name);
      for (const alias of person.aliases) this.#add(person, alias);
    }
  }

  #add(person: PersonEntry, name: string): void {
    const parts = personPieces(name);
    if (parts.length === 0) return;
    this.#full(person, parts);
    const last = parts.length - 1;
    const familyFirst = FAMILY_FIRST.has(person.state);
    if (parts.length > 2) {
      const core = parts.filter((part, i) => i === 0 || i === last || part.length > 1);
      if (core.length < parts.length) this.#full(person, core);
    }
    if (!familyFirst && parts.length === 3 && !PARTICLES.has(parts[1]!) && !ROMAN.test(parts[2]!)) {
      this.#full(person, [parts[0]!, parts[2]!]);
    }
    if (parts.length > 1 && (familyFirst || EITHER_ORDER.has(person.state))) {
      this.#full(person, turn(parts, familyFirst));
    }
    for (const short of shortNames(parts, person.state)) put(this.#byShort, short, person);
  }

  #full(person: PersonEntry, parts: readonly string[]): void {
    put(this.#byFull, parts.join(" "), person);
    if ((this.#longest.get(parts[0]!) ?? 0) < parts.length) this.#longest.set(parts[0]!, parts.length);
  }

  /** People of a whole name, given as pieces. */
  full(parts: readonly string[]): readonly PersonEntry[] {
    return this.#byFull.get(parts.length === 1 ? parts[0]! : parts.join(" ")) ?? [];
  }

  /** People usually called by this one piece. */
  short(part: string): readonly PersonEntry[] {
    return this.#byShort.get(part) ?? [];
  }

  /** Number of pieces of the longest whole name that begins so. */
  longest(first: string): number {
    return this.#longest.get(first) ?? 0;
  }
}

function put(map: Map<string, PersonEntry[]>, key: string, person: PersonEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
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
