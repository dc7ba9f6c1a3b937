import type { NamesOfState, People } from "./people.ts";
import { type Offices, readHead, titleForms, usualTitles } from "./read-positions.ts";
import { eachLine, type FaultLog, fault, type RegisterFile } from "./read-rows.ts";
import type { Holding, PositionEntry, StateEntry } from "./registers.ts";
import { isDate } from "./term.ts";

type Draft = { -readonly [K in keyof Holding]: Holding[K] };

/**
 * Reads an office file: sections of a head "[PRK.premier | branch, branch | existed | label]", title lines
 * "= Premier; Premier of the Cabinet @1948..1972", and one line a term: "1948-09-09..1972-12-28 Kim Il Sung".
 * A term without an end runs to the begin of the next line's (an acting one's with both ends apart), or on.
 */
export function readOffices(
  file: RegisterFile,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  people: People,
  offices: Offices,
): void {
  let position: PositionEntry | undefined;
  let holdings: Draft[] = [];
  let names: NamesOfState = people.of("");
  let open: Draft | undefined;
  const finish = (): void => {
    if (position === undefined) return;
    if (open !== undefined) open.to = position.to;
    open = undefined;
    const titles = offices.titles.get(position.id)!;
    if (titles.length === 0) titles.push(...usualTitles(position));
  };
  eachLine(file, log, (line) => {
    const first = line.charCodeAt(0);
    if (first === OPEN_BRACKET) {
      finish();
      position = readHead(line, log, states, offices);
      if (position === undefined) return;
      holdings = offices.holdings.get(position.id)!;
      names = people.of(position.of.startsWith("org:") ? "" : position.of);
    } else if (position === undefined) {
      fault(log, "a line before the first [position]");
    } else if (first === EQUALS) {
      offices.titles.get(position.id)!.push(...titleForms(line.slice(1), position, log));
    } else {
      const space = line.indexOf(" ");
      const dots = line.indexOf("..");
      const ranged = dots > 0 && dots < space;
      const from = line.slice(0, ranged ? dots : Math.max(0, space));
      const to = ranged && dots + 2 < space ? line.slice(dots + 2, space) : null;
      if (!isDate(from) || (to !== null && (!isDate(to) || to < from.slice(0, to.length)))) {
        return fault(log, `not a term: "${line.slice(0, 60)}"`);
      }
      const holding = readHolder(line, space + 1, position, names, people);
      holding.from = from;
      holding.to = to;
      // Somebody who only stands in for a while does not end the term of the one stood in for.
      if (open !== undefined && !(ranged && holding.acting === true)) {
        open.to = from;
        open = undefined;
      }
      holdings.push(holding);
      if (!ranged) open = holding;
    }
  });
  finish();
}

const OPEN_BRACKET = 91;
const EQUALS = 61;
const TILDE = 126;

/** "~Georgy Malenkov = G. M. Malenkov, Malenkov @SUN": "~" is acting, "=" other forms, "@" the state of an organisation's officer. */
function readHolder(
  line: string,
  start: number,
  position: PositionEntry,
  names: NamesOfState,
  people: People,
): Draft {
  const acting = line.charCodeAt(start) === TILDE;
  let end = line.length;
  let own = names;
  const at = line.lastIndexOf("@");
  if (at > start) {
    own = people.of(line.slice(at + 1).trim());
    end = at;
  }
  const equals = line.indexOf(" = ", start);
  const nameEnd = equals < 0 || equals > end ? end : equals;
  const person = people.named(line.slice(acting ? start + 1 : start, nameEnd).trim(), own);
  if (nameEnd !== end) {
    for (const alias of line.slice(nameEnd + 3, end).split(",")) people.alias(person, alias.trim());
  }
  const holding: Draft = { position: position.id, person, from: null, to: null };
  if (acting) holding.acting = true;
  return holding;
}
