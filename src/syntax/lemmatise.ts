import { irregularForms } from "./irregular-forms.ts";

/** Which suffix rules apply: verbs, nouns, adjectives and adverbs, or none. */
export type LemmaClass = "verb" | "noun" | "adjective" | "other";

/** Class of a Penn tag ("VBD" is a verb; auxiliaries count as verbs). */
export function lemmaClass(xpos: string): LemmaClass {
  if (xpos.startsWith("VB") || xpos === "MD") return "verb";
  if (xpos === "NNS" || xpos === "NN") return "noun";
  if (xpos.startsWith("JJ") || xpos.startsWith("RB")) return "adjective";
  return "other";
}

export type LemmaExceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Place of a word in the model's word list, most frequent first; undefined when it is not there. */
export type RankOf = (word: string) => number | undefined;

/** Lower-case lemma of a form with its Penn tag: known exceptions first, then irregular forms, then suffix rules. */
export function lemmatise(form: string, xpos: string, exceptions: LemmaExceptions, rankOf: RankOf): string {
  const word = form.toLowerCase().replaceAll("’", "'");
  const table = exceptions[lemmaClass(xpos)];
  const known = table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
  return known ?? regularLemma(word, xpos, rankOf);
}

/** The lemma by closed words, irregular forms and suffix rules alone. */
export function regularLemma(word: string, xpos: string, rankOf: RankOf): string {
  const kind = lemmaClass(xpos);
  if (kind === "verb") return verbLemma(word, xpos, rankOf);
  if (kind === "noun") return xpos === "NN" ? word : nounLemma(word, rankOf);
  if (kind === "adjective") return adjectiveLemma(word, xpos, rankOf);
  return xpos.startsWith("NNP") ? word : (CLOSED_WORDS.get(word) ?? word);
}

const CLOSED_WORDS: ReadonlyMap<string, string> = new Map(
  "an a,me i,him he,them they,us we,her she,these this,those that,n't not"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

const SHORT_VERBS: ReadonlyMap<string, string> = new Map(
  "'s be,'m be,'re be,am be,is be,are be,was be,were be,been be,being be,'ve have,has have,had have,'ll will,wo will,sha shall,ca can,'d would,does do"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

function verbLemma(word: string, xpos: string, rankOf: RankOf): string {
  const short = SHORT_VERBS.get(word);
  if (short !== undefined) return short;
  const past = xpos === "VBD" || xpos === "VBN";
  if (past) {
    const irregular = irregularForms.get(word);
    if (irregular !== undefined) return irregular;
  }
  if (xpos === "VBG" && word.endsWith("ing") && word.length > 4) return bareStem(word.slice(0, -3), rankOf);
  if (past && word.endsWith("ed") && word.length > 3) {
    if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    return bareStem(word.slice(0, -2), rankOf);
  }
  return xpos === "VBZ" ? withoutS(word, rankOf) : word;
}

function withoutS(word: string, rankOf: RankOf): string {
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) {
    const stem = word.slice(0, -1);
    return rankOf(stem) !== undefined && rankOf(word.slice(0, -2)) === undefined ? stem : word.slice(0, -2);
  }
  if (/[so]es$/.test(word)) return likelier(word.slice(0, -1), word.slice(0, -2), rankOf);
  return word.slice(0, -1);
}

function likelier(first: string, second: string, rankOf: RankOf): string {
  const a = rankOf(first);
  const b = rankOf(second);
  return a === undefined && b !== undefined
    ? second
    : a !== undefined && b !== undefined && b < a
      ? second
      : first;
}

/** Puts back what "-ed" and "-ing" took: "stopp" is stop, "negotiat" is negotiate. Known words decide, then spelling. */
function bareStem(stem: string, rankOf: RankOf): string {
  const silent = `${stem}e`;
  // A short stem in one vowel and one consonant would have doubled it: "hop" comes from "hope", "stat" from "state".
  if (/^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/.test(stem) && rankOf(silent) !== undefined) return silent;
  if (/([bdfgklmnprtvz])\1$/.test(stem)) {
    const single = stem.slice(0, -1);
    if (rankOf(single) === undefined || single.length < 3) return stem;
    return rankOf(stem) === undefined || !/[dl]$/.test(stem) ? single : likelier(stem, single, rankOf);
  }
  if (rankOf(silent) === undefined && rankOf(stem) === undefined)
    return /(?:[aiou]z|at|iz|v|[^n]c|rg|dg|ng|[^aeiou]l|[aiou]s|rs|ns|u)$/.test(stem) ? silent : stem;
  return likelier(stem, silent, rankOf);
}

function nounLemma(word: string, rankOf: RankOf): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -3)}man`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return withoutS(word, rankOf);
}

const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    "children child,people people,feet foot,teeth tooth,geese goose,mice mouse,lives life,wives wife,knives knife,leaves leaf,halves half," +
    "wolves wolf,thieves thief,crises crisis,analyses analysis,theses thesis,bases base,criteria criterion,phenomena phenomenon," +
    "heroes hero,echoes echo,vetoes veto,embargoes embargo,potatoes potato,tomatoes tomato,buses bus,gases gas,series series," +
    "species species,means means,news news,headquarters headquarters,aircraft aircraft,data datum,media medium,shoes shoe,selves self," +
    "themselves themselves,oxen ox,cargoes cargo,torpedoes torpedo,memoranda memorandum,communiques communique"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

function adjectiveLemma(word: string, xpos: string, rankOf: RankOf): string {
  const ending = xpos.endsWith("R") ? "er" : xpos.endsWith("S") ? "est" : "";
  if (ending === "" || !word.endsWith(ending) || word.length < ending.length + 3) return word;
  const stem = word.slice(0, -ending.length);
  return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : bareStem(stem, rankOf);
}
