/**
 * Builds data/registers/offices-us-diplomats.txt: chiefs of mission of the United States since 1789, from "Principal Officers and
 * Chiefs of Mission of the U.S. Department of State" (Office of the Historian, CC0).
 * Run: npx tsx training/registers/build-diplomats.ts FOLDER, the unpacked archive pocom.tar.gz
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTER_FOLDER } from "../../src/registers/load.ts";
import { handWrittenRegisters } from "./hand-written.ts";

/** The first envoys under the constitution. */
const SINCE = "1789";

/** Territories whose name in the source is no name of the register. */
const NAMES: Readonly<Record<string, string>> = {
  burma: "Burma",
  "congo republic": "Republic of the Congo",
  "congo democratic republic": "Democratic Republic of the Congo",
  "cote divoire": "Ivory Coast",
  "german democratic republic": "German Democratic Republic",
  korea: "South Korea",
  "serbia montenegro": "Serbia and Montenegro",
  "st kitts nevis": "Saint Kitts and Nevis",
  "st lucia": "Saint Lucia",
  "st vincent": "Saint Vincent",
  "vietnam south": "South Vietnam",
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: build-diplomats.ts FOLDER");
const registers = handWrittenRegisters();
const names = readNames(join(folder, "people"));

const lines = [
  "# Chiefs of mission of the United States since 1789 (Office of the Historian, CC0).   Format: README.md; origin: SOURCE.md",
];
for (const file of readdirSync(join(folder, "missions-countries")).sort()) {
  const text = readFileSync(join(folder, "missions-countries", file), "utf8");
  const territory = file.replace(/\.xml$/, "").replaceAll("-", " ");
  const candidates = registers.lookup(
    NAMES[territory] ?? territory.replace(/\b[a-z]/g, (c) => c.toUpperCase()),
  );
  const code = candidates.find((candidate) => candidate.type === "state")?.state;
  if (code === undefined) continue;
  const rows = new Set<string>();
  for (const chief of text.split("<chief>").slice(1)) {
    const person = names.get(tag(chief, "person-id"));
    const from = dateIn(chief, "started") || dateIn(chief, "appointed");
    const to = dateIn(chief, "ended");
    if (person === undefined || from < SINCE || (to !== "" && to < from)) continue;
    rows.add(`${from}..${to || (from > "2019" ? "" : from.slice(0, 4))} ${person}`);
  }
  if (rows.size === 0) continue;
  const state = registers.state(code)!.name;
  lines.push(
    "",
    `[USA.ambassador.${code.toLowerCase()} | ambassador | | Ambassador of the United States to ${state}]`,
  );
  lines.push(
    `= Ambassador; US Ambassador; U.S. Ambassador; Ambassador to ${state}; American Ambassador; Minister @..1950`,
  );
  lines.push(...[...rows].sort());
}
writeFileSync(join(REGISTER_FOLDER, "offices-us-diplomats.txt"), `${lines.join("\n")}\n`);

function readNames(root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const letter of readdirSync(root)) {
    for (const file of readdirSync(join(root, letter))) {
      const text = readFileSync(join(root, letter, file), "utf8");
      const surname = tag(text, "surname");
      if (surname !== "") found.set(tag(text, "id"), clean(`${tag(text, "forename")} ${surname}`));
    }
  }
  return found;
}

function tag(text: string, name: string): string {
  const start = text.indexOf(`<${name}>`);
  const end = text.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? "" : text.slice(start + name.length + 2, end).trim();
}

function dateIn(chief: string, event: string): string {
  const date = tag(tag(chief, event), "date");
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? date : "";
}

/** Names carry no marks that the office files give a meaning to. */
function clean(name: string): string {
  return name
    .replaceAll("&amp;", "&")
    .replace(/[=@~|[\];,]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
