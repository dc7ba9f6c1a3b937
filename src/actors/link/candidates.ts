import type { Candidate } from "../../registers/registers.ts";
import { fold } from "../fold.ts";
import type { View } from "../view.ts";

/** Whether a day or coarser date lies in a term; open ends and an unknown date let it pass. */
export function inTerm(
  term: { readonly from: string | null; readonly to: string | null },
  at: string | undefined,
): boolean {
  if (at === undefined) return true;
  const from = term.from?.slice(0, at.length) ?? "";
  const to = term.to?.slice(0, at.length) ?? "9999";
  return from <= at.slice(0, Math.max(from.length, 1)) && at.slice(0, to.length) <= to;
}

/** Which of several states the world's news means by a bare name when nothing else in the text tells. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["korea", "KOR"],
  ["korean", "KOR"],
  ["koreans", "KOR"],
  ["south", "KOR"],
  ["north", "PRK"],
]);

/**
 * The entry that a name stands for: valid at the day of the act, among several the one whose state the document names
 * without doubt, else the first. `plain` holds the states that unambiguous names have given so far.
 */
export function choose(
  view: View,
  candidates: readonly Candidate[],
  name: string,
  day: string | undefined,
  plain: ReadonlySet<string>,
): Candidate | undefined {
  if (candidates.length <= 1) return candidates[0];
  const dated = day === undefined ? candidates : view.registers.lookup(name, day);
  const ids = new Set(candidates.map((one) => one.id));
  const valid = dated.filter(
    (one) =>
      one.valid && ids.has(one.id) && candidates.some((own) => own.id === one.id && own.form === one.form),
  );
  const pool = valid.length > 0 ? valid : candidates;
  const usual = USUAL.get(fold(name));
  return (
    pool.find((one) => one.state !== undefined && plain.has(one.state)) ??
    pool.find((one) => one.state === usual && usual !== undefined) ??
    pool[0]
  );
}

/** States that the document names by a name with one meaning only, or by a person of theirs; most named first. */
export function plainStates(
  hits: readonly { readonly candidates: readonly Candidate[] }[],
  ofPeople: readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const state of ofPeople) counts.set(state, (counts.get(state) ?? 0) + 1);
  for (const { candidates } of hits) {
    const states = new Set(
      candidates.filter((one) => one.type === "state" && one.state).map((one) => one.state!),
    );
    if (states.size !== 1) continue;
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return new Set([...counts].sort((a, b) => b[1] - a[1]).map(([state]) => state));
}

/** The state that existed at `day` in the lineage of `code`. */
export function stateAt(view: View, code: string | undefined, day: string | undefined): string | undefined {
  if (code === undefined || day === undefined) return code;
  return view.registers.stateAt(code, day)?.code ?? code;
}
