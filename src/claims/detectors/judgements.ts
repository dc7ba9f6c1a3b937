import type { ClaimFinding } from "../../model/finding.ts";
import type { ClaimDetector, SentenceView } from "../detector.ts";

/** Claims that praise, blame or look ahead: the words of a pattern, to the end of its phrase. */
function phraseDetector(
  entry: Pick<ClaimDetector, "id" | "version" | "why" | "examples"> & {
    readonly kind: ClaimFinding["kind"];
    readonly pattern: RegExp;
  },
): ClaimDetector {
  const { pattern, ...rest } = entry;
  return {
    ...rest,
    find: (view: SentenceView) =>
      [...view.words.matchAll(pattern)].map((match) => ({
        span: { start: view.start + match.index, end: view.start + match.index + match[0].trimEnd().length },
      })),
  };
}

/** "opened up a new chapter", "laying a cornerstone", "of great significance". */
export const EVALUATION: ClaimDetector = phraseDetector({
  id: "claims.evaluation.significance",
  version: 1,
  kind: "evaluation",
  why: "Judges what an act meant; no act by itself.",
  examples: {
    yes: [
      "The visit opened a new chapter in the relations of the two countries.",
      "The treaty is of great significance for peace.",
      "Their talks laid a solid foundation for trade.",
    ],
    no: ["He opened a new embassy in Oslo.", "They laid a wreath at the monument."],
  },
  pattern:
    /\b(?:open(?:ed|s|ing)?(?:\s+up)?\s+(?:a|an)\s+(?:new|fresh|brighter|wide)\s+(?:chapter|page|era|road|vista|prospect|stage|phase)|turn(?:ed|s|ing)?\s+(?:a|over\s+a)\s+new\s+(?:page|leaf)|l(?:aid|ays?|aying)\s+(?:a|the)\s+(?:[a-z]{4,12}\s+)?(?:cornerstone|foundation|groundwork)|(?:is|are|was|were|has|have|had)\s+(?:an?\s+event\s+)?of\s+(?:great|historic|special|epochal|tremendous|particular|vital)\s+(?:significance|importance)|mark(?:ed|s|ing)?\s+(?:an?|another)\s+(?:[a-z-]{4,14}\s+)?(?:event|occasion|milestone|turning\s+point|watershed|epoch)|enter(?:ed|s|ing)?\s+(?:on\s+)?a\s+new\s+(?:stage|phase|era)(?:\s+of\s+[a-z]{4,14})?|(?:holds?|held|takes?)\s+a\s+special\s+place|a\s+(?:historic|landmark|epoch-making|epochal)\s+(?:event|milestone|step|breakthrough|decision))\b/gi,
});

/** "will invariably be carried on", "will grow stronger". */
export const INTENTION: ClaimDetector = phraseDetector({
  id: "claims.intention.will",
  version: 1,
  kind: "intention",
  why: "Says how things will or shall go on: a hope or a promise, not an act.",
  examples: {
    yes: [
      "The tradition of friendship will invariably be carried on.",
      "Relations will grow stronger, the paper says.",
      "The bonds will be further consolidated.",
    ],
    no: ["The ministers will meet in Oslo on Monday.", "He will be 60 in May."],
  },
  pattern:
    /\b(?:will|shall|would)\s+(?:(?:invariably|further|always|continue\s+to|forever|surely|certainly|steadily|only)\s+){0,2}(?:(?:be\s+)?(?:(?:invariably|further|always|steadily)\s+)?(?:carried\s+on|handed\s+down|consolidated|strengthened|deepened|cemented)|grow\s+(?:stronger|in\s+scope)|shine|flourish|bear\s+(?:still\s+)?(?:rich(?:er)?\s+)?fruit|develop\s+(?:further|favou?rably|steadily))\b/gi,
});
