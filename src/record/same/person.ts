import { foldName } from "../fold.ts";
import { isPerson, type PersonItem } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import type { SameRule, Verdict } from "./rule.ts";

function judge(a: PersonItem, b: PersonItem, lineage: Lineage): Verdict | null {
  const register = (item: PersonItem) => item.actors.get(item.finding.actor)?.register;
  const left = register(a);
  const right = register(b);
  if (left && right)
    return left === right
      ? { value: "same", score: 1, reason: "both are the same entry of the registers" }
      : { value: "different", score: 1, reason: "they are different entries of the registers" };
  const states =
    a.finding.state && b.finding.state ? lineage(a.finding.state) === lineage(b.finding.state) : null;
  if (states === false) return null;
  const x = foldName(a.finding.name.exact).split(" ").sort();
  const y = foldName(b.finding.name.exact).split(" ").sort();
  const same = x.length === y.length && x.every((word, index) => word === y[index]);
  if (same && x.length >= 2 && states)
    return { value: "same", score: 0.9, reason: "the same name in any order, and the same state" };
  if (same && x.length >= 2)
    return { value: "unsure", score: 0.5, reason: "the same name; a report does not say for which state" };
  const inner = x.length < y.length ? x : y;
  const outer = new Set(x.length < y.length ? y : x);
  if (states && inner.length >= 2 && inner.every((word) => outer.has(word)))
    return {
      value: "same",
      score: 0.8,
      reason: "one report gives more of the same name, and the same state",
    };
  return null;
}

/** One person in several reports. A bare surname never joins two people. */
export const samePerson: SameRule = {
  id: "record.same.person",
  version: 1,
  why: "Name order, hyphens and middle names vary between outlets; the register entry, or full name and state, identify a person.",
  judge: (a, b, lineage) => (isPerson(a) && isPerson(b) ? judge(a, b, lineage) : null),
};
