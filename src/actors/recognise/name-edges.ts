import { makesAnotherName } from "../lexicon/bodies.ts";
import { TITLE_ABBREVIATIONS, TITLE_FIELDS, TITLE_HEADS } from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import { isNameWord, styleEnd } from "./person-names.ts";
import type { NameHit } from "./register-names.ts";

type HitAt = (token: number) => NameHit | undefined;

/** Styles right before a title: "H.E. President X". */
export function stylesBefore(view: View, end: number, first: number): { first: number; end: number }[] {
  for (let at = Math.max(first, end - 4); at < end; at++) {
    const { at: reached, styles } = skipStyles(view, at, end);
    if (reached === end && styles.length > 0) return styles;
  }
  return [];
}

export function skipStyles(
  view: View,
  from: number,
  end: number,
): { at: number; styles: { first: number; end: number }[] } {
  const styles: { first: number; end: number }[] = [];
  let at = from;
  for (let k = 0; k < 3; k++) {
    const next = styleEnd(view, at, end);
    if (next === at) break;
    styles.push({ first: at, end: next });
    at = next;
  }
  return { at, styles };
}

export function canBeName(view: View, at: number, hitAt: HitAt): boolean {
  if (!isNameWord(view, at) || TITLE_ABBREVIATIONS.has(view.lower[at]!)) return false;
  const hit = hitAt(at);
  if (hit && !hit.candidates.some((one) => one.type === "person")) {
    return (
      hit.end - hit.first === 1 &&
      hit.candidates.every((one) => one.type === "place" && one.form !== "metonym") &&
      isNameWord(view, hit.end) &&
      !hitAt(hit.end)
    );
  }
  const word = view.lower[at]!;
  if (TITLE_FIELDS.has(word) || TITLE_HEADS.has(word) || makesAnotherName(word)) return false;
  if (/^\p{Lu}{2,3}$/u.test(view.words[at]!)) return false;
  const tag = view.syntax.upos(at);
  if (NEVER_NAMES.has(tag)) return false;
  const more = at + 1 < view.words.length && isNameWord(view, at + 1) && view.syntax.upos(at + 1) === "PROPN";
  const singular = (tag === "NOUN" || tag === "ADJ") && !view.syntax.xpos(at).endsWith("S");
  // "PM Modi called": a name that the tagger takes for a verb stands before the verb.
  const subject =
    tag === "VERB" && ["VERB", "AUX"].includes(at + 1 < view.words.length ? view.syntax.upos(at + 1) : "");
  return more || singular || subject || tag === "PROPN" || tag === "X";
}

const NEVER_NAMES = new Set(["AUX", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "PART", "NUM", "PUNCT"]);

/** First token of the run of name words that ends before `end`. */
export function runBackwards(view: View, end: number, first: number, hitAt: HitAt): number {
  let at = end;
  while (at > first && end - at < 8) {
    const k = at - 1;
    const word = view.lower[k]!;
    if (hitAt(k) || makesAnotherName(word) || TITLE_HEADS.has(word)) return end;
    const nameLike = isNameWord(view, k) && !(view.opens[k] === 1 && view.syntax.upos(k) !== "PROPN");
    if (
      !nameLike &&
      !(
        word === "-" ||
        (/^(?:bin|ibn|al|el|de|del|da|van|von|der|la|le)$/.test(word) && k > first && view.caps[k - 1]! > 0)
      )
    )
      break;
    at = k;
  }
  return at;
}

const FORMS_OF_STATE = new Set([
  "republic",
  "kingdom",
  "state",
  "federation",
  "union",
  "commonwealth",
  "sultanate",
  "principality",
]);

/** A state named right after the person: "of China". */
export function originOf(view: View, at: number, hitAt: HitAt): NameHit | undefined {
  if (view.lower[at] !== "of") return undefined;
  let start = view.lower[at + 1] === "the" ? at + 2 : at + 1;
  // "of the Republic of France", where the registers know only "France".
  if (FORMS_OF_STATE.has(view.lower[start] ?? "") && view.lower[start + 1] === "of" && !hitAt(start))
    start += view.lower[start + 2] === "the" ? 3 : 2;
  const hit = hitAt(start);
  return hit && hit.first === start && hit.candidates.some((one) => one.type === "state") ? hit : undefined;
}

export function endOfOrigin(view: View, at: number, hitAt: HitAt): number {
  return originOf(view, at, hitAt)?.end ?? -1;
}
