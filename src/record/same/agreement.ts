import { standing } from "../dates.ts";
import { type AgreementItem, isAgreement } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import { containment, contentWords, likeness } from "../words.ts";
import type { SameRule, Verdict } from "./rule.ts";

/** Words that name the kind of instrument or the parties' level and tell two instruments apart no further. */
const INSTRUMENT_WORDS = new Set(
  "agreement treaty protocol convention pact accord memorandum understanding communique statement joint intergovernmental governmental bilateral new signed cooperation co operation relation".split(
    " ",
  ),
);

function parties(item: AgreementItem, lineage: Lineage): Set<string> {
  return new Set(item.finding.parties.flatMap((party) => (party.state ? [lineage(party.state)] : [])));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** The most alike two of the wordings, and how many telling words they share. */
function titleLikeness(a: AgreementItem, b: AgreementItem): { like: number; telling: number } {
  let best = { like: 0, telling: 0 };
  for (const left of a.finding.titles)
    for (const right of b.finding.titles) {
      const x = contentWords(left.exact);
      const y = contentWords(right.exact);
      const like = Math.max(likeness(x, y), 0.9 * containment(x, y));
      const telling = [...x].filter((word) => y.has(word) && !INSTRUMENT_WORDS.has(word)).length;
      if (like > best.like || (like === best.like && telling > best.telling)) best = { like, telling };
    }
  return best;
}

/** Whether two reports name one instrument. Null = the reports do not say enough. */
export function judgeAgreements(a: AgreementItem, b: AgreementItem, lineage: Lineage): Verdict | null {
  const left = parties(a, lineage);
  const right = parties(b, lineage);
  if (left.size < 2 || right.size < 2 || !equal(left, right)) return null;
  const { like, telling } = titleLikeness(a, b);
  const dates = standing(a.statement, b.statement);
  const dayKnown = (one: AgreementItem) => /^\d{4}-\d{2}-\d{2}[~?]?$/.test(one.statement.edtf ?? "");
  if (dates === "disjoint")
    return like >= 0.6 && telling >= 2
      ? {
          value: "unsure",
          score: 0.5,
          reason: "same parties and titles alike, but dates that exclude each other",
        }
      : null;
  if (dates === "equal" && dayKnown(a) && telling >= 1)
    return { value: "same", score: 0.95, reason: "same parties, same day, titles that share telling words" };
  if ((dates === "nested" || dates === "equal") && like >= 0.5 && telling >= 1)
    return { value: "same", score: 0.85, reason: "same parties, dates that fit, titles alike" };
  if (dates === "unknown" && like >= 0.75 && telling >= 2)
    return { value: "same", score: 0.7, reason: "same parties and titles alike; one report gives no date" };
  if (telling >= 1 && like >= 0.4)
    return { value: "unsure", score: 0.4, reason: "same parties and titles that share words" };
  return null;
}

/** One instrument in several wordings: same parties by succession, dates that fit, titles that share telling words. */
export const sameAgreement: SameRule = {
  id: "record.same.agreement",
  version: 1,
  why: "Reports shorten, translate and re-word titles; parties (by succession), date and telling words identify an instrument.",
  judge: (a, b, lineage) => (isAgreement(a) && isAgreement(b) ? judgeAgreements(a, b, lineage) : null),
};
