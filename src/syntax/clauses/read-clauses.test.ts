import { describe, expect, test } from "vitest";
import { readText } from "../../text/read-text.ts";
import { analyse } from "../analyse.ts";
import type { Argument, Clause } from "../layer.ts";
import { loadSyntaxModel } from "../load.ts";

function read(text: string) {
  const syntax = analyse(
    readText({
      origin: "-",
      format: "plain",
      mediaType: "text/plain",
      encoding: "utf-8",
      sha256: "",
      authors: [],
      language: "en",
      text,
      blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
      sourceMap: [],
      removed: [],
      issues: [],
    }),
    loadSyntaxModel(),
  );
  const words = (list: readonly Argument[]) => list.map(({ span }) => text.slice(span.start, span.end));
  const clauses = Array.from({ length: syntax.layer.sentences.count }, (_, s) => syntax.clauses(s)).flat();
  const clause = (lemma: string): Clause => {
    const found = clauses.find((candidate) => candidate.lemma === lemma);
    if (found === undefined)
      throw new Error(`no clause ${lemma} among ${clauses.map((c) => c.lemma).join(", ")}`);
    return found;
  };
  return { syntax, clauses, clause, words };
}

/** Sentence, lemma, who acts, what is acted on, and oblique phrases "with X" that must be there. */
const READINGS: readonly (readonly [
  string,
  string,
  readonly string[],
  readonly string[],
  (readonly string[])?,
])[] = [
  // Voice
  ["The treaty was signed by Laos.", "sign", ["Laos"], ["The treaty"]],
  ["The envoy was expelled.", "expel", [], ["The envoy"]],
  ["A wreath was laid at the monument by the guests.", "lay", ["the guests"], ["A wreath"]],
  ["The widow was granted a pension by the state.", "grant", ["the state"], ["a pension"]],
  // Coordination
  ["Norway and Sweden signed a pact.", "sign", ["Norway", "Sweden"], ["a pact"]],
  ["Ghana ratified the treaty and closed its embassy.", "close", ["Ghana"], ["its embassy"]],
  ["The consul was declared persona non grata and expelled.", "expel", [], ["The consul"]],
  ["The two parliaments signed and ratified the accord.", "sign", ["The two parliaments"], ["the accord"]],
  [
    "Ecuador, Peru and Bolivia were represented by envoys.",
    "represent",
    ["envoys"],
    ["Ecuador", "Peru", "Bolivia"],
  ],
  ["Laos and Cuba, the two republics, signed a treaty.", "sign", ["Laos", "Cuba"], ["a treaty"]],
  // Control
  ["Chile was the first to recognise the republic.", "recognise", ["Chile"], ["the republic"]],
  ["Kenya agreed to send troops.", "send", ["Kenya"], ["troops"]],
  ["Britain urged Spain to open the border.", "open", ["Spain"], ["the border"]],
  [
    "The Pope called on the generals to release the prisoners.",
    "release",
    ["the generals"],
    ["the prisoners"],
  ],
  ["Iran accused Iraq of using gas.", "use", ["Iraq"], ["gas"]],
  ["The minister promised the king to withdraw the army.", "withdraw", ["The minister"], ["the army"]],
  ["The council set up a committee to supervise the vote.", "supervise", ["a committee"], ["the vote"]],
  ["Trump visited Rome to discuss trade.", "discuss", ["Trump"], ["trade"]],
  // Relative clauses and participles
  ["The ship, which carried arms, was stopped.", "carry", ["The ship"], ["arms"]],
  ["Cuba lifted the ban that it had imposed.", "impose", ["it"], ["the ban"]],
  ["Denmark honoured the pledge it made.", "honour", ["Denmark"], ["the pledge"]],
  ["The note delivered by the ambassador was short.", "deliver", ["the ambassador"], ["The note"]],
  // Light verbs
  ["President Diouf paid a visit to Oman.", "visit", ["President Diouf"], [], ["to Oman"]],
  ["The ministers held talks with the rebels.", "talk", ["The ministers"], [], ["with the rebels"]],
  ["The king sent a message of thanks to the emir.", "message", ["The king"], [], ["to the emir"]],
  // Event nouns
  ["The signing of the treaty by Chad pleased Paris.", "signing", ["Chad"], ["the treaty"]],
  ["Japan's recognition of the new state came late.", "recognition", ["Japan"], ["the new state"]],
  [
    "The conclusion of the agreement between Peru and Chile was announced.",
    "conclusion",
    ["Peru", "Chile"],
    ["the agreement between Peru and Chile"],
  ],
  // Prepositions of several words
  ["The envoy signed on behalf of the emperor.", "sign", ["The envoy"], [], ["on behalf of the emperor"]],
];

describe("who did what to whom", () => {
  for (const [text, lemma, subjects, objects, obliques = []] of READINGS)
    test(`${text} (${lemma})`, () => {
      const { clause, words } = read(text);
      const found = clause(lemma);
      expect(words(found.subjects)).toEqual(subjects);
      expect(words(found.objects)).toEqual(objects);
      const phrases = found.obliques.map(
        ({ preposition, span }) => `${preposition} ${text.slice(span.start, span.end)}`,
      );
      for (const oblique of obliques) expect(phrases).toContain(oblique);
    });
});

describe("tense, polarity, modality", () => {
  test.each<[string, string, Partial<Clause>]>([
    ["Mali signed the pact.", "sign", { tense: "past", polarity: "affirmed", modality: "asserted" }],
    ["Mali has not signed the pact.", "sign", { tense: "present", aspect: "perfect", polarity: "denied" }],
    ["Mali will sign the pact.", "sign", { tense: "future", modality: "intended" }],
    ["Mali may sign the pact.", "sign", { modality: "possible" }],
    ["Mali must sign the pact.", "sign", { modality: "necessary" }],
    ["Mali refused to sign the pact.", "sign", { polarity: "denied" }],
    ["Mali intends to sign the pact.", "sign", { modality: "intended" }],
    ["The court ordered Mali to sign the pact.", "sign", { modality: "necessary" }],
    ["If Mali breaks the pact, the talks will end.", "break", { modality: "conditional", marker: "if" }],
    ["No country signed the pact.", "sign", { polarity: "denied" }],
    ["Mali was the first to sign the pact.", "sign", { tense: "past", modality: "asserted" }],
    ["Mali will not only sign the pact but also publish it.", "sign", { polarity: "affirmed" }],
    ["Mali left without signing the pact.", "sign", { polarity: "denied" }],
  ])("%s", (text, lemma, expected) => {
    expect(read(text).clause(lemma)).toMatchObject(expected);
  });
});

describe("reported speech", () => {
  test.each([
    "The minister said that Togo had closed the border.",
    "Togo had closed the border, the minister said.",
    "The minister said Togo had closed the border.",
    "“Togo has closed the border,” the minister said.",
  ])("%s", (text) => {
    const { clause, clauses } = read(text);
    expect(clauses[clause("close").reportedBy ?? -1]?.lemma).toBe("say");
    expect(clause("say").reportedBy).toBeUndefined();
  });

  test("the text's own voice is not reported", () => {
    expect(read("Togo closed the border.").clause("close").reportedBy).toBeUndefined();
  });
});

test("spans are words of the text", () => {
  const text = "The talks ended. Respected Comrade Ri Jong Ho met H.E. President Sall in Dakar.";
  const { syntax, clause } = read(text);
  const meet = clause("meet");
  expect(text.slice(meet.span.start, meet.span.end)).toBe(
    "Respected Comrade Ri Jong Ho met H.E. President Sall in Dakar",
  );
  expect(meet.sentence).toBe(1);
  expect(syntax.lemma(meet.verb)).toBe("meet");
});

test("simple sentences are agreed by both readings", () => {
  expect(read("The two ministers signed a treaty.").clause("sign").opinion).toBe("agreed");
});
