import type { Argument, ArgumentRole } from "../layer.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Dependents that are not part of a noun phrase: other conjuncts, its preposition, clauses about it. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "conj",
  "cc",
  "case",
  "acl:relcl",
  "acl",
  "parataxis",
  "cop",
  "nsubj",
  "nsubj:pass",
  "aux",
  "mark",
  "advcl",
  "punct",
  "discourse",
  "ccomp",
  "csubj",
  "dep",
  "list",
  "orphan",
]);
/** A possessive clitic belongs to the phrase it marks. */
const MAX_DEPTH = 40;

/** One argument headed by token `head`. */
export function makeArgument(
  view: SentenceView,
  role: ArgumentRole,
  head: number,
  extra: { preposition?: string | undefined; shared?: boolean } = {},
): Argument {
  const bounds = { first: head, last: head };
  widen(view, head, bounds, 0);
  const { start, end } = view.syntax.layer.tokens;
  return {
    role,
    head,
    firstToken: bounds.first,
    endToken: bounds.last + 1,
    span: { start: start[bounds.first]!, end: end[bounds.last]! },
    ...(extra.preposition === undefined ? {} : { preposition: extra.preposition }),
    ...(extra.shared ? { shared: true } : {}),
  };
}

/** The phrase headed by `head` and those of its conjuncts, one argument each. */
export function spreadArguments(
  view: SentenceView,
  role: ArgumentRole,
  head: number,
  extra: { preposition?: string | undefined; shared?: boolean } = {},
): Argument[] {
  return view.conjuncts(head).map((conjunct) => makeArgument(view, role, conjunct, extra));
}

function widen(view: SentenceView, i: number, bounds: { first: number; last: number }, depth: number): void {
  bounds.first = Math.min(bounds.first, i);
  bounds.last = Math.max(bounds.last, i);
  if (depth > MAX_DEPTH) return;
  for (const child of view.children(i)) {
    const rel = view.rel(child);
    // Inside the phrase (depth > 0) prepositions and coordinations belong to it: "the ties of A and B".
    if (depth === 0 && OUTSIDE.has(rel)) continue;
    if (rel === "punct" && (child < bounds.first || child > bounds.last)) continue;
    if (rel === "acl:relcl" || rel === "parataxis" || rel === "advcl") continue;
    widen(view, child, bounds, depth + 1);
  }
}
