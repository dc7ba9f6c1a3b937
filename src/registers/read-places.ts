import { eachRow, type FaultLog, fault, namesCell, type RegisterFile } from "./read-rows.ts";
import { stateTerms } from "./read-states.ts";
import type { DatedName, PlaceEntry, StateEntry, Term } from "./registers.ts";

const ID = /^[a-z0-9-]+$/;
const POINT = /^-?\d{1,3}(?:\.\d{1,6})?,\s?-?\d{1,3}(?:\.\d{1,6})?$/;

/**
 * Reads places: id | name | latitude,longitude | in | capital of | other names. An empty "in" is the states it is capital of.
 * A "!" after a capital's state ("SYC!") keeps the city's name from standing for that state.
 */
export function readPlaces(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  places: Map<string, PlaceEntry>,
): void {
  eachRow(file, log, 2, 6, ([id, name, point, inside, capital, others]) => {
    if (!ID.test(id!)) return fault(log, `not a place id of small letters, digits and hyphens: "${id}"`);
    const before = places.get(`place:${id}`);
    if (name === "" && before === undefined) return fault(log, `place ${id} has no name`);
    if (point && !POINT.test(point)) fault(log, `not a latitude and longitude: "${point}"`);
    const [lat, lon] = point ? point.split(",").map(Number) : [before?.lat, before?.lon];
    const otherNames = namesCell(others, log);
    const silent = (capital ?? "").includes("!");
    const capitalOf = stateTerms(capital?.replaceAll("!", ""), log, states);
    const within = stateTerms(inside, log, states);
    places.set(`place:${id}`, {
      id: `place:${id}`,
      name: name === "" ? before!.name : name!,
      names: [
        ...(before?.names ??
          timesBetween(otherNames).map((term): DatedName => ({ name: name!, form: "short", ...term }))),
        ...otherNames,
      ],
      in: within.length > 0 ? within : capitalOf.length > 0 ? capitalOf : (before?.in ?? []),
      capitalOf: capitalOf.length > 0 ? capitalOf : (before?.capitalOf ?? []),
      ...(silent ? { silent } : {}),
      ...(lat !== undefined && lon !== undefined ? { lat, lon } : {}),
    });
  });
}

/** The times in which a place bore its present name: those that its former names leave free. */
function timesBetween(names: readonly DatedName[]): Term[] {
  const former = names
    .filter((name) => name.form === "former")
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const free: Term[] = [];
  let from: string | null = null;
  for (const name of former) {
    if (name.from !== null && (from === null || name.from > from)) free.push({ from, to: name.from });
    if (name.to === null) return free;
    if (from === null || name.to > from) from = name.to;
  }
  return [...free, { from, to: null }];
}
