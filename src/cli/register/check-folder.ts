import { readEntries } from "../../registers/entries.ts";
import { REGISTER_FOLDER, readRegisterFiles } from "../../registers/load.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { print } from "./options.ts";

/** `chancery register check`. */
export function checkFolder(folder: string | undefined): ExitCode {
  const { lines, faults } = checkLines(folder);
  print(lines);
  return faults === 0 ? EXIT.ok : EXIT.unreadable;
}

/** Validates a folder of register files laid over the built-in ones; every fault is a line "file:line: what". */
export function checkLines(folder: string | undefined): { lines: string[]; faults: number } {
  const own = folder === undefined ? [] : readRegisterFiles(folder);
  const { entries, faults } = readEntries([...readRegisterFiles(REGISTER_FOLDER), ...own]);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`);
    return {
      lines: [...lines, `${faults.length} fault${faults.length === 1 ? "" : "s"}.`],
      faults: faults.length,
    };
  }
  const terms = [...entries.holdings.values()].reduce((sum, list) => sum + list.length, 0);
  const counts = [
    `${entries.states.size} states`,
    `${entries.edges.length} successions`,
    `${entries.organisations.size} organisations`,
    `${entries.places.size} places`,
    `${entries.positions.size} positions`,
    `${terms} terms`,
    `${entries.people.byId.size} people`,
  ];
  const over = folder === undefined ? "" : `${own.length} of your files over the built-in ones: `;
  return { lines: [`${over}no faults. ${counts.join(", ")}.`], faults: 0 };
}
