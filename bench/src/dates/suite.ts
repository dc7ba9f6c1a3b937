import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../../src/dates/find-dates.ts";
import { readText } from "../../../src/text/read-text.ts";
import { plainDocument, publishedOn } from "../../../test/plain-document.ts";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { scoreActDates } from "./article-dates.ts";
import { readMarkedDocuments, scoreMarked } from "./own-set.ts";
import { type DatedText, predictDates, predictTimexes } from "./predict.ts";
import { f1, type ScoredText, scoreTimexes } from "./score.ts";

const CORPORA = [
  {
    id: "timebank",
    label: "TimeBank",
    peers: { value: "HeidelTime 77.7, SUTime 70.2", strict: "HeidelTime 84.4" },
  },
  {
    id: "aquaint",
    label: "AQUAINT",
    peers: { value: "HeidelTime 70.8, SUTime 67.1", strict: "HeidelTime 80.3" },
  },
] as const;

type Gold = DatedText & ScoredText;

function readJsonl(file: string): Gold[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Gold);
}

function corpusRows(corpus: (typeof CORPORA)[number], gold: readonly Gold[]): Row[] {
  const predicted = gold.map((document) => ({ doc: document.doc, timexes: predictTimexes(document) }));
  const tally = scoreTimexes(gold, predicted);
  const row = (key: "value" | "strict" | "relaxed", label: string, peers?: string): Row => ({
    id: `dates.${corpus.id}.${key}`,
    label: `${corpus.label}: ${label}`,
    value: f1(tally[key], tally),
    unit: "%",
    detail: `${tally[key]} of ${tally.gold} gold, ${tally.predicted} predicted`,
    ...(peers === undefined ? {} : { peers }),
  });
  return [
    row("value", "value F1", corpus.peers.value),
    row("strict", "span F1, strict", corpus.peers.strict),
    row("relaxed", "span F1, relaxed"),
  ];
}

/** Tokens a second of CPU time, of dating alone over texts that are already cut into tokens. */
function speedRow(gold: readonly Gold[]): Row {
  const documents = gold.map((document) => ({
    layer: readText(plainDocument(document.text)),
    published: publishedOn(document.dct),
  }));
  const tokens = documents.reduce((sum, { layer }) => sum + layer.tokens.count, 0);
  const once = () => {
    const before = process.cpuUsage();
    for (const { layer, published } of documents) findDates(layer, { published });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const seconds = Array.from({ length: 9 }, once).sort((a, b) => a - b)[4]!;
  return {
    id: "dates.speed",
    label: "dating alone",
    value: tokens / seconds,
    unit: "/s",
    peers: "chrono-node 193,000, HeidelTime 2,500",
    detail: `${tokens} tokens, median of 9 passes`,
  };
}

function ownRows(folder: string, showErrors: boolean): Row[] {
  const score = scoreMarked(readMarkedDocuments(folder));
  if (score.dates === 0) return [];
  if (showErrors) for (const error of score.errors) console.log(`  ${error}`);
  const row = (id: string, label: string, right: number, all: number): Row => ({
    id: `dates.own.${id}`,
    label: `own set: ${label}`,
    value: (100 * right) / all,
    unit: "%",
    detail: `${right} of ${all}`,
  });
  return [
    row("value", "values", score.values, score.dates),
    row("basis", "basis, of right values", score.bases, score.values),
    row("anchor", "anchor, where there is one", score.anchors, score.anchored),
    row("written", "time of writing", score.written, score.documents),
  ];
}

function actRows(folder: string, showErrors: boolean): Row[] {
  const score = scoreActDates(folder);
  if (score === null) return [];
  if (showErrors) for (const error of score.errors) console.log(`  ${error}`);
  const rows = [...score.byBasis].map(
    ([basis, { right, all }]): Row => ({
      id: `dates.acts.${basis}`,
      label: `acts of the articles: ${basis}`,
      value: (100 * right) / all,
      unit: "%",
      detail: `${right} of ${all}`,
    }),
  );
  rows.push({
    id: "dates.acts.false-days",
    label: "acts of the articles: false days",
    value: (100 * score.falseDays) / score.acts,
    unit: "%",
    lowerIsBetter: true,
    detail: `${score.falseDays} of ${score.acts}`,
  });
  return rows;
}

/** Dating: TimeML corpora, the marked set of our own, dates of acts, speed. */
export const suite: Suite = {
  id: "dates",
  title: "Dates",
  async run({ shared, errors }: SuiteOptions) {
    const rows: Row[] = [];
    for (const corpus of CORPORA) {
      const file = join(shared, `eval/dates/${corpus.id}.jsonl`);
      if (existsSync(file)) rows.push(...corpusRows(corpus, readJsonl(file)));
    }
    rows.push(...ownRows(join(import.meta.dirname, "../../../test/fixtures/dates"), errors));
    rows.push(...actRows(join(shared, "eval/articles"), errors));
    const timebank = join(shared, "eval/dates/timebank.jsonl");
    if (existsSync(timebank)) rows.push(speedRow(readJsonl(timebank)));
    return rows.length === 0 ? { skipped: "neither ../shared nor test/fixtures/dates is there" } : rows;
  },
  predict: predictDates,
};
