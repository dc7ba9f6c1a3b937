import { existsSync, statSync } from "node:fs";
import { publishedDate } from "../../intake/published.ts";
import type { FuzzyDate } from "../../model/date.ts";
import { UsageError } from "../errors.ts";

export type CheckFormat = "text" | "md" | "json";
export type FailOn = "conflict" | "warning";

/** What commander hands over: texts as typed. */
export interface TypedCheckOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly output?: string;
  readonly published?: string;
  readonly failOn?: string;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly timeout?: string;
  readonly maxBytes?: string;
  readonly vocabulary?: string;
  readonly quiet?: boolean;
  readonly width?: string;
}

/** The options of one run, checked. */
export interface CheckOptions {
  readonly format: CheckFormat;
  /** Where the HTML page goes: a file for one input, a folder for several. */
  readonly html?: { readonly path: string; readonly folder: boolean };
  readonly output?: string;
  readonly published?: FuzzyDate;
  readonly failOn?: FailOn;
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
  /** Milliseconds for one address. */
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly vocabulary?: string;
  readonly quiet: boolean;
  readonly width?: number;
}

function wholeNumber(name: string, typed: string, least: number, most: number): number {
  const value = /^\d{1,12}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${typed}"`);
  }
  return value;
}

/** "20000000", "500kB", "20MB", "1GB" (decimal units) in bytes. */
export function byteCount(typed: string): number {
  const parts = /^(\d{1,12}) ?(b|kb|mb|gb)?$/i.exec(typed);
  const factor = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 }[(parts?.[2] ?? "b").toLowerCase() as "b"];
  const value = parts ? Number(parts[1]) * factor : 0;
  if (value < 1) throw new UsageError(`--max-bytes takes a size such as 500kB or 20MB, not "${typed}"`);
  return value;
}

/** "30", "30s" or "1500ms" in milliseconds. */
export function duration(typed: string): number {
  const parts = /^(\d{1,7}(?:\.\d{1,3})?) ?(ms|s|m)?$/i.exec(typed);
  const factor = { ms: 1, s: 1000, m: 60_000 }[(parts?.[2] ?? "s").toLowerCase() as "s"];
  const value = parts ? Number(parts[1]) * factor : 0;
  if (value < 1) throw new UsageError(`--timeout takes a time such as 20s or 1500ms, not "${typed}"`);
  return value;
}

function oneOf<T extends string>(name: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === typed);
  if (found === undefined) {
    throw new UsageError(`--${name} takes ${allowed.join(", ")}, not "${typed}"`);
  }
  return found;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function htmlPlace(typed: string, inputs: readonly string[]): NonNullable<CheckOptions["html"]> {
  const several = inputs.length > 1 || (inputs[0] !== undefined && isFolder(inputs[0]));
  const folder = several || /[/\\]$/.test(typed) || isFolder(typed);
  if (several && existsSync(typed) && !isFolder(typed)) {
    throw new UsageError(`--html needs a folder when there are several inputs; "${typed}" is a file`);
  }
  return { path: typed, folder };
}

/** Reads and checks the options; throws UsageError saying what is wrong with which. */
export function readCheckOptions(typed: TypedCheckOptions, inputs: readonly string[]): CheckOptions {
  if (typed.json && typed.format !== undefined && typed.format !== "json") {
    throw new UsageError(`--json and --format ${typed.format} do not go together`);
  }
  if (inputs.filter((input) => input === "-").length > 1) {
    throw new UsageError(`standard input ("-") can be read only once`);
  }
  const format = typed.json ? "json" : oneOf("format", typed.format ?? "text", ["text", "md", "json"]);
  const published = typed.published === undefined ? undefined : publishedDate(typed.published);
  if (typed.published !== undefined && published === undefined) {
    throw new UsageError(
      `--published takes a date such as 2021-03-17, 2021-03 or 2021, not "${typed.published}"`,
    );
  }
  if (typed.vocabulary !== undefined && !isFolder(typed.vocabulary)) {
    throw new UsageError(`--vocabulary takes a folder; "${typed.vocabulary}" is none`);
  }
  return {
    format,
    allowPrivate: typed.allowPrivate ?? false,
    ignoreRobots: typed.ignoreRobots ?? false,
    quiet: typed.quiet ?? false,
    ...(typed.html === undefined ? {} : { html: htmlPlace(typed.html, inputs) }),
    ...(typed.output === undefined || typed.output === "-" ? {} : { output: typed.output }),
    ...(published === undefined ? {} : { published: { ...published, basis: "editor" } }),
    ...(typed.failOn === undefined
      ? {}
      : { failOn: oneOf("fail-on", typed.failOn, ["conflict", "warning"]) }),
    ...(typed.timeout === undefined ? {} : { timeout: duration(typed.timeout) }),
    ...(typed.maxBytes === undefined ? {} : { maxBytes: byteCount(typed.maxBytes) }),
    ...(typed.vocabulary === undefined ? {} : { vocabulary: typed.vocabulary }),
    ...(typed.width === undefined ? {} : { width: wholeNumber("width", typed.width, 40, 1000) }),
  };
}
