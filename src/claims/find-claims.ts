import type { Layers } from "../actors/layers.ts";
import { isHeading } from "../agreements/read-mention.ts";
import type { AgreementFinding, ClaimFinding, EventFinding } from "../model/finding.ts";
import { overlaps, quote } from "../model/span.ts";
import type { SentenceView } from "./detector.ts";
import { CLAIM_DETECTORS } from "./detectors.ts";
import { speakerOf } from "./speaker.ts";

/** Fewest words that a sentence with a claim has: shorter ones are captions and labels. */
const SHORTEST = 4;

/**
 * Finds what a document asserts beside its acts: firsts, superlatives, anniversaries, durations, counts, legal bases,
 * judgements and intentions - each a claim by its speaker, in the words of the text. A document that names no state and
 * tells no act makes no claims here: figures of business news are not the record's concern.
 */
export function findClaims(
  layers: Layers,
  events: readonly EventFinding[],
  agreements: readonly AgreementFinding[],
): ClaimFinding[] {
  const { sentences, text } = layers.text;
  if (!isBetweenStates(layers, events, agreements)) return [];
  const claims: ClaimFinding[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const view = sentenceView(layers, s);
    if (view.endToken - view.firstToken < SHORTEST || isHeading(layers, s)) continue;
    const here: ClaimFinding[] = [];
    for (const detector of CLAIM_DETECTORS) {
      if (detector.hint && !detector.hint.test(view.words)) continue;
      for (const found of detector.find(view)) {
        if (here.some((known) => known.kind === detector.kind && overlaps(known.quote, found.span))) continue;
        const speaker = speakerOf(layers, s, found.span);
        const about = aboutWhich(layers, view, agreements);
        here.push({
          id: "",
          rule: { id: detector.id, version: detector.version },
          kind: detector.kind,
          quote: quote(text, found.span),
          ...(speaker ? { speaker } : {}),
          scope: (found.scope ?? []).map((span) => quote(text, span)),
          ...(found.value ? { value: found.value } : {}),
          ...(about ? { about: about.id } : {}),
        });
      }
    }
    claims.push(...here.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end));
  }
  return claims.map((claim, i) => ({ ...claim, id: `claim-${i + 1}` }));
}

/** The agreement that the sentence names, or that its opening "It" or "This" takes up from the sentence before. */
function aboutWhich(
  layers: Layers,
  view: SentenceView,
  agreements: readonly AgreementFinding[],
): AgreementFinding | undefined {
  const named = (start: number, end: number) =>
    agreements.find((agreement) =>
      agreement.mentions.some((mention) => mention.start >= start && mention.end <= end),
    );
  const here = named(view.start, view.end);
  if (
    here ||
    view.sentence === 0 ||
    !/^(?:It|This|That)\s+(?:is|was|has|had|became|remains?)\b/.test(view.words)
  )
    return here;
  const { sentences } = layers.text;
  return named(sentences.start[view.sentence - 1]!, sentences.end[view.sentence - 1]!);
}

/** Sentence s as the detectors read it. */
export function sentenceView(layers: Layers, s: number): SentenceView {
  const { sentences, text } = layers.text;
  const start = sentences.start[s]!;
  const end = sentences.end[s]!;
  return {
    layers,
    sentence: s,
    start,
    end,
    words: text.slice(start, end),
    firstToken: sentences.firstToken[s]!,
    endToken: sentences.endToken[s]!,
  };
}

/** Whether the document is about acts or instruments of states at all. */
function isBetweenStates(
  layers: Layers,
  events: readonly EventFinding[],
  agreements: readonly AgreementFinding[],
): boolean {
  if (agreements.length > 0) return true;
  return (
    events.some((event) => event.participants.some((participant) => participant.state !== undefined)) &&
    layers.actors.actors.some((actor) => actor.state)
  );
}
