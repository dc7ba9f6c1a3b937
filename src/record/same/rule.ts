import type { Item } from "../item.ts";
import type { Lineage } from "../lineage.ts";

/** What a rule says of two statements of different documents (or of one): an edge, never a deletion. */
export interface Verdict {
  readonly value: "same" | "different" | "unsure";
  /** 0-1; edges are joined best first. */
  readonly score: number;
  /** Why, for a person who looks at the edge. */
  readonly reason: string;
}

/** A rule that judges whether two statements tell of the same thing. Null = it has nothing to say. */
export interface SameRule {
  readonly id: string;
  readonly version: number;
  readonly why: string;
  judge(a: Item, b: Item, lineage: Lineage): Verdict | null;
}
