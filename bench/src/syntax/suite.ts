import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../src/syntax/analyse.ts";
import { loadSyntaxModel } from "../../../src/syntax/load.ts";
import { createSyntaxModel, type SyntaxModel } from "../../../src/syntax/model.ts";
import { readText } from "../../../src/text/read-text.ts";
import type { Row, Suite } from "../suite.ts";
import { type GoldDocument, readConllu, toDocuments } from "./conllu.ts";
import { predictConllu } from "./predict.ts";
import { plainDocument, scoreSegmentation } from "./segmentation.ts";
import { scoreTreebank } from "./treebank.ts";
import { readTriples, scoreTriples } from "./triples.ts";

const MODEL = new URL("../../../data/syntax/english.bin", import.meta.url);
const TREEBANKS = [
  {
    id: "ewt",
    name: "EWT test",
    file: "en_ewt-ud-test.conllu",
    peers: {
      upos: "wink-nlp 89.4, compromise 82.7",
      tokens: "wink-nlp 96.3, compromise 95.2",
      sentences: "wink-nlp 80.0, compromise 82.2",
    },
  },
  {
    id: "gum",
    name: "GUM open test",
    file: "gumopen-test.conllu",
    peers: {
      upos: "wink-nlp 92.8, compromise 86.4",
      tokens: "wink-nlp 98.0, compromise 97.2",
      sentences: "wink-nlp 92.0, compromise 92.1",
    },
  },
] as const;

/**
 * Tagger, parser, tokeniser, splitter and clause view. UAS and LAS on gold words with predicted tags, UD v2 labels
 * without subtypes, punctuation counted; tokens and sentences from raw text. Peers were measured on the same files; no
 * library for JavaScript that we know of parses English dependencies.
 */
export const suite: Suite = {
  id: "syntax",
  title: "Syntax: tokens, sentences, tags, trees, clauses",
  async run({ shared, errors }) {
    const rows: Row[] = [...measureModel()];
    const model = loadSyntaxModel();
    const found = TREEBANKS.filter(({ file }) => existsSync(join(shared, "treebanks", file)));
    for (const { id, name, file, peers } of found) {
      const sentences = readConllu(readFileSync(join(shared, "treebanks", file), "utf8"));
      const score = scoreTreebank(sentences, model);
      const documents = toDocuments(sentences);
      const raw = scoreSegmentation(documents);
      const row = (key: string, label: string, value: number, peer?: string): Row => ({
        id: `syntax.${id}.${key}`,
        label: `${name}: ${label}`,
        value,
        unit: "%",
        ...(peer === undefined ? {} : { peers: peer }),
      });
      rows.push(
        row("uas", "right heads (UAS)", score.uas),
        row("las", "right heads and labels (LAS)", score.las),
        row("upos", "universal tags", score.upos, peers.upos),
        row("lemmas", "lemmas", score.lemmas),
        row("tokens", "token F1 from raw text", raw.tokenF1, peers.tokens),
        row("sentences", "sentence F1 from raw text", raw.sentenceF1, peers.sentences),
        measureSpeed(id, name, documents, model),
      );
      if (errors) console.log([...score.errors, ...raw.errors].join("\n"));
    }
    rows.push(...measureTriples(model, errors));
    return rows;
  },
  async predict(input, output) {
    writeFileSync(output, predictConllu(readFileSync(input, "utf8")));
  },
};

/** Time from bytes on disk to a model that has parsed its first sentence, and the size of the file. */
function measureModel(): Row[] {
  const before = performance.now();
  const model = createSyntaxModel(readFileSync(MODEL));
  model.parse([["They", "signed", "it", "."]]);
  const milliseconds = performance.now() - before;
  return [
    {
      id: "syntax.load",
      label: "model ready",
      value: milliseconds,
      unit: "ms",
      lowerIsBetter: true,
      peers: "wink-nlp 182-221, compromise 330-460 (tagging only)",
    },
    {
      id: "syntax.size",
      label: "model file",
      value: statSync(MODEL).size / 1e6,
      unit: "MB",
      lowerIsBetter: true,
    },
  ];
}

/** Raw text to clauses, everything on, single thread, in CPU time. */
function measureSpeed(id: string, name: string, documents: readonly GoldDocument[], model: SyntaxModel): Row {
  // One pass over a part warms the machine code, as in any process that reads more than one document.
  readAll(documents.slice(0, 60), model);
  const before = process.cpuUsage();
  const tokens = readAll(documents, model);
  const { user, system } = process.cpuUsage(before);
  return {
    id: `syntax.${id}.speed`,
    label: `${name}: raw text to clauses`,
    value: tokens / ((user + system) / 1e6),
    unit: "/s",
    detail: `${tokens} tokens, CPU time`,
    peers: "wink-nlp 73,000-132,000, compromise 6,000-12,000 (tagging only)",
  };
}

/** Reads the documents to the last clause; returns the number of tokens. */
function readAll(documents: readonly GoldDocument[], model: SyntaxModel): number {
  let tokens = 0;
  for (const document of documents) {
    const syntax = analyse(readText(plainDocument(document.text, document.paragraphs)), model);
    syntax.parse();
    for (let s = 0; s < syntax.layer.sentences.count; s++) syntax.clauses(s);
    tokens += syntax.layer.tokens.count;
  }
  return tokens;
}

function measureTriples(model: SyntaxModel, errors: boolean): Row[] {
  const gold = readTriples(readFileSync(new URL("triples.txt", import.meta.url), "utf8"));
  const score = scoreTriples(gold, (text) =>
    analyse(readText(plainDocument(text, [{ start: 0, end: text.length }])), model),
  );
  if (errors) console.log(score.errors.join("\n"));
  return [
    {
      id: "syntax.triples.whole",
      label: "who did what to whom: whole triples right",
      value: (100 * score.whole) / score.triples,
      unit: "%",
      peers: "earlier spike 87.5 (tree), 72.5 (tags alone), on 80 triples of its own",
      detail: `${score.whole} of ${score.triples} in ${score.sentences} sentences; agents ${score.agents}, objects ${score.objects}`,
    },
    {
      id: "syntax.triples.agreed",
      label: "triples right where tree and tags agree",
      value: (100 * score.agreedRight) / score.agreed,
      unit: "%",
      detail: `${score.agreedRight} of ${score.agreed}`,
    },
  ];
}
