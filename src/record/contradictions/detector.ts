import type { MessageTemplate } from "../../model/message.ts";
import type { Quote } from "../../model/span.ts";
import type { Item } from "../item.ts";
import type { Lineage } from "../lineage.ts";

/** Kinds of contradiction across documents (docs/record-model.md). */
export type ContradictionKind =
  | "date-disjoint"
  | "date-nested"
  | "place"
  | "participant"
  | "capacity"
  | "party-name"
  | "instrument"
  | "level"
  | "fields"
  | "principles"
  | "count"
  | "superlative"
  | "denial"
  | "omission";

/** What two reports of one thing say differently. Neither is right by default: both quotes stand side by side. */
export interface Conflict {
  readonly kind: ContradictionKind;
  readonly severity: "note" | "warning" | "conflict";
  /** Values for the detector's template. */
  readonly values: Readonly<Record<string, string>>;
  readonly quoteA: Quote;
  readonly quoteB: Quote;
}

/** A detector over two statements of different documents that tell of the same thing. */
export interface Detector {
  readonly id: string;
  readonly version: number;
  readonly kind: ContradictionKind;
  readonly why: string;
  readonly message: MessageTemplate;
  /** What evidence would settle it. */
  readonly settle: string;
  detect(a: Item, b: Item, lineage: Lineage): Omit<Conflict, "kind"> | null;
}
