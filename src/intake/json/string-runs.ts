import type { SourceRun } from "../../model/document.ts";

/** Offset just past the opening quote of the string value of a top-level key; of the last one, as JSON.parse takes it. */
export function topLevelValue(source: string, key: string): number | undefined {
  let depth = 0;
  let found: number | undefined;
  let i = 0;
  while (i < source.length) {
    const char = source[i]!;
    if (char === '"') {
      const end = endOfString(source, i);
      if (depth === 1 && isKey(source, i, end, key)) {
        const value = /\s*:\s*"/y;
        value.lastIndex = end;
        if (value.test(source)) found = value.lastIndex;
      }
      i = end;
      continue;
    }
    if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") depth--;
    i++;
  }
  return found;
}

function isKey(source: string, start: number, end: number, key: string): boolean {
  const literal = source.slice(start, end);
  if (literal !== `"${key}"` && !literal.includes("\\")) return false;
  if (JSON.parse(literal) !== key) return false;
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(source);
}

/** Offset past the closing quote of the string literal that opens at `start`. */
function endOfString(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== '"') i += source[i] === "\\" ? 2 : 1;
  return i + 1;
}

/** Runs that tie each UTF-16 unit of a parsed JSON string to its place in the literal; escapes are runs of one unit. */
export function stringRuns(source: string, from: number, length: number): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = from;
  let start = 0;
  let sourceStart = from;
  const flush = (end: number) => {
    if (end > start) runs.push({ start, end, sourceStart, sourceEnd: at });
  };
  for (let i = 0; i < length; i++) {
    if (source[at] !== "\\") {
      at++;
      continue;
    }
    flush(i);
    const size = source[at + 1] === "u" ? 6 : 2;
    runs.push({ start: i, end: i + 1, sourceStart: at, sourceEnd: at + size });
    at += size;
    start = i + 1;
    sourceStart = at;
  }
  flush(length);
  return runs;
}
