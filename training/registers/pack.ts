/**
 * Packs the register files with their indexes into data/registers/packed.json, which opens several times faster. The files alone
 * decide: a packed file that was not made from them as they are is passed over.
 * Run after every change of a register file: npx tsx training/registers/pack.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEntries } from "../../src/registers/entries.ts";
import { PACKED, REGISTER_FOLDER, readRegisterFiles, versionOf } from "../../src/registers/load.ts";
import { packRegisters } from "../../src/registers/packed.ts";
import { RegisterError } from "../../src/registers/register-error.ts";

const files = readRegisterFiles(REGISTER_FOLDER);
const { entries, faults } = readEntries(files);
if (faults.length > 0) throw new RegisterError(faults);
const json = JSON.stringify(packRegisters(entries, versionOf(files)));
// ASCII only: such a text is read and parsed faster.
const ascii = json.replace(
  /[^\x00-\x7f]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
);
writeFileSync(join(REGISTER_FOLDER, PACKED), ascii);
