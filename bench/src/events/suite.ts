import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Counts } from "../counts.ts";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { type Coder, makeCoders } from "./coders.ts";
import { predictFile, readJsonLines } from "./predict.ts";
import { bareWords, countSets, countSpans, countWords, pentaOf, triplesType } from "./score.ts";

interface Triple {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly {
    readonly code: string;
    readonly sourceText: string;
    readonly targetText: string;
  }[];
}

const percent = (id: string, label: string, counts: Counts, peers?: string): Row => ({
  id: `events.${id}`,
  label,
  value: counts.f1,
  unit: "%",
  detail: counts.detail,
  ...(peers ? { peers } : {}),
});

function triples(path: string, code: Coder, rules: Coder, errors: boolean): Row[] {
  const alone = new Counts();
  const roots = new Counts();
  const spans = new Counts();
  const words = new Counts();
  const byType = new Map<string, Counts>();
  for (const one of readJsonLines<Triple>(path)) {
    const events = code(one.text);
    const gold = new Set(one.gold.map((event) => event.code));
    const guess = new Set(events.flatMap((event) => (event.plover ? [triplesType(event.plover)] : [])));
    countSets(roots, gold, guess);
    countSets(
      alone,
      gold,
      new Set(rules(one.text).flatMap((event) => (event.plover ? [triplesType(event.plover)] : []))),
    );
    for (const type of new Set([...gold, ...guess])) {
      const counts = byType.get(type) ?? new Counts();
      byType.set(type, counts);
      counts.add(gold.has(type) && guess.has(type) ? 1 : 0, gold.has(type) ? 0 : 1, guess.has(type) ? 0 : 1);
    }
    const sides = one.gold.flatMap((event) => [
      { side: "source" as const, words: bareWords(event.sourceText) },
      { side: "target" as const, words: bareWords(event.targetText) },
    ]);
    countSpans(spans, sides, events);
    countWords(words, sides, events);
    if (errors && ![...gold].every((code) => guess.has(code)))
      console.error(
        `${one.id} ${[...gold]} got ${events.map((event) => `${event.plover ?? "-"}/${event.cameo}`).join(" ") || "nothing"}: ${one.text}`,
      );
    else if (errors && guess.size > gold.size)
      console.error(`${one.id} extra ${[...gold]} got ${[...guess]}: ${one.text}`);
  }
  if (errors)
    for (const [type, counts] of byType)
      console.error(`type ${type}: F1 ${counts.f1.toFixed(1)} ${counts.detail}`);
  return [
    percent(
      "plover.root",
      "PLOVER root, actors not given, model cross-validated",
      roots,
      "UniversalPetrarch 50.2; two trained people 57-64",
    ),
    percent("plover.rules", "PLOVER root, actors not given, rules alone", alone),
    percent("plover.spans", "PLOVER triples: source and target spans", spans),
    percent("plover.words", "PLOVER triples: source and target words", words),
  ];
}

function fiveClasses(path: string, code: Coder, errors: boolean): Row[] {
  const counts = new Counts();
  for (const [index, line] of readFileSync(path, "utf8").split("\n").filter(Boolean).entries()) {
    const [text, gold] = line.trim().split("\t");
    const events = code(text!);
    const guess = new Set(events.map((event) => pentaOf(event.cameo)));
    countSets(counts, new Set([gold!]), guess);
    if (errors && !guess.has(gold!))
      console.error(
        `class-${index} ${gold} got ${events.map((event) => event.cameo).join(" ") || "nothing"}: ${text}`,
      );
  }
  return [percent("class", "CAMEO five classes", counts)];
}

/** Sentences of a BIO file with their source and target spans. */
function readBio(path: string): { text: string; sides: { side: "source" | "target"; words: string[] }[] }[] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const tokens: string[] = [];
      const runs: { side: "source" | "target"; tokens: string[] }[] = [];
      for (const line of block.split("\n")) {
        const [token, tag] = line.trim().split(/\s+/);
        if (!token || !tag) continue;
        tokens.push(token);
        const side = tag.endsWith("S") ? "source" : "target";
        if (tag.startsWith("B-")) runs.push({ side, tokens: [token] });
        else if (tag.startsWith("I-")) runs.at(-1)?.tokens.push(token);
      }
      return {
        text: tokens
          .join(" ")
          .replace(/ (['’]s\b|[.,;:!?)\]%]|n['’]t\b)/g, "$1")
          .replace(/([([]) /g, "$1"),
        sides: runs.map((run) => ({
          side: run.side,
          words: bareWords(run.tokens.join(" ").replace(/ (['’]s?)(?= |$)/g, "$1")),
        })),
      };
    });
}

function spanSentences(path: string, code: Coder): Row[] {
  const spans = new Counts();
  const words = new Counts();
  for (const one of readBio(path)) {
    const events = code(one.text);
    countSpans(spans, one.sides, events);
    countWords(words, one.sides, events);
  }
  return [
    percent("spans.exact", "span sentences: source and target, whole span", spans),
    percent("spans.words", "span sentences: source and target, words", words),
  ];
}

/** Event codes against PLOVER triples, CAMEO classes and span sentences. */
export const suite: Suite = {
  id: "events",
  title: "Event codes: PLOVER triples, CAMEO classes, spans",
  async run(options: SuiteOptions) {
    const folder = join(options.shared, "eval/events");
    if (!existsSync(folder)) return { skipped: `${folder} is not there` };
    const path = join(folder, "plv-train.jsonl");
    const { code, rules } = makeCoders(path);
    return [
      ...triples(path, code, rules, options.errors),
      ...fiveClasses(join(folder, "cameo_class_train.tsv"), code, options.errors),
      ...spanSentences(join(folder, "cameo_ner_train.txt"), code),
    ];
  },
  async predict(input: string, output: string) {
    predictFile(input, output);
  },
};
