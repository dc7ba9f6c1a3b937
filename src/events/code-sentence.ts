import type { Layers } from "../actors/layers.ts";
import type { Actor, EventFinding } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import type { Clause } from "../syntax/layer.ts";
import { type Act, toFinding } from "./finding.ts";
import type { MatchContext } from "./frame-fit.ts";
import { type Match, matchClause, nounMatch } from "./match.ts";
import { namesActor } from "./party.ts";
import { modifiersOf } from "./phrase.ts";
import { clausePredicate, nounPredicate, type Predicate } from "./predicate.ts";
import { findSides } from "./sides.ts";
import type { EventVocabulary } from "./vocabulary.ts";

/** Acts told in one sentence, in text order. */
export function codeSentence(
  layers: Layers,
  vocabulary: EventVocabulary,
  dyad: readonly [Actor, Actor] | undefined,
  sentence: number,
  issues: Issue[],
): EventFinding[] {
  const { syntax } = layers;
  const clauses = syntax.clauses(sentence);
  const context: MatchContext = {
    syntax,
    vocabulary,
    clausesOf: (index) => syntax.clauses(index),
    isActor: (argument) => namesActor(layers, argument),
    tellsAct: (clause) => matchClause(context, clause, 3) !== undefined,
  };
  const consumedClauses = new Set<Clause>();
  const consumedNouns = new Set<number>();
  const acts: Act[] = [];
  for (const clause of clauses) {
    if (clause.kind === "nominal" || consumedClauses.has(clause)) continue;
    if (clause.marker !== undefined && NOT_TOLD.has(clause.marker)) continue;
    const match = matchClause(context, clause);
    if (match?.frame.options.contentOnly) continue;
    if (!match || !vocabulary.codes.has(match.code)) {
      if (match?.code === "-") for (const noun of match.contentNouns) consumedNouns.add(noun);
      continue;
    }
    for (const one of match.consumed) consumedClauses.add(one);
    for (const noun of match.contentNouns) consumedNouns.add(noun);
    const predicate = clauseAct(context, clause, match);
    acts.push({ match, predicate, clause, sides: findSides(layers, predicate, match) });
  }
  const kept = acts.filter((act) => !act.clause || !consumedClauses.has(act.clause));
  const strong = kept.filter((act) => !isWeak(layers, act));
  const told = kept.filter((act) => !isWeak(layers, act) || !givesWay(clauses, act, strong));
  told.push(...nominalActs(layers, context, dyad, sentence, consumedNouns));
  told.sort((a, b) => a.predicate.token - b.predicate.token);
  return told.flatMap((act) => toFinding(layers, vocabulary, dyad, act, issues) ?? []);
}

/** Words that make a clause a condition, a prevention or an alternative: what it tells is not told as an act. */
const NOT_TOLD = new Set([
  "if",
  "unless",
  "whether",
  "once",
  "from",
  "without",
  "instead of",
  "rather than",
  "lest",
  "than",
  "until",
  "till",
]);

/** A purpose ("to destroy ...") or a frame marked weak: told only where the sentence tells nothing stronger. */
function isWeak(layers: Layers, act: Act): boolean {
  if (act.match.frame.options.weak) return true;
  const { clause } = act;
  if (!clause || (clause.relation !== "adverbial" && clause.relation !== "participle")) return false;
  if (layers.syntax.xpos(clause.verb) !== "VB") return false;
  return !/^0[45]/.test(act.match.code);
}

/** A weak act gives way to any stronger one; a hope or a worry only to one told inside it. */
function givesWay(clauses: readonly Clause[], act: Act, strong: readonly Act[]): boolean {
  if (strong.length === 0) return false;
  if (!act.match.code.startsWith("013") && !act.match.code.startsWith("012")) return true;
  return strong.some((one) => {
    for (let up = one.clause?.parent; up !== undefined; up = clauses[up]?.parent)
      if (up === act.clause?.index) return true;
    return false;
  });
}

/** The predicate of a matched clause: under a light or support verb, phrases of the noun belong to the act too. */
function clauseAct(context: MatchContext, clause: Clause, match: Match): Predicate {
  const { syntax } = context;
  const base = clausePredicate(syntax, context.clausesOf(clause.sentence), clause);
  const { of } = match.frame;
  const noun = match.contentNouns[0];
  if (of === undefined || noun === undefined) return base;
  const modifiers = modifiersOf(syntax, noun);
  const own = modifiers.filter((one) => one.preposition === "of");
  return {
    ...base,
    objects: of === "o" ? own : of === "m" ? [] : base.objects.filter((one) => one.head !== noun),
    obliques: [
      ...base.obliques,
      ...modifiers.filter((one) => one.preposition !== undefined && one.preposition !== "of"),
    ],
  };
}

/** "after 18 months of negotiations": talks that lie behind, though their sides are left to the text. */
function isPast(layers: Layers, noun: number): boolean {
  const { syntax } = layers;
  for (let token = noun, depth = 0; token >= 0 && depth < 3; token = syntax.head(token), depth += 1)
    if (
      syntax
        .children(token)
        .some(
          (child) => syntax.rel(child) === "case" && /^(?:after|following|during)$/.test(syntax.lemma(child)),
        )
    )
      return true;
  return false;
}

/** Acts told by nouns that no verb has taken: "the visit of X to Y", "the signing of the treaty". */
function nominalActs(
  layers: Layers,
  context: MatchContext,
  dyad: readonly [Actor, Actor] | undefined,
  sentence: number,
  consumed: ReadonlySet<number>,
): Act[] {
  const { syntax, text } = layers;
  const acts: Act[] = [];
  for (
    let token = text.sentences.firstToken[sentence]!;
    token < text.sentences.endToken[sentence]!;
    token += 1
  ) {
    if (consumed.has(token) || !/^(?:NOUN|PROPN)$/.test(syntax.upos(token))) continue;
    if (syntax.rel(token) === "compound" || syntax.rel(token) === "flat") continue;
    const match = nounMatch(context, token);
    if (!match || !context.vocabulary.codes.has(match.code)) continue;
    const { frame } = match;
    if (frame.options.contentOnly) continue;
    if (frame.of !== undefined && !frame.options.alone) continue;
    const of = frame.of ?? "o";
    const predicate = nounPredicate(syntax, token, of, context.isActor, syntax.clauses(sentence));
    const sides = findSides(layers, predicate, match);
    const known = [...sides.sources, ...sides.targets].filter((one) => one.actor || one.state);
    if (known.length === 0 && frame.of !== undefined) {
      if (dyad && frame.of === "m" && isPast(layers, token)) acts.push({ match, predicate, sides });
      continue;
    }
    if (
      frame.of !== undefined &&
      (sides.sources.length === 0 || sides.targets.length === 0) &&
      known.length < 2
    )
      continue;
    for (const noun of match.contentNouns) if (consumed instanceof Set) consumed.add(noun);
    acts.push({ match, predicate, sides });
  }
  return acts;
}
