import type { Entries } from "./entries.ts";
import { indexNames } from "./index-names.ts";
import { type IndexedName, NameIndex } from "./name-index.ts";
import { RegisterSet } from "./open-registers.ts";
import { People } from "./people.ts";
import { PersonIndex, type PersonTables, tabulatePeople } from "./person-index.ts";
import type {
  Holding,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  PositionEntry,
  Registers,
  StateEntry,
  SuccessionEdge,
  TitleForm,
} from "./registers.ts";

/** Everything read from the register files and the indexes made of it, as plain data, so that opening needs neither reading nor indexing. */
export interface PackedRegisters {
  /** Version of the register files it was made from; it stands for them only while they are the same. */
  readonly version: string;
  readonly states: readonly StateEntry[];
  readonly edges: readonly SuccessionEdge[];
  readonly places: readonly PlaceEntry[];
  readonly organisations: readonly OrganisationEntry[];
  readonly positions: readonly PositionEntry[];
  /** Id, name, state, and where there are any other forms of the name, day of birth, day of death. */
  readonly people: readonly (readonly [
    id: string,
    name: string,
    state: string,
    aliases?: readonly string[],
    born?: string | null,
    died?: string | null,
  ])[];
  /** Position number, person number, begin, end, and 1 for acting. */
  readonly holdings: readonly (readonly [
    position: number,
    person: number,
    from: string | null,
    to: string | null,
    acting?: 1,
  ])[];
  /** Position number, wording, begin, end, and where they are given outlet and language other than English. */
  readonly titles: readonly (readonly [
    position: number,
    form: string,
    from: string | null,
    to: string | null,
    usedBy?: string | null,
    language?: string,
  ])[];
  /** Key, entry, type, form, begin, end, 1 for capitals, state. */
  readonly names: readonly (readonly [
    key: string,
    id: string,
    type: IndexedName["type"],
    form: IndexedName["form"],
    from: string | null,
    to: string | null,
    capitals: 0 | 1,
    state?: string,
  ])[];
  readonly persons: PersonTables;
}

/** Packs entries with their indexes. */
export function packRegisters(entries: Entries, version: string): PackedRegisters {
  const positions = [...entries.positions.values()];
  const people = [...entries.people.byId.values()];
  const numberOf = new Map(people.map((person, number) => [person.id, number]));
  return {
    version,
    states: [...entries.states.values()],
    edges: entries.edges,
    places: [...entries.places.values()],
    organisations: [...entries.organisations.values()],
    positions,
    people: people.map(({ id, name, state, aliases, born, died }) => {
      if (born !== undefined || died !== undefined)
        return [id, name, state, aliases, born ?? null, died ?? null];
      return aliases.length === 0 ? [id, name, state] : [id, name, state, aliases];
    }),
    holdings: positions.flatMap((position, number) =>
      entries.holdings.get(position.id)!.map(({ person, from, to, acting }) => {
        const row = [number, numberOf.get(person)!, from, to] as const;
        return acting ? ([...row, 1] as const) : row;
      }),
    ),
    titles: positions.flatMap((position, number) =>
      entries.titles.get(position.id)!.map(({ form, from, to, usedBy, language }) => {
        const row = [number, form, from, to] as const;
        if (language !== "en") return [...row, usedBy ?? null, language] as const;
        return usedBy === undefined ? row : ([...row, usedBy] as const);
      }),
    ),
    names: [...indexNames(entries).entries()].flatMap(([key, names]) =>
      names.map(({ id, type, form, from, to, capitals, state }) => {
        const row = [key, id, type, form, from, to, capitals ? 1 : 0] as const;
        return state === undefined ? row : ([...row, state] as const);
      }),
    ),
    persons: tabulatePeople(people),
  };
}

/** Opens what packRegisters made. */
export function openPacked(packed: PackedRegisters): Registers {
  const people = packed.people.map(([id, name, state, aliases, born, died]): PersonEntry => {
    const person = { id, name, aliases: aliases ?? NONE, state };
    if (born == null && died == null) return person;
    return { ...person, ...(born == null ? {} : { born }), ...(died == null ? {} : { died }) };
  });
  let holdings: Map<string, Holding[]> | undefined;
  let titles: Map<string, TitleForm[]> | undefined;
  const entries: Entries = {
    states: new Map(packed.states.map((state) => [state.code, state])),
    edges: [...packed.edges],
    places: new Map(packed.places.map((place) => [place.id, place])),
    organisations: new Map(packed.organisations.map((organisation) => [organisation.id, organisation])),
    positions: new Map(packed.positions.map((position) => [position.id, position])),
    people: new People(people),
    // Terms and wordings are unpacked when first asked for: a text without people needs neither.
    get holdings() {
      holdings ??= unpackHoldings(packed, people);
      return holdings;
    },
    get titles() {
      titles ??= unpackTitles(packed);
      return titles;
    },
  };
  return new RegisterSet(entries, packed.version, {
    names: unpackNames(packed, entries),
    persons: new PersonIndex(people, packed.persons),
  });
}

const NONE: readonly string[] = [];

function unpackHoldings(packed: PackedRegisters, people: readonly PersonEntry[]): Map<string, Holding[]> {
  const holdings = new Map<string, Holding[]>(packed.positions.map((position) => [position.id, []]));
  for (const [number, holder, from, to, acting] of packed.holdings) {
    const position = packed.positions[number]!.id;
    const person = people[holder]!.id;
    holdings
      .get(position)!
      .push(acting ? { position, person, from, to, acting: true } : { position, person, from, to });
  }
  return holdings;
}

function unpackTitles(packed: PackedRegisters): Map<string, TitleForm[]> {
  const titles = new Map<string, TitleForm[]>(packed.positions.map((position) => [position.id, []]));
  for (const [number, form, from, to, usedBy, language] of packed.titles) {
    const position = packed.positions[number]!.id;
    const title = { position, form, language: language ?? "en", from, to };
    titles.get(position)!.push(usedBy == null ? title : { ...title, usedBy });
  }
  return titles;
}

function unpackNames(packed: PackedRegisters, entries: Entries): NameIndex {
  const index = new NameIndex();
  for (const [key, id, type, form, from, to, capitals, state] of packed.names) {
    const within =
      type === "state"
        ? entries.states.get(id.slice("state:".length))!.spells
        : type === "organisation"
          ? [entries.organisations.get(id)!]
          : undefined;
    index.addKey(key, {
      id,
      type,
      form,
      from,
      to,
      capitals: capitals === 1,
      ...(state === undefined ? {} : { state }),
      ...(within === undefined ? {} : { within }),
    });
  }
  return index;
}
