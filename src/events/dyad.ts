import type { Layers } from "../actors/layers.ts";
import type { Actor } from "../model/finding.ts";

/**
 * The two actors that a document is about, when it is plainly about two: the state actors of the two most mentioned
 * states (a state and its predecessors count as one), each with at least two mentions and both well ahead of any third. Used only where an act between two sides
 * leaves a side unsaid ("Diplomatic relations were established in 1922").
 */
export function dyadOf(layers: Layers): readonly [Actor, Actor] | undefined {
  const weight = new Map<string, number>();
  const actorOf = new Map<string, Actor>();
  for (const actor of layers.actors.actors) {
    if (!actor.state) continue;
    const lineage = layers.registers.stateAt(actor.state, "2020")?.code ?? actor.state;
    weight.set(lineage, (weight.get(lineage) ?? 0) + actor.mentions.length);
    const known = actorOf.get(lineage);
    if (!known || (known.type !== "state" && actor.type === "state")) actorOf.set(lineage, actor);
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  const [first, second, third] = ranked;
  if (!first || !second || second[1] < 2) return undefined;
  if (third && third[1] * 2 > second[1]) return undefined;
  return [actorOf.get(first[0])!, actorOf.get(second[0])!];
}
