/**
 * Builds data/registers/codes.txt: ISO 3166-1, CAMEO, COW, Gleditsch-Ward, FtM and FIPS codes of the states in states.txt.
 * Run: npx tsx training/registers/build-codes.ts [folder of the reference data]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEntries } from "../../src/registers/entries.ts";
import { foldName } from "../../src/registers/fold.ts";
import { REGISTER_FOLDER, readRegisterFiles } from "../../src/registers/load.ts";
import type { StateEntry } from "../../src/registers/registers.ts";
import { readCsv } from "./read-csv.ts";

const reference = process.argv[2] ?? "../shared/reference";
const csv = (name: string) => readCsv(readFileSync(join(reference, "states", name), "utf8"));

/** One number of the COW and Gleditsch-Ward lists stands for several of our states, or the names differ. */
const NUMBERS: Readonly<Record<string, readonly [cow: string, gw: string]>> = {
  SUN: ["365", "365"],
  RUS: ["365", "365"],
  DEU: ["255", "260"],
  DDR: ["265", "265"],
  XPR: ["255", "255"],
  YUG: ["345", "345"],
  SCG: ["345", "345"],
  SRB: ["345", "340"],
  COD: ["490", "490"],
  ZAR: ["490", "490"],
  COG: ["484", "484"],
  BFA: ["439", "439"],
  HVO: ["439", "439"],
  BEN: ["434", "434"],
  DHY: ["434", "434"],
  BUR: ["775", "775"],
  MMR: ["775", "775"],
  RHO: ["552", "552"],
  ZWE: ["552", "552"],
  XTK: ["510", "510"],
  TZA: ["510", "510"],
  XZN: ["511", "511"],
  VDR: ["816", "816"],
  VNM: ["816", "816"],
  XVS: ["817", "817"],
  YEM: ["679", "678"],
  YMD: ["680", "680"],
  TUR: ["640", "640"],
  XOT: ["640", "640"],
  XKO: ["730", "730"],
  KOR: ["732", "732"],
  PRK: ["731", "731"],
  ITA: ["325", "325"],
  XSP: ["325", "325"],
  XAH: ["300", "300"],
  XBV: ["245", "245"],
  XBD: ["267", "267"],
  XSX: ["269", "269"],
  XWR: ["271", "271"],
  XHE: ["273", "273"],
  XHD: ["275", "275"],
  XHN: ["240", "240"],
  XMS: ["280", "280"],
  XPA: ["327", "327"],
  XTS: ["329", "329"],
  XMD: ["332", "332"],
  XPM: ["335", "335"],
  XTU: ["337", "337"],
  XCA: ["89", "89"],
  XGC: ["99", "99"],
  XTI: ["711", "711"],
  XOF: ["564", "564"],
  XTV: ["563", "563"],
  XKX: ["347", "347"],
  MKD: ["343", "343"],
  CZE: ["316", "316"],
  CSK: ["315", "315"],
  BIH: ["346", "346"],
  CIV: ["437", "437"],
  CPV: ["402", "402"],
  KGZ: ["703", "703"],
  KHM: ["811", "811"],
  TLS: ["860", "860"],
  SWZ: ["572", "572"],
  WSM: ["990", "990"],
  STP: ["403", "403"],
  ATG: ["58", "58"],
  LKA: ["780", "780"],
  IRN: ["630", "630"],
  ROU: ["360", "360"],
  MDG: ["580", "580"],
  FSM: ["987", "987"],
  GMB: ["420", "420"],
  BHS: ["31", "31"],
  USA: ["2", "2"],
  BLR: ["370", "370"],
  XAN: ["", "815"],
  GBR: ["200", "200"],
};

/** ISO 3166-3 and its first edition: alpha-2 codes of withdrawn states; FIPS 10-4 where it had one. */
const WITHDRAWN: Readonly<Record<string, readonly [iso2: string, numeric: string, fips?: string]>> = {
  SUN: ["SU", "810", "UR"],
  DDR: ["DD", "278", "GC"],
  YUG: ["YU", "890", "YO"],
  SCG: ["CS", "891", "YI"],
  CSK: ["CS", "200", "CZ"],
  YMD: ["YD", "720", "YS"],
  VDR: ["VD", "", "VN"],
  ZAR: ["ZR", "180", "CG"],
  BUR: ["BU", "104", "BM"],
  DHY: ["DY", "204", "DM"],
  HVO: ["HV", "854", "UV"],
  RHO: ["RH", "716", "RH"],
  TMP: ["TP", "626", "TT"],
  NHB: ["NH", "548", "NH"],
  GEL: ["GE", "296"],
  PCZ: ["PZ", "594", "PQ"],
  SKM: ["SK", ""],
  AFI: ["AI", "262", "FT"],
  ANT: ["AN", "530", "NT"],
};

/** CAMEO 1.1b3 differs from ISO 3166-1 alpha-3 here; every other CAMEO country code is the alpha-3 code. */
const CAMEO: Readonly<Record<string, string>> = {
  ROU: "ROM",
  TLS: "TMP",
  XKX: "KSV",
  MNE: "MTN",
  EUE: "IGOEUREEC",
};

/** FollowTheMoney country codes of former and disputed states; others are the ISO alpha-2 code in small letters. */
const FTM: Readonly<Record<string, string>> = {
  SUN: "suhh",
  DDR: "dd",
  YUG: "yucs",
  SCG: "csxx",
  CSK: "cshh",
  XKX: "xk",
  XAB: "ge-ab",
  XSO: "ge-so",
  XNC: "cy-trnc",
  XSL: "so-som",
  XNK: "az-nk",
  XTN: "md-pmr",
  EUE: "eu",
};

/** Where the list gives two FIPS codes glued together, or none. */
const FIPS: Readonly<Record<string, string>> = { SRB: "RI", XKX: "KV", PSE: "" };

const files = readRegisterFiles(REGISTER_FOLDER).filter((file) => /^states/.test(file.name));
const states = [...readEntries(files).entries.states.values()];
const iso = new Map(csv("datasets_country-codes.csv").map((row) => [row["ISO3166-1-Alpha-3"], row]));
const cow = byName(csv("cowstates_MIT.csv"), "cowcode");
const gw = byName(csv("gwstates_MIT.csv"), "gwcode");

const lines = states.map((state) => {
  const row = iso.get(state.code);
  const old = WITHDRAWN[state.code];
  const numbers = NUMBERS[state.code] ?? [number(cow, state), number(gw, state)];
  const iso2 =
    row?.["ISO3166-1-Alpha-2"] ||
    old?.[0] ||
    (state.code === "XKX" ? "XK" : state.code === "NAM" ? "NA" : "");
  const numeric = row?.["ISO3166-1-numeric"]?.padStart(3, "0") ?? old?.[1] ?? "";
  const cameo = CAMEO[state.code] ?? (state.code.startsWith("X") ? "" : state.code);
  const ftm = FTM[state.code] ?? (row === undefined ? "" : iso2.toLowerCase());
  const fips = FIPS[state.code] ?? (row?.FIPS ?? old?.[2] ?? "").split(",")[0]!.trim();
  return [state.code, iso2, numeric, cameo, numbers[0], numbers[1], ftm, fips].join(" | ").trimEnd();
});

writeFileSync(
  join(REGISTER_FOLDER, "codes.txt"),
  `# Codes of states: state | iso2 | isoNumeric | cameo | cow | gw | ftm | fips.   Format: README.md\n${lines.join("\n")}\n`,
);

function byName(rows: readonly Record<string, string>[], column: string): Map<string, string> {
  return new Map(rows.map((row) => [foldName(row.country_name!).join(" "), row[column]!]));
}

function number(numbers: ReadonlyMap<string, string>, state: StateEntry): string {
  for (const name of [{ name: state.name }, ...state.names]) {
    const found = numbers.get(foldName(name.name).join(" "));
    if (found !== undefined) return found;
  }
  return "";
}
