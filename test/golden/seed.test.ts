import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { Asked, readFile } from "./acceptance.ts";

const path = resolve(
  process.env.CHANCERY_SHARED ?? resolve(import.meta.dirname, "../../../shared"),
  "seed/article.txt",
);
const there = existsSync(path);
if (!there) console.warn(`skipped: the seed article is not at ${path}`);

describe.skipIf(!there)("the thirteen acceptance cases on the seed article", () => {
  const asked = there ? new Asked(readFile(path)) : (undefined as never);

  test("every quote is exact", () => expect(asked.misquoted()).toEqual([]));

  test("1: the year of writing is computed", () => {
    expect(asked.reading.written?.basis).toBe("computed");
    expect(asked.reading.written?.edtf).toMatch(/^2021-03-17[~?%]?$|^2021-03[~?%]?$/);
    expect(asked.reading.document.published).toBeUndefined();
  });

  test("2: the visit of 1949", () => {
    const visit = asked.event("visit", "paid an official goodwill visit");
    expect(visit.date).toMatchObject({
      edtf: "1949-02/1949-04",
      bob: "1949-02-01",
      eoe: "1949-04-30",
      basis: "explicit",
    });
    expect(asked.names(visit, "source")).toEqual(["Kim Il Sung"]);
    expect(asked.states(visit, "source")).toEqual(["PRK"]);
    expect(asked.states(visit, "target")).toEqual(["SUN"]);
    expect(visit.participants.map((one) => one.role).sort()).toEqual(["host", "visitor"]);
    expect(visit.timeMode).toBe("recalled");
    expect(["042", "043"]).toContain(visit.cameo);
    expect(visit.plover).toMatchObject({ type: "CONSULT", mode: "visit" });
  });

  test("3: the anachronistic title", () => {
    const [check] = asked.checks("anachronism", "President");
    expect(
      check?.evidence.some((quote) => quote.exact.includes("Kim Il Sung") || quote.exact === "President"),
    ).toBe(true);
    const facts = check?.facts.map((fact) => fact.statement).join(" ") ?? "";
    expect(facts).toMatch(/1948/);
    expect(facts).toMatch(/1972/);
    const person = asked.reading.people.find((one) => one.name.exact === "Kim Il Sung");
    expect(person?.office?.label).toMatch(/premier/i);
  });

  test("4: the signing", () => {
    const signing = asked.event("agreement-signed", "signed himself");
    expect(signing.cameo).toBe("057");
    expect(signing.plover?.type).toBe("SUPPORT");
    const agreement = asked.agreement("Intergovernmental Agreement on Economic and Cultural Cooperation");
    expect(signing.agreement).toBe(agreement.id);
    expect(agreement.parties.map((one) => one.state).sort()).toEqual(["PRK", "SUN"]);
    expect(agreement.level).toBe("inter-governmental");
    expect(agreement.signatories.map((one) => asked.actor(one.actor).name)).toEqual(["Kim Il Sung"]);
    expect(asked.reading.issues.some((issue) => /signator/i.test(issue.message))).toBe(true);
  });

  test("5: the date of signing is joined from two places", () => {
    const signing = asked.event("agreement-signed", "signed himself");
    expect(signing.date?.edtf).toMatch(/^1949-03-17[~?]?$/);
    expect(["inherited", "computed"]).toContain(signing.date?.basis);
    const { text } = asked.reading.document;
    const words = signing.date?.words.map((span) => text.slice(span.start, span.end)) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words).toContain("March 17");
    expect(words.some((word) => word.includes("1949"))).toBe(true);
    expect(asked.checks("date-inferred", "March 17")).toHaveLength(1);
    const agreement = asked.agreement("Intergovernmental Agreement");
    expect(agreement.concluded?.edtf).toBe(signing.date?.edtf);
    expect(agreement.place).toBeNull();
    expect(signing.place).toBeNull();
  });

  test("6: the state of 1949 is the USSR, and succession is said", () => {
    const signing = asked.event("agreement-signed", "signed himself");
    expect([...asked.states(signing, "source"), ...asked.states(signing, "target")].sort()).toEqual([
      "PRK",
      "SUN",
    ]);
    const facts = asked.checks("succession").flatMap((check) => check.facts.map((fact) => fact.statement));
    expect(facts.join(" ")).toMatch(/1991-12/);
    const states = new Set(
      asked.reading.actors.filter((one) => one.type === "state").map((one) => one.state),
    );
    expect(states.has("SUN") && states.has("RUS")).toBe(true);
  });

  test("7: the first claim keeps its scope", () => {
    const [first, ...more] = asked.reading.claims.filter((claim) => claim.kind === "first");
    expect(more).toEqual([]);
    expect(first?.quote.exact).toContain("the first one signed by the DPRK government");
    const scope = first?.scope.map((quote) => quote.exact).join(" | ") ?? "";
    expect(scope).toContain("signed by the DPRK government");
    expect(scope).toContain("with the government of other country");
    expect(scope).toContain("on an independent and equal footing");
  });

  test("8: fields, and that they vary inside the text", () => {
    const fields = asked.agreement("Intergovernmental Agreement").fields.map((quote) => quote.exact);
    for (const field of [
      "economy",
      "culture",
      "science",
      "technology",
      "industry",
      "agricultural production",
    ])
      expect(fields).toContain(field);
    expect(asked.checks("variation", "culture and science").length).toBeGreaterThanOrEqual(1);
  });

  test("9: principles", () => {
    const principles = asked.agreement("Intergovernmental Agreement").principles.map((quote) => quote.exact);
    expect(principles).toEqual(["cooperation", "equality", "mutual benefits"]);
  });

  test("10: legal effect and legal basis, no event", () => {
    const agreement = asked.agreement("Intergovernmental Agreement");
    expect(agreement.effects.some((quote) => quote.exact.includes("provided a legal guarantee"))).toBe(true);
    expect(
      agreement.legalBasis.some((quote) => quote.exact.startsWith("Basing themselves on this Agreement")),
    ).toBe(true);
    expect(
      asked.reading.claims.some(
        (claim) => claim.kind === "legal-basis" && claim.quote.exact.includes("provided a legal guarantee"),
      ),
    ).toBe(true);
    for (const event of asked.reading.events)
      for (const words of ["provided a legal guarantee", "Basing themselves"])
        expect(event.evidence[0]!.exact).not.toContain(words);
  });

  test("11: April 2019, names, styles and the later title form", () => {
    const visit = asked.event("visit", "visited the Russian Federation");
    const talks = asked.event("talks", "had talks with");
    for (const event of [visit, talks]) {
      expect(event.date?.edtf).toBe("2019-04");
      expect(event.timeMode).toBe("recalled");
      expect(asked.names(event, "source")).toEqual(["Kim Jong Un"]);
      expect(asked.states(event, "target")).toEqual(["RUS"]);
    }
    expect(asked.names(talks, "target")).toEqual(["Vladimir Vladimirovich Putin"]);
    const kim = asked.reading.people.find((one) => one.name.exact === "Kim Jong Un");
    expect(kim?.styles.join(" ")).toMatch(/respected Comrade/i);
    expect(kim?.title?.exact).toContain("President of the State Affairs");
    const putin = asked.reading.people.find((one) => one.name.exact.includes("Putin"));
    expect(putin?.styles).toContain("H.E.");
    expect(asked.reading.actors.some((one) => /IGOUNO/.test(`${one.register}${one.cameo}`))).toBe(false);
    const [check] = asked.checks("anachronism", "President of the State Affairs");
    expect(check?.facts.map((fact) => fact.statement).join(" ")).toMatch(/2021/);
  });

  test("12: evaluations and intentions are no events", () => {
    expect(asked.reading.events.filter((event) => event.scope === "interstate")).toHaveLength(4);
    for (const event of asked.reading.events)
      for (const words of ["will invariably", "opened up a new chapter", "laying a cornerstone"])
        expect(event.trigger.exact).not.toContain(words);
  });

  test("13: furniture, line by line, each with its rule, and nothing of the body", () => {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line.trim());
    const from = lines.indexOf("Leave a Reply");
    expect(asked.removedLines()).toEqual(lines.slice(from).filter(Boolean));
    for (const removal of asked.reading.document.removed) {
      expect(removal.rule).toMatch(/^(?:line|block|html)\./);
      expect(removal.why.length).toBeGreaterThan(5);
    }
    expect(asked.reading.document.removed.length).toBeGreaterThanOrEqual(
      lines.slice(from).filter(Boolean).length,
    );
  });
});
