import { makesAnotherName } from "../lexicon/bodies.ts";
import { TITLE_ABBREVIATIONS, TITLE_FIELDS, TITLE_HEADS } from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import { insideAnotherName, isNameWord, nameRunEnd, type PersonRun, styleEnd } from "./person-names.ts";
import type { NameHit } from "./register-names.ts";
import type { TitlePhrase } from "./title-phrases.ts";

/** A named person with the title written at the name. */
export interface PersonMention {
  readonly run: PersonRun;
  readonly title?: TitlePhrase;
  /** Where the title stands: before the name, after a comma, or said of the person ("presented credentials as ..."). */
  readonly side?: "before" | "after" | "as";
  /** A name of a state directly after the name ("Zhao Ziyang of China"). */
  readonly of?: NameHit;
}

/** Heads too general to make an unknown run of capitals a person by themselves. */
const WEAK_HEADS = new Set(
  "member owner founder rival head successor predecessor deputy officer manager chair host officials".split(
    " ",
  ),
);
const SAID_OF = new Set(["as", "is", "was", "became", "remains", "becomes"]);

/** Joins names and titles of one sentence; a title beside an unknown run of capitals makes it a person. */
export function joinPeople(
  view: View,
  sentence: number,
  runs: readonly PersonRun[],
  titles: readonly TitlePhrase[],
  hitAt: (token: number) => NameHit | undefined,
): PersonMention[] {
  const { first, end } = view.bounds(sentence);
  const people: { run: PersonRun; title?: TitlePhrase; side?: "before" | "after" | "as" }[] = runs.map(
    (run) => ({ run }),
  );
  const covering = (token: number) => people.find(({ run }) => run.from <= token && token < run.end);
  const add = (
    from: number,
    rule: string,
  ): { run: PersonRun; title?: TitlePhrase; side?: "before" | "after" | "as" } | undefined => {
    const start = skipStyles(view, from, end);
    if (start.at >= end || covering(start.at) || !canBeName(view, start.at, hitAt)) return undefined;
    const runEnd = nameRunEnd(view, start.at, end, hitAt);
    if (runEnd <= start.at || insideAnotherName(view, start.at, runEnd, end)) return undefined;
    const made = {
      run: {
        first: start.at,
        end: runEnd,
        rule,
        styles: start.styles,
        from: start.styles[0]?.first ?? start.at,
      },
    };
    people.push(made);
    return made;
  };
  const loud = view.loud[sentence] === 1;
  for (const title of titles) {
    // Title, then the name.
    const known = people.find(({ run }) => run.from === title.end);
    const quoteSkip = view.lower[title.end] === "," ? title.end + 1 : -1;
    if (known) {
      known.title ??= title;
      known.side ??= "before";
      if (title.plural) spread(people, known.run, title, add, view, end);
      continue;
    }
    if (title.end < end && view.caps[title.end]! > 0 && !loud) {
      const strong = !WEAK_HEADS.has(title.noun) || nameRunEnd(view, title.end, end, hitAt) - title.end >= 2;
      const made = strong ? add(title.end, "actors.person.title-before") : undefined;
      if (made) {
        made.title = title;
        made.side = "before";
        if (title.plural) spread(people, made.run, title, add, view, end);
        continue;
      }
    }
    // The name, a comma, then the title: the plainest apposition.
    const before = title.determiner >= 0 ? title.determiner - 1 : title.first - 1;
    if (
      before > first &&
      (view.lower[before] === "," || view.lower[before] === "(" || view.lower[before] === "—")
    ) {
      const named = people.find(
        ({ run }) =>
          run.end === before ||
          (view.lower[run.end] === "of" && endOfOrigin(view, run.end, hitAt) === before),
      );
      if (named && !named.title && named.run.end <= before) {
        named.title = title;
        named.side = "after";
        continue;
      }
      if (!named && !loud && !WEAK_HEADS.has(title.noun) && view.lower[before] === ",") {
        const start = runBackwards(view, before, first, hitAt);
        if (before - start >= 2 && !covering(start) && !covering(before - 1)) {
          const made = add(start, "actors.person.title-after");
          if (made) {
            made.title = title;
            made.side = "after";
            continue;
          }
        }
      }
    }
    // The title, a comma, the name, a comma: "the commissioner in Albania, Maxwell Blake,".
    if (quoteSkip > 0 && !loud && (title.determiner >= 0 || title.complement)) {
      const named = people.find(({ run }) => run.from === quoteSkip);
      const run = named?.run ?? undefined;
      const runEnd = run?.end ?? nameRunEnd(view, quoteSkip, end, hitAt);
      const closes =
        runEnd >= end ||
        view.lower[runEnd] === "," ||
        view.lower[runEnd] === "." ||
        view.lower[runEnd] === ";";
      if (closes && (named ? !named.title : runEnd - quoteSkip >= 2)) {
        const target = named ?? add(quoteSkip, "actors.person.title-before");
        if (target && !target.title) {
          target.title = title;
          target.side = "before";
          continue;
        }
      }
    }
    // Said of the person: "presented his credentials as the first ambassador".
    if (before >= first && SAID_OF.has(view.lower[before]!)) {
      const candidates = people
        .filter(({ run }) => run.end <= before)
        .sort((a, b) => b.run.first - a.run.first);
      const nearest = candidates[0];
      if (nearest && !nearest.title && (view.lower[before] === "as" ? true : before - nearest.run.end <= 2)) {
        nearest.title = title;
        nearest.side = "as";
      }
    }
  }
  whoPeople(view, first, end, people, add, hitAt);
  people.sort((a, b) => a.run.first - b.run.first);
  for (const person of people) {
    const before =
      person.side === "before" && person.title && person.run.styles.length === 0
        ? stylesBefore(view, person.title.first, first)
        : [];
    if (before[0]) person.run = { ...person.run, styles: before };
  }
  return people.map(({ run, title, side }) => {
    const of = originOf(view, run.end, hitAt);
    return { run, ...(title ? { title, side: side! } : {}), ...(of ? { of } : {}) };
  });
}

/** "A B, who ..." and "A B, 52," are people too. */
function whoPeople(
  view: View,
  first: number,
  end: number,
  people: readonly { run: PersonRun }[],
  add: (from: number, rule: string) => unknown,
  hitAt: (token: number) => NameHit | undefined,
): void {
  if (view.loud[view.sentenceOf(first)] === 1) return;
  for (let i = first + 2; i + 1 < end; i++) {
    if (view.lower[i] !== ",") continue;
    const next = view.lower[i + 1]!;
    const aged = /^\d{2}$/.test(next) && i + 2 < end && view.lower[i + 2] === ",";
    if (next !== "who" && next !== "whose" && !aged) continue;
    const start = runBackwards(view, i, first, hitAt);
    if (
      i - start >= 2 &&
      i - start <= 5 &&
      !people.some(({ run }) => run.first < i && start < run.end) &&
      !endsAsThing(view, start, i)
    )
      add(start, "actors.person.who");
  }
}

function endsAsThing(view: View, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (makesAnotherName(view.lower[k]!)) return true;
  return false;
}

/** One plural title over several names: "Presidents A of X and B of Y". */
function spread(
  people: readonly { run: PersonRun; title?: TitlePhrase; side?: "before" | "after" | "as" }[],
  run: PersonRun,
  title: TitlePhrase,
  add: (
    from: number,
    rule: string,
  ) => { run: PersonRun; title?: TitlePhrase; side?: "before" | "after" | "as" } | undefined,
  view: View,
  end: number,
): void {
  let at = run.end;
  for (let k = 0; k < 6 && at < end; k++) {
    // Over "of China" to "and" or a comma.
    let step = 0;
    while (at < end && step < 6 && view.lower[at] !== "and" && view.lower[at] !== ",") {
      if (step === 0 && view.lower[at] !== "of") return;
      at++;
      step++;
    }
    if (at >= end || (view.lower[at] !== "and" && view.lower[at] !== ",")) return;
    at++;
    if (view.lower[at] === "and") at++;
    const next = people.find((one) => one.run.from === at) ?? add(at, "actors.person.title-before");
    if (!next || next.title) return;
    next.title = title;
    next.side = "before";
    at = next.run.end;
  }
}

/** Styles right before a title: "H.E. President X". */
function stylesBefore(view: View, end: number, first: number): { first: number; end: number }[] {
  for (let at = Math.max(first, end - 4); at < end; at++) {
    const { at: reached, styles } = skipStyles(view, at, end);
    if (reached === end && styles.length > 0) return styles;
  }
  return [];
}

function skipStyles(
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

function canBeName(view: View, at: number, hitAt: (token: number) => NameHit | undefined): boolean {
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
  if (TITLE_FIELDS.has(word) || makesAnotherName(word)) return false;
  if (/^\p{Lu}{2,3}$/u.test(view.words[at]!)) return false;
  const tag = view.syntax.upos(at);
  if (NEVER_NAMES.has(tag)) return false;
  const more = at + 1 < view.words.length && isNameWord(view, at + 1) && view.syntax.upos(at + 1) === "PROPN";
  return more || tag === "PROPN" || tag === "X";
}

const NEVER_NAMES = new Set(["AUX", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "PART", "NUM", "PUNCT"]);

/** First token of the run of name words that ends before `end`. */
function runBackwards(
  view: View,
  end: number,
  first: number,
  hitAt: (token: number) => NameHit | undefined,
): number {
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
function originOf(
  view: View,
  at: number,
  hitAt: (token: number) => NameHit | undefined,
): NameHit | undefined {
  if (view.lower[at] !== "of") return undefined;
  let start = view.lower[at + 1] === "the" ? at + 2 : at + 1;
  // "of the Republic of France", where the registers know only "France".
  if (FORMS_OF_STATE.has(view.lower[start] ?? "") && view.lower[start + 1] === "of" && !hitAt(start))
    start += view.lower[start + 2] === "the" ? 3 : 2;
  const hit = hitAt(start);
  return hit && hit.first === start && hit.candidates.some((one) => one.type === "state") ? hit : undefined;
}

function endOfOrigin(view: View, at: number, hitAt: (token: number) => NameHit | undefined): number {
  return originOf(view, at, hitAt)?.end ?? -1;
}
