import { rowsOf } from "./rows.ts";

/** One CAMEO 1.1b3 code with its PLOVER 0.8 equivalent. */
export interface CameoCode {
  readonly code: string;
  readonly name: string;
  /** Goldstein value, -10 to 10; null where the scale has none. */
  readonly goldstein: number | null;
  /** 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: number;
  /** PLOVER event type; null for acts that PLOVER leaves out (01). */
  readonly type: string | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

/** PLOVER type or mode with its conflict-cooperation score. */
export interface PloverScore {
  readonly type: string;
  readonly mode: string | null;
  readonly score: number | null;
  readonly quad: string;
}

/** Reads data/events/cameo.tsv. */
export function readCameo(text: string): ReadonlyMap<string, CameoCode> {
  const codes = new Map<string, CameoCode>();
  for (const [code, name, goldstein, quad, type, mode, contexts] of rowsOf(text)) {
    codes.set(code!, {
      code: code!,
      name: name ?? "",
      goldstein: goldstein ? Number(goldstein) : null,
      quad: Number(quad),
      type: type || null,
      mode: mode || null,
      contexts: contexts ? contexts.split("/") : [],
    });
  }
  return codes;
}

/** Reads data/events/plover.tsv. */
export function readPlover(text: string): readonly PloverScore[] {
  return rowsOf(text).map(([type, mode, score, quad]) => ({
    type: type!,
    mode: mode || null,
    score: score ? Number(score) : null,
    quad: quad ?? "",
  }));
}

/** The value of the longest prefix of `code` that `table` has. */
export function byPrefix<T>(table: ReadonlyMap<string, T>, code: string): T | undefined {
  for (let length = code.length; length >= 2; length -= 1) {
    const value = table.get(code.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
