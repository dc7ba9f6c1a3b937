import type { Item } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import { sameAgreement } from "./agreement.ts";
import { sameEvent } from "./event.ts";
import { samePerson } from "./person.ts";
import type { SameRule, Verdict } from "./rule.ts";

/** The rules in order; the first that has something to say speaks. */
export const SAME_RULES: readonly SameRule[] = [sameAgreement, sameEvent, samePerson];

/** An edge between two statements. */
export interface Edge extends Verdict {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
}

/** Judges two items; the edge names the lesser id first, so that either order gives the same edge. */
export function judgePair(a: Item, b: Item, lineage: Lineage): Edge | null {
  if (a.id === b.id) return null;
  for (const rule of SAME_RULES) {
    const verdict = rule.judge(a, b, lineage);
    if (verdict) {
      const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
      return { ...verdict, a: first, b: second, rule: rule.id };
    }
  }
  return null;
}
