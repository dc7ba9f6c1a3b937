import { isCapital, lowerAt } from "../../agreements/words.ts";
import type { ClaimDetector, FoundClaim, SentenceView } from "../detector.ts";
import { longPhraseEnd, nounPhraseEnd, spanOf, tokenOf } from "../extent.ts";

/** Law that acts are measured by; treaties and agreements by name are read by the agreements room. */
const LAW =
  "(?:international (?:humanitarian |maritime )?law|humanitarian law|the laws? of (?:war|the sea)|(?:the )?(?:u\\.?n\\.?|united nations) charter|the charter of the united nations|(?:the |its |their |his )?(?:[a-z.]{2,20} ){0,2}constitution|(?:the |its |their )?[a-z]{2,20} law|(?:the )?(?:[a-z.]{2,20} ){0,4}resolutions? \\d{1,4}|(?:the |a )?(?:u\\.?n\\.?|security council)(?: security council)? resolutions?|(?:the )?(?:geneva|vienna|hague|chicago|genocide) conventions?|(?:the )?(?:provisions|terms|requirements?|articles?) of [^,.;]{3,60}|(?:executive )?order no\\.? ?\\d+|(?:the )?armistice agreement|(?:the )?rules of the [a-z ]{3,30})";

const BREACH =
  "(?:violat(?:e|es|ed|ing|ion of|ions of)|in violation of|breach(?:es|ed|ing)?(?: of)?|in breach of|contraven(?:e|es|ed|ing|tion of)|contrary to|in defiance of|infring(?:e|es|ed|ing)(?: on| upon)?|flout(?:s|ed|ing)?)";
const GROUND =
  "(?:pursuant to|in accordance with|in line with|in conformity with|in keeping with|in compliance with|as required by|by virtue of|on the basis of|under the terms of|as stipulated (?:in|by)|as defined (?:in|by)|guaranteed by|provided for (?:in|by)|consistent with|under)";

function lawAt(view: SentenceView, pattern: RegExp, most: number): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { layers } = view;
  for (const match of view.words.matchAll(pattern)) {
    const first = tokenOf(view, match.index);
    let end = tokenOf(view, match.index + match[0].length - 1) + 1;
    end = Math.max(end, nounPhraseEnd(layers, end, view.endToken));
    // "... which clearly defines X as Y": what the law is said to hold.
    if (/^(?:which|that)$/.test(lowerAt(layers, end))) {
      let verb = end + 1;
      while (verb < view.endToken && layers.syntax.upos(verb) === "ADV") verb++;
      if (
        /^(?:define|stipulate|provide|prohibit|forbid|guarantee|recognize|recognise|require|ban|bar|say|state)$/.test(
          layers.syntax.lemma(verb),
        )
      )
        end = Math.max(
          verb + 1,
          Math.min(longPhraseEnd(layers, verb + 1, view.endToken, most), view.endToken),
        );
    }
    found.push({ span: spanOf(layers, first, Math.min(end, view.endToken)) });
  }
  return found;
}

const BREACHES = new RegExp(`\\b${BREACH}\\s+(?:the\\s+)?${LAW}`, "gi");

/** "violating international law", "contrary to the UN Charter". */
export const BREACH_OF_LAW: ClaimDetector = {
  id: "claims.legal-basis.breach",
  version: 1,
  kind: "legal-basis",
  hint: /violat|breach|contraven|contrary|defiance|infring|flout/i,
  why: "Calls an act a breach of law: a legal claim by whoever says it.",
  examples: {
    yes: [
      "The minister called it an act violating international law.",
      "Chile said the raid was contrary to the UN Charter.",
    ],
    no: ["The driver violated the speed limit in Oslo.", "International law is taught in Lima."],
  },
  find: (view) => lawAt(view, BREACHES, 14),
};

const GROUNDS = new RegExp(`\\b${GROUND}\\s+(?:the\\s+)?(?:requirements? of\\s+)?(?:the\\s+)?${LAW}`, "gi");

/** "pursuant to the terms of the order", "in keeping with the requirement of the constitution". */
export const GROUND_IN_LAW: ClaimDetector = {
  id: "claims.legal-basis.ground",
  version: 1,
  kind: "legal-basis",
  hint: /law|charter|constitution|resolution|convention|provision|terms|requirement|armistice|order|rules|article/i,
  why: "Grounds an act in a law, a charter or a resolution.",
  examples: {
    yes: [
      "Chile acted in accordance with Security Council Resolution 502.",
      "The duty stays pursuant to the terms of the said order.",
      "The measure was taken in keeping with the Norwegian Constitution.",
    ],
    no: [
      "In line with the wishes of the guests, tea was served.",
      "Under the minister's plan, Norway leaves.",
    ],
  },
  find: (view) => lawAt(view, GROUNDS, 14),
};

/** "provided a legal guarantee", "laid the legal foundation". */
export const LEGAL_EFFECT: ClaimDetector = {
  id: "claims.legal-basis.effect",
  version: 1,
  kind: "legal-basis",
  hint: /\blegal\b/i,
  why: "Says that something gave, or is, the legal ground of something else.",
  examples: {
    yes: [
      "The treaty laid the legal foundation for trade between the two countries.",
      "The accord provided a legal guarantee for fishermen.",
    ],
    no: ["The legal adviser travelled to Lima."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    const { layers } = view;
    for (const match of view.words.matchAll(
      /\blegal(?:\s+and\s+[a-z]{4,14})?\s+(?:guarantees?|bas[ei]s|foundations?|frameworks?|grounds?|obligations?|force)\b/gi,
    )) {
      const legal = tokenOf(view, match.index);
      let first = legal;
      for (let i = legal - 1; i >= view.firstToken && legal - i < 5; i--)
        if (layers.syntax.upos(i) === "VERB") {
          first = i;
          break;
        }
      if (first === legal && /^(?:a|the|an)$/.test(lowerAt(layers, legal - 1))) first = legal - 1;
      const after = tokenOf(view, match.index + match[0].length - 1) + 1;
      let end = after;
      for (let i = after; i < view.endToken && i - after < 14; i++) {
        if (/^[,;:.()]$/.test(lowerAt(layers, i)) || (isCapital(layers, i) && lowerAt(layers, i) === "which"))
          break;
        if (/^(?:in|between|which|while|when)$/.test(lowerAt(layers, i)) && i - after > 4) break;
        end = i + 1;
      }
      found.push({ span: spanOf(layers, first, end) });
    }
    return found;
  },
};

/** "the sole legitimate government", "the legitimate representative of the people". */
export const LEGITIMACY: ClaimDetector = {
  id: "claims.legal-basis.legitimacy",
  version: 1,
  kind: "legal-basis",
  hint: /legitimate|lawful|legal|rightful/i,
  why: "Says who is the rightful government or representative.",
  examples: {
    yes: ["Norway views the council as the sole legitimate government of the island."],
    no: ["They had a legitimate concern about Lima."],
  },
  find(view) {
    const found: FoundClaim[] = [];
    for (const match of view.words.matchAll(
      /\b(?:the|a)\s+(?:(?:sole|only|one|single)\s+)?(?:and\s+)?(?:legitimate|lawful|legal|rightful)\s+(?:successor\s+)?(?:governments?|representatives?|authorit(?:y|ies)|successors?|heirs?|owners?|president)\b/gi,
    )) {
      const first = tokenOf(view, match.index);
      const end = Math.max(
        tokenOf(view, match.index + match[0].length - 1) + 1,
        longPhraseEnd(view.layers, first + 1, view.endToken, 14),
      );
      found.push({ span: spanOf(view.layers, first, end) });
    }
    return found;
  },
};
