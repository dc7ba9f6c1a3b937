import { foldName, isAcronym, pieces } from "./fold.ts";
import type { Candidate, NameForm, NameMatch, Term } from "./registers.ts";
import { inTerm } from "./term.ts";

/** One name of one entry. */
export interface IndexedName extends Term {
  readonly id: string;
  readonly type: Candidate["type"];
  readonly form: NameForm | "name" | "title";
  readonly state?: string;
  /** Written in capitals in the register, so only words in capitals match. */
  readonly capitals: boolean;
  /** Times within which the entry existed; the name is in use where both meet. */
  readonly within?: readonly Term[];
}

const FORM_RANK: Readonly<Record<IndexedName["form"], number>> = {
  short: 0,
  official: 0,
  name: 0,
  acronym: 1,
  former: 2,
  alias: 3,
  adjective: 4,
  demonym: 4,
  metonym: 5,
  title: 6,
};

const TYPE_RANK: Readonly<Record<Candidate["type"], number>> = {
  state: 0,
  organisation: 1,
  person: 2,
  place: 3,
  position: 4,
};

/** Folded words of a text, and for each the token it comes from. */
export interface FoldedWords {
  readonly keys: readonly string[];
  readonly token: readonly number[];
  /** True for the last piece of its token. */
  readonly closes: readonly boolean[];
  readonly opens: readonly boolean[];
}

/** All names, found by their folded pieces: "pak ui chun" for Pak Ui-chun. */
export class NameIndex {
  readonly #names = new Map<string, IndexedName[]>();
  /** Longest name, in pieces, that begins with this piece. */
  readonly #longest = new Map<string, number>();

  /** All names by their folded keys. */
  entries(): Iterable<readonly [key: string, names: readonly IndexedName[]]> {
    return this.#names.entries();
  }

  /** Adds a name; an empty one is passed over. */
  add(name: string, entry: Omit<IndexedName, "capitals">): void {
    const folded = foldName(name);
    if (folded.length === 0) return;
    this.addKey(folded.join(" "), { ...entry, capitals: isAcronym(name) });
  }

  /** Adds the names of a key, pieces joined by spaces. */
  addKey(key: string, entry: IndexedName): void {
    const list = this.#names.get(key);
    if (list === undefined) {
      this.#names.set(key, [entry]);
      const space = key.indexOf(" ");
      const first = space < 0 ? key : key.slice(0, space);
      const length = space < 0 ? 1 : key.split(" ").length;
      if ((this.#longest.get(first) ?? 0) < length) this.#longest.set(first, length);
    } else if (!list.some((known) => sameUse(known, entry))) list.push(entry);
  }

  /** Entries of a folded name whose capitals agree with the words, valid and best first. */
  get(key: string, words: string, at: string | undefined): Candidate[] {
    const names = this.#names.get(key);
    if (names === undefined) return [];
    const capitals = isCapitals(words);
    // A short word in capitals is an acronym, not a town: GAO is not Gao. States are written so in headlines.
    const acronym = capitals && words.length <= LONGEST_ACRONYM;
    const usable = names.filter((name) => (name.capitals ? capitals : !acronym || name.type === "state"));
    return rank(usable, at);
  }

  /** Number of pieces of the longest name that begins so; 0 when none does. */
  longest(first: string): number {
    return this.#longest.get(first) ?? 0;
  }
}

const LONGEST_ACRONYM = 4;

function sameUse(a: IndexedName, b: IndexedName): boolean {
  return (
    a.id === b.id && a.from === b.from && a.to === b.to && a.form === b.form && a.capitals === b.capitals
  );
}

function rank(names: readonly IndexedName[], at: string | undefined): Candidate[] {
  const ranked = names.map((name) => ({
    name,
    valid: at === undefined || (inTerm(name, at) && (name.within?.some((term) => inTerm(term, at)) ?? true)),
  }));
  ranked.sort(
    (a, b) =>
      Number(b.valid) - Number(a.valid) ||
      (at === undefined ? Number(isPast(a.name)) - Number(isPast(b.name)) : 0) ||
      Number(!a.valid && a.name.form === "metonym") - Number(!b.valid && b.name.form === "metonym") ||
      TYPE_RANK[a.name.type] - TYPE_RANK[b.name.type] ||
      FORM_RANK[a.name.form] - FORM_RANK[b.name.form],
  );
  const seen = new Set<string>();
  const out: Candidate[] = [];
  for (const { name, valid } of ranked) {
    if (seen.has(name.id)) continue;
    seen.add(name.id);
    const { id, type, form, state } = name;
    out.push({ id, type, form, ...(state === undefined ? {} : { state }), valid });
  }
  return out;
}

/** True when the name, or what it names, is no more. */
function isPast(name: IndexedName): boolean {
  return name.to !== null || (name.within?.every((term) => term.to !== null) ?? false);
}

/** True when no letter of the words is small: "U.S.", "DPRK". A plural or possessive s is allowed ("USSR's"). */
function isCapitals(words: string): boolean {
  const bare = words.replace(/['’]s$/, "");
  return bare === bare.toUpperCase();
}

/** Folds a run of tokens into pieces; hyphens, stops and possessive endings vanish. */
export function foldTokens(words: readonly string[], fold: (piece: string) => string): FoldedWords {
  const keys: string[] = [];
  const token: number[] = [];
  const closes: boolean[] = [];
  const opens: boolean[] = [];
  for (let i = 0; i < words.length; i++) {
    const parts = HYPHENED.test(words[i]!) ? pieces(words[i]!) : [words[i]!];
    const begin = keys.length;
    for (const part of parts) {
      const key = fold(part);
      if (key === "") {
        // A hyphen, stop or 's between two words of a name does not break it; other marks do.
        if (!TRANSPARENT.test(part)) push(",", i);
        continue;
      }
      push(key, i);
    }
    if (keys.length > begin) {
      opens[begin] = true;
      closes[keys.length - 1] = true;
    }
  }
  return { keys, token, closes, opens };

  function push(key: string, i: number): void {
    keys.push(key);
    token.push(i);
    closes.push(false);
    opens.push(false);
  }
}

const HYPHENED = /[-‐‑–—/,()]./u;
const TRANSPARENT = /^(?:[-‐‑–—.'’]|['’][sS])$/u;

/** Longest names in folded words, left to right, not overlapping. `special` may offer a match that is no plain name. */
export function longestMatches(
  index: NameIndex,
  words: readonly string[],
  folded: FoldedWords,
  at: string | undefined,
  special: (position: number) => { length: number; candidates: readonly Candidate[] } | undefined,
): NameMatch[] {
  const out: NameMatch[] = [];
  const { keys, token, closes, opens } = folded;
  let i = 0;
  while (i < keys.length) {
    const longest = opens[i] ? Math.min(index.longest(keys[i]!), keys.length - i) : 0;
    let found: { length: number; candidates: readonly Candidate[] } | undefined;
    for (let length = longest; length > 0 && found === undefined; length--) {
      const last = i + length - 1;
      if (!closes[last]) continue;
      const text = textOf(words, token[i]!, token[last]!);
      if (text === text.toLowerCase()) continue;
      const key = length === 1 ? keys[i]! : keys.slice(i, last + 1).join(" ");
      const candidates = index.get(key, text, at);
      if (candidates.length > 0) found = { length, candidates };
    }
    const other = opens[i] ? special(i) : undefined;
    if (other !== undefined && other.length > (found?.length ?? 0)) found = other;
    if (found === undefined) {
      i++;
      continue;
    }
    out.push({
      first: token[i]!,
      end: token[i + found.length - 1]! + 1,
      candidates: found.candidates,
    });
    i += found.length;
  }
  return out;
}

function textOf(words: readonly string[], first: number, last: number): string {
  return first === last ? words[first]! : words.slice(first, last + 1).join(" ");
}
