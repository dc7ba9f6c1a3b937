import type { Clause } from "../layer.ts";
import { DENIAL_VERBS, DUTY_VERBS, INTENT_VERBS } from "./control.ts";
import type { Draft } from "./drafts.ts";
import { markerOf } from "./relations.ts";
import type { SentenceView } from "./sentence-view.ts";

export type Mode = Pick<Clause, "tense" | "aspect" | "polarity" | "modality">;

/** Tense, aspect, polarity and modality of each clause, with what a bare form takes over from the clause above it. */
export function modesOf(
  view: SentenceView,
  drafts: readonly Draft[],
  parents: readonly (number | undefined)[],
  relations: readonly Clause["relation"][],
): Mode[] {
  const modes: (Mode | undefined)[] = drafts.map(() => undefined);
  const modeAt = (index: number, step: number): Mode => {
    const known = modes[index];
    if (known !== undefined) return known;
    const parent = parents[index];
    const above =
      parent === undefined || step > 64
        ? undefined
        : { draft: drafts[parent]!, mode: modeAt(parent, step + 1) };
    const mode = modeOf(view, drafts[index]!, relations[index]!, above);
    modes[index] = mode;
    return mode;
  };
  return drafts.map((_, index) => modeAt(index, 0));
}

const CONDITIONS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "in case",
  "provided",
  "only if",
  "even if",
]);

const RANKS: ReadonlySet<string> = new Set(["first", "second", "third", "last", "only", "one", "next"]);

function modeOf(
  view: SentenceView,
  draft: Draft,
  relation: Clause["relation"],
  parent: { readonly draft: Draft; readonly mode: Mode } | undefined,
): Mode {
  const { group } = draft;
  const i = draft.predicate.token;
  const own: Mode = {
    tense: draft.kind === "nominal" ? "none" : group.tense,
    aspect: group.aspect,
    polarity: group.denied ? "denied" : "affirmed",
    modality: group.modality,
  };
  if (draft.kind === "nominal" || parent === undefined) return own;
  if (CONDITIONS.has(markerOf(view, i) ?? "")) return { ...own, modality: "conditional" };
  if (group.finite) return own;
  if (relation === "conjunct" && parent.draft.kind !== "nominal") {
    // "not to use force and to respect ...": a second "to" starts afresh.
    const afresh = own.polarity === "denied" || view.kid(i, "mark") !== undefined;
    return { ...parent.mode, polarity: afresh ? own.polarity : parent.mode.polarity };
  }
  const above = parent.draft.light ?? parent.draft.lemma;
  // "was the first to recognise it": it did.
  if (parent.draft.kind === "copular" && RANKS.has(above)) return { ...parent.mode, polarity: own.polarity };
  if (relation === "open-complement" || relation === "complement") {
    if (DENIAL_VERBS.has(above))
      return { ...own, polarity: own.polarity === "denied" ? "affirmed" : "denied" };
    if (DUTY_VERBS.has(above)) return { ...own, modality: "necessary" };
    if (INTENT_VERBS.has(above)) return { ...own, modality: "intended" };
  }
  if (relation === "open-complement") return { ...own, modality: parent.mode.modality };
  return view.isInfinitive(i) ? { ...own, modality: "intended" } : own;
}
