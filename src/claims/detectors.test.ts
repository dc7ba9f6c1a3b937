import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import { CLAIM_DETECTORS } from "./detectors.ts";

describe.each(CLAIM_DETECTORS.map((detector) => [detector.id, detector] as const))("%s", (id, detector) => {
  test.each(detector.examples.yes.map((text) => [text]))("finds: %s", (text) => {
    const found = readPassage(text).layers;
    expect(
      claimsIn(text, id).length,
      JSON.stringify(found.dates.mentions.map((one) => one.text)),
    ).toBeGreaterThan(0);
  });
  test.each(detector.examples.no.map((text) => [text]))("passes over: %s", (text) => {
    expect(claimsIn(text, id).map((claim) => claim.quote.exact)).toEqual([]);
  });
});

function claimsIn(text: string, id: string) {
  const { claims } = readPassage(text);
  for (const claim of claims) expect(text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.exact);
  return claims.filter((claim) => claim.rule.id === id);
}
