import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import type { ClaimDetector, SentenceView } from "./detector.ts";
import { CLAIM_DETECTORS } from "./detectors.ts";
import { sentenceView } from "./find-claims.ts";

describe.each(CLAIM_DETECTORS.map((detector) => [detector.id, detector] as const))("%s", (_id, detector) => {
  test.each(detector.examples.yes.map((text) => [text]))("finds: %s", (text) => {
    expect(wordsFound(detector, text)).not.toEqual([]);
  });
  test.each(detector.examples.no.map((text) => [text]))("passes over: %s", (text) => {
    expect(wordsFound(detector, text)).toEqual([]);
  });
});

function wordsFound(detector: ClaimDetector, text: string): string[] {
  const { layers } = readPassage(text);
  const found: string[] = [];
  for (let s = 0; s < layers.text.sentences.count; s++)
    for (const claim of findIn(detector, sentenceView(layers, s))) {
      const words = text.slice(claim.span.start, claim.span.end);
      expect(words).toBe(words.trim());
      expect(words).not.toBe("");
      found.push(words);
    }
  return found;
}

function findIn(detector: ClaimDetector, view: SentenceView) {
  return detector.hint && !detector.hint.test(view.words) ? [] : detector.find(view);
}
