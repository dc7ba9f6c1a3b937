import type { Reading } from "../../model/reading.ts";
import { addCounts, type Counts, countsInWords, countsOf, NO_COUNTS } from "../../report/brief/counts.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { FailOn } from "./options.ts";

/** Counts over the documents of one run. */
export class Tally {
  read = 0;
  unreadable = 0;
  #counts: Counts = NO_COUNTS;

  add(reading: Reading): void {
    this.read++;
    this.#counts = addCounts(this.#counts, countsOf(reading));
  }

  /** "3 texts: 2 read, 1 unreadable; 6 events, 1 agreement, ... (1 conflict)". */
  inWords(): string {
    const all = this.read + this.unreadable;
    const unreadable = this.unreadable > 0 ? `, ${this.unreadable} unreadable` : "";
    return `${all} ${all === 1 ? "text" : "texts"}: ${this.read} read${unreadable}; ${countsInWords(this.#counts)}`;
  }

  exitCode(failOn: FailOn | undefined): ExitCode {
    if (this.unreadable > 0) return EXIT.unreadable;
    const { conflicts, warnings } = this.#counts;
    if (failOn === "conflict" && conflicts > 0) return EXIT.found;
    if (failOn === "warning" && conflicts + warnings > 0) return EXIT.found;
    return EXIT.ok;
  }
}
