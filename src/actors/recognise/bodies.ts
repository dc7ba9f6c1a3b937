import type { Draft, Range } from "../draft.ts";
import { BODY_NOUNS, THING_NOUNS } from "../lexicon/bodies.ts";
import { ROLE_NOUNS } from "../lexicon/roles.ts";
import type { View } from "../view.ts";
import { isNameWord } from "./person-names.ts";
import type { NameHit } from "./register-names.ts";

const LINKS = new Set([
  "of",
  "for",
  "on",
  "and",
  "&",
  "the",
  "-",
  "‐",
  "–",
  "'s",
  "'",
  "de",
  "du",
  "des",
  "la",
  "el",
  "al",
]);

/** Titles of instruments run on over small words as names of bodies do; they are passed over whole. */
const INSTRUMENTS = new Set(
  "treaty agreement accord accords convention protocol pact charter declaration communiqué communique memorandum statement act law plan programme program".split(
    " ",
  ),
);

/**
 * Runs of capitals that are neither people nor register names: bodies when a body noun heads them ("Ministry of Rail
 * Transport", "Harbour Workers' Union"), else names of unknown kind, kept with their words.
 */
export function findBodies(
  view: View,
  sentence: number,
  taken: (token: number) => boolean,
  hitAt: (token: number) => NameHit | undefined,
): Draft[] {
  const { first, end } = view.bounds(sentence);
  const drafts: Draft[] = [];
  const loud = view.loud[sentence] === 1;
  for (let i = first; i < end; i++) {
    if (taken(i) || !startsName(view, i, loud, hitAt)) continue;
    const run = extend(view, i, end, taken, hitAt);
    const draft = classify(view, run, hitAt, loud);
    if (draft) drafts.push(draft);
    i = Math.max(i, run.end - 1);
  }
  return drafts;
}

function startsName(
  view: View,
  i: number,
  loud: boolean,
  hitAt: (token: number) => NameHit | undefined,
): boolean {
  const hit = hitAt(i);
  if (hit) return hit.first === i;
  if (!isNameWord(view, i)) return false;
  if (loud) return BODY_NOUNS.has(view.lower[i]!) && ROLE_NOUNS.get(view.lower[i]!) === undefined;
  const tag = view.syntax.upos(i);
  const next =
    i + 1 < view.words.length && view.opens[i + 1] === 0 && isNameWord(view, i + 1) && !hitAt(i + 1);
  // "Islamist", "Western": an adjective with a capital is no name unless more capitals follow.
  if (tag === "ADJ" && view.caps[i] === 1 && !next) return false;
  if (view.opens[i] === 0) return true;
  return tag === "PROPN" || view.caps[i] === 2 || (next && (tag === "NOUN" || tag === "ADJ"));
}

/** The whole run from token i: capitals, register names, and small links that are followed by a capital. */
function extend(
  view: View,
  i: number,
  end: number,
  taken: (token: number) => boolean,
  hitAt: (token: number) => NameHit | undefined,
): Range {
  let at = i;
  let last = i;
  let bodied = false;
  while (at < end && at - i < 20) {
    const hit = hitAt(at);
    if (hit && hit.first === at) {
      if (at > i && taken(at)) break;
      bodied ||= hit.candidates[0]?.type === "organisation";
      at = hit.end;
      last = at;
      continue;
    }
    if (taken(at) && at > i) break;
    if (isNameWord(view, at)) {
      bodied ||= BODY_NOUNS.has(view.lower[at]!) || INSTRUMENTS.has(view.lower[at]!);
      at++;
      last = at;
      continue;
    }
    const word = view.lower[at]!;
    // Small links carry a body's name on ("Ministry of ..."), never a plain list of names ("France and Germany").
    if (!LINKS.has(word) || !bodied) break;
    if (word === "and" || word === "&") {
      const next = hitAt(at + 1);
      const fieldBefore = at > i && !hitAt(at - 1) && !BODY_NOUNS.has(view.lower[at - 1]!);
      if (next || at + 1 >= end || !isNameWord(view, at + 1) || !fieldBefore) break;
    }
    if (
      (word === "'s" || word === "'") &&
      !(at + 1 < end && isNameWord(view, at + 1) && BODY_NOUNS.has(view.lower[at + 1]!))
    )
      break;
    if (!capitalWithin(view, at + 1, end, hitAt)) break;
    at++;
  }
  return { first: i, end: last };
}

function capitalWithin(
  view: View,
  from: number,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
): boolean {
  for (let k = from; k < Math.min(end, from + 2); k++) {
    if (hitAt(k)?.first === k || isNameWord(view, k)) return true;
    if (!LINKS.has(view.lower[k]!)) return false;
  }
  return false;
}

function classify(
  view: View,
  run: Range,
  hitAt: (token: number) => NameHit | undefined,
  loud: boolean,
): Draft | undefined {
  const whole = hitAt(run.first);
  if (whole && whole.first === run.first && whole.end === run.end) return undefined;
  const head = headOf(view, run, hitAt);
  const noun = view.lower[head]!;
  const candidates = exactOrganisation(view, run);
  const base = { ...run, head, kind: "name" as const, name: run, candidates };
  if (candidates.length > 0) return { ...base, type: "organisation", rule: "actors.body.register" };
  if (BODY_NOUNS.has(noun)) return { ...base, type: "organisation", rule: "actors.body.noun", noun };
  if (THING_NOUNS.has(noun) || loud) return undefined;
  if (hitAt(run.first) && run.first === hitAt(run.first)!.first && onlyHits(run, hitAt)) return undefined;
  return { ...base, type: "unknown", rule: "actors.name.unknown" };
}

function exactOrganisation(view: View, run: Range): Draft["candidates"] {
  return view.registers.lookup(view.textOf(run.first, run.end)).filter((one) => one.type === "organisation");
}

function onlyHits(run: Range, hitAt: (token: number) => NameHit | undefined): boolean {
  for (let k = run.first; k < run.end; k++) if (!hitAt(k)) return false;
  return true;
}

/** The head of a run: the last word before the first "of", "for" or "on", else the last word. */
function headOf(view: View, run: Range, hitAt: (token: number) => NameHit | undefined): number {
  for (let k = run.first + 1; k < run.end; k++) {
    const word = view.lower[k]!;
    if ((word === "of" || word === "for" || word === "on") && !(hitAt(k) && hitAt(k)!.first < k))
      return k - 1;
  }
  return run.end - 1;
}
