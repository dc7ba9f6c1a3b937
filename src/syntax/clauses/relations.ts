import type { Clause } from "../layer.ts";
import type { Draft } from "./drafts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isToldClause } from "./subjects.ts";

/** Index of the clause that predicate i stands under; undefined for the main clause. */
export function parentOf(
  view: SentenceView,
  i: number,
  indexOf: ReadonlyMap<number, number>,
): number | undefined {
  let at = view.head(i);
  for (let step = 0; at >= 0 && step < 64; step++) {
    const index = indexOf.get(at);
    if (index !== undefined && index !== indexOf.get(i)) return index;
    at = view.head(at);
  }
  return undefined;
}

const RELATIONS: Readonly<Record<string, Clause["relation"]>> = {
  root: "root",
  conj: "conjunct",
  ccomp: "complement",
  csubj: "complement",
  xcomp: "open-complement",
  advcl: "adverbial",
  "acl:relcl": "relative",
  acl: "participle",
  parataxis: "parataxis",
};

/** How a clause stands to the one above it. */
export function relationOf(view: SentenceView, draft: Draft): Clause["relation"] {
  if (draft.kind === "nominal") return "nominal";
  const i = draft.predicate.token;
  if (isToldClause(view, i)) return "complement";
  if (view.rel(i) === "acl" && (view.isInfinitive(i) || view.kid(i, "mark") !== undefined))
    return "complement";
  return RELATIONS[view.rel(i)] ?? "complement";
}

/** The subordinator of a clause, lower case. */
export function markerOf(view: SentenceView, i: number): string | undefined {
  const marks = view.kids(i, "mark");
  const words = marks.flatMap((mark) => [mark, ...view.kids(mark, "fixed")]);
  if (words.length === 0) {
    const when = view.kids(i, "advmod").find((child) => view.xpos(child) === "WRB");
    return when === undefined ? undefined : view.word(when);
  }
  return words
    .sort((a, b) => a - b)
    .map((word) => view.word(word))
    .join(" ");
}
