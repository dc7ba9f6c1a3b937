import type { Reading } from "../../model/reading.ts";
import type { CheckResult } from "./check-result.ts";

/** Line separators that JSON allows inside strings but line readers break at. */
const BREAKS = /[\u2028\u2029\u0085]/g;

/** One result as one line of JSON, with its line break (JSON Lines). */
export function renderJson(result: CheckResult): string {
  const line = JSON.stringify(result).replace(
    BREAKS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${line}\n`;
}

export function readResult(input: string, reading: Reading): CheckResult {
  return { schema: "chancery.check/1", input, status: "read", reading };
}

export function unreadableResult(input: string, error: { code: string; message: string }): CheckResult {
  return {
    schema: "chancery.check/1",
    input,
    status: "unreadable",
    error: { code: error.code, message: error.message },
  };
}
