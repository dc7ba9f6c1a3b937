import type { Layers } from "../actors/layers.ts";
import type { Span } from "../model/span.ts";
import type { Clause } from "../syntax/layer.ts";
import type { InstrumentMention } from "./find-mentions.ts";
import { actOfNoun, actOfSubject, actOfVerb, type LifeCycleAct } from "./life-cycle.ts";
import { lowerAt, spanOfTokens, tokensOfSentence } from "./words.ts";

/** An act of an instrument's life that a clause reports. */
export interface ReportedAct {
  readonly act: LifeCycleAct;
  /** Token of the verb or noun that reports it. */
  readonly verb: number;
  readonly clause: Clause | undefined;
  /** Words that report it: the clause, or verb and title where no clause was read. */
  readonly span: Span;
  /** Told as done: neither denied, nor intended, possible or conditional. */
  readonly asserted: boolean;
}

/** Words after a verb of coming or going that make it an entry into force. */
const INTO_FORCE = /^(?:force|effect|operation)$/;

/** The acts that the mention's own sentence reports of it, main clause first. */
export function actsOn(layers: Layers, mention: InstrumentMention): ReportedAct[] {
  const acts: ReportedAct[] = [];
  for (const clause of layers.syntax.clauses(mention.sentence)) {
    const act = actOfClause(layers, clause, mention);
    if (!act) continue;
    acts.push({
      act,
      verb: clause.predicate,
      clause,
      span: clause.span,
      asserted: clause.polarity === "affirmed" && clause.modality === "asserted" && clause.tense !== "future",
    });
  }
  if (acts.length > 0) return acts;
  const near = actNearby(layers, mention);
  return near ? [near] : [];
}

function actOfClause(layers: Layers, clause: Clause, mention: InstrumentMention): LifeCycleAct | undefined {
  const within = (head: number): boolean => head >= mention.phrase.phraseFirst && head < mention.nounEnd;
  const isObject = clause.objects.some((argument) => within(argument.head));
  if (clause.kind === "nominal") {
    const act = actOfNoun(clause.lemma) ?? actOfVerb(clause.lemma);
    const named =
      isObject ||
      clause.obliques.some(
        (argument) => within(argument.head) && /^(?:of|to|from|into)$/.test(argument.preposition ?? ""),
      );
    return named ? act : undefined;
  }
  if (isObject) {
    if (clause.lemma === "reach" || clause.lemma === "make" || clause.lemma === "enter")
      return mention.noun.instrument === "joint-statement" ? undefined : actOfVerb(clause.lemma);
    return actOfVerb(clause.lemma);
  }
  const oblique = clause.obliques.find((argument) => within(argument.head));
  if (oblique && /^(?:into|to|from|on|upon|out of|of)$/.test(oblique.preposition ?? "")) {
    if (clause.lemma === "enter" && oblique.preposition !== "into") return undefined;
    if (/^(?:enter|accede|withdraw|pull|pull out|agree)$/.test(clause.lemma)) {
      if (clause.lemma === "pull") return actOfVerb("withdraw");
      return actOfVerb(clause.lemma);
    }
  }
  if (clause.subjects.some((argument) => within(argument.head)) && clause.voice === "active") {
    const act = actOfSubject(clause.lemma);
    if (act?.kind === "expiry") return act;
    if (act && forceFollows(layers, clause)) return act;
  }
  return undefined;
}

function forceFollows(layers: Layers, clause: Clause): boolean {
  const { end } = tokensOfSentence(layers, clause.sentence);
  for (let i = clause.verb + 1; i < end && i - clause.verb < 6; i++)
    if (INTO_FORCE.test(lowerAt(layers, i))) return true;
  return false;
}

/** The nearest verb before the title, or the passive after it, when the clauses did not give one. */
function actNearby(layers: Layers, mention: InstrumentMention): ReportedAct | undefined {
  const { syntax } = layers;
  const { first, end } = tokensOfSentence(layers, mention.sentence);
  for (let i = mention.phrase.phraseFirst - 1; i >= first && mention.phrase.phraseFirst - i < 20; i--) {
    const word = lowerAt(layers, i);
    if (/^[;:.()"“”]$/.test(word)) break;
    const tag = syntax.upos(i);
    if (tag === "NOUN" && word !== "side" && lowerAt(layers, i + 1) === "of") {
      const noun = actOfNoun(syntax.lemma(i));
      if (noun) return report(layers, noun, i, i, mention.phrase.end, true);
    }
    if (tag !== "VERB") continue;
    const act = actOfVerb(syntax.lemma(i));
    if (!act || act.kind === "agreement") return undefined;
    return report(layers, act, i, i, mention.phrase.end, isPlainPast(layers, first, i));
  }
  let skipped = 0;
  for (let i = mention.phrase.end; i < end && i - mention.phrase.end - skipped < 6; i++) {
    const word = lowerAt(layers, i);
    if (word === "(") {
      // An alias or acronym between the title and its verb.
      let close = i;
      while (close < end && close - i < 16 && lowerAt(layers, close) !== ")") close++;
      if (lowerAt(layers, close) === ")") {
        skipped += close - i + 1;
        i = close;
        continue;
      }
    }
    if (/^(?:was|were|been|has|have|had|today|also|jointly|yesterday)$/.test(word)) continue;
    if (syntax.xpos(i) === "VBN") {
      const act = actOfVerb(syntax.lemma(i));
      if (act && act.kind !== "agreement") return report(layers, act, i, mention.phrase.first, i + 1, true);
    }
    if (!/^(?:between|\)|,)$/.test(word)) break;
  }
  return undefined;
}

function isPlainPast(layers: Layers, first: number, verb: number): boolean {
  const fine = layers.syntax.xpos(verb);
  for (let i = Math.max(first, verb - 4); i < verb; i++)
    if (/^(?:to|will|would|may|might|could|should|not|n't|never)$/.test(lowerAt(layers, i))) return false;
  return fine === "VBD" || fine === "VBN";
}

function report(
  layers: Layers,
  act: LifeCycleAct,
  verb: number,
  from: number,
  to: number,
  asserted: boolean,
): ReportedAct {
  return { act, verb, clause: undefined, span: spanOfTokens(layers, from, to), asserted };
}
