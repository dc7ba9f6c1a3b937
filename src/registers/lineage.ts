import { existed } from "./read-states.ts";
import type { StateEntry, SuccessionEdge } from "./registers.ts";

/** How willingly a look-up in time follows an edge: a continuation before a part, a disputed claim last. */
const COST: Readonly<Record<SuccessionEdge["kind"], number>> = {
  continuation: 1,
  rename: 1,
  succession: 2,
  dissolution: 3,
  union: 3,
  secession: 4,
  disputed: 6,
  representation: 9,
};

/** Forward in time a seceded part is no heir: only what is left when nothing else is. */
const FORWARD_SECESSION = 12;

const MAX_COST = 18;

/**
 * The state that existed at `at` in the lineage of `code`, by the cheapest path over succession edges: back in time over
 * edges that lead to the state, forward over edges that leave it, never to and fro. Undefined when no state of the lineage existed.
 */
export function stateInLineage(
  code: string,
  at: string,
  states: ReadonlyMap<string, StateEntry>,
  edges: ReadonlyMap<string, readonly SuccessionEdge[]>,
): StateEntry | undefined {
  const start = states.get(code);
  if (start === undefined || existed(start, at)) return start;
  return (
    walk(start, at, states, edges, "back") ??
    walk(start, at, states, edges, "forward") ??
    (betweenSpells(start, at) ? start : undefined)
  );
}

/** True when the state existed before and after `at`: an occupied Germany is still Germany. */
function betweenSpells(state: StateEntry, at: string): boolean {
  return (
    state.spells.some((term) => term.to !== null && term.to < at) &&
    state.spells.some((term) => term.from !== null && term.from > at)
  );
}

function walk(
  start: StateEntry,
  at: string,
  states: ReadonlyMap<string, StateEntry>,
  edges: ReadonlyMap<string, readonly SuccessionEdge[]>,
  way: "back" | "forward",
): StateEntry | undefined {
  const spent = new Map<string, number>([[start.code, 0]]);
  let best: { state: StateEntry; cost: number } | undefined;
  let front = [start.code];
  while (front.length > 0) {
    const next: string[] = [];
    for (const here of front) {
      for (const edge of edges.get(here) ?? []) {
        const other = way === "back" ? edge.predecessor : edge.successor;
        // Back in time only over edges made after `at`, forward only over edges made before it.
        const passable =
          way === "back"
            ? edge.successor === here && edge.date >= at
            : edge.predecessor === here && edge.date <= `${at}~`;
        if (!passable) continue;
        const step = way === "forward" && edge.kind === "secession" ? FORWARD_SECESSION : COST[edge.kind];
        const cost = spent.get(here)! + step;
        if (cost > MAX_COST || cost >= (spent.get(other) ?? Number.POSITIVE_INFINITY)) continue;
        spent.set(other, cost);
        const state = states.get(other)!;
        if (existed(state, at)) {
          if (best === undefined || cost < best.cost) best = { state, cost };
        } else next.push(other);
      }
    }
    front = next;
  }
  return best?.state;
}
