import type { Span } from "../../model/span.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Relations of clauses that stand apart from the one they depend on. */
const APART: ReadonlySet<string> = new Set(["advcl", "ccomp", "acl:relcl", "parataxis", "conj", "csubj"]);

/** From the first to the last character of the clause of predicate i, without clauses that stand apart and outer punctuation. */
export function clauseSpan(view: SentenceView, i: number, nominal: boolean): Span {
  let first = i;
  let last = i;
  const waiting = [i];
  while (waiting.length > 0) {
    const at = waiting.pop()!;
    if (view.rel(at) !== "punct") {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    for (const child of view.children(at)) {
      const rel = view.rel(child);
      const apart = APART.has(rel) && (rel !== "conj" || view.isClausal(child));
      const outside =
        nominal &&
        at === i &&
        (rel === "case" || rel === "conj" || rel === "cc" || rel === "nsubj" || rel === "cop");
      if (!apart && !outside && rel !== "punct" && !(at === i && rel === "cc")) waiting.push(child);
    }
  }
  const { start, end } = view.syntax.layer.tokens;
  return { start: start[first]!, end: end[last]! };
}
