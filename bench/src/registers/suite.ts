import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRegisters, PACKED, REGISTER_FOLDER, readRegisterFiles } from "../../../src/registers/load.ts";
import type { Registers } from "../../../src/registers/registers.ts";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { resolveCodes } from "./codes.ts";
import { archigosTerms, type CheckedTerm, countAgreement, reignTerms } from "./leaders.ts";

/** COW number. */
const SAN_MARINO = "331";

/** Names of the kinds that news holds, for the speed of look-up; they are found, missed, or found only by their sound. */
const MENTIONS =
  "Soviet Union|Moscow|U.N. Security Council|Kim Jong Un|Nobody Whatever|Vladimir Vladimirovich Putin|the White House|Sergei Shoygu|Mongolian|South Korean|Leningrad|Workers' Party of Korea|Some Unknown Company|Thatcher|Prime Minister|NATO|Upper Volta|Muammar Qaddafi".split(
    "|",
  );

/**
 * Milliseconds to load the registers and find a first name, in a process of its own: here they may be open already. The
 * built program is measured where there is one.
 */
function loadTime(): number {
  const built = new URL("../../../dist/registers/load.js", import.meta.url);
  const load = (existsSync(built) ? built : new URL("../../../src/registers/load.ts", import.meta.url)).href;
  const program = `
    const { loadRegisters } = await import(${JSON.stringify(load)});
    const begin = performance.now();
    loadRegisters().findNames(["President", "Putin"]);
    console.log(performance.now() - begin);`;
  const out = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
  });
  return Number(out);
}

/** Registers: agreement with leader lists that are used for checking only, state codes, speed and size. */
export const suite: Suite = {
  id: "registers",
  title: "Registers: who held office, which state, how fast",
  async run(options: SuiteOptions): Promise<readonly Row[]> {
    const rows: Row[] = [];
    const loaded = loadTime();
    const registers = loadRegisters();
    rows.push(...checkLeaders(registers, options), ...speed(registers));
    rows.push({
      id: "registers.load",
      label: "load the registers and find the first name",
      value: loaded,
      unit: "ms",
      lowerIsBetter: true,
      peers: "aim 150",
    });
    rows.push(size());
    const codes = resolveCodes(registers);
    rows.push({
      id: "registers.codes",
      label: "state names resolved to the code of their date",
      value: (100 * codes.right) / codes.total,
      unit: "%",
      detail: `${codes.right} of ${codes.total}`,
    });
    if (options.errors) for (const wrong of codes.wrong) console.log(`registers.codes: ${wrong}`);
    return rows;
  },
};

function size(): Row {
  const files = readRegisterFiles(REGISTER_FOLDER);
  const text = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const packed = join(REGISTER_FOLDER, PACKED);
  return {
    id: "registers.size",
    label: "register files and what is packed of them",
    value: (text + (existsSync(packed) ? statSync(packed).size : 0)) / 1e6,
    unit: "MB",
    lowerIsBetter: true,
    peers: "aim 20",
    detail: `${files.length} files of ${(text / 1e6).toFixed(1)} MB`,
  };
}

function checkLeaders(registers: Registers, options: SuiteOptions): Row[] {
  if (!existsSync(join(options.shared, "reference/leaders"))) {
    console.log("registers: the leader lists to check against are not there; holders are not checked");
    return [];
  }
  const lists: readonly (readonly [id: string, label: string, terms: readonly CheckedTerm[]])[] = [
    ["archigos", "holder at mid-term as in Archigos 4.1 (1945-2015)", archigosTerms(options.shared)],
    // San Marino's captains regent were taken from REIGN, so they prove nothing here.
    [
      "reign",
      "holder at mid-term as in REIGN (1945-2021), San Marino apart",
      reignTerms(options.shared).filter((term) => term.code !== SAN_MARINO),
    ],
  ];
  return lists.map(([id, label, terms]) => {
    const count = countAgreement(registers, terms);
    if (options.errors) {
      for (const line of [...count.silent, ...count.differ]) console.log(`registers.holders.${id}: ${line}`);
    }
    return {
      id: `registers.holders.${id}`,
      label,
      value: (100 * count.agree) / terms.length,
      unit: "%",
      detail: `agree ${count.agree} differ ${count.differ.length} silent ${count.silent.length}`,
    };
  });
}

function speed(registers: Registers): Row[] {
  const rounds = 2_000;
  const begin = performance.now();
  for (let i = 0; i < rounds; i++) {
    for (const mention of MENTIONS) registers.lookup(mention, "1987-03-01");
  }
  const seconds = (performance.now() - begin) / 1000;
  const sentence = "On Friday , President Vladimir Putin met Kim Jong Un in Moscow , the Kremlin said".split(
    " ",
  );
  const start = performance.now();
  for (let i = 0; i < rounds; i++) registers.findNames(sentence, "2019-04-25");
  const reading = (performance.now() - start) / 1000;
  return [
    {
      id: "registers.lookup",
      label: "look-ups of a written name at a date",
      value: (rounds * MENTIONS.length) / seconds,
      unit: "/s",
      peers: "aim 10000",
    },
    {
      id: "registers.find",
      label: "tokens searched for names",
      value: (rounds * sentence.length) / reading,
      unit: "/s",
    },
  ];
}
