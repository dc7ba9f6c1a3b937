import { type TextLayer, tokenText } from "../text/layer.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { joinNames } from "./join-names.ts";
import type { Clause, SyntaxLayer, Upos } from "./layer.ts";
import { lemmatise } from "./lemmatise.ts";
import type { SyntaxModel } from "./model.ts";
import { type FixedNumbers, type ParseColumns, parseSentences } from "./parse-sentences.ts";
import { type NounNumbers, restoreNouns } from "./restore-nouns.ts";

const KEPT_SUBTYPES: ReadonlySet<string> = new Set([
  "nsubj:pass",
  "aux:pass",
  "obl:agent",
  "acl:relcl",
  "nmod:poss",
  "nmod:desc",
  "compound:prt",
]);

/** Reads the syntax of a document lazily: a sentence is parsed when it is first asked for. */
export function analyse(layer: TextLayer, model: SyntaxModel): SyntaxLayer {
  return new Analysis(layer, model);
}

class Analysis implements SyntaxLayer {
  readonly layer: TextLayer;
  private readonly model: SyntaxModel;
  private readonly columns: ParseColumns;
  private readonly parsed: Uint8Array;
  private readonly childLists = new Map<number, readonly (readonly number[])[]>();
  private readonly clauseLists = new Map<number, readonly Clause[]>();
  private readonly uposes: readonly Upos[];
  private readonly xposes: readonly string[];
  private readonly rels: readonly string[];
  private readonly fixed: FixedNumbers;
  private readonly agent: number;
  private readonly nouns: NounNumbers;
  private readonly names: Parameters<typeof joinNames>[3];

  constructor(layer: TextLayer, model: SyntaxModel) {
    this.layer = layer;
    this.model = model;
    const { count } = layer.tokens;
    this.columns = {
      tag: new Uint8Array(count),
      head: new Int32Array(count).fill(-1),
      label: new Uint8Array(count),
    };
    this.parsed = new Uint8Array(layer.sentences.count);
    const { tags, labels } = model.header;
    this.uposes = tags.map((tag) => tag.slice(0, tag.indexOf("|")) as Upos);
    this.xposes = tags.map((tag) => tag.slice(tag.indexOf("|") + 1));
    this.rels = labels.map((label) => (KEPT_SUBTYPES.has(label) ? label : label.split(":")[0]!));
    this.agent = labels.indexOf("obl:agent");
    const tagged = (...wanted: string[]) => new Set(wanted.map((tag) => tags.indexOf(tag)));
    this.nouns = {
      bareVerbs: tagged("VERB|VB", "VERB|VBP"),
      thirdPerson: tags.indexOf("VERB|VBZ"),
      noun: tags.indexOf("NOUN|NN"),
      nouns: tags.indexOf("NOUN|NNS"),
      determiner: labels.indexOf("det"),
      object: labels.indexOf("obj"),
      verbs: new Set(tags.flatMap((tag, number) => (tag.startsWith("VERB|") ? [number] : []))),
      clausal: new Set(["xcomp", "ccomp", "advcl", "parataxis", "dep"].map((name) => labels.indexOf(name))),
    };
    this.names = {
      name: tagged("PROPN|NNP", "PROPN|NNPS"),
      flat: labels.indexOf("flat"),
      joined: new Set(
        ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod"].map((name) => labels.indexOf(name)),
      ),
    };
    this.fixed = {
      parataxis: labels.indexOf("parataxis"),
      description: labels.indexOf("nmod:desc"),
      adjective: labels.indexOf("amod"),
      beforeName: new Set(["nmod:desc", "compound", "amod"].map((label) => labels.indexOf(label))),
      titleTag: tags.indexOf("PROPN|NNP"),
      adjectiveTag: tags.indexOf("ADJ|JJ"),
    };
  }

  parse(sentences?: readonly number[]): void {
    const wanted: number[] = [];
    const all = sentences ?? Array.from(this.parsed.keys());
    for (const s of all)
      if (this.parsed[s] === 0) {
        this.parsed[s] = 1;
        wanted.push(s);
      }
    if (wanted.length === 0) return;
    parseSentences(this.layer, wanted, this.model, this.columns, this.fixed);
    const { firstToken, endToken } = this.layer.sentences;
    for (const s of wanted) {
      restoreNouns(this.columns, firstToken[s]!, endToken[s]!, this.nouns);
      joinNames(this.columns, firstToken[s]!, endToken[s]!, this.names);
      this.markAgents(s);
    }
  }

  upos(i: number): Upos {
    this.need(i);
    return this.uposes[this.columns.tag[i]!]!;
  }

  xpos(i: number): string {
    this.need(i);
    return this.xposes[this.columns.tag[i]!]!;
  }

  lemma(i: number): string {
    return lemmatise(tokenText(this.layer, i), this.xpos(i), this.model.header.lemmas, this.model.rankOf);
  }

  head(i: number): number {
    this.need(i);
    return this.columns.head[i]!;
  }

  rel(i: number): string {
    this.need(i);
    return this.rels[this.columns.label[i]!]!;
  }

  children(i: number): readonly number[] {
    const s = this.layer.tokens.sentence[i]!;
    let lists = this.childLists.get(s);
    if (lists === undefined) {
      this.need(i);
      lists = this.listChildren(s);
      this.childLists.set(s, lists);
    }
    return lists[i - this.layer.sentences.firstToken[s]!]!;
  }

  clauses(s: number): readonly Clause[] {
    let clauses = this.clauseLists.get(s);
    if (clauses === undefined) {
      this.parse([s]);
      clauses = readClauses(this, s);
      this.clauseLists.set(s, clauses);
    }
    return clauses;
  }

  private need(i: number): void {
    const s = this.layer.tokens.sentence[i]!;
    if (this.parsed[s] === 0) this.parse([s]);
  }

  private listChildren(s: number): readonly (readonly number[])[] {
    const first = this.layer.sentences.firstToken[s]!;
    const end = this.layer.sentences.endToken[s]!;
    const lists: number[][] = Array.from({ length: end - first }, () => []);
    for (let i = first; i < end; i++) {
      const head = this.columns.head[i]!;
      if (head >= 0) lists[head - first]!.push(i);
    }
    return lists;
  }

  /** A "by" phrase under a passive verb is its agent, whatever the network called it. */
  private markAgents(s: number): void {
    const end = this.layer.sentences.endToken[s]!;
    for (let i = this.layer.sentences.firstToken[s]!; i < end; i++) {
      if (this.rel(i) !== "case" || tokenText(this.layer, i).toLowerCase() !== "by") continue;
      const noun = this.columns.head[i]!;
      if (noun < 0 || noun < i || this.rel(noun) !== "obl") continue;
      const verb = this.columns.head[noun]!;
      if (verb >= 0 && this.isPassive(verb) && this.upos(noun) !== "NUM")
        this.columns.label[noun] = this.agent;
    }
  }

  private isPassive(verb: number): boolean {
    if (this.xpos(verb) !== "VBN") return false;
    let perfect = false;
    for (const child of this.children(verb)) {
      const rel = this.rel(child);
      if (rel === "aux:pass" || rel === "nsubj:pass") return true;
      if (rel === "aux" && this.lemma(child) === "have") perfect = true;
    }
    return !perfect;
  }
}
