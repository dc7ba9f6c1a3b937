import { REPORTING_VERBS } from "./control.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isToldClause } from "./subjects.ts";

interface Reported {
  readonly token: number;
  readonly lemma: string;
  readonly verbal: boolean;
  readonly parent: number | undefined;
}

/**
 * For each clause the index of the clause that reports it, undefined for what the text says in its own voice: complements of
 * verbs of speech, the clause before a trailing "the minister said", and everything below these.
 */
export function reportersOf(view: SentenceView, clauses: readonly Reported[]): (number | undefined)[] {
  const direct = clauses.map((clause): number | undefined => {
    const rel = view.rel(clause.token);
    if (clause.parent === undefined) return undefined;
    const above = clauses[clause.parent]!;
    if ((rel === "ccomp" || isToldClause(view, clause.token)) && REPORTING_VERBS.has(above.lemma))
      return clause.parent;
    return undefined;
  });
  // "X signed, the minister said": the speech verb hangs on what is said.
  clauses.forEach((clause, index) => {
    const said = view.rel(clause.token) === "parataxis" && clause.verbal && REPORTING_VERBS.has(clause.lemma);
    if (!said || clause.parent === undefined || direct[index] !== undefined) return;
    if (view.kid(clause.token, "ccomp") !== undefined || view.kid(clause.token, "nsubj") === undefined)
      return;
    direct[clause.parent] ??= index;
  });
  return clauses.map((_, index) => reporterOf(index, clauses, direct));
}

function reporterOf(
  index: number,
  clauses: readonly Reported[],
  direct: readonly (number | undefined)[],
): number | undefined {
  let at: number | undefined = index;
  for (let step = 0; at !== undefined && step < 64; step++) {
    const reporter: number | undefined = direct[at];
    if (reporter === index) return undefined;
    if (reporter !== undefined) return reporter;
    at = clauses[at]!.parent;
  }
  return undefined;
}
