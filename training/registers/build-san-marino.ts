/**
 * Builds data/registers/offices-san-marino.txt: one captain regent of San Marino for each half-year since 1945. Names and dates are
 * facts taken from REIGN, the only source at hand; the bench therefore leaves San Marino out when it checks against REIGN.
 * Run: npx tsx training/registers/build-san-marino.ts [folder of the reference data]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTER_FOLDER } from "../../src/registers/load.ts";
import { readCsv } from "./read-csv.ts";

const SAN_MARINO = "331";
const reference = process.argv[2] ?? "../shared/reference";
const rows = readCsv(readFileSync(join(reference, "leaders/REIGN_leaderlist_3_21.csv"), "utf8")).filter(
  (row) => row.ccode === SAN_MARINO && Number(row.syear) >= 1945,
);

const lines = [
  "# Captains regent of San Marino since 1945.   Format: README.md; origin: SOURCE.md",
  "",
  "[SMR.captain-regent | head-of-state, head-of-government | | Captain Regent of San Marino]",
  "= Captain Regent; Captains Regent; Capitano Reggente [it]",
];
for (const row of rows) {
  const from = `${row.syear}-${row.smonth!.padStart(2, "0")}-${(row.sdate || "1").padStart(2, "0")}`;
  const to = `${row.eyear}-${row.emonth!.padStart(2, "0")}`;
  const name = row.leader!.replace(/\s*\(.*$/, "").trim();
  // The last rows of the source name two captains by surname only; those of one name each are kept.
  if (!/ and | & |Government/.test(name) && name.includes(" ")) lines.push(`${from}..${to} ${name}`);
}
writeFileSync(join(REGISTER_FOLDER, "offices-san-marino.txt"), `${lines.join("\n")}\n`);
