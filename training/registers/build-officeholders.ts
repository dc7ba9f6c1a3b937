/**
 * Builds data/registers/offices-wikidata.txt: ministers, ambassadors, speakers, chiefs of staff and others since 2001, from the
 * Wikidata (CC0) terms of office in the reference data. Terms that the hand-written rosters hold already are left out.
 * Run: npx tsx training/registers/build-officeholders.ts [folder of the reference data]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../../src/registers/fold.ts";
import { REGISTER_FOLDER } from "../../src/registers/load.ts";
import type { Branch, Registers } from "../../src/registers/registers.ts";
import { inTerm, meets, parseTerm } from "../../src/registers/term.ts";
import { handWrittenRegisters } from "./hand-written.ts";
import { readCsv } from "./read-csv.ts";

/** State of each part of the source. */
const STATES: Readonly<Record<string, string>> = {
  "albania-cabinet": "ALB",
  "australia-cabinet": "AUS",
  "belarus-ministers": "BLR",
  "brazil-ministers": "BRA",
  "canada-cabinet": "CAN",
  "china-ministers": "CHN",
  "egypt-ministers": "EGY",
  "france-cabinet": "FRA",
  "greece-cabinet": "GRC",
  "india-ministers": "IND",
  "indonesia-ministers": "IDN",
  "iran-ministers": "IRN",
  "israel-ministers": "ISR",
  "japan-ministers": "JPN",
  "kazakhstan-cabinet": "KAZ",
  laos: "LAO",
  "malaysia-ministers": "MYS",
  "mexico-ministers": "MEX",
  "mongolia-ministers": "MNG",
  "new-zealand-cabinet": "NZL",
  "north-korea": "PRK",
  "pakistan-ministers": "PAK",
  "philippines-ministers": "PHL",
  "russia-cabinet": "RUS",
  "south-africa-cabinet": "ZAF",
  "south-korea-ministers": "KOR",
  sudan: "SDN",
  taiwan: "TWN",
  "turkey-ministers": "TUR",
  "uae-ministers": "ARE",
  "ukraine-cabinet": "UKR",
  "united-kingdom-cabinet": "GBR",
  "us-cabinet": "USA",
  vietnam: "VNM",
};

/** Offices that speak or act towards other states, or lead a branch of the state. */
const KEPT =
  /ambassador|high commissioner|permanent representative|consul|^(?:vice[- ]|acting |first |deputy |senior )*(?:president|prime minister|premier|chancellor|king|emperor|supreme leader|sultan|vice-premier)\b(?! of the (?:supreme|constitutional|federal court|treasury|international|court|queen|national council of))|minister|^secretary of|secretary of state for (?:foreign|defence|the home|international|business|exiting|northern)|(?:deputy|under|assistant) secretary of (?:state|defen[cs]e)|speaker|president of the (?:senate|national assembly|chamber|house|council)|chair(?:man|person) of the (?:joint|verkhovna|state duma|federation|kuomintang|democratic|communist|national|standing|state)|chief of (?:the )?(?:general|defen[cs]e|naval|army|air|staff|navy|national)|national security|security council|spokes|press secretary|director of (?:the )?(?:cia|central intelligence|national intelligence|federal)|governor of the (?:central|reserve|bank|state bank)|presidential administration|special (?:representative|envoy)|leader of the opposition|chief cabinet secretary|general secretary|secretary[- ]general|trade representative|treasury|head of state/i;

const DROPPED =
  /\bjudge|justice of|court|mayor|parliamentary|whip|lord (?:of|commissioner)|chief minister|premier of|governor of (?!the)|legislative assembly|assembly of|provincial|oblast|oversight|solicitor|minister of .* of (?:quebec|ontario)|prime minister of azad|private secretary|white house (?:counsel|cabinet|chief)|council of economic|secretary of state of|regional council|general council|ambassador of the/i;

/** Ids that the hand-written rosters use for these branches. */
const USUAL: Readonly<Partial<Record<Branch, string>>> = {
  "foreign-minister": "foreign-minister",
  "defence-minister": "defence-minister",
  "head-of-government": "prime-minister",
};

/** Junior offices that no other state deals with, unless they are for foreign affairs or defence. */
const JUNIOR =
  /^(?:special )?minister of state\b|^(?:assistant|associate|acting|vice|junior)\b.*minister|^deputy minister|^minister (?:in the|assisting|responsible|without)|(?:under|assistant|deputy) secretary of(?! state| defen)|secretary to the treasury|^secretary of (?:the )?(?:army|navy|air)|^minister for (?:women|youth|sport|the arts|racing|volunteers|prisons|london|disab|senior|consumer|ageing|indigenous|water|road|local|cities|school|skills|training|early|care|higher|further|film|digital|small|housing|planning|public|people)/i;
const OUTWARD = /foreign|external|defen[cs]e|europe|trade|africa|asia|middle east/i;

interface Term {
  readonly position: string;
  readonly label: string;
  readonly branch: Branch;
  readonly titles: readonly string[];
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

const reference = process.argv[2] ?? "../shared/reference";
const registers = handWrittenRegisters();
const source = join(reference, "leaders/wikidata_officeholders_2001-2022.csv");
const terms: Term[] = [];
for (const row of readCsv(readFileSync(source, "utf8"))) {
  const state = STATES[row.country_repo!];
  const office = row.position!.trim();
  const person = row
    .person!.split(",")[0]!
    .replace(/\s*\(.*\)$/, "")
    .trim();
  const from = day(row.start!);
  const usable = /^\p{Script=Latin}[\p{Script=Latin}\p{M}\s.'’‘`ʻʼ-]+$/u.test(person) && person.includes(" ");
  if (state === undefined || from === "" || !usable) continue;
  if (parseTerm(`${from}..${day(row.end!)}`) === undefined) continue;
  if (!KEPT.test(office) || DROPPED.test(office)) continue;
  if (JUNIOR.test(office) && !OUTWARD.test(office)) continue;
  terms.push({ ...positionOf(state, office), person, from, to: day(row.end!) });
}

const sections = new Map<string, Term[]>();
for (const term of terms) {
  const person = knownAs(term, registers);
  if (person === undefined) continue;
  const list = sections.get(term.position) ?? [];
  if (!list.some((other) => other.person === person && other.from === term.from))
    list.push({ ...term, person });
  sections.set(term.position, list);
}

const lines = [
  "# Offices 2001-2022 from Wikidata (CC0): positions, titles, terms.   Format: README.md; origin: SOURCE.md",
];
for (const position of [...sections.keys()].sort()) {
  const list = sections.get(position)!.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const { label, branch, titles } = list[0]!;
  const known = registers.position(position) !== undefined;
  lines.push("", known ? `[${position}]` : `[${position} | ${branch} | | ${label}]`);
  if (!known) lines.push(`= ${titles.join("; ")}`);
  for (const term of list) lines.push(`${term.from}..${term.to || nextAfter(list, term)} ${term.person}`);
}
writeFileSync(join(REGISTER_FOLDER, "offices-wikidata.txt"), `${lines.join("\n")}\n`);

/** Begin of the next term of an office: the latest that a term without an end in the source can have lasted. */
function nextAfter(list: readonly Term[], term: Term): string {
  return list.find((other) => other.from > term.from && other.person !== term.person)?.from ?? "";
}

function day(text: string): string {
  const date = /^(\d{4})(-\d{2})?(-\d{2})?/.exec(text.trim());
  return date === null ? "" : date[0].replace(/-00.*$/, "");
}

/** Position of an office written as in the source, with its usual short titles. */
function positionOf(state: string, office: string): Omit<Term, "person" | "from" | "to"> {
  const name = registers.state(state)!.name;
  const envoy = /^(?:ambassador|high commissioner) to (?:the )?(.+)$/i.exec(office);
  const receiving = envoy === null ? undefined : stateCode(envoy[1]!);
  if (receiving !== undefined) {
    const to = registers.state(receiving)!.name;
    return {
      position: `${state}.ambassador.${receiving.toLowerCase()}`,
      label: `Ambassador of ${withArticle(name)} to ${withArticle(to)}`,
      branch: "ambassador",
      titles: [`Ambassador to ${to}`, "Ambassador"],
    };
  }
  const branch = branchOf(office);
  const usual = USUAL[branch];
  const known = usual === undefined ? undefined : registers.position(`${state}.${usual}`);
  const minister = /^(?:Federal |Union )?Minister (?:of|for) (?:the )?([^,]+)$/.exec(office);
  const short = minister === null ? [] : [`${minister[1]} Minister`, `Minister of ${minister[1]}`];
  return {
    position: known === undefined ? `${state}.${slug(office)}` : known.id.slice("position:".length),
    label: office.endsWith(` of ${name}`) ? office : `${office} of ${withArticle(name)}`,
    branch,
    titles: [...new Set([office, ...short])],
  };
}

function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Soviet|Central African|Dominican Rep|Gambia|Holy|.*Islands$)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

function stateCode(name: string): string | undefined {
  const [found] = registers.lookup(name, "2015").filter((candidate) => candidate.type === "state");
  return found?.valid === true && /short|official|alias/.test(found.form) ? found.state : undefined;
}

function branchOf(office: string): Branch {
  const text = office.toLowerCase();
  if (/ambassador|high commissioner|permanent representative|consul/.test(text)) return "ambassador";
  if (/deputy|vice|first |state minister|minister of state|associate|assistant|under/.test(text))
    return "minister";
  if (/^(?:federal |union )?minister (?:of|for) (?:foreign|external) (?:affairs|relations)/.test(text))
    return "foreign-minister";
  if (/^(?:federal )?minister (?:of|for) (?:national )?defen[cs]e$/.test(text)) return "defence-minister";
  if (/^prime minister$/.test(text)) return "head-of-government";
  if (/speaker|president of the (?:senate|national assembly|chamber|house|council)|duma|verkhovna/.test(text))
    return "legislature";
  if (/chief of (?:the )?(?:general|defen|naval|army|air|navy)|joint chiefs|chief of staff of/.test(text))
    return "military";
  if (/minister|secretary of/.test(text)) return "minister";
  return "other";
}

function slug(office: string): string {
  return foldName(office)
    .join("-")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-{2,}/g, "-")
    .slice(0, 60);
}

/** The person's name as the rosters write it; undefined when the rosters have that term already or name somebody else for it. */
function knownAs(term: Term, known: Registers): string | undefined {
  const state = term.position.slice(0, 3);
  const same = known
    .peopleNamed(term.person, undefined, state)
    .find((person) => person.state === state && sharesName(person.name, term.person));
  const leads = (["head-of-state", "head-of-government"] as const).flatMap((branch) =>
    known.holdersOf(state, branch, term.from),
  );
  if (/^(?:president|prime minister|premier|chancellor|king|emperor|supreme leader)/i.test(term.label)) {
    // The rosters by hand name every head of state and of government.
    if (leads.length > 0) return undefined;
  }
  const office = known.position(term.position);
  if (office !== undefined && !meets(office, { from: term.from, to: term.from })) return undefined;
  const span = { from: term.from, to: term.to === "" ? null : term.to };
  const middle =
    term.to === "" ? term.from : term.from.slice(0, 4) === term.to.slice(0, 4) ? term.to : term.from;
  const written = known.holders(term.position).filter((holding) => meets(holding, span));
  if (written.some((holding) => holding.person === same?.id)) return undefined;
  if (written.some((holding) => inTerm(holding, middle))) return undefined;
  return same?.name ?? term.person;
}

function sharesName(a: string, b: string): boolean {
  const first = foldName(a);
  const second = foldName(b);
  return first.every((piece) => second.includes(piece)) || second.every((piece) => first.includes(piece));
}
