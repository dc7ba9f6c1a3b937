import type { Clause } from "../layer.ts";
import type { SentenceView } from "./sentence-view.ts";

export interface VerbGroup {
  readonly passive: boolean;
  readonly tense: Clause["tense"];
  readonly aspect: Clause["aspect"];
  readonly denied: boolean;
  readonly modality: Clause["modality"];
  /** True when the verb has a finite form or auxiliary of its own. */
  readonly finite: boolean;
}

const MODALS: Readonly<Record<string, Clause["modality"]>> = {
  will: "intended",
  shall: "intended",
  may: "possible",
  might: "possible",
  can: "possible",
  could: "possible",
  must: "necessary",
  should: "necessary",
  ought: "necessary",
  need: "necessary",
  would: "conditional",
};
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "barely", "nt"]);

/** Voice, tense, aspect, polarity and modality of predicate i from its auxiliaries and its form. */
export function readVerbGroup(view: SentenceView, i: number): VerbGroup {
  const copula = view.copula(i);
  let tense: Clause["tense"] = "none";
  let modality: Clause["modality"] = "asserted";
  let perfect = false;
  let progressive = false;
  let passive = view.kid(i, "aux:pass", "nsubj:pass") !== undefined;
  let first = true;
  for (const child of view.children(i)) {
    const rel = view.rel(child);
    if (rel !== "aux" && rel !== "aux:pass" && child !== copula) continue;
    const lemma = view.lemma(child);
    if (first) {
      tense = tenseOf(view.xpos(child));
      first = false;
    }
    const modal = view.xpos(child) === "MD" ? MODALS[lemma] : undefined;
    if (modal !== undefined) {
      modality = modal;
      tense = lemma === "will" || lemma === "shall" ? "future" : "none";
    }
    if (lemma === "have" && rel === "aux") perfect = true;
    if (lemma === "be" && rel === "aux" && view.xpos(i) === "VBG") progressive = true;
  }
  // A main verb that only looks like a participle is a past form ("shuttled", "put").
  if (
    first &&
    view.xpos(i) === "VBN" &&
    FINITE_RELATIONS.has(view.rel(i)) &&
    !passive &&
    copula === undefined
  )
    return { passive, tense: "past", aspect: "simple", denied: isDenied(view, i), modality, finite: true };
  if (toInfinitiveOfBe(view, i)) modality = "intended";
  const finite = !first || tenseOf(view.xpos(i)) !== "none";
  if (first) tense = tenseOf(view.xpos(i));
  if (first && /^VB[ND]$/.test(view.xpos(i)) && !passive && view.kid(i, "nsubj") === undefined) {
    const rel = view.rel(i);
    passive =
      (rel === "acl" ||
        rel === "amod" ||
        (view.xpos(i) === "VBN" && (rel === "advcl" || rel === "acl:relcl"))) &&
      view.kid(i, "obj") === undefined;
  }
  return {
    passive,
    tense,
    aspect: progressive ? "progressive" : perfect ? "perfect" : "simple",
    denied: isDenied(view, i),
    modality,
    finite,
  };
}

const FINITE_RELATIONS: ReadonlySet<string> = new Set(["root", "ccomp", "parataxis"]);

/** "is to visit": a form of "be" before an infinitive with "to". */
function toInfinitiveOfBe(view: SentenceView, i: number): boolean {
  const be = view.children(i).find((child) => view.lemma(child) === "be" && view.rel(child) !== "aux:pass");
  const to = view.kids(i, "mark").find((mark) => view.word(mark) === "to");
  return view.xpos(i) === "VB" && be !== undefined && to !== undefined && be < to;
}

function tenseOf(xpos: string): Clause["tense"] {
  return xpos === "VBD" ? "past" : xpos === "VBZ" || xpos === "VBP" ? "present" : "none";
}

/** A negation on the verb, or "no" and "neither" on its subject or object. */
function isDenied(view: SentenceView, i: number): boolean {
  for (const child of view.children(i)) {
    const rel = view.rel(child);
    if ((rel === "advmod" || rel === "cc:preconj" || rel === "cc") && isNegation(view, child)) return true;
    if (rel === "mark" && view.word(child) === "without") return true;
    if (rel === "nsubj" || rel === "nsubj:pass" || rel === "obj") {
      if (isNegation(view, child) || view.word(child) === "nobody" || view.word(child) === "none")
        return true;
      if (view.kids(child, "det", "cc", "advmod").some((inner) => isNegation(view, inner))) return true;
    }
  }
  return false;
}

const ADDING = new Set(["only", "just", "merely", "simply", "least"]);

function isNegation(view: SentenceView, i: number): boolean {
  // "not only sends tanks but ...": both are meant.
  return NEGATIONS.has(view.word(i)) && !ADDING.has(view.word(i + 1));
}
