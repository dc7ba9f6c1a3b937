import { tokenText } from "../../text/layer.ts";
import type { SyntaxLayer } from "../layer.ts";

/** One parsed sentence with its words at hand; token numbers are those of the document. */
export class SentenceView {
  readonly syntax: SyntaxLayer;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  private readonly words: string[] = [];
  private readonly rels: string[] = [];
  private readonly uposes: string[] = [];
  private readonly xposes: string[] = [];
  private readonly lemmas: (string | undefined)[] = [];

  constructor(syntax: SyntaxLayer, sentence: number) {
    this.syntax = syntax;
    this.sentence = sentence;
    this.first = syntax.layer.sentences.firstToken[sentence]!;
    this.end = syntax.layer.sentences.endToken[sentence]!;
    for (let i = this.first; i < this.end; i++) {
      this.words.push(tokenText(syntax.layer, i).toLowerCase());
      this.rels.push(syntax.rel(i));
      this.uposes.push(syntax.upos(i));
      this.xposes.push(syntax.xpos(i));
    }
  }

  /** Lower-case form. */
  word(i: number): string {
    return this.words[i - this.first] ?? "";
  }

  lemma(i: number): string {
    const known = this.lemmas[i - this.first];
    if (known !== undefined) return known;
    const lemma = this.syntax.lemma(i);
    this.lemmas[i - this.first] = lemma;
    return lemma;
  }

  rel(i: number): string {
    return this.rels[i - this.first] ?? "";
  }

  xpos(i: number): string {
    return this.xposes[i - this.first] ?? "";
  }

  upos(i: number): string {
    return this.uposes[i - this.first] ?? "";
  }

  head(i: number): number {
    return this.syntax.head(i);
  }

  children(i: number): readonly number[] {
    return this.syntax.children(i);
  }

  /** Children of i with one of these relations. */
  kids(i: number, ...rels: readonly string[]): number[] {
    return this.children(i).filter((child) => rels.includes(this.rel(child)));
  }

  kid(i: number, ...rels: readonly string[]): number | undefined {
    return this.children(i).find((child) => rels.includes(this.rel(child)));
  }

  /** The form of "be" that makes i a predicate. */
  copula(i: number): number | undefined {
    return this.children(i).find((child) => this.rel(child) === "cop" && this.upos(child) === "AUX");
  }

  isNoun(i: number): boolean {
    const upos = this.upos(i);
    return (
      upos === "NOUN" ||
      upos === "PROPN" ||
      upos === "PRON" ||
      upos === "NUM" ||
      upos === "SYM" ||
      upos === "X"
    );
  }

  /** The prepositions of a phrase in order, lower case, fixed parts included: "on", "because of", "according to". */
  preposition(i: number): string | undefined {
    const parts: number[] = [];
    for (const child of this.children(i))
      if (this.rel(child) === "case" && this.upos(child) !== "PART" && this.word(child) !== "'s") {
        if (child > i) continue;
        parts.push(child, ...this.kids(child, "fixed"));
      }
    return parts.length === 0
      ? undefined
      : parts
          .sort((a, b) => a - b)
          .map((part) => this.word(part))
          .join(" ");
  }

  /** True for a base form with "to" before it, adverbs between allowed; the parser's word for "to" does not matter. */
  isInfinitive(i: number): boolean {
    if (this.xpos(i) !== "VB") return false;
    let before = i - 1;
    while (before >= this.first && before > i - 4 && this.upos(before) === "ADV") before--;
    return before >= this.first && this.word(before) === "to";
  }

  /** i and the nouns coordinated with it. */
  conjuncts(i: number): number[] {
    const found = [i];
    for (let k = 0; k < found.length && found.length < 64; k++) {
      for (const child of this.kids(found[k]!, "conj"))
        if (!this.isClausal(child) && !found.includes(child) && !this.describes(found[k]!, child))
          found.push(child);
      const listed = this.listedName(found[k]!);
      if (listed !== undefined && !found.includes(listed)) found.push(listed);
    }
    return found.sort((a, b) => a - b);
  }

  /** True for a word that heads a clause of its own: a verb, or a predicate with a copula. */
  isClausal(i: number): boolean {
    return (this.upos(i) === "VERB" && !this.isGerundNoun(i)) || this.copula(i) !== undefined;
  }

  /** "Ecuador, Peru and Bolivia": a second name in a list of bare names, which parsers take for an apposition. */
  private listedName(name: number): number | undefined {
    const next = name + 2;
    if (this.word(name + 1) !== "," || this.rel(next) !== "appos" || this.head(next) !== name)
      return undefined;
    const bare = this.xpos(name) === "NNP" && this.xpos(next) === "NNP";
    const joined = this.kids(next, "conj").some(
      (last) => this.kid(last, "cc") !== undefined && this.xpos(last) === "NNP",
    );
    return bare && joined ? next : undefined;
  }

  private describes(name: number, noun: number): boolean {
    return this.isSecondTitle(name, noun) || this.closesList(name, noun);
  }

  /** "Vietnam and Laos, the two countries": after "and" a further member without it stands for all before. */
  private closesList(first: number, noun: number): boolean {
    const ended = this.kids(first, "conj").some(
      (other) => other < noun && this.kid(other, "cc") !== undefined,
    );
    return ended && this.kid(noun, "cc") === undefined && this.kid(noun, "det") !== undefined;
  }

  /** "Kim, chairman of the party and leader of the state": the second bare title describes, too; it is nobody else. */
  private isSecondTitle(name: number, noun: number): boolean {
    const title = this.kids(name, "appos").find((child) => child > name && child < noun);
    return title !== undefined && this.isBareTitle(title) && this.isBareTitle(noun);
  }

  private isBareTitle(i: number): boolean {
    return this.xpos(i) === "NN" && this.kid(i, "det", "nmod:poss", "nummod") === undefined;
  }

  private isGerundNoun(i: number): boolean {
    return (
      this.xpos(i) === "VBG" &&
      this.kid(i, "det", "nmod:poss") !== undefined &&
      this.kid(i, "obj") === undefined
    );
  }
}
