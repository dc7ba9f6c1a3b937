import type { Span } from "../model/span.ts";
import type { TextLayer } from "../text/layer.ts";

/** Universal POS tags, in the order of the numbers in `SyntaxLayer.upos`. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * Tags and dependency trees (Universal Dependencies v2) over a TextLayer, in columns. Sentences are parsed when first
 * asked for, in batches: ask for many at once with `parse`.
 */
export interface SyntaxLayer {
  readonly layer: TextLayer;
  /** Parses the given sentences (all when undefined) unless they already are. */
  parse(sentences?: readonly number[]): void;
  /** Universal tag of token i ("VERB"). Parses its sentence when needed, as the accessors below do. */
  upos(i: number): Upos;
  /** Penn tag of token i ("VBD"). */
  xpos(i: number): string;
  /** Lower-case lemma of token i ("sign"). */
  lemma(i: number): string;
  /** Token index of the head, -1 for the root of the sentence. */
  head(i: number): number;
  /** Dependency relation without subtype, except the kept ones "nsubj:pass", "aux:pass", "obl:agent", "acl:relcl", "nmod:poss", "nmod:desc" (title), "compound:prt" (particle). */
  rel(i: number): string;
  /** Token indexes whose head is i, ascending. */
  children(i: number): readonly number[];
  /** Clauses of sentence s, in text order, built once. */
  clauses(s: number): readonly Clause[];
}

export type ArgumentRole =
  | "subject"
  | "object"
  | "indirect-object"
  | "oblique"
  | "agent"
  | "possessor"
  | "modifier";

/** An argument of a clause: one noun phrase. Conjuncts are spread: "A and B met" has two subjects. */
export interface Argument {
  readonly role: ArgumentRole;
  /** Head token. */
  readonly head: number;
  /** First token and one past the last token of the phrase without its other conjuncts. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly span: Span;
  /** Preposition(s), lower case ("with", "on behalf of"), for obliques and modifiers. */
  readonly preposition?: string;
  /** True when it was supplied from a controlling or conjoined clause, or a relative's antecedent, not read in this clause itself. */
  readonly shared?: boolean;
}

/**
 * Who did what to whom, one predicate at a time. Light verbs are folded: "paid a visit to X" has lemma "visit",
 * light "pay". Nominal predicates ("the conclusion of the agreement") are clauses too.
 */
export interface Clause {
  readonly sentence: number;
  /** Index of this clause in `clauses(sentence)`. */
  readonly index: number;
  /** Token of the predicate that carries the meaning (content noun for light verbs). */
  readonly predicate: number;
  /** Token of the finite or light verb, equal to `predicate` for plain verbs and for nominal predicates. */
  readonly verb: number;
  readonly kind: "verbal" | "light" | "nominal" | "copular";
  /** Lemma of `predicate`, with particle where there is one ("call off"). */
  readonly lemma: string;
  /** Lemma of the light verb ("pay", "hold", "have"), for kind "light". */
  readonly light?: string;
  readonly voice: "active" | "passive";
  readonly tense: "past" | "present" | "future" | "none";
  readonly aspect: "simple" | "perfect" | "progressive";
  readonly polarity: "affirmed" | "denied";
  /** asserted; possible (may, might, could); necessary (must, should, need to); conditional (would, if); intended (plan to, agree to, will). */
  readonly modality: "asserted" | "possible" | "necessary" | "conditional" | "intended";
  /** Logical subjects: who acts, passive agents ("by X") included, passives turned round. */
  readonly subjects: readonly Argument[];
  /** Logical objects: who or what is acted on, passive subjects included. */
  readonly objects: readonly Argument[];
  /** Obliques and, for nominal and light predicates, prepositional modifiers of the noun. */
  readonly obliques: readonly Argument[];
  /** Clause this one depends on, as an index into `clauses(sentence)`; undefined for the main clause. */
  readonly parent?: number;
  readonly relation:
    | "root"
    | "conjunct"
    | "complement"
    | "open-complement"
    | "adverbial"
    | "relative"
    | "participle"
    | "nominal"
    | "parataxis";
  /** Subordinator or marker, lower case ("if", "that", "after"). */
  readonly marker?: string;
  /** Set when the clause stands inside reported speech: the reporting clause's index, or a quotation's. */
  readonly reportedBy?: number;
  /** From the first to the last character of the clause without subordinate clauses that stand apart. */
  readonly span: Span;
  /** Whether the shallow clause grammar over tags finds the same subject and object heads. */
  readonly opinion: "agreed" | "disputed";
}
