import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import type { ClaimFinding } from "../model/finding.ts";
import { findClaims } from "./find-claims.ts";

const claimsOf = (text: string, kind: ClaimFinding["kind"]) => {
  const claims = readPassage(text).claims.filter((claim) => claim.kind === kind);
  for (const claim of claims)
    for (const quote of [claim.quote, ...claim.scope])
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
  return claims;
};
const words = (text: string, kind: ClaimFinding["kind"]) =>
  claimsOf(text, kind).map((claim) => claim.quote.exact);

describe("the words of a claim", () => {
  test("a first keeps its scope, each phrase by itself, over what stands between dashes", () => {
    const [first] = claimsOf(
      "Norway and Chile signed the Treaty of Amity. It was the first one signed by the Norwegian government – formed after the war – with the government of an overseas country on a footing of equality.",
      "first",
    );
    expect(first?.quote.exact).toBe("the first one signed by the Norwegian government");
    expect(first?.scope.map((quote) => quote.exact)).toEqual([
      "signed by the Norwegian government",
      "with the government of an overseas country",
      "on a footing of equality",
    ]);
    expect(first?.about).toBeDefined();
  });

  test("counts carry their number and unit", () => {
    const text = "Norway sent Chile 1,200 tons of fish and a loan of $7.2 million on May 4.";
    expect(claimsOf(text, "count").map((claim) => claim.value)).toEqual([
      { number: 1200, unit: "ton" },
      { number: 7_200_000, unit: "dollar" },
    ]);
  });

  test("a duration is told with what lasts", () => {
    expect(
      words(
        "Norway and Chile signed a five-year trade agreement after 18 months of negotiations.",
        "duration",
      ),
    ).toEqual(["a five-year trade agreement", "18 months of negotiations"]);
  });

  test("an anniversary gives the number of years", () => {
    const [claim] = claimsOf(
      "Norway and Chile marked the 60th anniversary of the Treaty of Amity.",
      "anniversary",
    );
    expect(claim?.quote.exact).toBe("the 60th anniversary of the Treaty of Amity");
    expect(claim?.value).toEqual({ number: 60, unit: "year" });
  });

  test("whoever says it is its speaker", () => {
    const { claims, layers } = readPassage(
      "Norway condemned Chile on Monday. Chilean Foreign Minister Pedro Soto said that the raid killed 24 Chilean sailors.",
    );
    const count = claims.find((claim) => claim.kind === "count");
    expect(count?.quote.exact).toBe("24 Chilean sailors");
    expect(layers.actors.actor(count?.speaker ?? "")?.name).toBe("Pedro Soto");
  });

  test("a text about no state makes no claims for the record", () => {
    expect(
      readPassage("The bakery sold 1,200 loaves, its largest order, after a 20-year break.").claims,
    ).toEqual([]);
  });
});

test.each(["more than 24 ", "the first the most the only ", "never been the "])(
  "long runs of “%s” are read in linear time",
  (words) => {
    const { layers, events, agreements } = readPassage(
      `Norway signed a treaty with Chile. ${words.repeat(300)}soldiers came.`,
    );
    const started = performance.now();
    findClaims(layers, events, agreements);
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);
