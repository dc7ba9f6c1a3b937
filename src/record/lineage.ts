import type { Registers, SuccessionEdge } from "../registers/registers.ts";

/** Edges along which one and the same subject goes on under another name or form: USSR and Russia, Burma and Myanmar. */
const SAME_SUBJECT: ReadonlySet<SuccessionEdge["kind"]> = new Set(["continuation", "rename"]);

/** Maps a state code to the code that stands for its whole line, so that sides named by the successor state compare equal. */
export type Lineage = (code: string) => string;

/** The lineage of the registers: for each code the last state of its line of continuation or renaming. */
export function lineageOf(registers: Pick<Registers, "successions">): Lineage {
  const known = new Map<string, string>();
  return (code) => {
    const cached = known.get(code);
    if (cached !== undefined) return cached;
    let last = code;
    const passed = new Set([code]);
    for (;;) {
      const next = registers
        .successions(last)
        .find(
          (edge) => edge.predecessor === last && SAME_SUBJECT.has(edge.kind) && !passed.has(edge.successor),
        );
      if (!next) break;
      last = next.successor;
      passed.add(last);
    }
    known.set(code, last);
    return last;
  };
}

/** All codes of the line of succession a code belongs to; a code the registers do not hold stands alone. */
export type LineageCodes = (code: string) => readonly string[];

/** The lines of the registers, by any of their codes. */
export function lineageCodesOf(registers: Pick<Registers, "states">, lineage: Lineage): LineageCodes {
  const lines = new Map<string, string[]>();
  for (const state of registers.states()) {
    const root = lineage(state.code);
    const line = lines.get(root);
    if (line) line.push(state.code);
    else lines.set(root, [state.code]);
  }
  return (code) => lines.get(lineage(code)) ?? [code];
}
