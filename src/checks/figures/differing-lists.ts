import { fieldListsOf } from "../../agreements/contents.ts";
import { cover } from "../../model/span.ts";
import { sentenceAt } from "../../text/layer.ts";
import type { Check } from "../check.ts";
import { checkFinding, shown } from "../finding.ts";

/** The fields of one instrument listed more than once, not in the same way. */
export const DIFFERING_LISTS: Check = {
  id: "checks.lists-differ",
  version: 1,
  why: "What an instrument covers is often told twice with different lists; a careful reader wants both.",
  examples: {
    yes: [
      "The Treaty of Amity between Norway and Chile widened cooperation in the fields of trade, culture and science. The Treaty of Amity also encourages exchanges in the fields of culture and fishing.",
    ],
    no: [
      "The Treaty of Amity between Norway and Chile widened cooperation in the fields of trade, culture and science. The Treaty of Amity also encourages exchanges in the fields of science, trade and culture.",
    ],
  },
  run(layers, findings) {
    return findings.agreements.flatMap((agreement) => {
      const sentences = [
        ...new Set(agreement.mentions.map((mention) => sentenceAt(layers.text.sentences, mention.start))),
      ].filter((s) => s < layers.text.sentences.count);
      const lists = sentences.flatMap((s) => fieldListsOf(layers, s)).filter((items) => items.length > 1);
      const [first, ...others] = lists;
      if (!first) return [];
      const words = (items: typeof first): string[] =>
        items.map((item) => layers.text.text.slice(item.start, item.end).toLowerCase());
      const known = new Set(words(first));
      const varies = others.some(
        (items) => words(items).some((word) => !known.has(word)) || items.length !== known.size,
      );
      if (!varies) return [];
      const spans = lists.map((items) => cover(items));
      return checkFinding(layers, DIFFERING_LISTS, {
        kind: "variation",
        severity: "note",
        key: "checks.lists.differ",
        values: { what: `“${agreement.titles[0]?.exact ?? ""}”`, lists: shown(layers, spans) },
        evidence: spans,
        about: [agreement.id],
      });
    });
  },
};
