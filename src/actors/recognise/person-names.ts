import { fold } from "../fold.ts";
import { makesAnotherName } from "../lexicon/bodies.ts";
import {
  FIRST_SURNAMES,
  GIVEN_NAMES,
  isEastAsianGiven,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from "../lexicon/names.ts";
import { NAME_PREFIXES, STYLES, TITLE_ABBREVIATIONS, TITLE_HEADS, TITLE_PLURALS } from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import type { NameHit } from "./register-names.ts";

/** Tokens [first, end) that write a person's name, without title and styles. */
export interface PersonRun {
  readonly first: number;
  readonly end: number;
  /** What made it a person: a rule id. */
  readonly rule: string;
  /** Styles before the name, as token ranges. */
  readonly styles: readonly { readonly first: number; readonly end: number }[];
  /** First token of the styles, or of the name when there are none. */
  readonly from: number;
  readonly hit?: NameHit;
}

const MAX_NAME = 7;
const HYPHENS = new Set(["-", "‐", "‑"]);
const NOT_NAMES = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i the a an this that these those his her its their our my in on at by for from with and or but as if when while after before since until during under over he she it they we you who what which where why how not no yes all some any both each every many most other such only also then there here now today yesterday tomorrow meanwhile however".split(
    " ",
  ),
);

/** Whether the token can be one word of a name: a capital that is no month, function word or title. */
export function isNameWord(view: View, i: number): boolean {
  const word = view.lower[i]!;
  if (word === "may") return isMay(view, i);
  if (view.caps[i] === 0 || (NOT_NAMES.has(word) && !FIRST_SURNAMES.has(word)) || NOT_NAMES_EVER.has(word))
    return false;
  return /\p{L}/u.test(view.words[i]!);
}

const NOT_NAMES_EVER = new Set(
  "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday the and of".split(
    " ",
  ),
);

/** "Mrs May", "Theresa May": the family name, not the month. */
function isMay(view: View, i: number): boolean {
  if (view.words[i] !== "May" || i === 0 || /^\d/.test(view.lower[i + 1] ?? "")) return false;
  const before = view.lower[i - 1]!;
  return SURNAME_BEFORE.has(before) || GIVEN_NAMES.has(before);
}

const SURNAME_BEFORE = new Set([
  "mrs",
  "mrs.",
  "mr",
  "mr.",
  "ms",
  "ms.",
  "miss",
  "minister",
  "secretary",
  "president",
]);

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?){1,4}$/u.test(word) && (word.includes(".") || word.length === 1);
}

function touches(view: View, a: number, b: number): boolean {
  return view.layer.tokens.end[a] === view.layer.tokens.start[b];
}

/**
 * End of the run of name words from token i. Stops at titles, at names of states and bodies, and at acronyms; goes over
 * particles ("bin", "de"), initials and hyphens. A place that is a family name ("George Washington") stays inside.
 */
export function nameRunEnd(
  view: View,
  i: number,
  limit: number,
  hitAt: (token: number) => NameHit | undefined,
): number {
  let end = i;
  let words = 0;
  let at = i;
  const loud = view.loud[view.sentenceOf(i)] === 1;
  while (at < limit && at - i < MAX_NAME * 2 && words < MAX_NAME) {
    const lower = view.lower[at]!;
    if (
      HYPHENS.has(lower) &&
      at > i &&
      at + 1 < limit &&
      touches(view, at - 1, at) &&
      touches(view, at, at + 1) &&
      isNameWord(view, at + 1)
    ) {
      at++;
      continue;
    }
    const hit = at > i ? hitAt(at) : undefined;
    if (hit && !hit.candidates.some((one) => one.type === "person")) {
      const inside =
        words === 1 &&
        hit.end - hit.first === 1 &&
        hit.candidates.every((one) => one.form !== "adjective" && one.form !== "acronym") &&
        !TITLE_HEADS.has(view.lower[hit.end] ?? "");
      if (!inside) break;
    }
    if (NAME_SUFFIXES.has(lower) && words > 0) {
      at++;
      end = at;
      break;
    }
    if (
      lower === "," &&
      words > 1 &&
      at + 1 < limit &&
      (view.lower[at + 1] === "jr." || view.lower[at + 1] === "sr." || view.lower[at + 1] === "jr")
    ) {
      at += 2;
      end = at;
      break;
    }
    if (isNameWord(view, at)) {
      if (
        words > 0 &&
        isTitleWord(lower) &&
        !isInitial(view.words[at]!) &&
        !NAME_PARTICLES.has(view.lower[at - 1]!)
      ) {
        // "John Major resigned": a family name that is a title too, where no further capital makes it one.
        const family = words === 1 && GIVEN_NAMES.has(fold(view.words[i]!));
        if (!family || (at + 1 < limit && view.caps[at + 1]! > 0)) break;
      }
      // In a headline every word has its capital: the name ends where the tagger sees another kind of word.
      if (words > 1 && !isInitial(view.words[at]!) && NO_NAME_TAGS.has(view.syntax.upos(at))) break;
      if (words > 0 && loud && view.syntax.upos(at) !== "PROPN") break;
      if (
        words > 0 &&
        view.caps[at] === 2 &&
        !isInitial(view.words[at]!) &&
        view.words[at]!.length < 4 &&
        view.loud[view.sentenceOf(at)] === 0
      )
        break;
      at++;
      words++;
      end = at;
      if (view.cut[at - 1] === 1) break;
      continue;
    }
    if (words > 0 && NAME_PARTICLES.has(lower) && particleFollows(view, at, limit)) {
      at++;
      continue;
    }
    break;
  }
  return end;
}

/** "Kim Jong Il Were Always Together": in a title inside a sentence the next word has its capital too. */
const NO_NAME_TAGS = new Set(["AUX", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "PART", "ADV"]);

function particleFollows(view: View, at: number, limit: number): boolean {
  for (let k = at + 1; k < Math.min(limit, at + 4); k++) {
    if (isNameWord(view, k)) return true;
    if (!NAME_PARTICLES.has(view.lower[k]!) && !HYPHENS.has(view.lower[k]!)) return false;
  }
  return false;
}

function isTitleWord(word: string): boolean {
  return (
    TITLE_HEADS.has(word) || TITLE_PLURALS.has(word) || TITLE_ABBREVIATIONS.has(word) || NAME_TITLES.has(word)
  );
}

const NAME_TITLES = new Set("vice deputy foreign prime secretary-general".split(" "));

/** The style that starts at token i: its end, or i when none does. */
export function styleEnd(view: View, i: number, limit: number): number {
  for (const style of STYLES) {
    if (i + style.length > limit) continue;
    if (
      style.every((word, k) => view.lower[i + k] === word) &&
      (view.caps[i]! > 0 || view.caps[i + style.length - 1]! > 0 || style.length > 1)
    )
      return i + style.length;
  }
  return i;
}

/** Finds names that show by themselves: register names, known given names, East Asian names, initials, and names after a style. */
export function findPersonNames(view: View, hitAt: (token: number) => NameHit | undefined): PersonRun[] {
  const runs: PersonRun[] = [];
  for (let s = 0; s < view.layer.sentences.count; s++) {
    const { first, end } = view.bounds(s);
    for (let i = first; i < end; i++) {
      const run = runAt(view, i, end, hitAt);
      if (!run) continue;
      runs.push(run);
      i = run.end - 1;
    }
  }
  return runs;
}

function runAt(
  view: View,
  i: number,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
): PersonRun | undefined {
  const styles: { first: number; end: number }[] = [];
  let at = i;
  for (let k = 0; k < 3; k++) {
    const next = styleEnd(view, at, end);
    if (next === at) break;
    styles.push({ first: at, end: next });
    at = next;
  }
  if (at >= end) return undefined;
  const rule = evidence(view, at, end, hitAt, styles.length > 0);
  if (!rule) return undefined;
  const hit = hitAt(at);
  const person = hit?.first === at && hit.candidates[0]?.type === "person" ? hit : undefined;
  const loud = view.loud[view.sentenceOf(at)] === 1;
  const runEnd = person && loud ? person.end : Math.max(person?.end ?? 0, nameRunEnd(view, at, end, hitAt));
  if (runEnd <= at || insideAnotherName(view, at, runEnd, end)) return undefined;
  return {
    first: at,
    end: runEnd,
    rule,
    styles,
    from: styles[0]?.first ?? at,
    ...(person ? { hit: person } : {}),
  };
}

function evidence(
  view: View,
  at: number,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
  styled: boolean,
): string | undefined {
  const hit = hitAt(at);
  if (hit?.first === at && hit.candidates[0]?.type === "person") return "actors.person.register";
  if (!isNameWord(view, at)) return undefined;
  if (hit && !(hit.end - hit.first === 1 && hit.candidates.every((one) => one.type === "place")))
    return undefined;
  const word = view.lower[at]!;
  if (styled && !isTitleWord(word)) return "actors.person.style";
  if (view.loud[view.sentenceOf(at)] === 1 && !hit) return undefined;
  const next = at + 1 < end ? at + 1 : -1;
  if (next < 0) return undefined;
  if (view.opens[at] === 1 && ROMAN.test(view.words[at]!)) return undefined;
  if (isInitial(view.words[at]!) && view.words[at]!.includes(".") && !isAcronymLike(view.words[at]!)) {
    const second = isInitial(view.words[next]!) && next + 1 < end ? next + 1 : next;
    const family = isNameWord(view, second) && !hitAt(second) && view.words[second]!.length > 2;
    if (
      family &&
      !isTitleWord(view.lower[second]!) &&
      !makesAnotherName(view.lower[second]!) &&
      view.syntax.upos(second) === "PROPN"
    )
      return "actors.person.initials";
  }
  if (NAME_PREFIXES.has(word) && isNameWord(view, next) && !isTitleWord(view.lower[next]!))
    return "actors.person.prefix";
  if (eastAsian(view, at, end, hitAt)) return "actors.person.east-asian";
  if (!TITLE_HEADS.has(word) && GIVEN_NAMES.has(fold(view.words[at]!)) && !isTitleWord(view.lower[next]!)) {
    const runEnd = nameRunEnd(view, at, end, hitAt);
    if (runEnd - at >= 2) return "actors.person.given-name";
  }
  return undefined;
}

/** "V. Promoting ...", "II. Terms": the number of a section, not an initial. */
const ROMAN = /^[IVX]{1,5}\.$/;

function isAcronymLike(word: string): boolean {
  return word === "U.S." || word === "U.N." || word === "U.K." || word === "E.U." || word === "D.C.";
}

function eastAsian(
  view: View,
  at: number,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
): boolean {
  if (!FIRST_SURNAMES.has(view.lower[at]!) || view.caps[at] === 2) return false;
  let count = 0;
  for (let k = at + 1; k < Math.min(end, at + 5) && isNameWord(view, k); k++) {
    const hit = hitAt(k);
    if (hit && hit.candidates[0]?.type !== "person") return false;
    if (isTitleWord(view.lower[k]!)) break;
    if (!isEastAsianGiven(view.words[k]!) || NOT_NAMES.has(view.lower[k]!)) return false;
    count++;
  }
  return count === 1 || count === 2 || count === 3;
}

/** Whether the run is only part of another name: "Kim Il Sung University", "Lenin Street", "the Trump administration". */
export function insideAnotherName(view: View, first: number, end: number, limit: number): boolean {
  for (let k = first + 1; k < end; k++) if (makesAnotherName(view.lower[k]!)) return true;
  if (end >= limit) return false;
  // "Exporting Countries (OPEC)": what is abbreviated is no person.
  if (view.lower[end] === "(" && view.caps[end + 1] === 2 && view.lower[end + 2] === ")") return true;
  let at = view.lower[end] === "'" || view.lower[end] === "'s" ? end + 1 : end;
  let capitals = 0;
  while (at < limit && isNameWord(view, at) && at - end < 5) {
    if (makesAnotherName(view.lower[at]!)) return true;
    at++;
    capitals++;
  }
  const word = view.lower[end]!;
  return capitals === 0 && SMALL_OWNERS.has(word);
}

const SMALL_OWNERS = new Set(
  "administration government regime cabinet presidency doctrine era family dynasty camp clan foundation university institute".split(
    " ",
  ),
);
