import type { BlockRule } from "../rule.ts";

/** Rules on the words, links and kind of a block, whatever its markup is called. */
export const wordRules: readonly BlockRule[] = [
  {
    id: "html.caption-element",
    version: 1,
    why: "is the caption of a picture or table",
    test: (block) => block.kind === "caption",
    examples: {
      yes: [{ text: "The two ministers sign the text", kind: "caption" }],
      no: [{ text: "The two ministers sign the text" }],
    },
  },
  {
    id: "html.control",
    version: 1,
    why: "is a button or field of the page",
    test: (block) => block.kind === "other" && block.words <= 20,
    examples: { yes: [{ text: "Play", kind: "other" }], no: [{ text: "Play" }] },
  },
  {
    id: "html.link-paragraph",
    version: 1,
    why: "is nothing but a link to another page",
    test: (block) =>
      block.linkShare > 0.9 &&
      block.words <= 30 &&
      (!block.isSentence || block.text.endsWith("?") || block.text.endsWith("...")) &&
      (block.kind !== "heading" || /(?:^|> )li\b/.test(block.branch)),
    examples: {
      yes: [{ text: "Talks on the border resume in the capital", linkShare: 1 }],
      no: [{ text: "The envoy said that talks would resume.", linkShare: 0.2 }],
    },
  },
];
