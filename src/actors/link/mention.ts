import type { Span } from "../../model/span.ts";
import type { Range } from "../draft.ts";
import type { Entity } from "../entities.ts";
import type { MentionKind } from "../layer.ts";
import type { View } from "../view.ts";

/** A mention tied to its entities. */
export interface LinkedMention extends Range {
  readonly head: number;
  readonly kind: MentionKind;
  readonly entities: readonly Entity[];
  readonly name: Range;
  readonly title?: Span;
  readonly rule: string;
}

/** The token of a range whose head lies outside it; the last word when the tree does not say. */
export function headOf(view: View, range: Range): number {
  for (let i = range.first; i < range.end; i++) {
    const head = view.syntax.head(i);
    if ((head < range.first || head >= range.end) && view.syntax.rel(i) !== "punct") return i;
  }
  return range.end - 1;
}

export function isSubject(view: View, one: LinkedMention): boolean {
  const rel = view.syntax.rel(one.head);
  if (rel === "nsubj" || rel === "nsubj:pass" || rel === "obl:agent") return true;
  if (rel !== "conj") return false;
  const head = view.syntax.head(one.head);
  return head >= 0 && view.syntax.rel(head).startsWith("nsubj");
}

export function isNested(view: View, one: LinkedMention): boolean {
  const rel = view.syntax.rel(one.head);
  return rel === "nmod:poss" || rel === "amod" || rel === "compound" || rel === "nmod" || rel === "flat";
}
