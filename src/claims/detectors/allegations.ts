import { lowerAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { longPhraseEnd, spanOf, tokenOf } from "../extent.ts";

function modalBefore(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= view.firstToken && i - k < 3; k--)
    if (/^(?:will|would|can|could|must|should|shall|may|might|'ll|to)$/.test(lowerAt(view.layers, k)))
      return true;
  return /^be$/.test(lowerAt(view.layers, i + 1));
}

/** "alleged assassination plots", "so-called" names are left to the reader. */
export const ALLEGED: ClaimDetector = {
  id: "claims.other.alleged",
  version: 1,
  kind: "other",
  hint: /alleged|purported|supposed/i,
  why: "Puts forward as alleged what others may dispute.",
  examples: {
    yes: ["Norway sanctioned Chile over alleged plots against dissidents in Oslo."],
    no: ["The minister alleged nothing."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(/\b(?:alleged|purported|supposed)\s+(?=\p{L})/giu)) {
      const first = tokenOf(view, match.index);
      const end = longPhraseEnd(view.layers, first + 1, view.endToken, 18);
      if (end > first + 1 && view.layers.syntax.xpos(first) !== "VBD")
        found.push({ span: spanOf(view.layers, first, end) });
    }
    return found;
  },
};

/** "in a bid to launch aggression": a motive put on somebody else. */
export const PURPOSE: ClaimDetector = {
  id: "claims.other.purpose",
  version: 1,
  kind: "other",
  hint: /bid|attempt|scheme|plot|pretext|guise|preten[cs]e/i,
  why: "Puts a motive on an act of somebody else.",
  examples: {
    yes: [
      "Norway massed troops in a bid to provoke Chile.",
      "They met under the pretext of a fishing conference.",
    ],
    no: ["The company made a bid to buy a mine."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(
      /\b(?:in\s+(?:a|an|its|their)\s+(?:bid|attempt|scheme|plot)\s+to|under\s+the\s+(?:pretext|guise|pretence|pretense)\s+of)\s+(?=\p{L})/giu,
    )) {
      const first = tokenOf(view, match.index);
      const next = tokenOf(view, match.index + match[0].length);
      let verb = next;
      while (verb < view.endToken && view.layers.syntax.upos(verb) === "ADV") verb++;
      const end = longPhraseEnd(view.layers, Math.min(verb + 1, view.endToken), view.endToken, 14);
      found.push({ span: spanOf(view.layers, first, Math.max(end, verb + 1)) });
    }
    return found;
  },
};

/** "without permission from Washington", "has never been supplied". */
export const NEVER_OR_WITHOUT: ClaimDetector = {
  id: "claims.other.never",
  version: 1,
  kind: "other",
  hint: /without|never/i,
  why: "Denies that something was ever done or allowed: open to a single counter-example.",
  examples: {
    yes: [
      "The captain boarded the ship without permission from Oslo.",
      "Chile has never recognised the island.",
    ],
    no: ["Never mind, said the minister.", "They left without a word.", "The dead will never be forgotten."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(
      /\bwithout\s+(?:the\s+|any\s+|prior\s+)?(?:permission|consent|authori[sz]ation|approval|provocation|warning|justification)\b/gi,
    )) {
      const first = tokenOf(view, match.index);
      const noun = tokenOf(view, match.index + match[0].length - 1);
      found.push({
        span: spanOf(layers, first, Math.max(noun + 1, longPhraseEnd(layers, noun, view.endToken, 8))),
      });
    }
    for (const match of view.words.matchAll(/\bnever\s+(?=[a-z])/g)) {
      const first = tokenOf(view, match.index);
      // "can never be forgotten", "will never bow" look ahead or generalise; "never gave", "has never been" deny a fact.
      if (modalBefore(view, first)) continue;
      let verb = first + 1;
      while (verb < view.endToken && verb - first < 4 && /^(?:AUX|ADV)$/.test(layers.syntax.upos(verb)))
        verb++;
      if (!/^VB[ND]$/.test(layers.syntax.xpos(verb))) continue;
      let end = verb + 1;
      if (/^(?:by|to|in|from)$/.test(lowerAt(layers, end)))
        end = Math.max(end, longPhraseEnd(layers, end + 1, view.endToken, 8));
      else end = Math.max(end, longPhraseEnd(layers, end, view.endToken, 8));
      found.push({ span: spanOf(layers, first, end) });
    }
    return found;
  },
};
