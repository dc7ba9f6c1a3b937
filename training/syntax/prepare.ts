/**
 * Reads the treebanks and the word vectors and writes what train.py needs: vocabulary, label tables, feature ids.
 * Usage: tsx training/syntax/prepare.ts TREEBANKS VECTORS.json OUTPUT_FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldSentence, readConllu } from "../../bench/src/syntax/conllu.ts";
import { lemmaClass, regularLemma } from "../../src/syntax/lemmatise.ts";
import { FEATURES, HASH_ROWS, normalForm, wordFeatures } from "../../src/syntax/word-features.ts";

/** Words with a vector that the model keeps, most frequent first. */
const VECTOR_WORDS = 42_000;
/** A training word seen this often gets a learnt row of its own. */
const LEARNT_FROM = 2;
/** Labels and tags rarer than this are folded into their general form. */
const RARE = 20;
const SETS = {
  train: ["en_ewt-ud-train", "gumopen-train"],
  "ewt-dev": ["en_ewt-ud-dev"],
  "gum-dev": ["gumopen-dev"],
  "ewt-test": ["en_ewt-ud-test"],
  "gum-test": ["gumopen-test"],
};

const [treebanks, vectorFile, output] = process.argv.slice(2);
if (treebanks === undefined || vectorFile === undefined || output === undefined)
  throw new Error("usage: prepare.ts TREEBANKS VECTORS.json OUTPUT_FOLDER");
mkdirSync(output, { recursive: true });

const sets = new Map(
  Object.entries(SETS).map(([name, files]) => [
    name,
    files.flatMap((file) => readConllu(readFileSync(join(treebanks, `${file}.conllu`), "utf8"))),
  ]),
);
const train = sets.get("train")!;

const counts = new Map<string, number>();
for (const sentence of train)
  for (const { form } of sentence.words) {
    const word = normalForm(form);
    count(counts, word);
    const zeros = word.replace(/\d/g, "0");
    if (zeros !== word) count(counts, zeros);
  }

const vectors = JSON.parse(readFileSync(vectorFile, "utf8"));
const words: string[] = [""];
const rows = new Map<string, number>();
const table: number[][] = [new Array(100).fill(0)];
vectors.words.forEach((word: string, index: number) => {
  if (index < VECTOR_WORDS || counts.has(word)) {
    rows.set(word, words.length);
    words.push(word);
    table.push(vectors.vectors[word].slice(0, 100));
  }
});
const withVector = words.length;
for (const [word, times] of counts)
  if (times >= LEARNT_FROM && !rows.has(word)) {
    rows.set(word, words.length);
    words.push(word);
  }
/** Row of each word in the learnt table, 0 for none. */
const learnt = new Uint16Array(words.length);
let learntRows = 1;
words.forEach((word, row) => {
  if ((counts.get(word) ?? 0) >= LEARNT_FROM) learnt[row] = learntRows++;
});

const labels = frequent(
  train.flatMap(({ words }) => words.map(({ rel }) => rel)),
  (rel) => rel.split(":")[0]!,
);
const tags = frequent(
  train.flatMap(({ words }) => words.map(({ upos, xpos }) => `${upos}|${xpos}`)),
  () => "",
);

for (const [name, sentences] of sets) writeSet(name, sentences);
writeFileSync(join(output, "vectors.f32"), new Float32Array(table.flat()));
writeFileSync(join(output, "learnt.u16"), learnt);
writeFileSync(
  join(output, "tables.json"),
  JSON.stringify({ words, withVector, learntRows, labels, tags, features: FEATURES, hashRows: HASH_ROWS }),
);
writeFileSync(join(output, "lemmas.json"), JSON.stringify(lemmaExceptions(train)));
console.log(
  `${words.length} words, ${withVector} with a vector, ${learntRows} learnt; ${labels.length} labels, ${tags.length} tags`,
);

/** Lemma class -> form -> lemma, where the treebanks mostly give another lemma than the rules do. */
function lemmaExceptions(sentences: readonly GoldSentence[]): Record<string, Record<string, string>> {
  const seen = new Map<string, Map<string, number>>();
  const tagOf = new Map<string, string>();
  for (const { words } of sentences)
    for (const { form, lemma, xpos, upos } of words) {
      if (upos === "X" || upos === "PROPN" || !/^[a-z][a-z'-]*$/i.test(form)) continue;
      const key = `${lemmaClass(xpos)} ${form.toLowerCase()} ${regularLemma(form.toLowerCase(), xpos, (word) => rows.get(word))}`;
      tagOf.set(key, xpos);
      const lemmas = seen.get(key) ?? new Map<string, number>();
      seen.set(key, lemmas);
      count(lemmas, lemma.toLowerCase());
    }
  const best = new Map<string, { lemma: string; times: number }>();
  for (const [key, lemmas] of seen) {
    const [kind, form, rule] = key.split(" ") as [string, string, string];
    const [lemma, times] = [...lemmas].sort((a, b) => b[1] - a[1])[0]!;
    const id = `${kind} ${form}`;
    const other = best.get(id);
    if (times > (other?.times ?? 0)) best.set(id, { lemma: lemma === rule ? "" : lemma, times });
  }
  const exceptions: Record<string, Record<string, string>> = {};
  for (const [id, { lemma, times }] of best) {
    const [kind, form] = id.split(" ") as [string, string];
    const sure = times >= 2 && rows.has(lemma);
    if (lemma !== "" && kind !== "other" && sure) (exceptions[kind] ??= {})[form] = lemma;
  }
  return exceptions;
}

/** Int32 stream: for each sentence its length, then per word the feature ids, head, label, tag (-1 unknown) and 1 for punctuation. */
function writeSet(name: string, sentences: readonly GoldSentence[]): void {
  const width = FEATURES.length + 4;
  const size = sentences.reduce((sum, { words }) => sum + 1 + words.length * width, 0);
  const stream = new Int32Array(size);
  let at = 0;
  for (const sentence of sentences) {
    stream[at++] = sentence.words.length;
    for (const word of sentence.words) {
      wordFeatures(word.form, (form) => rows.get(form), stream, at);
      at += FEATURES.length;
      stream[at++] = word.head;
      stream[at++] = labelOf(word.rel);
      stream[at++] = tags.indexOf(`${word.upos}|${word.xpos}`);
      stream[at++] = word.upos === "PUNCT" ? 1 : 0;
    }
  }
  writeFileSync(join(output!, `${name}.i32`), stream);
}

function labelOf(rel: string): number {
  const exact = labels.indexOf(rel);
  return exact >= 0 ? exact : labels.indexOf(rel.split(":")[0]!);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The values seen at least RARE times and the general forms of the rest, most frequent first. */
function frequent(values: readonly string[], general: (value: string) => string): string[] {
  const counts = new Map<string, number>();
  for (const value of values) count(counts, value);
  const kept = new Set<string>();
  for (const [value, times] of counts) {
    const name = times >= RARE ? value : general(value);
    if (name !== "") kept.add(name);
  }
  return [...kept].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
