import { expect, it } from "vitest";
import type { SourceDocument } from "../../model/document.ts";
import { analyse } from "../../syntax/analyse.ts";
import { loadSyntaxModel } from "../../syntax/load.ts";
import { readText } from "../../text/read-text.ts";
import { codeWithDictionaries, readDictionaries } from "./code-text.ts";

const dictionaries = readDictionaries({
  actors: "BRAZIL [BRA]\n+BRAZILIAN\nPERU\n\t[PER]\nZANIA [ZA1 <19600101]\n\t[ZA2 > 19600101]\n",
  agents: "POLICE {} [~COP]\nFOREIGN_MINISTER [~GOV]\n",
  verbs:
    "&TIES\n+LINKS\n+RELATIONS\n\n--- RESTORE [050] ---\nRESTORE\n- * DIPLOMATIC &TIES [054:054]\n\n--- CONDEMN [111] ---\nCONDEMN\n\n--- SAY [---] ---\nSAY {SAID}\n",
  discards: "FOOTBALL",
});

function code(text: string, day = "19950101"): string[] {
  const document: SourceDocument = {
    origin: "test",
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
  };
  const syntax = analyse(readText(document), loadSyntaxModel());
  return codeWithDictionaries(syntax, 0, dictionaries, day).map(
    (one) => `${one.source} ${one.target} ${one.code}`,
  );
}

it("codes source, target and verb with a user's dictionaries", () => {
  expect(code("Brazil condemned Peru.")).toEqual(["BRA PER 111"]);
});

it("adds roles to the actor of the same phrase", () => {
  expect(code("The Brazilian police condemned the foreign minister of Peru.")).toEqual(["BRACOP PERGOV 111"]);
});

it("matches patterns with synonym sets and codes both directions", () => {
  expect(code("Brazil restored diplomatic links with Peru.")).toEqual(["BRA PER 054", "PER BRA 054"]);
});

it("turns a passive round", () => {
  expect(code("Brazil was condemned by Peru.")).toEqual(["PER BRA 111"]);
});

it("takes the code of the day", () => {
  expect(code("Zania condemned Peru.", "19550101")).toEqual(["ZA1 PER 111"]);
  expect(code("Zania condemned Peru.", "19700101")).toEqual(["ZA2 PER 111"]);
});

it("codes nothing without an actor, and nothing in a discarded sentence", () => {
  expect(code("The newspaper condemned Peru.")).toEqual([]);
  expect(code("Brazil condemned Peru over football.")).toEqual([]);
});
