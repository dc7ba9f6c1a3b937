import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { Asked, readFile } from "./acceptance.ts";

const path = resolve(import.meta.dirname, "../../samples/myanmar-china-1960.txt");

describe("the acceptance cases on the sample article", () => {
  const asked = new Asked(readFile(path));

  test("every quote is exact", () => expect(asked.misquoted()).toEqual([]));

  test("1: the year of writing is computed", () => {
    expect(asked.reading.written?.basis).toBe("computed");
    expect(asked.reading.written?.edtf).toMatch(/^2022-01-28[~?%]?$|^2022-01[~?%]?$/);
  });

  test("2: the visit of 1960", () => {
    const visit = asked.event("visit", "paid a goodwill visit");
    expect(visit.date).toMatchObject({ edtf: "1960-01-23/1960-01-29", bob: "1960-01-23", eoe: "1960-01-29" });
    expect(asked.names(visit, "source")).toEqual(["Ne Win"]);
    expect(asked.states(visit, "source")).toEqual(["BUR"]);
    expect(asked.states(visit, "target")).toEqual(["CHN"]);
    expect(visit.timeMode).toBe("recalled");
    expect(["042", "043"]).toContain(visit.cameo);
  });

  test("3: Ne Win was not yet president", () => {
    const [check] = asked.checks("anachronism", "President");
    const facts = check?.facts.map((fact) => fact.statement).join(" ") ?? "";
    expect(facts).toMatch(/1958/);
    expect(facts).toMatch(/1974/);
    const person = asked.reading.people.find((one) => one.name.exact === "Ne Win");
    expect(person?.office?.label).toMatch(/prime minister/i);
  });

  test("4: the signing, with its place", () => {
    const signing = asked.event("agreement-signed", "signed in Beijing");
    expect(signing.cameo).toBe("057");
    const agreement = asked.agreement("Treaty of Friendship and Mutual Non-Aggression");
    expect(signing.agreement).toBe(agreement.id);
    expect(agreement.parties.map((one) => one.state).sort()).toEqual(["BUR", "CHN"]);
    expect(agreement.signatories.map((one) => asked.actor(one.actor).name)).toEqual(["Ne Win"]);
    expect(agreement.place?.exact).toBe("Beijing");
    expect(asked.reading.issues.some((issue) => /signator/i.test(issue.message))).toBe(true);
  });

  test("5: the date of signing is joined from two places", () => {
    const signing = asked.event("agreement-signed", "signed in Beijing");
    expect(signing.date?.edtf).toMatch(/^1960-01-28[~?]?$/);
    expect(["inherited", "computed"]).toContain(signing.date?.basis);
    expect(asked.checks("date-inferred", "January 28")).toHaveLength(1);
  });

  test("6: Myanmar was Burma, and the change of name is said", () => {
    const facts = asked.checks("succession").flatMap((check) => check.facts.map((fact) => fact.statement));
    expect(facts.join(" ")).toMatch(/1989/);
    const states = new Set(
      asked.reading.actors.filter((one) => one.type === "state").map((one) => one.state),
    );
    expect(states.has("MMR") && states.has("CHN")).toBe(true);
  });

  test("7: the first claim keeps its scope", () => {
    const firsts = asked.reading.claims.filter((claim) => claim.kind === "first");
    expect(firsts).toHaveLength(1);
    const scope = firsts[0]!.scope.map((quote) => quote.exact).join(" | ");
    expect(scope).toContain("signed by the Burmese government");
    expect(scope).toContain("with the government of a neighbouring country");
    expect(scope).toContain("on a footing of full equality");
  });

  test("8 and 9: fields, their variation, principles", () => {
    const agreement = asked.agreement("Treaty of Friendship");
    const fields = agreement.fields.map((quote) => quote.exact);
    for (const field of ["trade", "culture", "public health", "border security"])
      expect(fields).toContain(field);
    expect(asked.checks("variation", "trade and culture").length).toBeGreaterThanOrEqual(1);
    expect(agreement.principles.map((quote) => quote.exact)).toEqual([
      "equality",
      "mutual benefit",
      "mutual respect",
    ]);
  });

  test("10: legal effect and legal basis", () => {
    const agreement = asked.agreement("Treaty of Friendship");
    expect(agreement.effects.some((quote) => quote.exact.includes("provided a legal foundation"))).toBe(true);
    expect(agreement.legalBasis.some((quote) => quote.exact.startsWith("Guided by this Treaty"))).toBe(true);
  });

  test("11: January 2020", () => {
    const visit = asked.event("visit", "visited Myanmar");
    const talks = asked.event("talks", "held talks with");
    for (const event of [visit, talks]) {
      expect(event.date?.edtf).toBe("2020-01");
      expect(event.timeMode).toBe("recalled");
      expect(asked.names(event, "source")).toEqual(["Xi Jinping"]);
      expect(asked.states(event, "target")).toEqual(["MMR"]);
    }
    expect(asked.names(talks, "target")).toEqual([expect.stringMatching(/^(?:Daw )?Aung San Suu Kyi$/)]);
    const xi = asked.reading.people.find((one) => one.name.exact === "Xi Jinping");
    expect(xi?.styles).toContain("H.E.");
    expect(asked.checks("anachronism", "State Counsellor")).toEqual([]);
  });

  test("12: evaluations and intentions are no events", () =>
    expect(asked.reading.events.filter((event) => event.scope === "interstate")).toHaveLength(4));

  test("13: furniture", () => {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line.trim());
    const from = lines.indexOf("Share this:");
    expect(asked.removedLines()).toEqual(lines.slice(from).filter(Boolean));
  });
});
