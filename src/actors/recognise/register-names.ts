import type { Candidate } from "../../registers/registers.ts";
import type { View } from "../view.ts";

/** A register name in the text and the entries that it may stand for, best first. */
export interface NameHit {
  readonly first: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Names of one word that are common words as well when a capital says nothing. */
const COMMON_WORDS = new Set(
  "us turkey chad china jordan may polish march guinea georgia mali oman cuba who it is nice reading bath mobile hull cork split male union march mark sun mass un".split(
    " ",
  ),
);

/** Register names in the sentences of the view. Names need their capitals: "turkey" is no state, "us" no acronym, "Un" not the UN. */
export function findRegisterNames(view: View): NameHit[] {
  const hits: NameHit[] = [];
  for (let s = 0; s < view.layer.sentences.count; s++) {
    const { first, end } = view.bounds(s);
    const words = view.words.slice(first, end);
    for (const match of view.registers.findNames(words)) {
      const hit = { first: first + match.first, end: first + match.end };
      const candidates = match.candidates.filter((candidate) => written(view, hit, candidate));
      if (candidates.length > 0) hits.push({ ...hit, candidates });
    }
    hits.push(...sharedNames(view, first, end));
  }
  return hits;
}

const POINTS = new Set(["east", "west", "north", "south", "eastern", "western", "northern", "southern"]);

/** "East and West Germany": the first point of the compass stands for the whole name that it shares with the second. */
function sharedNames(view: View, first: number, end: number): NameHit[] {
  const found: NameHit[] = [];
  for (let i = first; i + 3 < end; i++) {
    if (
      view.caps[i] === 0 ||
      !POINTS.has(view.lower[i]!) ||
      view.lower[i + 1] !== "and" ||
      !POINTS.has(view.lower[i + 2]!)
    )
      continue;
    const candidates = view.registers
      .lookup(`${view.words[i]} ${view.words[i + 3]}`)
      .filter((one) => one.type === "state");
    if (candidates.length > 0) found.push({ first: i, end: i + 1, candidates });
  }
  return found;
}

/** Whether the words are written as this kind of name is written. */
function written(view: View, hit: { first: number; end: number }, candidate: Candidate): boolean {
  let anyCapital = false;
  let allCapitals = true;
  for (let i = hit.first; i < hit.end; i++) {
    if (view.caps[i]! > 0) anyCapital = true;
    if (view.caps[i] !== 2 && /\p{L}/u.test(view.words[i]!)) allCapitals = false;
  }
  if (candidate.form === "acronym")
    return allCapitals || (anyCapital && /\p{Lu}.*\p{Lu}/u.test(view.words[hit.first]!));
  if (!anyCapital) return false;
  if (candidate.type === "position" || candidate.form === "title") return false;
  if (hit.end - hit.first > 1) return true;
  if (view.caps[hit.first] === 0) return false;
  const shouting = view.loud[view.sentenceOf(hit.first)] === 1;
  if (view.opens[hit.first] === 1 && !shouting && COMMON_WORDS.has(view.lower[hit.first]!))
    return view.syntax.upos(hit.first) === "PROPN";
  return true;
}
