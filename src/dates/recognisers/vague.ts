import type { Recogniser } from "../recogniser.ts";

export const vague: Recogniser = {
  id: "dates.vague",
  version: 1,
  why: "Words that point at the present, past or future without a date: 'now', 'recently', 'in the future'. They stay unresolved, with their words.",
  examples: {
    yes: [
      ["The two are now allies.", "now"],
      ["Relations have recently improved.", "recently"],
      ["It will shine in the future.", "the future"],
      ["These days few remember.", "These days"],
    ],
    no: ["He knows the way.", "A currency reform."],
  },
  patterns: [
    "p:now",
    "right p:now",
    "p:currently",
    "p:current",
    "p:presently",
    "p:nowadays",
    "these p:days",
    "at p:present",
    "the p:present (day|time)?",
    "at the p:moment",
    "b:recently",
    "b:recent (UNITS|times)",
    "more b:recently",
    "b:lately",
    "the b:past",
    "f:soon",
    "the (near|foreseeable|distant)? f:future",
    "in f:future",
    "(coming) f:UNITS",
    "the f:UNITS ahead",
    "as f:soon as possible",
  ],
  read(match) {
    if (match.has("p")) {
      const word = match.word(match.at("p"));
      if (word === "current" && (match.before() === "the" || match.after() === "of")) return null;
      if (word === "present" && match.word(match.first) === "the" && match.beforeNoun()) return null;
      if (word === "present" && match.word(match.first) === "at") return { is: "vague", time: "present" };
      return { is: "vague", time: "present" };
    }
    if (match.has("b")) {
      if (match.word(match.at("b")) === "past" && match.beforeNoun()) return null;
      return { is: "vague", time: "past" };
    }
    const word = match.word(match.at("f"));
    if (match.word(match.first) === "in") {
      return { reading: { is: "vague", time: "future" }, first: match.first + 1, end: match.end };
    }
    if (
      word === "soon" &&
      (match.before() === "as" || match.before() === "too") &&
      match.end === match.first + 1
    )
      return null;
    if (word === "soon" && match.after() === "after") return null;
    return { is: "vague", time: "future" };
  },
};
