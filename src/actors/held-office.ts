import type { Actor, PersonFinding } from "../model/finding.ts";
import type { Branch, Registers } from "../registers/registers.ts";

const RANK: readonly Branch[] = [
  "head-of-state",
  "head-of-government",
  "igo-head",
  "foreign-minister",
  "party-leader",
  "defence-minister",
  "minister",
  "ambassador",
  "legislature",
  "military",
  "other",
];

/**
 * The office that the registers know for the person at the day: the one that the title names when it was held then, else
 * the highest. Null when the person is not in the registers or held none.
 */
export function heldOffice(
  registers: Registers,
  actor: Actor,
  title: string | undefined,
  at: string,
): PersonFinding["office"] {
  if (actor.register === undefined) return null;
  const held = registers.officesOf(actor.register, at);
  if (held.length === 0) return null;
  const named = new Set((title ? registers.titleForms(title, actor.state) : []).map((form) => form.position));
  const best =
    held.find((one) => named.has(one.position)) ??
    [...held].sort((a, b) => RANK.indexOf(a.entry.branch) - RANK.indexOf(b.entry.branch))[0]!;
  return { position: best.position, label: best.entry.label, from: best.from, to: best.to, at };
}
