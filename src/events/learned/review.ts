import type { Layers } from "../../actors/layers.ts";
import type { EventFinding } from "../../model/finding.ts";
import type { Issue } from "../../model/issue.ts";
import { codebookCode } from "../codebook.ts";
import { toFinding } from "../finding.ts";
import { frameOptions } from "../frame.ts";
import type { Match } from "../match.ts";
import { clausePredicate } from "../predicate.ts";
import { findSides } from "../sides.ts";
import type { EventVocabulary } from "../vocabulary.ts";
import { type RuleCoding, sentenceFeatures } from "./features.ts";
import { type Opinion, type OpinionWeights, secondOpinion } from "./second-opinion.ts";

/** Below this the model does not believe in a type ... */
const DOUBTED = 0.2;
/** ... and this sure of another coding it speaks against it. */
const SURE = 0.3;

/** From here on the model speaks where no frame does. */
const ALONE = 0.5;

/** The type of an act as the model knows it: concessions and retreats are one. */
function typeOf(event: Pick<EventFinding, "plover">): string {
  const type = event.plover?.type ?? "NULL";
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** The rules' coding of one sentence, as the model reads it. */
export function ruleCoding(vocabulary: EventVocabulary, events: readonly EventFinding[]): RuleCoding {
  const coded = events.flatMap((event) => {
    const code = codebookCode(vocabulary, event);
    return code === undefined ? [] : [{ type: typeOf(event), code }];
  });
  return { types: [...new Set(coded.map((one) => one.type))], codes: coded.map((one) => one.code) };
}

/**
 * Holds the rules' acts of a sentence against the model: confidence becomes the mean of both, and an act inside one
 * state that the model plainly takes for something else is left out, with an issue that names the deciding words.
 */
export function reviewSentence(
  layers: Layers,
  vocabulary: EventVocabulary,
  sentence: number,
  events: readonly EventFinding[],
  issues: Issue[],
  weights?: OpinionWeights,
): EventFinding[] {
  const features = sentenceFeatures(layers.text, sentence, ruleCoding(vocabulary, events));
  const opinion = secondOpinion(features, weights);
  const held = (event: EventFinding) => opinion.of.get(typeOf(event)) ?? 0;
  const strongest = Math.max(0, ...events.map(held));
  const kept = events.flatMap((event) => {
    if (event.plover === null) return [event];
    if (event.scope === "domestic" && held(event) < DOUBTED && strongest >= SURE) {
      issues.push(doubt(event, opinion));
      return [];
    }
    return [{ ...event, confidence: Math.round(50 * (event.confidence + held(event))) / 100 }];
  });
  if (kept.length > 0 || (opinion.of.get(opinion.best) ?? 0) < ALONE) return kept;
  const added = learnedAct(layers, vocabulary, sentence, opinion, issues);
  return added ? [added] : kept;
}

/** Bare codes of the types, for acts that only the model sees. */
const CODES: Readonly<Record<string, string>> = {
  AGREE: "030",
  CONSULT: "040",
  SUPPORT: "050",
  COOPERATE: "060",
  AID: "070",
  YIELD: "080",
  ACCUSE: "110",
  REQUEST: "100",
  REJECT: "120",
  THREATEN: "130",
  PROTEST: "140",
  MOBILIZE: "150",
  SANCTION: "160",
  COERCE: "170",
  ASSAULT: "180",
};

/** The act of the main clause, coded by the model alone because no frame knows its words; an issue says so. */
function learnedAct(
  layers: Layers,
  vocabulary: EventVocabulary,
  sentence: number,
  opinion: Opinion,
  issues: Issue[],
): EventFinding | undefined {
  const code = CODES[opinion.best];
  const clauses = layers.syntax.clauses(sentence);
  const clause = clauses.find((one) => one.relation === "root" && one.kind !== "nominal");
  if (code === undefined || !clause || clause.tense === "none" || clause.subjects.length === 0)
    return undefined;
  const match: Match = {
    frame: {
      id: `events.learned.${opinion.best.toLowerCase()}`,
      lemmas: [clause.lemma],
      code,
      stance: false,
      withs: [],
      options: frameOptions("", new Map()),
    },
    code,
    contentObject: false,
    consumed: [],
    contentNouns: [],
  };
  const predicate = clausePredicate(layers.syntax, clauses, clause);
  const act = { match, predicate, clause, sides: findSides(layers, predicate, match) };
  const finding = toFinding(layers, vocabulary, undefined, act, issues);
  if (!finding) return undefined;
  issues.push({
    code: "events.opinion.alone",
    severity: "undecided",
    message: `No frame fits "${finding.trigger.exact}"; the linear model reads the sentence as ${opinion.best} (${opinion.because.join(", ")}).`,
    span: { start: finding.trigger.start, end: finding.trigger.end },
  });
  return { ...finding, scope: "domestic", confidence: 0.3 };
}

function doubt(event: EventFinding, opinion: Opinion): Issue {
  return {
    code: "events.opinion.doubted",
    severity: "info",
    message: `"${event.trigger.exact}" fits a frame of ${event.cameo}, but the linear model reads the sentence as ${opinion.best} (${opinion.because.join(", ")}).`,
    span: { start: event.trigger.start, end: event.trigger.end },
  };
}
