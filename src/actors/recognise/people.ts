import { makesAnotherName } from "../lexicon/bodies.ts";
import type { View } from "../view.ts";
import { canBeName, endOfOrigin, originOf, runBackwards, skipStyles, stylesBefore } from "./name-edges.ts";
import { insideAnotherName, nameRunEnd, type PersonRun } from "./person-names.ts";
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

type HitAt = (token: number) => NameHit | undefined;

interface Joined {
  run: PersonRun;
  title?: TitlePhrase;
  side?: "before" | "after" | "as";
}

/** Heads too general to make an unknown run of capitals a person by themselves. */
const WEAK_HEADS = new Set(
  "member owner founder rival head successor predecessor deputy officer manager chair host official".split(
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
  hitAt: HitAt,
): PersonMention[] {
  const joiner = new Joiner(view, sentence, runs, hitAt);
  for (const title of titles) joiner.join(title);
  joiner.addWho();
  return joiner.result();
}

/** The names of one sentence while titles are given to them. */
class Joiner {
  private readonly view: View;
  private readonly first: number;
  private readonly end: number;
  private readonly loud: boolean;
  private readonly hitAt: HitAt;
  private readonly people: Joined[];
  private readonly starting = new Map<number, Joined>();
  private readonly ending = new Map<number, Joined>();
  private readonly held = new Set<number>();

  constructor(view: View, sentence: number, runs: readonly PersonRun[], hitAt: HitAt) {
    const { first, end } = view.bounds(sentence);
    this.view = view;
    this.first = first;
    this.end = end;
    this.loud = view.loud[sentence] === 1;
    this.hitAt = hitAt;
    this.people = runs.map((run) => ({ run }));
    for (const person of this.people) this.index(person);
  }

  /** Gives the title to the name that it stands beside: before it, after a comma, or said of it. */
  join(title: TitlePhrase): void {
    const before = title.determiner >= 0 ? title.determiner - 1 : title.first - 1;
    if (!this.beforeName(title) && !this.afterName(title, before) && !this.beforeComma(title))
      this.saidOf(title, before);
  }

  /** "A B, who ..." and "A B, 52," are people too. */
  addWho(): void {
    if (this.loud) return;
    const { lower } = this.view;
    for (let i = this.first + 2; i + 1 < this.end; i++) {
      if (lower[i] !== ",") continue;
      const next = lower[i + 1]!;
      const aged = /^\d{2}$/.test(next) && i + 2 < this.end && lower[i + 2] === ",";
      if (next !== "who" && next !== "whose" && !aged) continue;
      const start = runBackwards(this.view, i, this.first, this.hitAt);
      if (i - start >= 2 && i - start <= 5 && !this.anyHeld(start, i) && !endsAsThing(this.view, start, i))
        this.add(start, "actors.person.who", i);
    }
  }

  result(): PersonMention[] {
    this.people.sort((a, b) => a.run.first - b.run.first);
    return this.people.map(({ run, title, side }) => {
      const of = originOf(this.view, run.end, this.hitAt);
      const styles =
        side === "before" && title && run.styles.length === 0
          ? stylesBefore(this.view, title.first, this.first)
          : run.styles;
      return { run: { ...run, styles }, ...(title ? { title, side: side! } : {}), ...(of ? { of } : {}) };
    });
  }

  /** "President X", "Prime Ministers X of A and Y of B". */
  private beforeName(title: TitlePhrase): boolean {
    const known = this.starting.get(title.end);
    const person = known ?? this.unknownAfter(title);
    if (!person) return false;
    give(person, title, "before");
    if (title.plural) this.spread(person.run, title);
    return true;
  }

  private unknownAfter(title: TitlePhrase): Joined | undefined {
    if (this.loud || title.end >= this.end || this.view.caps[title.end] === 0) return undefined;
    // "told analysts Pennzoil would ...": a plural in small letters ends before the name of somebody else.
    if (title.plural && this.view.caps[title.head] === 0) return undefined;
    const strong =
      !WEAK_HEADS.has(title.noun) || nameRunEnd(this.view, title.end, this.end, this.hitAt) - title.end >= 2;
    return strong ? this.add(title.end, "actors.person.title-before") : undefined;
  }

  /** "X, president of Y", "X of Z, president", "X (minister)". */
  private afterName(title: TitlePhrase, before: number): boolean {
    const mark = this.view.lower[before];
    if (before <= this.first || (mark !== "," && mark !== "(" && mark !== "—")) return false;
    const named =
      this.ending.get(before) ??
      this.people.find(
        ({ run }) => run.end < before && endOfOrigin(this.view, run.end, this.hitAt) === before,
      );
    if (named) {
      if (named.title) return false;
      give(named, title, "after");
      return true;
    }
    if (this.loud || WEAK_HEADS.has(title.noun) || mark !== ",") return false;
    const start = runBackwards(this.view, before, this.first, this.hitAt);
    if (before - start < 2 || this.anyHeld(start, before)) return false;
    const made = this.add(start, "actors.person.title-after", before);
    if (made) give(made, title, "after");
    return made !== undefined;
  }

  /** "the commissioner in Albania, Maxwell Blake, ...". */
  private beforeComma(title: TitlePhrase): boolean {
    const at = title.end + 1;
    if (this.view.lower[title.end] !== "," || this.loud || (title.determiner < 0 && !title.complement))
      return false;
    const named = this.starting.get(at);
    const runEnd = named?.run.end ?? nameRunEnd(this.view, at, this.end, this.hitAt);
    // "the President, X, and Y" is a list, not an apposition.
    if (this.view.lower[runEnd] === "," && this.view.lower[runEnd + 1] === "and") return false;
    const closes = runEnd >= this.end || [",", ".", ";"].includes(this.view.lower[runEnd]!);
    if (!closes || (named ? named.title !== undefined : runEnd - at < 2)) return false;
    const person = named ?? this.add(at, "actors.person.title-before");
    if (!person || person.title) return false;
    give(person, title, "before");
    return true;
  }

  /** "X presented his credentials as the first ambassador", "X is the president". */
  private saidOf(title: TitlePhrase, before: number): void {
    if (before < this.first || !SAID_OF.has(this.view.lower[before]!)) return;
    let nearest: Joined | undefined;
    for (const person of this.people)
      if (person.run.end <= before && (!nearest || person.run.first > nearest.run.first)) nearest = person;
    if (!nearest || nearest.title) return;
    if (this.view.lower[before] === "as" || before - nearest.run.end <= 2) give(nearest, title, "as");
  }

  /** One plural title over several names. */
  private spread(run: PersonRun, title: TitlePhrase): void {
    const { lower } = this.view;
    let at = run.end;
    for (let k = 0; k < 6 && at < this.end; k++) {
      // Over "of China" to "and" or a comma.
      let step = 0;
      while (at < this.end && step < 6 && lower[at] !== "and" && lower[at] !== ",") {
        if (step === 0 && lower[at] !== "of") return;
        at++;
        step++;
      }
      if (at >= this.end || (lower[at] !== "and" && lower[at] !== ",")) return;
      at++;
      if (lower[at] === "and") at++;
      const next = this.starting.get(at) ?? this.add(at, "actors.person.title-before");
      if (!next || next.title) return;
      give(next, title, "before");
      at = next.run.end;
    }
  }

  /** Makes the run of capitals from a token a person; `end` says where it must end. */
  private add(from: number, rule: string, end?: number): Joined | undefined {
    const { at, styles } = skipStyles(this.view, from, this.end);
    if (at >= this.end || this.held.has(at) || !canBeName(this.view, at, this.hitAt)) return undefined;
    const runEnd = nameRunEnd(this.view, at, this.end, this.hitAt);
    if (runEnd <= at || (end !== undefined && runEnd !== end)) return undefined;
    if (insideAnotherName(this.view, at, runEnd, this.end)) return undefined;
    const made: Joined = { run: { first: at, end: runEnd, rule, styles, from: styles[0]?.first ?? at } };
    this.people.push(made);
    this.index(made);
    return made;
  }

  private index(person: Joined): void {
    const { run } = person;
    this.starting.set(run.from, person);
    this.ending.set(run.end, person);
    for (let i = run.from; i < run.end; i++) this.held.add(i);
  }

  private anyHeld(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.held.has(i)) return true;
    return false;
  }
}

function give(person: Joined, title: TitlePhrase, side: NonNullable<Joined["side"]>): void {
  person.title ??= title;
  person.side ??= side;
}

function endsAsThing(view: View, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (makesAnotherName(view.lower[k]!)) return true;
  return false;
}
