import { describe, expect, test } from "vitest";
import { readPassage } from "../../../test/read-passage.ts";
import { renderMessage } from "../../model/message.ts";
import { ANACHRONISM_CHECKS } from "./checks.ts";
import { ANACHRONISM_MESSAGES } from "./messages.ts";

describe.each(ANACHRONISM_CHECKS)("$id", ({ id, examples }) => {
  test.each(examples.yes)("finds in: %s", (passage) => {
    const found = readPassage(passage).checks.filter((finding) => finding.rule.id === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      for (const quote of finding.evidence) expect(passage.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(finding.facts.length).toBeGreaterThan(0);
      const template = ANACHRONISM_MESSAGES.find((one) => one.key === finding.message.key);
      expect(template && renderMessage(template, finding.message.values)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test.each(examples.no)("finds nothing in: %s", (passage) => {
    expect(readPassage(passage).checks.filter((finding) => finding.rule.id === id)).toEqual([]);
  });
});

describe("what the clash is between", () => {
  test("a title that came later: both terms and both places are given", () => {
    const passage = "In March 1949 President Kim Il Sung visited Moscow and met Joseph Stalin.";
    const [found] = readPassage(passage).checks.filter(
      (finding) => finding.rule.id === "checks.anachronism.office",
    );
    expect(found?.evidence.map((quote) => quote.exact)).toEqual(["President Kim Il Sung", "March 1949"]);
    expect(found?.facts.map((fact) => fact.statement).join("; ")).toMatch(/1972-12-28.*1948-09-09/);
    expect(found?.severity).toBe("warning");
  });

  test("a wording that came later", () => {
    const passage =
      "In May 2018 Kim Jong Un, President of the State Affairs of the DPRK, visited Dalian and met Xi Jinping.";
    const [found] = readPassage(passage).checks.filter(
      (finding) => finding.rule.id === "checks.anachronism.title-form",
    );
    expect(found?.evidence[0]?.exact).toContain("President of the State Affairs");
    expect(found?.message.values.actual).toBe("Chairman of the State Affairs Commission");
  });

  test("a former holder is noted for what he does, not for being named", () => {
    const names = (passage: string) =>
      readPassage(passage)
        .checks.filter((finding) => finding.rule.id === "checks.anachronism.office")
        .map((finding) => finding.severity);
    expect(names("On 15 June 1994 President Jimmy Carter visited Pyongyang.")).toEqual(["note"]);
    expect(names("On 15 June 2012 officials laid a wreath at the grave of President Kim Il Sung.")).toEqual(
      [],
    );
  });
});
