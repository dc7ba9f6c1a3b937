import { describe, expect, test } from "vitest";
import { readPassage } from "../../test/read-passage.ts";
import type { AgreementFinding } from "../model/finding.ts";
import { findAgreements } from "./find-agreements.ts";

const read = (text: string, published?: string) => readPassage(text, published);
const titles = (agreement: AgreementFinding | undefined): string[] =>
  agreement?.titles.map((title) => title.exact) ?? [];
const states = (agreement: AgreementFinding | undefined): string[] =>
  agreement?.parties.map((party) => party.state ?? "?").sort() ?? [];

describe("titles as written", () => {
  test.each([
    [
      "Norway and Chile signed an Agreement on Trade and Economic Cooperation in Oslo.",
      "Agreement on Trade and Economic Cooperation",
    ],
    [
      "Norway and Chile signed the Treaty of Friendship, Commerce and Navigation in 1927.",
      "Treaty of Friendship, Commerce and Navigation",
    ],
    [
      "Norway and Chile signed a four-year fisheries and energy agreement (FEA) in Oslo.",
      "fisheries and energy agreement (FEA)",
    ],
    [
      "Norway and Chile concluded a treaty of friendship and mutual assistance.",
      "treaty of friendship and mutual assistance",
    ],
    [
      "The 1951 Status of Forces Agreement between Norway and Chile was amended.",
      "Status of Forces Agreement",
    ],
    [
      "A Memorandum of Understanding between Norway and Chile on Mining was signed in Oslo.",
      "Memorandum of Understanding between Norway and Chile on Mining",
    ],
    [
      "Norway and Chile signed an agreement to exchange military observers.",
      "agreement to exchange military observers",
    ],
  ])("%s", (text, title) => {
    const { agreements } = read(text);
    expect(agreements.map((agreement) => titles(agreement)[0])).toEqual([title]);
    const [quote] = agreements[0]!.titles;
    expect(text.slice(quote!.start, quote!.end)).toBe(title);
    expect(states(agreements[0])).toEqual(["CHL", "NOR"]);
  });
});

describe("one agreement, several wordings", () => {
  test("a reference back is a mention, not a new agreement", () => {
    const { agreements } = read(
      "On May 4, 1950 Norway and Chile signed an agreement on trade and shipping in Oslo. The agreement was ratified by Chile in 1951. Basing themselves on this agreement, both countries expanded trade.",
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.mentions.map((mention) => mention.exact)).toHaveLength(3);
    expect(agreements[0]!.actions.map((action) => action.kind)).toEqual(
      expect.arrayContaining(["signature", "ratification"]),
    );
    expect(agreements[0]!.legalBasis.map((quote) => quote.exact)).toEqual([
      "Basing themselves on this agreement",
    ]);
    expect(agreements[0]!.concluded?.edtf).toBe("1950-05-04");
  });

  test("two declarations of the same parties stay two", () => {
    const { agreements } = read(
      "Norway and Chile adopted the Norway-Chile Joint Declaration and the Norway-Chile Bergen Declaration.",
    );
    expect(agreements.map((agreement) => titles(agreement)[0])).toEqual([
      "Norway-Chile Joint Declaration",
      "Norway-Chile Bergen Declaration",
    ]);
  });

  test("a treaty named by its year is not the one of the same title signed in another", () => {
    const { agreements, checks } = read(
      "On May 20, 1840 Norway and Chile signed the Treaty of Commerce and Navigation. The 1846 Treaty of Commerce and Navigation, signed by Norway and Chile on June 10, 1846, replaced it.",
    );
    expect(agreements.map((one) => one.concluded?.edtf)).toEqual(["1840-05-20", "1846-06-10"]);
    expect(checks.filter((check) => check.kind === "contradiction")).toEqual([]);
  });

  test("a company's contract is no agreement between states", () => {
    expect(
      read("Volmar Corp of Norway signed an agreement with Andes Mining Inc on copper.").agreements,
    ).toEqual([]);
  });

  test("agreed to sign is not signed", () => {
    const { agreements } = read("Norway and Chile agreed to sign a treaty of friendship next year.");
    expect(agreements.flatMap((agreement) => agreement.actions.map((action) => action.kind))).not.toContain(
      "signature",
    );
  });
});

describe("what is in it and who signed", () => {
  const text =
    "On May 4, 1950 Norwegian Foreign Minister Halvard Lange signed in Oslo the Intergovernmental Agreement on Trade between Norway and Chile. The Agreement covers cooperation in the fields of trade, culture and fishing on the basis of the principles of equality and mutual benefit. The signing of the Agreement provided a legal basis for exchanges.";
  const { agreements, issues } = read(text);
  const [agreement] = agreements;
  test("one agreement between governments", () => {
    expect(agreements).toHaveLength(1);
    expect(agreement?.level).toBe("inter-governmental");
    expect(states(agreement)).toEqual(["CHL", "NOR"]);
  });
  test("fields, principles, effects", () => {
    expect(agreement?.fields.map((quote) => quote.exact)).toEqual(
      expect.arrayContaining(["trade", "culture", "fishing"]),
    );
    expect(agreement?.principles.map((quote) => quote.exact)).toEqual(["equality", "mutual benefit"]);
    expect(agreement?.effects[0]?.exact).toContain("provided a legal basis");
  });
  test("the other side's signatory is unknown and said", () => {
    expect(agreement?.signatories.map((signatory) => signatory.forState)).toEqual(["NOR"]);
    expect(issues.map((issue) => issue.code)).toContain("agreements.signatory.unknown");
  });
});

describe("dates that only the whole text gives", () => {
  test("a commemorated day and the year of the next paragraph are joined, with both words", () => {
    const text =
      "May 4 is the memorable day that opened a new page in the relations between Norway and Chile.\n\nIn the spring of 1950, 60 years ago, Norway and Chile signed the Treaty of Amity.";
    const { agreements, events } = read(text);
    const date = agreements[0]?.concluded;
    expect(date).toMatchObject({ edtf: "1950-05-04", basis: "computed", precision: "day" });
    const words = date!.words.map((span) => text.slice(span.start, span.end));
    expect(words[0]).toBe("May 4");
    expect(words.slice(1).join(" ")).toContain("1950");
    expect(date!.note).toMatch(/inferred/);
    expect(
      events.filter((event) => event.agreement === agreements[0]!.id).map((event) => event.date?.edtf),
    ).toContain("1950-05-04");
  });

  test("a day outside the season or months told is not joined", () => {
    const { agreements } = read(
      "November 4 is the memorable day that opened a new page in the relations between Norway and Chile.\n\nFrom February to April 1950 the president of Norway visited Chile and signed the Treaty of Amity.",
    );
    expect(agreements[0]?.concluded?.precision).not.toBe("day");
  });

  test("an anniversary with the date of the text gives the year", () => {
    const { agreements } = read(
      "Oslo newspapers carry articles on the 60th anniversary of the Norway-Chile agreement on trade.",
      "2010-05-04",
    );
    expect(agreements[0]?.concluded).toMatchObject({ edtf: "1950", basis: "computed" });
  });

  test("the day only when the text says that today is the day", () => {
    const { agreements } = read(
      "Today marks the 60th anniversary of the Norway-Chile agreement on trade.",
      "2010-05-04",
    );
    expect(agreements[0]?.concluded).toMatchObject({ edtf: "1950-05-04", basis: "computed" });
  });
});

describe("acts told of a pronoun", () => {
  const { agreements } = read(
    "An inter-governmental agreement on fishing between Norway and Chile was inked in Lima. It was signed by Knut Berg, minister of Fisheries of Norway.",
  );
  test("the signatory of the next sentence", () => {
    expect(agreements).toHaveLength(1);
    expect(agreements[0]?.signatories.map((one) => one.forState)).toEqual(["NOR"]);
    expect(agreements[0]?.level).toBe("inter-governmental");
  });
});

test("several instruments after one verb, and one act told twice", () => {
  const { agreements, events } = read(
    "On May 4, 1950 Norway and Chile signed a treaty of friendship and a consular convention. The signing of the treaty of friendship ended a long dispute.",
  );
  expect(agreements.map((one) => titles(one)[0])).toEqual(["treaty of friendship", "consular convention"]);
  expect(events.filter((event) => event.agreement === agreements[0]!.id)).toHaveLength(1);
});

test.each([
  "Norway and Chile signed a trade agreement. ",
  "the agreement between Norway and Chile on the agreement of the treaty. ",
  "In 1950 Norway and Chile signed the “agreement (on) the ",
])("a long text of “%s” is read in linear time", (words) => {
  const { layers, events } = read(words.repeat(300));
  const started = performance.now();
  findAgreements(layers, events);
  expect(performance.now() - started).toBeLessThan(3_000);
});
