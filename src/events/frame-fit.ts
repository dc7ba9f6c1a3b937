import type { Argument, Clause, SyntaxLayer } from "../syntax/layer.ts";
import type { ArgumentTest, Frame, WithTest } from "./frame.ts";
import { fits, modifiersOf } from "./phrase.ts";
import type { Predicate } from "./predicate.ts";
import type { EventVocabulary } from "./vocabulary.ts";

/** What matching needs of the document. */
export interface MatchContext {
  readonly syntax: SyntaxLayer;
  readonly vocabulary: EventVocabulary;
  readonly clausesOf: (sentence: number) => readonly Clause[];
  readonly isActor: (argument: Argument) => boolean;
  /** Whether a clause tells an act that a frame knows. */
  readonly tellsAct: (clause: Clause) => boolean;
}

const COMPLEMENTS = new Set(["complement", "open-complement"]);

/** Clauses that are a content of the predicate: complements, and infinitives or gerunds that hang on it. */
export function contentClauses(context: MatchContext, predicate: Predicate): Clause[] {
  return predicate.children.filter(
    (child) =>
      COMPLEMENTS.has(child.relation) ||
      (child.relation === "adverbial" &&
        (child.marker === undefined || child.marker === "to" || child.marker === "of") &&
        child.tense === "none") ||
      (child.relation === "parataxis" && child.reportedBy === predicate.clause?.index) ||
      (child.relation === "participle" &&
        child.verb > predicate.token &&
        context.syntax.xpos(child.verb) === "VB"),
  );
}

export function clauseFits(
  context: MatchContext,
  child: Clause,
  test: WithTest & { kind: "clause" },
): boolean {
  const gerund = context.syntax.xpos(child.verb) === "VBG";
  const finite =
    child.relation === "complement" || child.relation === "parataxis"
      ? child.marker !== "to"
      : child.tense !== "none" && child.relation !== "open-complement";
  if (test.marker === "ing") return gerund && !finite;
  if (test.marker === "that") {
    if (!finite) return false;
    if (test.verb === "V") return true;
    const future =
      child.tense === "future" || child.modality === "intended" || child.modality === "conditional";
    // What is told ahead is coded itself, with its speaker, where a frame knows it.
    if (test.verb === "will") return future && child.polarity === "affirmed" && !context.tellsAct(child);
    if (test.verb === "willnot") return future && child.polarity === "denied" && !context.tellsAct(child);
    if (test.verb === "would") return child.modality === "conditional" || future;
    if (test.verb === "must" || test.verb === "should")
      return child.modality === "necessary" && modalOf(context, child) === test.verb;
    return child.lemma === test.verb;
  }
  if (test.verb === "V") return !finite && !(gerund && test.marker === "to");
  return child.lemma === test.verb || context.syntax.lemma(child.predicate) === test.verb;
}

/** "must" for have to, need to and must; "should" for should and ought to. */
function modalOf(context: MatchContext, clause: Clause): "must" | "should" {
  for (const child of context.syntax.children(clause.verb))
    if (/^(should|ought)$/.test(context.syntax.lemma(child))) return "should";
  return "must";
}

/** Prepositional phrases of the clause and of its objects. */
export function phrasesOf(context: MatchContext, predicate: Predicate): Argument[] {
  return [
    ...predicate.obliques,
    ...predicate.objects.flatMap((object) =>
      modifiersOf(context.syntax, object.head).filter((one) => one.preposition !== undefined),
    ),
  ];
}

/** Whether a word hangs on the predicate: "found him guilty", "set free". */
function hasWord(context: MatchContext, predicate: Predicate, word: string): boolean {
  const tokens = [predicate.token, ...predicate.objects.map((one) => one.head)];
  return tokens.some((token) =>
    context.syntax.children(token).some((child) => context.syntax.lemma(child) === word),
  );
}

/** How specific the fit of one with-test is; 0 = it does not fit. */
function withScore(
  context: MatchContext,
  predicate: Predicate,
  test: WithTest,
  phrases: readonly Argument[],
): number {
  if (test.kind === "word") return hasWord(context, predicate, test.word) ? 4 : 0;
  if (test.kind === "clause") {
    const fit = contentClauses(context, predicate).some((child) => clauseFits(context, child, test));
    return fit ? (test.verb === "V" ? 3 : 4) : 0;
  }
  for (const phrase of phrases) {
    if (phrase.preposition !== test.preposition) continue;
    if (!test.argument) return 2;
    if (fits(context.syntax, phrase, test.argument, context.isActor)) return test.argument.actor ? 3 : 4;
  }
  return 0;
}

/** How specific the fit of a frame is: undefined when it does not fit. */
function frameScore(
  context: MatchContext,
  predicate: Predicate,
  frame: Frame,
  phrases: readonly Argument[],
): { score: number; content: boolean } | undefined {
  let score = 0;
  let content = false;
  const { subject } = frame.options;
  if (frame.options.adjective !== (predicate.clause?.kind === "copular")) return undefined;
  if (subject && !predicate.subjects.some((one) => fits(context.syntax, one, subject, context.isActor)))
    return undefined;
  if (subject) score += 2;
  if (frame.options.mutual === "plural" && predicate.subjects.length < 2 && !isPlural(context, predicate))
    return undefined;
  const test = frame.object;
  if (test) {
    if (test.kind === "none") {
      if (predicate.objects.length > 0) return undefined;
    } else {
      const fit = predicate.objects.find((one) => fits(context.syntax, one, test, context.isActor));
      if (!fit) return undefined;
      const byWord =
        test.kind === "some" && fits(context.syntax, fit, { ...test, actor: false }, context.isActor);
      content = byWord && !namesPeople(frame.code);
      score += test.kind === "any" ? 1 : byWord ? 4 : 3;
      if (byWord && byPhrase(context, fit, test)) score += 1;
    }
  }
  if (frame.withs.length > 0) {
    let best = 0;
    for (const one of frame.withs) best = Math.max(best, withScore(context, predicate, one, phrases));
    if (best === 0) return undefined;
    score += best;
  }
  return { score, content };
}

/** Whether a phrase of several words fits, which says more than a word. */
function byPhrase(context: MatchContext, argument: Argument, test: ArgumentTest): boolean {
  const sets = test.sets.map((set) => ({ words: new Set<string>(), phrases: set.phrases }));
  return fits(context.syntax, argument, { kind: "some", sets, actor: false }, context.isActor);
}

/** Codes whose object words are people acted on, so the target itself: 073 refugees, 084 prisoners, 17, 18, 19, 20. */
function namesPeople(code: string): boolean {
  return /^(0841|17[345]|18|190|20[123])/.test(code);
}

function isPlural(context: MatchContext, predicate: Predicate): boolean {
  return predicate.subjects.some(
    (one) =>
      /^NNP?S$/.test(context.syntax.xpos(one.head)) ||
      context.syntax.lemma(one.head) === "they" ||
      /^(both|two|three)$/.test(context.syntax.lemma(one.firstToken)),
  );
}

/** Best frame among `frames` for the predicate: the most specific; among equals the first. */
export function bestFrame(
  context: MatchContext,
  predicate: Predicate,
  frames: readonly Frame[],
): { frame: Frame; score: number; content: boolean } | undefined {
  const phrases = phrasesOf(context, predicate);
  let best: { frame: Frame; score: number; content: boolean } | undefined;
  for (const frame of frames) {
    const fit = frameScore(context, predicate, frame, phrases);
    if (!fit) continue;
    const score = fit.score + (frame.stance ? -0.5 : frame.code.endsWith("0") ? 0 : 0.25);
    if (!best || score > best.score) best = { frame, score, content: fit.content };
  }
  return best;
}
