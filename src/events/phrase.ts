import type { Argument, SyntaxLayer } from "../syntax/layer.ts";
import type { ArgumentTest, Frame, WordSet } from "./frame.ts";
import { fold } from "./rows.ts";
import type { EventVocabulary } from "./vocabulary.ts";

/** Relations whose subtree is no part of the bare noun phrase. */
const OUTSIDE = new Set([
  "acl",
  "acl:relcl",
  "appos",
  "conj",
  "cc",
  "punct",
  "advcl",
  "parataxis",
  "case",
  "mark",
  "cop",
  "nsubj",
  "obl",
  "discourse",
  "dep",
]);

/** Nouns that only measure or group what their of-phrase names: "a new round of sanctions" is sanctions. */
const TRANSPARENT = new Set(
  "round series number set wave package kind type form range batch spate string act campaign couple handful group list raft slew majority dozen hundred thousand lot part piece shipment consignment volley hail barrage ton tonne amount sum series state measure means case application imposition use"
    .split(" ")
    .map(fold),
);

/** First token and one past the last of the bare noun phrase headed by `head`: no clauses, appositions or conjuncts. */
export function phraseRange(syntax: SyntaxLayer, head: number): { first: number; end: number } {
  let first = head;
  let end = head + 1;
  const visit = (token: number, depth: number): void => {
    for (const child of syntax.children(token)) {
      const rel = syntax.rel(child);
      if (OUTSIDE.has(rel) && !(rel === "case" && syntax.rel(token) === "nmod" && token !== head)) continue;
      first = Math.min(first, child);
      end = Math.max(end, child + 1);
      if (depth < 12) visit(child, depth + 1);
    }
  };
  visit(head, 0);
  return { first, end };
}

/** An argument made of the noun phrase headed by `head`. */
export function argumentAt(
  syntax: SyntaxLayer,
  head: number,
  role: Argument["role"],
  preposition?: string,
): Argument {
  const { first, end } = phraseRange(syntax, head);
  const { tokens } = syntax.layer;
  return {
    role,
    head,
    firstToken: first,
    endToken: end,
    span: { start: tokens.start[first]!, end: tokens.end[end - 1]! },
    ...(preposition ? { preposition } : {}),
  };
}

/** Preposition(s) of a phrase, lower case: "on behalf of". */
function prepositionOf(syntax: SyntaxLayer, head: number): string | undefined {
  const words: string[] = [];
  for (const child of syntax.children(head)) {
    if (syntax.rel(child) !== "case") continue;
    words.push(syntax.lemma(child).toLowerCase());
    for (const fixed of syntax.children(child))
      if (syntax.rel(fixed) === "fixed") words.push(syntax.lemma(fixed).toLowerCase());
  }
  return words.length === 0 ? undefined : words.join(" ");
}

const conjuncts = (syntax: SyntaxLayer, head: number): number[] => [
  head,
  ...syntax.children(head).filter((child) => syntax.rel(child) === "conj" && syntax.upos(child) !== "VERB"),
];

/** Phrases that hang on a noun: with-, to-, of-phrases with their preposition, possessors, and their conjuncts. */
export function modifiersOf(syntax: SyntaxLayer, noun: number): Argument[] {
  const found: Argument[] = [];
  for (const child of syntax.children(noun)) {
    const rel = syntax.rel(child);
    if (rel === "nmod:poss") {
      for (const one of conjuncts(syntax, child)) found.push(argumentAt(syntax, one, "possessor"));
      continue;
    }
    if (rel !== "nmod" && rel !== "obl" && rel !== "obl:agent") continue;
    const preposition = prepositionOf(syntax, child);
    if (!preposition) continue;
    for (const one of conjuncts(syntax, child))
      found.push(
        argumentAt(
          syntax,
          one,
          "modifier",
          one === child ? preposition : (prepositionOf(syntax, one) ?? preposition),
        ),
      );
  }
  return found;
}

const foldedLemmas = new WeakMap<SyntaxLayer, string[]>();

/** The folded lemma of a token, made once for a document. */
export function foldedLemma(syntax: SyntaxLayer, token: number): string {
  let lemmas = foldedLemmas.get(syntax);
  if (!lemmas) {
    lemmas = [];
    foldedLemmas.set(syntax, lemmas);
  }
  return (lemmas[token] ??= fold(syntax.lemma(token)));
}

/** Folded lemmas of a token range, with a blank at both ends, for phrase search. */
function foldedRange(syntax: SyntaxLayer, first: number, end: number): string {
  let text = " ";
  for (let token = first; token < end; token += 1) text += `${foldedLemma(syntax, token)} `;
  return text;
}

function inSet(syntax: SyntaxLayer, argument: Argument, set: WordSet): boolean {
  if (set.words.has(foldedLemma(syntax, argument.head))) return true;
  if (set.phrases.length === 0) return false;
  const range = foldedRange(syntax, argument.firstToken, Math.max(argument.endToken, argument.head + 1));
  return set.phrases.some((phrase) => range.includes(` ${phrase} `));
}

/** The phrase that a transparent noun measures ("a round of sanctions" -> "sanctions"); the argument itself otherwise. */
export function through(syntax: SyntaxLayer, argument: Argument): Argument {
  const upos = syntax.upos(argument.head);
  const counts = upos === "NUM" || upos === "DET" || upos === "PRON" || upos === "ADJ";
  if (!counts && !TRANSPARENT.has(foldedLemma(syntax, argument.head))) return argument;
  return modifiersOf(syntax, argument.head).find((one) => one.preposition === "of") ?? argument;
}

/** Whether an argument is what a frame asks for. `isActor` is asked only when the frame wants an actor. */
export function fits(
  syntax: SyntaxLayer,
  argument: Argument,
  test: ArgumentTest,
  isActor: (argument: Argument) => boolean,
): boolean {
  if (test.kind !== "some") return test.kind === "any";
  const inner = through(syntax, argument);
  for (const set of test.sets)
    if (inSet(syntax, argument, set) || (inner !== argument && inSet(syntax, inner, set))) return true;
  return test.actor && isActor(argument);
}

/** The noun frame that a noun tells, by the longest phrase that ends at it ("hunger strike"). */
export function nounFrameAt(
  syntax: SyntaxLayer,
  vocabulary: EventVocabulary,
  noun: number,
): { frame: Frame; first: number } | undefined {
  const sentence = syntax.layer.tokens.sentence[noun]!;
  const start = syntax.layer.sentences.firstToken[sentence]!;
  for (let length = Math.min(vocabulary.longestNoun, noun - start + 1); length >= 1; length -= 1) {
    let key = "";
    for (let token = noun - length + 1; token <= noun; token += 1)
      key += (key === "" ? "" : " ") + foldedLemma(syntax, token);
    const frame = vocabulary.nouns.get(key);
    if (frame) return { frame, first: noun - length + 1 };
  }
  return undefined;
}
