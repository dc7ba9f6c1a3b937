import type { People } from "./people.ts";
import {
  ALWAYS,
  datedItem,
  eachLine,
  type FaultLog,
  fault,
  hull,
  listCell,
  type RegisterFile,
  spells,
} from "./read-rows.ts";
import type { Branch, Holding, PositionEntry, StateEntry, TitleForm } from "./registers.ts";
import { parseTerm } from "./term.ts";

/** Positions, their holders and their titles, as the office files give them. */
export interface Offices {
  readonly positions: Map<string, PositionEntry>;
  /** By position id. */
  readonly holdings: Map<string, Holding[]>;
  /** By position id. */
  readonly titles: Map<string, TitleForm[]>;
}

const BRANCHES: ReadonlySet<string> = new Set<Branch>([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "party-leader",
  "minister",
  "ambassador",
  "legislature",
  "military",
  "igo-head",
  "other",
]);

const POSITION = /^[A-Za-z0-9-]+\.[a-z0-9.-]+$/;

/** What a position is when its head says no more than its id: "[KEN.president]". */
const USUAL: Readonly<Record<string, readonly [branch: Branch, title: string]>> = {
  president: ["head-of-state", "President"],
  king: ["head-of-state", "King"],
  monarch: ["head-of-state", "Monarch"],
  emir: ["head-of-state", "Emir"],
  sultan: ["head-of-state", "Sultan"],
  "prime-minister": ["head-of-government", "Prime Minister"],
  "foreign-minister": ["foreign-minister", "Minister of Foreign Affairs"],
  "defence-minister": ["defence-minister", "Minister of Defence"],
};

/** Titles of a usual position when its section gives none; the label and the label's own first words are always titles. */
const USUAL_TITLES: Readonly<Record<string, readonly string[]>> = {
  "prime-minister": ["Prime Minister", "Premier"],
  "foreign-minister": ["Foreign Minister", "Minister of Foreign Affairs", "Minister for Foreign Affairs"],
  "defence-minister": ["Defence Minister", "Defense Minister", "Minister of Defence", "Minister of Defense"],
};

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
  let open: { from: string; set(to: string | null): void } | undefined;
  const close = (to: string | null): void => {
    open?.set(to);
    open = undefined;
  };
  const finish = (): void => {
    close(position?.to ?? null);
    if (position !== undefined && offices.titles.get(position.id)!.length === 0) {
      offices.titles.get(position.id)!.push(...usualTitles(position));
    }
  };
  eachLine(file, log, (line) => {
    const first = line[0]!;
    if (first === "[") {
      finish();
      position = readHead(line, log, states, offices);
    } else if (position === undefined) {
      fault(log, "a line before the first [position]");
    } else if (first === "=") {
      offices.titles.get(position.id)!.push(...titleForms(line.slice(1), position, log));
    } else {
      const space = line.indexOf(" ");
      const term = space < 0 ? undefined : parseTerm(line.slice(0, space));
      if (term === undefined || term.from === null) return fault(log, `not a term: "${line}"`);
      const ranged = line.slice(0, space).includes("..");
      const holding = readHolder(line.slice(space + 1).trim(), position, people);
      // Somebody who only stands in for a while does not end the term of the one stood in for.
      if (!(ranged && holding.acting === true)) close(term.from);
      const list = offices.holdings.get(position.id)!;
      const at = list.length;
      list.push({ ...holding, from: term.from, to: ranged ? term.to : null });
      if (!ranged) {
        open = {
          from: term.from,
          set: (to) => {
            list[at] = { ...list[at]!, to };
          },
        };
      }
    }
  });
  finish();
}

function readHead(
  line: string,
  log: FaultLog,
  states: ReadonlyMap<string, StateEntry>,
  offices: Offices,
): PositionEntry | undefined {
  if (!line.endsWith("]")) {
    fault(log, `a position head must end with "]"`);
    return undefined;
  }
  const [id, branches, existed, label] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  if (!POSITION.test(id!)) {
    fault(log, `not a position id: "${id}"`);
    return undefined;
  }
  const key = `position:${id}`;
  const before = offices.positions.get(key);
  const given = (branches ?? "")
    .split(",")
    .flatMap((branch) => (branch.trim() === "" ? [] : [branch.trim()]));
  for (const branch of given) if (!BRANCHES.has(branch)) fault(log, `unknown branch "${branch}"`);
  const dot = id!.indexOf(".");
  const owner = id!.slice(0, dot);
  const usual = USUAL[id!.slice(dot + 1)];
  const state = states.get(owner);
  if (before === undefined && usual === undefined && (given.length === 0 || !label)) {
    fault(log, `position ${id} is new: it needs branch and label`);
    return undefined;
  }
  const [branch, ...also] = given as Branch[];
  const usualLabel = usual === undefined ? undefined : `${usual[1]} of ${state?.name ?? owner}`;
  const entry: PositionEntry = {
    id: key,
    label: label || (before?.label ?? usualLabel!),
    of: state === undefined ? `org:${owner}` : owner,
    branch: branch ?? before?.branch ?? usual![0],
    ...(also.length > 0 ? { also } : before?.also === undefined ? {} : { also: before.also }),
    ...(existed || before === undefined
      ? hull(existed ? spells(existed, log) : [{ from: null, to: state?.to ?? null }])
      : { from: before.from, to: before.to }),
  };
  offices.positions.set(key, entry);
  if (before === undefined) {
    offices.holdings.set(key, []);
    offices.titles.set(key, []);
  }
  return entry;
}

function usualTitles(position: PositionEntry): TitleForm[] {
  const { id, label, from, to } = position;
  const kind = id.slice(id.indexOf(".") + 1);
  const short = /^(.+?) of (?:the )?\p{Lu}/u.exec(label)?.[1] ?? label;
  return [...new Set([label, short, ...(USUAL_TITLES[kind] ?? [])])].map((form) => ({
    position: id,
    form,
    language: "en",
    from,
    to,
  }));
}

/** "Premier; Chairman of the State Affairs Commission @2016.. <KCNA> [en]": dated, with outlet and language when given. */
function titleForms(cell: string, position: PositionEntry, log: FaultLog): TitleForm[] {
  return listCell(cell.trim()).map((item) => {
    const outlet = /<([^<>]{1,40})>/.exec(item)?.[1];
    const language = /\[([a-z]{2,3})\]/.exec(item)?.[1] ?? "en";
    const bare = item.replace(/<[^<>]{1,40}>|\[[a-z]{2,3}\]/g, "").trim();
    const dated = datedItem(bare, ALWAYS, log);
    return {
      position: position.id,
      form: dated.words,
      language,
      from: dated.from ?? position.from,
      to: dated.to ?? position.to,
      ...(outlet === undefined ? {} : { usedBy: outlet }),
    };
  });
}

/** "~Georgy Malenkov = G. M. Malenkov, Malenkov @SUN": "~" is acting, "=" other forms, "@" the state of an organisation's officer. */
function readHolder(
  words: string,
  position: PositionEntry,
  people: People,
): { position: string; person: string; acting?: boolean } {
  let rest = words;
  const acting = rest.startsWith("~");
  if (acting) rest = rest.slice(1);
  let state = position.of.startsWith("org:") ? "" : position.of;
  const at = rest.lastIndexOf("@");
  if (at >= 0) {
    state = rest.slice(at + 1).trim();
    rest = rest.slice(0, at).trim();
  }
  const equals = rest.indexOf(" = ");
  const name = equals < 0 ? rest : rest.slice(0, equals).trim();
  const person = people.named(name, state);
  if (equals >= 0) {
    for (const alias of rest.slice(equals + 3).split(",")) people.alias(person, alias.trim());
  }
  return { position: position.id, person, ...(acting ? { acting } : {}) };
}
