import type { Layers } from "../actors/layers.ts";
import type { AgreementFinding } from "../model/finding.ts";
import type { ReadMention } from "./read-mention.ts";
import { isCapital, lowerAt, tokensOfSentence } from "./words.ts";

/** Level on which the instrument was concluded, from words of its titles and of the parties; "unknown" where none says it. */
export function levelOf(layers: Layers, mentions: readonly ReadMention[]): AgreementFinding["level"] {
  let level: AgreementFinding["level"] = "unknown";
  for (const mention of mentions) {
    const { end } = tokensOfSentence(layers, mention.sentence);
    for (let i = mention.phrase.phraseFirst; i < Math.min(end, mention.phrase.end + 20); i++) {
      const word = lowerAt(layers, i).replace(/[-‐‑]/g, "");
      const parts = lowerAt(layers, i + 1) === "-" ? `${word}${lowerAt(layers, i + 2)}` : word;
      if (i < mention.phrase.end) {
        if (parts === "intergovernmental") return "inter-governmental";
        if (parts === "interstate") return "inter-state";
        if (parts === "interministerial") return "inter-ministerial";
      }
      if (level !== "unknown") continue;
      const between = mention.source === "between" && i >= mention.nounEnd;
      if (between && /^governments?$/.test(word)) level = "inter-governmental";
      else if (between && /^(?:ministry|ministries|department)$/.test(word) && isCapital(layers, i))
        level = "inter-ministerial";
    }
  }
  return level;
}
