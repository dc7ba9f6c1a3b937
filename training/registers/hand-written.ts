import { REGISTER_FOLDER, readRegisterFiles } from "../../src/registers/load.ts";
import { openRegisters } from "../../src/registers/open-registers.ts";
import type { Registers } from "../../src/registers/registers.ts";

/** Files in the register folder that the scripts of this folder make. */
export const MADE: ReadonlySet<string> = new Set([
  "codes.txt",
  "offices-san-marino.txt",
  "offices-us-diplomats.txt",
  "offices-wikidata.txt",
]);

/** The registers as written by hand, without what the scripts make, so that a second run gives the same as the first. */
export function handWrittenRegisters(): Registers {
  return openRegisters(
    readRegisterFiles(REGISTER_FOLDER).filter((file) => !MADE.has(file.name)),
    "hand-written",
  );
}
