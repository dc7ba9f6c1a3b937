import { expect, test } from "vitest";
import { regularLemma } from "./lemmatise.ts";

const KNOWN =
  "create visit stop add plan hope agree negotiate host welcome apply call refuse use box crisis state sign control differ big nice treaty".split(
    " ",
  );
const rank = new Map(KNOWN.map((word, index) => [word, index] as const));

test.each([
  ["visited", "VBD", "visit"],
  ["created", "VBN", "create"],
  ["stopped", "VBD", "stop"],
  ["added", "VBD", "add"],
  ["planning", "VBG", "plan"],
  ["hoping", "VBG", "hope"],
  ["agreed", "VBD", "agree"],
  ["negotiating", "VBG", "negotiate"],
  ["applied", "VBD", "apply"],
  ["called", "VBD", "call"],
  ["controlled", "VBN", "control"],
  ["stated", "VBD", "state"],
  ["withdrew", "VBD", "withdraw"],
  ["met", "VBN", "meet"],
  ["is", "VBZ", "be"],
  ["'ve", "VBP", "have"],
  ["wo", "MD", "will"],
  ["refuses", "VBZ", "refuse"],
  ["boxes", "NNS", "box"],
  ["treaties", "NNS", "treaty"],
  ["crises", "NNS", "crisis"],
  ["statesmen", "NNS", "statesman"],
  ["bigger", "JJR", "big"],
  ["nicest", "JJS", "nice"],
  ["them", "PRP", "they"],
  ["us", "NNP", "us"],
])("%s/%s is %s", (form, xpos, lemma) => {
  expect(regularLemma(form, xpos, (word) => rank.get(word))).toBe(lemma);
});
