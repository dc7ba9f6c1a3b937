import { type Entries, readEntries } from "./entries.ts";
import { foldName, foldPiece } from "./fold.ts";
import { indexNames } from "./index-names.ts";
import { stateInLineage } from "./lineage.ts";
import { type FoldedWords, foldTokens, longestMatches, type NameIndex } from "./name-index.ts";
import { findPeopleNamed } from "./people-named.ts";
import { LONGEST_NAME, PersonIndex, personPiece, standsAlone, tabulatePeople } from "./person-index.ts";
import type { RegisterFile } from "./read-rows.ts";
import { RegisterError } from "./register-error.ts";
import type {
  Candidate,
  Holding,
  NameMatch,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  PositionEntry,
  Registers,
  StateEntry,
  SuccessionEdge,
  TitleForm,
} from "./registers.ts";
import { inTerm } from "./term.ts";

/** Opens registers from the texts of their files. Throws RegisterError with every fault when a file cannot be read. */
export function openRegisters(files: readonly RegisterFile[], version: string): Registers {
  const { entries, faults } = readEntries(files);
  if (faults.length > 0) throw new RegisterError(faults);
  return new RegisterSet(entries, version);
}

/** Look-ups over entries; indexes made before may be given with them. */
export class RegisterSet implements Registers {
  readonly version: string;
  readonly #e: Entries;
  readonly #edges = new Map<string, SuccessionEdge[]>();
  #holdingsByPerson: Map<string, Holding[]> | undefined;
  readonly #positionsOf = new Map<string, PositionEntry[]>();
  readonly #capitals = new Map<string, PlaceEntry[]>();
  #names: NameIndex | undefined;
  #persons: PersonIndex | undefined;
  #forms: Map<string, TitleForm[]> | undefined;

  constructor(entries: Entries, version: string, made: { names?: NameIndex; persons?: PersonIndex } = {}) {
    this.#e = entries;
    this.version = version;
    this.#names = made.names;
    this.#persons = made.persons;
    for (const edge of entries.edges) {
      put(this.#edges, edge.predecessor, edge);
      put(this.#edges, edge.successor, edge);
    }
    for (const position of entries.positions.values()) put(this.#positionsOf, position.of, position);
    for (const place of entries.places.values()) {
      for (const capital of place.capitalOf) put(this.#capitals, capital.state, place);
    }
  }

  state(codeOrId: string): StateEntry | undefined {
    return this.#e.states.get(codeOrId.startsWith("state:") ? codeOrId.slice(6) : codeOrId);
  }

  states(): Iterable<StateEntry> {
    return this.#e.states.values();
  }

  person(id: string): PersonEntry | undefined {
    return this.#e.people.byId.get(id);
  }

  organisation(id: string): OrganisationEntry | undefined {
    return this.#e.organisations.get(id);
  }

  position(id: string): PositionEntry | undefined {
    return this.#e.positions.get(id.startsWith("position:") ? id : `position:${id}`);
  }

  place(id: string): PlaceEntry | undefined {
    return this.#e.places.get(id);
  }

  lookup(name: string, at?: string): readonly Candidate[] {
    const key = foldName(name).join(" ");
    const found = this.#nameIndex.get(key, name, at);
    const people = this.peopleNamed(name, at).map((person) => this.#personCandidate(person, at));
    const forms = (this.#titleIndex.get(key) ?? []).map(
      (form): Candidate => ({
        id: form.position,
        type: "position",
        form: "title",
        ...stateOf(this.#e.positions.get(form.position)),
        valid: at === undefined || inTerm(form, at),
      }),
    );
    return [...found, ...people, ...forms].sort((a, b) => Number(b.valid) - Number(a.valid));
  }

  findNames(words: readonly string[], at?: string): readonly NameMatch[] {
    const folded = foldTokens(words, foldPiece);
    const sounds = folded.keys.map(personPiece);
    return longestMatches(this.#nameIndex, words, folded, at, (i) =>
      this.#personAt(words, folded, sounds, i, at),
    );
  }

  #personAt(
    words: readonly string[],
    folded: FoldedWords,
    sounds: readonly string[],
    i: number,
    at: string | undefined,
  ): { length: number; candidates: readonly Candidate[] } | undefined {
    const persons = this.#personIndex;
    if (!startsCapital(words[folded.token[i]!]!) || !persons.begins(sounds[i]!)) return undefined;
    const longest = Math.min(LONGEST_NAME, sounds.length - i);
    const take = (length: number, people: readonly PersonEntry[]) =>
      people.length === 0
        ? undefined
        : { length, candidates: people.map((person) => this.#personCandidate(person, at)) };
    for (let length = longest; length > 0; length--) {
      if (!folded.closes[i + length - 1]) continue;
      const people = persons.full(sounds.slice(i, i + length));
      const hit = take(length, length > 1 ? people : people.filter(standsAlone));
      if (hit !== undefined) return hit;
    }
    // A patronymic, middle name or initial that the register does not have: "Vladimir Vladimirovich Putin".
    for (const length of [3, 4]) {
      const last = i + length - 1;
      if (last >= sounds.length || !folded.closes[last]) break;
      let middle = true;
      for (let j = i + 1; j <= last; j++)
        middle &&= folded.opens[j]! && startsCapital(words[folded.token[j]!]!);
      if (!middle) break;
      const hit = take(length, persons.full([sounds[i]!, sounds[last]!]));
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  #personCandidate(person: PersonEntry, at: string | undefined): Candidate {
    const life = { from: person.born ?? null, to: person.died ?? null };
    return {
      id: person.id,
      type: "person",
      form: "name",
      ...(person.state === "" ? {} : { state: person.state }),
      valid: at === undefined || inTerm(life, at),
    };
  }

  peopleNamed(name: string, at?: string, state?: string): readonly PersonEntry[] {
    return findPeopleNamed(name, at, state, {
      index: this.#personIndex,
      officesOf: (person) => this.officesOf(person),
      related: (a, b) => this.#related(a, b),
    });
  }

  #related(a: string, b: string): boolean {
    return (
      a === b || (this.#edges.get(a)?.some((edge) => edge.predecessor === b || edge.successor === b) ?? false)
    );
  }

  officesOf(person: string, at?: string): readonly (Holding & { readonly entry: PositionEntry })[] {
    const held = this.#holdingsOf.get(person) ?? [];
    return held
      .filter((holding) => at === undefined || inTerm(holding, at))
      .map((holding) => ({ ...holding, entry: this.#e.positions.get(holding.position)! }));
  }

  holders(position: string, at?: string): readonly (Holding & { readonly entry: PersonEntry })[] {
    const branch = /^([A-Z]{3})[ /,]+([a-z-]+)$/.exec(position);
    if (branch !== null) return this.holdersOf(branch[1]!, branch[2]! as PositionEntry["branch"], at);
    const id = position.startsWith("position:") ? position : `position:${position}`;
    return (this.#e.holdings.get(id) ?? [])
      .filter((holding) => at === undefined || inTerm(holding, at))
      .map((holding) => ({ ...holding, entry: this.#e.people.byId.get(holding.person)! }));
  }

  holdersOf(
    state: string,
    branch: PositionEntry["branch"],
    at?: string,
  ): readonly (Holding & { readonly entry: PersonEntry; readonly office: PositionEntry })[] {
    return (this.#positionsOf.get(state) ?? [])
      .filter((office) => office.branch === branch || office.also?.includes(branch))
      .flatMap((office) => this.holders(office.id, at).map((holder) => ({ ...holder, office })));
  }

  titleForms(form: string, state?: string): readonly TitleForm[] {
    const forms = this.#titleIndex.get(foldName(form).join(" ")) ?? [];
    return state === undefined
      ? forms
      : forms.filter((title) => this.#e.positions.get(title.position)?.of === state);
  }

  titlesOf(position: string): readonly TitleForm[] {
    return this.#e.titles.get(position.startsWith("position:") ? position : `position:${position}`) ?? [];
  }

  stateAt(code: string, at: string): StateEntry | undefined {
    return stateInLineage(code.replace(/^state:/, ""), at, this.#e.states, this.#edges);
  }

  successions(code: string): readonly SuccessionEdge[] {
    return this.#edges.get(code) ?? [];
  }

  capital(code: string, at?: string): PlaceEntry | undefined {
    const places = this.#capitals.get(code) ?? [];
    const held = (place: PlaceEntry): boolean =>
      place.capitalOf.some(
        (capital) => capital.state === code && (at === undefined ? capital.to === null : inTerm(capital, at)),
      );
    return places.find(held) ?? (at === undefined ? places[0] : undefined);
  }

  get #nameIndex(): NameIndex {
    this.#names ??= indexNames(this.#e);
    return this.#names;
  }

  get #personIndex(): PersonIndex {
    if (this.#persons === undefined) {
      const people = [...this.#e.people.byId.values()];
      this.#persons = new PersonIndex(people, tabulatePeople(people));
    }
    return this.#persons;
  }

  get #holdingsOf(): Map<string, Holding[]> {
    if (this.#holdingsByPerson === undefined) {
      this.#holdingsByPerson = new Map();
      for (const list of this.#e.holdings.values()) {
        for (const holding of list) put(this.#holdingsByPerson, holding.person, holding);
      }
    }
    return this.#holdingsByPerson;
  }

  get #titleIndex(): Map<string, TitleForm[]> {
    if (this.#forms === undefined) {
      // Most wordings are of many offices: each is folded once.
      const byWording = new Map<string, TitleForm[]>();
      for (const titles of this.#e.titles.values()) {
        for (const title of titles) put(byWording, title.form, title);
      }
      this.#forms = new Map();
      for (const [wording, titles] of byWording) {
        const key = foldName(wording).join(" ");
        const known = this.#forms.get(key);
        if (known === undefined) this.#forms.set(key, titles);
        else known.push(...titles);
      }
    }
    return this.#forms;
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function startsCapital(word: string): boolean {
  const first = word[0]!;
  return first !== first.toLowerCase() || !/\p{L}/u.test(first);
}

function stateOf(position: PositionEntry | undefined): { state?: string } {
  return position === undefined || position.of.startsWith("org:") ? {} : { state: position.of };
}
