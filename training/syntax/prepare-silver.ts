/**
 * Sentences of openly licensed prose on relations between states, as feature ids for silver.py: Wikinews (CC BY 2.5),
 * Wikipedia (CC BY-SA 3.0), the White House and the Office of the Historian (public domain). Only weights are learnt from
 * them; no text is kept. Usage: tsx training/syntax/prepare-silver.ts CORPORA DATA_FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { plainDocument } from "../../bench/src/syntax/segmentation.ts";
import { FEATURES, wordFeatures } from "../../src/syntax/word-features.ts";
import { tokenText } from "../../src/text/layer.ts";
import { readText } from "../../src/text/read-text.ts";

const WORDS_PER_SOURCE = 300_000;
const SHORTEST = 6;
const LONGEST = 70;

const [corpora, data] = process.argv.slice(2);
if (corpora === undefined || data === undefined)
  throw new Error("usage: prepare-silver.ts CORPORA DATA_FOLDER");

const { words } = JSON.parse(readFileSync(join(data, "tables.json"), "utf8")) as { words: string[] };
const rows = new Map(words.map((word, row) => [word, row] as const));
rows.delete("");

const width = FEATURES.length + 4;
const parts: Int32Array[] = [];
for (const [name, paragraphs] of Object.entries({
  wikinews: wikinews(),
  wikipedia: jsonLines("wikipedia-relations/wikipedia_relations_2019.jsonl.gz", 13),
  whitehouse: jsonLines("wh-briefings/wh_foreign.jsonl.gz", 7),
  historian: historian(),
}))
  console.log(name, takeSentences(paragraphs), "words");
const stream = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
let at = 0;
for (const part of parts) {
  stream.set(part, at);
  at += part.length;
}
writeFileSync(join(data, "raw.i32"), stream);

function takeSentences(paragraphs: Iterable<string>): number {
  let taken = 0;
  const seen = new Set<string>();
  for (const paragraph of paragraphs) {
    if (taken >= WORDS_PER_SOURCE) break;
    const layer = readText(plainDocument(paragraph, [{ start: 0, end: paragraph.length }]));
    for (let s = 0; s < layer.sentences.count; s++) {
      const text = paragraph.slice(layer.sentences.start[s], layer.sentences.end[s]);
      const first = layer.sentences.firstToken[s]!;
      const size = layer.sentences.endToken[s]! - first;
      const prose = /^["“(]?[A-Z0-9].*[.?!]["”)]?$/s.test(text) && !/[|{}<>=#*[\]_\\]|https?:/.test(text);
      if (!prose || size < SHORTEST || size > LONGEST || seen.has(text)) continue;
      seen.add(text);
      const part = new Int32Array(1 + size * width);
      part[0] = size;
      for (let k = 0; k < size; k++)
        wordFeatures(tokenText(layer, first + k), (word) => rows.get(word), part, 1 + k * width);
      parts.push(part);
      taken += size;
    }
  }
  return taken;
}

function* wikinews(): Iterable<string> {
  for (const year of [2019, 2020])
    for (const line of readFileSync(join(corpora!, `wikinews/wikinews_${year}.csv`), "utf8").split("\n"))
      if (line.length > 80) yield line.replace(/""/g, '"');
}

/** Paragraphs of the "text" of each record, spread over the file: every `step`th record first. */
function* jsonLines(file: string, step: number): Iterable<string> {
  const lines = gunzipSync(readFileSync(join(corpora!, file)))
    .toString("utf8")
    .split("\n");
  for (let start = 0; start < step; start++)
    for (let k = start; k < lines.length; k += step) {
      if (lines[k] === "") continue;
      const { text } = JSON.parse(lines[k]!) as { text: string };
      const plain = text.replace(/\[([^\]]{0,200})\]\([^)]{0,400}\)/g, "$1").replace(/[*_]{1,3}/g, "");
      for (const paragraph of plain.split(/\n\s*\n/))
        if (paragraph.length > 80) yield paragraph.replace(/\s*\n\s*/g, " ");
    }
}

function* historian(): Iterable<string> {
  for (const folder of ["rdcr", "milestones"])
    for (const file of walk(join(corpora!, "historyatstate", folder)))
      for (const paragraph of readFileSync(file, "utf8").match(/<p[ >].*?<\/p>/gs) ?? [])
        yield paragraph
          .replace(/<note.*?<\/note>|<[^>]*>/gs, "")
          .replace(/&amp;/g, "&")
          .replace(/\s+/g, " ")
          .trim();
}

function* walk(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.name.endsWith(".xml")) yield path;
  }
}
