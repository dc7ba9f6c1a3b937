import type { EventFinding } from "../model/finding.ts";
import { compose, type EventVocabulary } from "./vocabulary.ts";

/**
 * The code that the CAMEO codebook gives an act as it is told: a meeting told ahead is an intent to meet (036), coercion
 * told ahead a threat, what will not be done a refusal. Undefined for acts said not to have been done, which the
 * codebook does not code. `finding.cameo` itself stays the code of the act.
 */
export function codebookCode(
  vocabulary: EventVocabulary,
  finding: Pick<EventFinding, "cameo" | "timeMode" | "polarity">,
): string | undefined {
  const root = Number(finding.cameo.slice(0, 2));
  if (finding.timeMode === "planned") {
    if (finding.polarity === "denied")
      return root >= 4 ? compose(vocabulary, "12", finding.cameo) : finding.cameo;
    if ((root >= 4 && root <= 8) || root >= 16) return compose(vocabulary, "03", finding.cameo);
    return finding.cameo;
  }
  return finding.polarity === "denied" ? undefined : finding.cameo;
}
