import { eachRow, type FaultLog, fault, hull, namesCell, type RegisterFile, spells } from "./read-rows.ts";
import { stateTerms } from "./read-states.ts";
import type { OrganisationEntry, StateEntry } from "./registers.ts";

const ID = /^[A-Za-z0-9.-]+$/;
const KINDS: ReadonlySet<string> = new Set<OrganisationEntry["kind"]>([
  "government",
  "ministry",
  "legislature",
  "party",
  "military",
  "igo",
  "media",
  "company",
  "ngo",
  "armed-group",
  "other",
]);

/** Reads organisations: id | name | kind | state | cameo | existed | other names. */
export function readOrganisations(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  organisations: Map<string, OrganisationEntry>,
): void {
  eachRow(file, log, 3, 7, ([id, name, kind, state, cameo, existed, others]) => {
    if (!ID.test(id!)) return fault(log, `not an organisation id: "${id}"`);
    const before = organisations.get(`org:${id}`);
    if (name === "" && before === undefined) return fault(log, `organisation ${id} has no name`);
    if (kind !== "" && !KINDS.has(kind!)) return fault(log, `unknown kind of organisation "${kind}"`);
    if (state && !states.has(state)) fault(log, `unknown state ${state}`);
    const ofState = state || before?.state;
    const code = cameo || before?.cameo;
    const term = existed || before === undefined ? hull(spells(existed, log)) : before;
    organisations.set(`org:${id}`, {
      id: `org:${id}`,
      name: name === "" ? before!.name : name!,
      names: [
        ...(before?.names ?? [{ name: name!, form: "official", from: null, to: null }]),
        ...namesCell(others, log),
      ],
      kind: kind === "" ? (before?.kind ?? "other") : (kind as OrganisationEntry["kind"]),
      from: term.from ?? null,
      to: term.to ?? null,
      ...(ofState === undefined || ofState === "" ? {} : { state: ofState }),
      ...(code === undefined || code === "" ? {} : { cameo: code }),
      ...(before?.members === undefined ? {} : { members: before.members }),
    });
  });
}

/** Reads members: organisation | states with times. */
export function readMembers(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  organisations: Map<string, OrganisationEntry>,
): void {
  eachRow(file, log, 2, 2, ([id, members]) => {
    const entry = organisations.get(`org:${id}`);
    if (entry === undefined) return fault(log, `unknown organisation ${id}`);
    const added = stateTerms(members, log, states);
    organisations.set(entry.id, { ...entry, members: [...(entry.members ?? []), ...added] });
  });
}
