import type {
  DatedName,
  Holding,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  PositionEntry,
  Registers,
  StateEntry,
  Term,
} from "../../registers/registers.ts";
import { inTerm } from "../../registers/term.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { openFor, print, type ShowOptions, timeWords } from "./options.ts";

/** `chancery register show`. */
export function show(id: string, options: ShowOptions): ExitCode {
  print(showLines(openFor(options), id, options));
  return EXIT.ok;
}

/** One entry, a line a fact; throws UsageError when the registers have no such id. */
export function showLines(registers: Registers, id: string, { at, json }: ShowOptions): string[] {
  const state = registers.state(id);
  const position = registers.position(id);
  const person = registers.person(id);
  const organisation = registers.organisation(id);
  const place = registers.place(id);
  const entry = state ?? position ?? person ?? organisation ?? place;
  if (entry === undefined) {
    throw new UsageError(`the registers have no entry "${id}"; chancery register find looks for names`);
  }
  if (json) return [JSON.stringify(entry)];
  if (state !== undefined) return stateLines(registers, state, at);
  if (position !== undefined) return positionLines(registers, position, at);
  if (person !== undefined) return personLines(registers, person, at);
  if (organisation !== undefined) return organisationLines(organisation, at);
  return placeLines(place!, at);
}

function positionLines(registers: Registers, position: PositionEntry, at: string | undefined): string[] {
  return [
    `${position.label} (${position.id})`,
    `existed: ${timeWords(position)}`,
    `branch: ${[position.branch, ...(position.also ?? [])].join(", ")}`,
    ...titled("titles", registers.titlesOf(position.id), at, (title) => title.form),
    ...heldLines("holders", registers.holders(position.id, at), (one) => `${one.entry.name}  ${one.person}`),
  ];
}

function personLines(registers: Registers, person: PersonEntry, at: string | undefined): string[] {
  return [
    `${person.name} (${person.id})`,
    ...(person.aliases.length === 0 ? [] : [`also written: ${person.aliases.join("; ")}`]),
    ...(person.state === "" ? [] : [`state: ${person.state}`]),
    ...(person.born ? [`born: ${person.born}`] : []),
    ...(person.died ? [`died: ${person.died}`] : []),
    ...heldLines(
      "offices",
      registers.officesOf(person.id, at),
      (one) => `${one.entry.label}  ${one.position}`,
    ),
  ];
}

function heldLines<T extends Holding>(
  title: string,
  held: readonly T[],
  words: (one: T) => string,
): string[] {
  if (held.length === 0) return [];
  const inOrder = [...held].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  return [
    `${title}:`,
    ...inOrder.map((one) => `  ${timeWords(one)}${one.acting ? ", acting" : ""}: ${words(one)}`),
  ];
}

function organisationLines(organisation: OrganisationEntry, at: string | undefined): string[] {
  const { id, name, kind, state, cameo } = organisation;
  return [
    `${name} (${id})`,
    `kind: ${kind}${state ? `, of ${state}` : ""}${cameo ? `, CAMEO ${cameo}` : ""}`,
    `existed: ${timeWords(organisation)}`,
    ...nameLines(organisation.names, at),
    ...titled("members", organisation.members ?? [], at, (member) => member.state),
  ];
}

function placeLines(place: PlaceEntry, at: string | undefined): string[] {
  return [
    `${place.name} (${place.id})`,
    ...(place.lat === undefined ? [] : [`at: ${place.lat}, ${place.lon}`]),
    ...nameLines(place.names, at),
    ...titled("in", place.in, at, (one) => one.state),
    ...titled("capital of", place.capitalOf, at, (one) => one.state),
  ];
}

function stateLines(registers: Registers, state: StateEntry, at: string | undefined): string[] {
  const codes = Object.entries(state.codes).map(([list, code]) => `${list} ${code}`);
  const capital = registers.capital(state.code, at);
  const leaders = (["head-of-state", "head-of-government"] as const).flatMap((branch) =>
    at === undefined ? [] : registers.holdersOf(state.code, branch, at),
  );
  return [
    `${state.name} (${state.id})`,
    `existed: ${state.spells.map(timeWords).join("; ")}`,
    ...(codes.length === 0 ? [] : [`codes: ${codes.join(", ")}`]),
    ...(capital === undefined ? [] : [`capital: ${capital.name}`]),
    ...nameLines(state.names, at),
    ...registers
      .successions(state.code)
      .map(
        (edge) =>
          `${edge.date}  ${edge.predecessor} to ${edge.successor}: ${edge.kind}${edge.note ? ` (${edge.note})` : ""}`,
      ),
    ...new Set(leaders.map((one) => `${one.office.label}: ${one.entry.name}, ${timeWords(one)}`)),
  ];
}

function nameLines(names: readonly DatedName[], at: string | undefined): string[] {
  return titled("names", names, at, (name) => `${name.name} (${name.form})`);
}

function titled<T extends Term>(
  title: string,
  items: readonly T[],
  at: string | undefined,
  words: (item: T) => string,
): string[] {
  const shown = items.filter((item) => at === undefined || inTerm(item, at));
  if (shown.length === 0) return [];
  return [
    `${title}:`,
    ...shown.map(
      (item) => `  ${words(item)}${item.from === null && item.to === null ? "" : `, ${timeWords(item)}`}`,
    ),
  ];
}
