import type { Command } from "commander";
import type { LineageCodes } from "../../record/lineage.ts";
import type { StatementFilter } from "../../store/views/filter.ts";
import { UsageError } from "../errors.ts";
import type { RecordOptions } from "./open-record.ts";

/** Filters of a list, as typed. */
export interface FilterOptions extends RecordOptions {
  readonly state?: string[];
  readonly lineage?: boolean;
  readonly name?: string;
  readonly during?: string;
  readonly type?: string[];
  readonly cameo?: string;
  readonly plover?: string[];
  readonly mode?: string[];
  readonly status?: string[];
  readonly document?: string;
  readonly every?: boolean;
  readonly domestic?: boolean;
  readonly limit?: string;
  readonly cursor?: string;
}

/** Adds what every command on a record takes. */
export function addRecordOptions(command: Command): Command {
  return command
    .option(
      "--record <place>",
      "file or postgres:// address of the record (default: CHANCERY_RECORD, DATABASE_URL, chancery.db)",
    )
    .option("--vocabulary <folder>", "your own register and vocabulary files, laid over the built-in ones")
    .option("--json", "JSON Lines instead of a table");
}

/** Adds the filters of a list. */
export function addFilterOptions(command: Command): Command {
  return addRecordOptions(command)
    .option(
      "--state <code...>",
      "states that take part (ISO 3166 alpha-3: FRA, SUN); several must all take part",
    )
    .option("--lineage", "count predecessor and successor states of the same line as one")
    .option("--name <name>", "a person or body that takes part")
    .option("--during <date>", "EDTF: 1949, 1949-03, 1949/1955")
    .option("--type <kind...>", "kinds of finding: visit, talks, agreement-signed ...")
    .option("--cameo <code>", "CAMEO code or the beginning of one")
    .option("--plover <type...>", "PLOVER types: CONSULT, SUPPORT ...")
    .option("--mode <mode...>", "reported, recalled, planned, habitual, hypothetical")
    .option("--status <status...>", "proposed, accepted, rejected, unsure, gone")
    .option("--document <id>", "only what one document says")
    .option("--domestic", "acts inside one state as well")
    .option("--every", "every report, not one row for one act")
    .option("--limit <n>", "rows at most (default 50)")
    .option("--cursor <cursor>", "go on after an earlier page");
}

/** The filter the options ask for. Throws UsageError for a limit that is no number. */
export function filterOf(options: FilterOptions, codes: LineageCodes): StatementFilter {
  return {
    ...(options.state ? { states: options.state.map((code) => code.toUpperCase()) } : {}),
    ...(options.lineage ? { codes } : {}),
    ...(options.name ? { name: options.name } : {}),
    ...(options.during ? { during: options.during } : {}),
    ...(options.type ? { subkinds: options.type } : {}),
    ...(options.cameo ? { cameo: options.cameo } : {}),
    ...(options.plover ? { plover: options.plover.map((type) => type.toUpperCase()) } : {}),
    ...(options.mode ? { timeModes: options.mode } : {}),
    ...(options.status ? { statuses: options.status } : {}),
    ...(options.domestic ? { domestic: true } : {}),
    ...(options.document ? { documentId: options.document } : {}),
  };
}

/** A whole number of at least one. Throws UsageError otherwise. */
export function countOf(text: string | undefined, standard: number, option: string): number {
  if (text === undefined) return standard;
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new UsageError(`--${option} takes a whole number from 1, not "${text}"`);
  return Number(text);
}
