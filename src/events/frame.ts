import { alternatives, fold, foldPhrase } from "./rows.ts";

/** Single words and longer phrases, folded. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/** What a frame asks of an argument: anything, nothing, one of some words, or an actor. */
export interface ArgumentTest {
  readonly kind: "any" | "none" | "some";
  readonly sets: readonly WordSet[];
  readonly actor: boolean;
}

/** What a frame asks for beside its object. */
export type WithTest =
  | { readonly kind: "preposition"; readonly preposition: string; readonly argument?: ArgumentTest }
  | { readonly kind: "clause"; readonly marker: string; readonly verb: string }
  | { readonly kind: "word"; readonly word: string };

export interface FrameOptions {
  /** Kind of the act (docs/event-kinds.md); undefined = by its code. */
  readonly kind?: string;
  /** Both sides do the same: "1" subject and object, "with" subject and with-phrase, "plural" a subject of several, "if" when the subject is several. */
  readonly mutual?: string;
  /** Source and target are turned round ("receive aid from X"). */
  readonly reversed: boolean;
  /** The subject hosts: the object or visitor acts. */
  readonly host: boolean;
  /** A journey: the place it goes to is the target. */
  readonly move: boolean;
  /** Told only when its sentence tells no stronger act. */
  readonly weak: boolean;
  /** A verb of saying. */
  readonly speech: boolean;
  /** The subject stands between the others (mediation). */
  readonly third: boolean;
  /** Words the subject must be among. */
  readonly subject?: ArgumentTest;
  /** Prepositions whose phrase is the target, in order. */
  readonly to: readonly string[];
  /** An adjective: fits only copular clauses ("is ready to sign"). */
  readonly adjective: boolean;
  /** Told only as the content of a stance ("agreed to cooperate"), never as an act of its own. */
  readonly contentOnly: boolean;
  /** A noun that may tell an act without a verb. */
  readonly alone: boolean;
}

/** How a verb or a noun tells an act, and as what it is coded. */
export interface Frame {
  readonly id: string;
  readonly lemmas: readonly string[];
  /** CAMEO code, or the root of a stance ("02") when `stance`. */
  readonly code: string;
  /** The code is made from the act that the object or the complement names (themes.tsv). */
  readonly stance: boolean;
  readonly object?: ArgumentTest;
  readonly withs: readonly WithTest[];
  /** For nouns: what their of-phrase is: "s" acts, "o" is acted on, "m" both sides. */
  readonly of?: "s" | "o" | "m";
  readonly options: FrameOptions;
}

/** Word set of alternatives, each in folded form. */
export function wordSet(words: readonly string[]): WordSet {
  const single = new Set<string>();
  const phrases: string[] = [];
  for (const word of words) {
    if (word.includes(" ")) phrases.push(foldPhrase(word));
    else single.add(fold(word));
    // The tokeniser parts hyphenated words: "cease-fire" stands as three tokens.
    if (word.includes("-")) phrases.push(foldPhrase(word.replaceAll("-", " - ")));
  }
  return { words: single, phrases };
}

/** Reads an object cell: "-", "*", "0", or alternatives of lemmas, phrases, "@class" and "A" (an actor). */
export function argumentTest(
  cell: string | undefined,
  classes: ReadonlyMap<string, WordSet>,
): ArgumentTest | undefined {
  const options = alternatives(cell);
  if (options.length === 0) return undefined;
  if (options[0] === "*") return { kind: "any", sets: [], actor: false };
  if (options[0] === "0") return { kind: "none", sets: [], actor: false };
  const sets: WordSet[] = [];
  const own: string[] = [];
  let actor = false;
  for (const option of options) {
    if (option === "A") actor = true;
    else if (option.startsWith("@")) {
      const set = classes.get(option.slice(1));
      if (!set) throw new Error(`unknown word class ${option}`);
      sets.push(set);
    } else own.push(option);
  }
  if (own.length > 0) sets.push(wordSet(own));
  return { kind: "some", sets, actor };
}

/** Reads a with cell: "for", "to:@talks", "to+resign", "that+will", "to+V", "ing", parted by "/". */
export function withTests(cell: string | undefined, classes: ReadonlyMap<string, WordSet>): WithTest[] {
  return alternatives(cell).map((option) => {
    if (option.startsWith("=")) return { kind: "word", word: option.slice(1) } as const;
    const plus = option.indexOf("+");
    if (plus > 0)
      return { kind: "clause", marker: option.slice(0, plus), verb: option.slice(plus + 1) } as const;
    if (option === "that" || option === "ing") return { kind: "clause", marker: option, verb: "V" } as const;
    const colon = option.indexOf(":");
    if (colon < 0) return { kind: "preposition", preposition: option } as const;
    const argument = argumentTest(option.slice(colon + 1), classes);
    return {
      kind: "preposition",
      preposition: option.slice(0, colon),
      ...(argument ? { argument } : {}),
    } as const;
  });
}

/** Reads an options cell: "kind=visit move=1". Unknown options are an error, so that a slip shows. */
export function frameOptions(cell: string | undefined, classes: ReadonlyMap<string, WordSet>): FrameOptions {
  const given = new Map<string, string>();
  for (const match of (cell ?? "").matchAll(/([a-z]+)=(\S+)/g)) given.set(match[1]!, match[2]!);
  for (const key of given.keys()) if (!KNOWN.has(key)) throw new Error(`unknown frame option "${key}"`);
  const flag = (name: string) => given.get(name) === "1";
  const subject = argumentTest(given.get("subj"), classes);
  const kind = given.get("kind");
  const mutual = given.get("mutual");
  return {
    ...(kind ? { kind } : {}),
    ...(mutual ? { mutual } : {}),
    ...(subject ? { subject } : {}),
    reversed: flag("rev"),
    host: flag("host"),
    move: flag("move"),
    weak: flag("weak"),
    speech: flag("speech"),
    third: flag("third"),
    to: (given.get("to") ?? "").split(",").filter((one) => one !== ""),
    alone: flag("alone"),
    adjective: flag("adj"),
    contentOnly: flag("content"),
  };
}

const KNOWN = new Set([
  "kind",
  "mutual",
  "rev",
  "host",
  "move",
  "weak",
  "speech",
  "third",
  "subj",
  "to",
  "alone",
  "adj",
  "content",
]);
