import { BUILT_IN_FILES } from "./built-in.ts";
import { byPrefix, type CameoCode, type PloverScore, readCameo, readPlover } from "./codes.ts";
import { argumentTest, type Frame, frameOptions, type WordSet, withTests, wordSet } from "./frame.ts";
import { verbForms } from "./inflect.ts";
import { alternatives, fold, foldPhrase, rowsOf } from "./rows.ts";

/** Text of vocabulary files by name ("verbs.tsv"), as in data/events. */
export type VocabularyFiles = Readonly<Record<string, string>>;

/** Everything that is known about how acts are told; plain data made from data/events and a user's own files. */
export interface EventVocabulary {
  readonly codes: ReadonlyMap<string, CameoCode>;
  readonly plover: readonly PloverScore[];
  /** By lemma, particle included ("call off"). */
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  /** Word form -> lemma of the one-word verbs, for words whose lemma the tagger missed ("severed"). */
  readonly verbOfForm: ReadonlyMap<string, string>;
  /** By folded noun or phrase ("hunger strike"). */
  readonly nouns: ReadonlyMap<string, Frame>;
  /** Most words in a noun phrase of `nouns`. */
  readonly longestNoun: number;
  /** Deverbal noun -> verb lemma. */
  readonly deverbal: ReadonlyMap<string, string>;
  readonly supportVerbs: ReadonlySet<string>;
  /** CAMEO code prefix -> its row of stance codes. */
  readonly themes: ReadonlyMap<string, readonly string[]>;
  /** CAMEO code prefix -> kind. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Nouns of those whose acts are public: police, courts, parties, crowds. */
  readonly publicActors: WordSet;
  readonly contexts: readonly { readonly context: string; readonly words: WordSet }[];
}

function readClasses(text: string): Map<string, WordSet> {
  const classes = new Map<string, WordSet>();
  for (const [name, words] of rowsOf(text)) {
    const set = wordSet(alternatives(words));
    const known = classes.get(name!);
    classes.set(
      name!,
      known
        ? { words: new Set([...known.words, ...set.words]), phrases: [...known.phrases, ...set.phrases] }
        : set,
    );
  }
  return classes;
}

function readVerbs(text: string, classes: ReadonlyMap<string, WordSet>): Map<string, Frame[]> {
  const verbs = new Map<string, Frame[]>();
  const seen = new Map<string, number>();
  for (const [code, lemmas, object, withs, options] of rowsOf(text)) {
    const names = alternatives(lemmas);
    const stance = code!.endsWith("*");
    const base = `events.${code!.replace("*", "x")}.${(names[0] ?? "").replaceAll(" ", "-")}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const test = argumentTest(object, classes);
    const frame: Frame = {
      id: count === 1 ? base : `${base}-${count}`,
      lemmas: names,
      code: code!.replace("*", ""),
      stance,
      ...(test ? { object: test } : {}),
      withs: withTests(withs, classes),
      options: frameOptions(options, classes),
    };
    for (const name of names) {
      const list = verbs.get(name) ?? [];
      list.push(frame);
      verbs.set(name, list);
    }
  }
  return verbs;
}

function readNouns(text: string): Map<string, Frame> {
  const nouns = new Map<string, Frame>();
  const none = new Map<string, WordSet>();
  for (const [code, names, of, options] of rowsOf(text)) {
    for (const name of alternatives(names)) {
      for (const key of new Set([foldPhrase(name), foldPhrase(name.replaceAll("-", " - "))])) {
        if (nouns.has(key)) continue;
        nouns.set(key, {
          id: `events.${code}.${key.replaceAll(" ", "-")}`,
          lemmas: [name],
          code: code!,
          stance: false,
          withs: [],
          of: of === "o" || of === "m" ? of : "s",
          options: frameOptions(options, none),
        });
      }
    }
  }
  return nouns;
}

/**
 * Makes a vocabulary of file texts. Rows of `own` go before the built-in ones: a researcher's frame for a verb wins
 * over a built-in frame of the same specificity, and a class is enlarged. Throws when a row names an unknown class or
 * option.
 */
export function readVocabulary(own: VocabularyFiles = {}): EventVocabulary {
  const text = (name: string) => `${own[name] ?? ""}\n${BUILT_IN_FILES[name] ?? ""}`;
  const classes = readClasses(text("classes.tsv"));
  const verbs = readVerbs(text("verbs.tsv"), classes);
  const verbOfForm = new Map<string, string>();
  for (const lemma of verbs.keys())
    if (!lemma.includes(" "))
      for (const form of verbForms(lemma)) if (!verbOfForm.has(form)) verbOfForm.set(form, lemma);
  const nouns = readNouns(text("nouns.tsv"));
  let longestNoun = 1;
  for (const key of nouns.keys()) longestNoun = Math.max(longestNoun, key.split(" ").length);
  const themes = new Map<string, readonly string[]>();
  for (const [, acts, ...codes] of rowsOf(text("themes.tsv")))
    for (const act of alternatives(acts)) if (!themes.has(act)) themes.set(act, codes);
  const kinds = new Map<string, string>();
  for (const [prefix, kind] of rowsOf(text("kinds.tsv"))) if (!kinds.has(prefix!)) kinds.set(prefix!, kind!);
  const deverbal = new Map<string, string>();
  for (const [noun, verb] of rowsOf(text("deverbal.tsv"))) deverbal.set(fold(noun!), verb!);
  return {
    codes: readCameo(text("cameo.tsv")),
    plover: readPlover(text("plover.tsv")),
    verbs,
    verbOfForm,
    nouns,
    longestNoun,
    deverbal,
    supportVerbs: new Set(rowsOf(text("support-verbs.tsv")).flatMap(([cell]) => alternatives(cell))),
    themes,
    kinds,
    publicActors: classes.get("public actor") ?? wordSet([]),
    contexts: rowsOf(text("contexts.tsv")).map(([context, words]) => ({
      context: context!,
      words: wordSet(alternatives(words)),
    })),
  };
}

let builtIn: EventVocabulary | undefined;

/** The vocabulary that ships with the program, made once. */
export function builtInVocabulary(): EventVocabulary {
  builtIn ??= readVocabulary();
  return builtIn;
}

/** Kind of an act by its code, for frames that name none. */
export function kindOf(vocabulary: EventVocabulary, code: string): string {
  return byPrefix(vocabulary.kinds, code) ?? "other";
}

/** Columns of themes.tsv after the acts. */
const STANCES: Readonly<Record<string, number>> = { "02": 0, "03": 1, "10": 2, "12": 3, "13": 4, "16": 5 };

/**
 * The code of a stance towards an act: compose(v, "02", "0841") is "0253", an appeal for a release. The bare code of the
 * stance ("020") when the act is not known.
 */
export function compose(vocabulary: EventVocabulary, stance: string, act: string | undefined): string {
  const column = STANCES[stance];
  const row = act === undefined ? undefined : byPrefix(vocabulary.themes, act);
  return (column === undefined ? undefined : row?.[column]) || `${stance}0`;
}
