import { loadRegisters } from "../../registers/load.ts";
import type { Registers, Term } from "../../registers/registers.ts";
import { parseTerm } from "../../registers/term.ts";
import { neutralise } from "../../report/neutralise.ts";
import { UsageError } from "../errors.ts";

export interface RegisterOptions {
  readonly at?: string;
  readonly json?: boolean;
  readonly vocabulary?: string;
}
export interface FindOptions extends RegisterOptions {
  readonly state?: string;
}
export type ShowOptions = RegisterOptions;

/** The registers asked for; throws UsageError when `--at` is no date. */
export function openFor(options: RegisterOptions): Registers {
  if (options.at !== undefined && parseTerm(options.at) === undefined) {
    throw new UsageError(
      `--at ${options.at}: a date is a year, a month or a day, such as 1949, 1949-03 or 1949-03-17`,
    );
  }
  return loadRegisters(options.vocabulary === undefined ? {} : { vocabulary: options.vocabulary });
}

/** "1948-09-09 to 1972-12-28", "since 1972", "until 1948", "always". */
export function timeWords({ from, to }: Term): string {
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? "always" : `until ${to}`;
}

/** Prints lines; control characters of a user's own files are shown, not sent to the terminal. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${neutralise(line)}\n`).join(""));
}
