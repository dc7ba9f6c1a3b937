import { WHOLE_NUMBER, wholeNumber } from "../../claims/numbers.ts";
import type { CheckFinding } from "../../model/finding.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";
import { sentencesWith } from "../sentences.ts";

const NOUNS = "(?:\\s+[a-z][a-z-]{1,14}){1,3}";

/** "12 ships and 15 boats, 27 vessels in all", "12 men and 15 women, a total of 27". */
const PARTS_THEN_TOTAL = new RegExp(
  `\\b(${WHOLE_NUMBER})${NOUNS}\\s+and\\s+(${WHOLE_NUMBER})${NOUNS},?\\s+(?:(?:for\\s+)?a\\s+total\\s+of|totall?ing|making\\s+a\\s+total\\s+of|in\\s+all)\\s+(${WHOLE_NUMBER})\\b`,
  "gi",
);

/** "a total of 27 prisoners, 12 men and 15 women". */
const TOTAL_THEN_PARTS = new RegExp(
  `\\ba\\s+total\\s+of\\s+(${WHOLE_NUMBER})${NOUNS}(?:,|:|\\s+\\(|\\s+[–—-]+)\\s+(${WHOLE_NUMBER})${NOUNS}\\s+and\\s+(${WHOLE_NUMBER})(?=[\\s).,])(?!\\s*(?:percent|per\\s+cent|pct|%))`,
  "gi",
);

/** "20 of the 50 members (40 percent)". */
const SHARE_OF_WHOLE =
  /\b(\d{1,7})\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+|some\s+)?(\d{1,7})(?:\s+[a-z][a-z-]{1,14}){0,3}\s*(?:\(|,\s+or\s+|,\s+)(?:about\s+|nearly\s+|over\s+|some\s+)?(\d{1,3}(?:\.\d)?)\s*(?:%|percent|per\s+cent|pct)/gi;

/** Parts against their total, and a share against its figures. */
export const SUMS: Check = {
  id: "checks.sums",
  version: 1,
  why: "Parts must add up to the total given with them, and a percentage must follow from the figures beside it.",
  examples: {
    yes: [
      "Norway freed 12 soldiers and 15 sailors, a total of 30, in Chile.",
      "In Oslo 20 of the 50 members (60 percent) voted for the treaty with Chile.",
    ],
    no: [
      "Norway freed 12 soldiers and 15 sailors, a total of 27, in Chile.",
      "In Oslo 20 of the 50 members (40 percent) voted for the treaty with Chile.",
      "Norway sent 12 ships and 15 boats to Chile.",
    ],
  },
  run(layers) {
    const found: CheckFinding[] = [];
    for (const { words, start } of sentencesWith(
      layers,
      /\b(?:total|in\s+all|totall?ing|percent|per\s+cent|pct)\b|%/i,
    )) {
      const total = (match: RegExpExecArray, parts: readonly string[], sum: string): void => {
        const values = parts.map(wholeNumber);
        const stated = wholeNumber(sum);
        if (stated === undefined || values.some((value) => value === undefined)) return;
        const added = values.reduce<number>((all, value) => all + (value ?? 0), 0);
        if (added === stated) return;
        found.push(
          checkFinding(layers, SUMS, {
            kind: "arithmetic",
            severity: "conflict",
            key: "checks.sum.total",
            values: { parts: parts.join(" and "), total: sum, sum: String(added) },
            evidence: [{ start: start + match.index, end: start + match.index + match[0].length }],
          }),
        );
      };
      for (const match of words.matchAll(PARTS_THEN_TOTAL)) total(match, [match[1]!, match[2]!], match[3]!);
      for (const match of words.matchAll(TOTAL_THEN_PARTS)) total(match, [match[2]!, match[3]!], match[1]!);
      for (const match of words.matchAll(SHARE_OF_WHOLE)) {
        const [part, whole, stated] = [Number(match[1]), Number(match[2]), Number(match[3])];
        if (whole === 0 || part > whole) continue;
        const computed = (100 * part) / whole;
        if (Math.abs(computed - stated) <= 1.5) continue;
        found.push(
          checkFinding(layers, SUMS, {
            kind: "arithmetic",
            severity: "conflict",
            key: "checks.sum.share",
            values: { part: match[1]!, whole: match[2]!, stated: match[3]!, computed: computed.toFixed(0) },
            evidence: [{ start: start + match.index, end: start + match.index + match[0].length }],
          }),
        );
      }
    }
    return found;
  },
};
