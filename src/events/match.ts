import type { Argument, Clause, SyntaxLayer } from "../syntax/layer.ts";
import type { Frame } from "./frame.ts";
import { bestFrame, clauseFits, contentClauses, type MatchContext, phrasesOf } from "./frame-fit.ts";
import { fits, foldedLemma, modifiersOf, nounFrameAt, through } from "./phrase.ts";
import { clausePredicate, type Predicate } from "./predicate.ts";
import { fold } from "./rows.ts";
import { compose } from "./vocabulary.ts";

/** A frame that fits a predicate, and the code that comes of it. */
export interface Match {
  readonly frame: Frame;
  /** Full CAMEO code, stances resolved. */
  readonly code: string;
  /** The object names what is done, not whom it is done to ("sign the agreement", "lift sanctions"). */
  readonly contentObject: boolean;
  /** Clauses told as the content of this act, so no acts of their own. */
  readonly consumed: readonly Clause[];
  /** Nouns told as the content of this act. */
  readonly contentNouns: readonly number[];
  /** Kind that the content gives in place of the frame's: asking somebody to convey greetings is a message. */
  readonly kind?: string;
}

interface Content {
  readonly code: string;
  readonly nouns: readonly number[];
  readonly clauses: readonly Clause[];
  readonly kind?: string;
}

/** Nouns that hold another act: a proposal for talks, a request for aid, the possibility of an attack. */
const CONTAINERS = new Set(
  "proposal offer request call appeal demand plan idea possibility prospect bid suggestion initiative motion effort attempt decision order resolution deal pledge promise commitment bill invitation possibility move option"
    .split(" ")
    .map(fold),
);

/** The act that a noun phrase names as content: "aid" 070, "the release of hostages" 0841, "an end to sanctions" 085. */
export function contentOfPhrase(context: MatchContext, argument: Argument, depth = 0): Content | undefined {
  const { syntax, vocabulary } = context;
  const inner = through(syntax, argument);
  if (depth < 3 && CONTAINERS.has(foldedLemma(syntax, inner.head)))
    for (const one of modifiersOf(syntax, inner.head)) {
      if (
        one.preposition !== "for" &&
        one.preposition !== "of" &&
        one.preposition !== "on" &&
        one.preposition !== "to"
      )
        continue;
      const found = contentOfPhrase(context, one, depth + 1);
      if (found) return { ...found, nouns: [inner.head, ...found.nouns] };
    }
  const verb = vocabulary.deverbal.get(foldedLemma(syntax, inner.head));
  if (verb && depth < 3) {
    const found = deverbalMatch(context, inner.head, verb, depth);
    if (found) return { code: found.code, nouns: [inner.head, ...found.contentNouns], clauses: [] };
  }
  const noun = nounFrameAt(syntax, vocabulary, inner.head);
  if (noun) return { code: noun.frame.code, nouns: [inner.head], clauses: [] };
  return undefined;
}

/** A deverbal noun matched with the frames of its verb: its of- or to-phrase is the object. */
export function deverbalMatch(
  context: MatchContext,
  noun: number,
  verb: string,
  depth = 0,
): Match | undefined {
  const { syntax } = context;
  const frames = context.vocabulary.verbs.get(verb);
  if (!frames) return undefined;
  const modifiers = modifiersOf(syntax, noun);
  const objects = modifiers.filter(
    (one) => one.preposition === "of" || one.preposition === "to" || one.preposition === "in",
  );
  if (objects.length === 0) return undefined;
  const predicate: Predicate = {
    sentence: syntax.layer.tokens.sentence[noun]!,
    token: noun,
    lemma: verb,
    nominal: true,
    subjects: modifiers.filter((one) => one.role === "possessor" || one.preposition === "by"),
    objects,
    obliques: modifiers.filter((one) => one.preposition !== undefined && one.preposition !== "of"),
    children: [],
  };
  return matchFrames(context, predicate, frames, 3, depth + 1);
}

function contentOf(
  context: MatchContext,
  predicate: Predicate,
  frame: Frame,
  depth: number,
): Content | undefined {
  const clauseTests = frame.withs.filter((test) => test.kind === "clause");
  const clauses = contentClauses(context, predicate);
  for (const child of clauses) {
    if (frame.withs.length > 0 && !clauseTests.some((test) => clauseFits(context, child, test))) continue;
    const inner = matchClause(context, child, depth + 1);
    const kind = inner?.kind ?? inner?.frame.options.kind;
    return {
      ...(kind ? { kind } : {}),
      code: inner?.code ?? "",
      nouns: inner?.contentNouns ?? [],
      clauses: [child, ...(inner?.consumed ?? [])],
    };
  }
  for (const object of predicate.objects) {
    const found = contentOfPhrase(context, object, depth);
    if (found) return found;
  }
  const wanted = new Set(
    frame.withs.flatMap((test) => (test.kind === "preposition" ? [test.preposition] : [])),
  );
  for (const phrase of phrasesOf(context, predicate)) {
    if (
      !wanted.has(phrase.preposition!) &&
      phrase.preposition !== "for" &&
      phrase.preposition !== "to" &&
      phrase.preposition !== "of"
    )
      continue;
    const found = contentOfPhrase(context, phrase, depth);
    if (found) return found;
  }
  return undefined;
}

/** Heads of the objects that the frame's object words name. */
function contentHeads(context: MatchContext, predicate: Predicate, frame: Frame): number[] {
  const test = frame.object;
  if (!test) return [];
  return predicate.objects
    .filter((one) => fits(context.syntax, one, { ...test, actor: false }, context.isActor))
    .map((one) => through(context.syntax, one).head);
}

/** Clauses by which a frame with clause tests was recognised: they are its content, not acts of their own. */
function consumedBy(context: MatchContext, predicate: Predicate, frame: Frame): readonly Clause[] {
  const tests = frame.withs.filter((test) => test.kind === "clause");
  if (tests.length === 0) return [];
  return contentClauses(context, predicate).filter((child) =>
    tests.some((test) => clauseFits(context, child, test)),
  );
}

/** Fits the best of `frames` and makes the code; `least` is the lowest specificity taken. */
export function matchFrames(
  context: MatchContext,
  predicate: Predicate,
  frames: readonly Frame[],
  least = 0,
  depth = 0,
): Match | undefined {
  const best = bestFrame(context, predicate, frames);
  if (!best || best.score < least) return undefined;
  const { frame, content } = best;
  if (!frame.stance)
    return {
      frame,
      code: frame.code,
      contentObject: content,
      consumed: consumedBy(context, predicate, frame),
      contentNouns: content ? contentHeads(context, predicate, frame) : [],
    };
  const inner = depth < 3 ? contentOf(context, predicate, frame, depth) : undefined;
  if (frame.code === "02" && inner?.kind === "message" && inner.clauses.length > 0)
    return {
      frame,
      code: "051",
      kind: "message",
      contentObject: true,
      consumed: inner.clauses,
      contentNouns: inner.nouns,
    };
  const denied = predicate.clause?.polarity === "denied" && (frame.code === "03" || frame.code === "08");
  return {
    frame,
    code: compose(context.vocabulary, denied ? "12" : frame.code, inner?.code || undefined),
    contentObject: content || (inner !== undefined && inner.nouns.length > 0),
    consumed: inner?.clauses ?? [],
    contentNouns: inner?.nouns ?? [],
  };
}

const PARTICLES = /^(?:over|off|out|up|down|back|away|on|in|for)$/;

/** Frames of a clause's verb: with the particle that follows it, else by its lemma, else by its word form. */
function framesOf(context: MatchContext, clause: Clause): readonly Frame[] | undefined {
  const { syntax, vocabulary } = context;
  const { verbs } = vocabulary;
  const { tokens, text } = syntax.layer;
  const lemma = syntax.lemma(clause.predicate);
  const next = clause.predicate + 1;
  if (!clause.lemma.includes(" ") && next < tokens.count) {
    const word = text.slice(tokens.start[next]!, tokens.end[next]!).toLowerCase();
    const rel = syntax.rel(next);
    if (PARTICLES.test(word) && rel !== "case" && rel !== "mark") {
      const joined = verbs.get(`${lemma} ${word}`);
      if (joined) return joined;
    }
  }
  const known = verbs.get(clause.lemma) ?? verbs.get(lemma);
  if (known || clause.kind === "copular") return known;
  const form = text.slice(tokens.start[clause.predicate]!, tokens.end[clause.predicate]!).toLowerCase();
  return verbs.get(vocabulary.verbOfForm.get(form) ?? "");
}

/** The frame of a verbal, light or copular clause; undefined when no frame fits. */
export function matchClause(context: MatchContext, clause: Clause, depth = 0): Match | undefined {
  if (depth > 3 || clause.kind === "nominal") return undefined;
  const { syntax, vocabulary } = context;
  const predicate = clausePredicate(syntax, context.clausesOf(clause.sentence), clause);
  const verbs = framesOf(context, clause);
  const own = verbs ? matchFrames(context, predicate, verbs, 0, depth) : undefined;
  if (clause.kind === "light") return lightMatch(context, clause, depth) ?? own;
  if (own && (own.contentObject || !vocabulary.supportVerbs.has(clause.lemma))) return own;
  return supportMatch(context, clause) ?? misreadMatch(context, clause) ?? own;
}

/** "paid an official visit" where the tagger took "visit" for a verb: an open complement with an article is a noun. */
function misreadMatch(context: MatchContext, clause: Clause): Match | undefined {
  const { syntax } = context;
  if (!context.vocabulary.supportVerbs.has(clause.lemma)) return undefined;
  for (const child of context.clausesOf(clause.sentence)) {
    if (child.parent !== clause.index || child.relation !== "open-complement" || child.marker) continue;
    if (!syntax.children(child.predicate).some((one) => syntax.rel(one) === "det")) continue;
    const found = nounMatch(context, child.predicate);
    if (found) return { ...found, consumed: [child, ...found.consumed] };
  }
  return undefined;
}

/** "paid a visit", "held talks": the frame of the light verb with that noun, else the noun's own frame. */
function lightMatch(context: MatchContext, clause: Clause, depth: number): Match | undefined {
  const { syntax, vocabulary } = context;
  const noun: Argument = {
    role: "object",
    head: clause.predicate,
    firstToken: clause.predicate,
    endToken: clause.predicate + 1,
    span: clause.span,
  };
  const frames = vocabulary.verbs.get(clause.light ?? "") ?? [];
  const range = modifiersOf(syntax, clause.predicate);
  const predicate: Predicate = {
    sentence: clause.sentence,
    token: clause.predicate,
    lemma: clause.light ?? "",
    nominal: false,
    subjects: clause.subjects,
    objects: [widen(syntax, noun)],
    obliques: [...clause.obliques, ...range.filter((one) => one.preposition !== undefined)],
    clause,
    children: context
      .clausesOf(clause.sentence)
      .filter((one) => one.parent === clause.index && one.kind !== "nominal"),
  };
  const found = matchFrames(context, predicate, frames, 4, depth);
  if (found) return found;
  return nounMatch(context, clause.predicate);
}

/** Takes the words before a noun into its phrase. */
function widen(syntax: SyntaxLayer, argument: Argument): Argument {
  let first = argument.head;
  for (const child of syntax.children(argument.head))
    if (child < first && (syntax.rel(child) === "compound" || syntax.rel(child) === "amod")) first = child;
  return { ...argument, firstToken: first };
}

/** A support verb with a noun that tells an act: "launched an attack". */
function supportMatch(context: MatchContext, clause: Clause): Match | undefined {
  if (!context.vocabulary.supportVerbs.has(clause.lemma)) return undefined;
  for (const object of clause.objects) {
    const inner = through(context.syntax, object);
    const found = nounMatch(context, inner.head);
    if (found) return found;
  }
  return undefined;
}

/** A noun by its own frame, or by the frames of its verb. */
export function nounMatch(context: MatchContext, noun: number): Match | undefined {
  const { syntax, vocabulary } = context;
  const verb = vocabulary.deverbal.get(foldedLemma(syntax, noun));
  const deverbal = verb ? deverbalMatch(context, noun, verb) : undefined;
  if (deverbal?.contentObject) return { ...deverbal, contentNouns: [noun, ...deverbal.contentNouns] };
  const own = nounFrameAt(syntax, vocabulary, noun);
  if (own)
    return {
      frame: own.frame,
      code: own.frame.code,
      contentObject: true,
      consumed: [],
      contentNouns: [noun],
    };
  return deverbal ? { ...deverbal, contentNouns: [noun, ...deverbal.contentNouns] } : undefined;
}
