import type { PersonIndex } from "./person-index.ts";
import { personPieces } from "./person-index.ts";
import type { Branch, Holding, PersonEntry, PositionEntry } from "./registers.ts";
import { earliest, inTerm, latest } from "./term.ts";

interface Sources {
  readonly index: PersonIndex;
  officesOf(person: string): readonly (Holding & { readonly entry: PositionEntry })[];
  /** True when the two states are one or joined by a succession edge. */
  related(a: string, b: string): boolean;
}

/** Years before the first and after the last office in which a bare name may still mean the person ("former President ..."). */
const YEARS_BEFORE = 12;
const YEARS_AFTER = 30;

const WEIGHT: Readonly<Record<Branch, number>> = {
  "head-of-state": 10,
  "head-of-government": 10,
  "party-leader": 9,
  "igo-head": 9,
  "foreign-minister": 7,
  "defence-minister": 6,
  legislature: 4,
  military: 4,
  minister: 3,
  ambassador: 2,
  other: 2,
};

/** People a written name may mean: by whole name, by usual short name, or by initials and short name; best first. */
export function findPeopleNamed(
  name: string,
  at: string | undefined,
  state: string | undefined,
  sources: Sources,
): readonly PersonEntry[] {
  const parts = personPieces(name);
  if (parts.length === 0 || parts.length > 8) return [];
  const found = new Set(sources.index.full(parts));
  const whole = found.size > 0;
  if (!whole && parts.length > 2) {
    for (const person of sources.index.full([parts[0]!, parts.at(-1)!])) found.add(person);
  }
  if (!whole || parts.length === 1) {
    for (const part of new Set([parts.at(-1)!, parts[0]!])) {
      for (const person of sources.index.short(part)) if (agrees(person, parts, part)) found.add(person);
    }
  }
  const scored: { person: PersonEntry; score: number }[] = [];
  for (const person of found) {
    const score = scoreOf(person, at, state, sources);
    if (score !== undefined) scored.push({ person, score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ person }) => person);
}

/** True when every written piece is a piece of the person's name or the initial of one. */
function agrees(person: PersonEntry, written: readonly string[], short: string): boolean {
  if (written.length === 1) return true;
  return [person.name, ...person.aliases].some((name) => {
    const own = personPieces(name);
    return (
      own.includes(short) &&
      written.every(
        (piece) => own.includes(piece) || (piece.length === 1 && own.some((part) => part.startsWith(piece))),
      )
    );
  });
}

function scoreOf(
  person: PersonEntry,
  at: string | undefined,
  state: string | undefined,
  sources: Sources,
): number | undefined {
  const offices = sources.officesOf(person.id);
  if (
    state !== undefined &&
    !sources.related(person.state, state) &&
    !offices.some((office) => office.entry.of === state)
  ) {
    return undefined;
  }
  let score = person.state === state ? 1 : 0;
  let near = at === undefined || offices.length === 0;
  for (const office of offices) {
    const weight = WEIGHT[office.entry.branch];
    if (at === undefined || inTerm(office, at)) {
      score = Math.max(score, weight + (at === undefined ? 0 : 20));
      near = true;
    } else if (inTerm(widened(office), at)) {
      score = Math.max(score, weight);
      near = true;
    }
  }
  if (at !== undefined) {
    if (person.born !== undefined && person.born > latest(at)) return undefined;
    if (person.died !== undefined && shift(person.died, 60) < earliest(at)) return undefined;
  }
  return near ? score : undefined;
}

function widened(term: { from: string | null; to: string | null }): {
  from: string | null;
  to: string | null;
} {
  return {
    from: term.from === null ? null : shift(term.from, -YEARS_BEFORE),
    to: term.to === null ? null : shift(term.to, YEARS_AFTER),
  };
}

function shift(date: string, years: number): string {
  const year = Math.max(1, Math.min(9999, Number(date.slice(0, 4)) + years));
  return String(year).padStart(4, "0") + date.slice(4);
}
