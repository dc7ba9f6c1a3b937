import { ALWAYS, datedItem, type FaultLog, fault, hull, listCell, spells } from "./read-rows.ts";
import type { Branch, Holding, PositionEntry, StateEntry, TitleForm } from "./registers.ts";

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

const MARKED = /[@<[]/;
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

/** Reads the head of a section: "[PRK.premier | head-of-government | 1948.. | Premier of the Cabinet]". A head of a known position needs its id only. */
export function readHead(
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

/** Titles of a position whose section gives none. */
export function usualTitles(position: PositionEntry): TitleForm[] {
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
export function titleForms(cell: string, position: PositionEntry, log: FaultLog): TitleForm[] {
  return listCell(cell.trim()).map((item) => {
    if (!MARKED.test(item)) {
      return { position: position.id, form: item, language: "en", from: position.from, to: position.to };
    }
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
