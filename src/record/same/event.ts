import { breadth, daysApart, standing } from "../dates.ts";
import { type EventItem, isEvent } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import { contentWords, likeness } from "../words.ts";
import { judgeAgreements } from "./agreement.ts";
import type { SameRule, Verdict } from "./rule.ts";

/**
 * Kinds that reports use for one and the same act. `telling` kinds happen once between two sides on a day, so sides and day
 * identify them; of the others (statements, messages, attacks) there may be several, and the words must agree too.
 */
const FAMILIES: readonly { readonly kinds: readonly string[]; readonly telling: boolean }[] = [
  { kinds: ["visit"], telling: true },
  { kinds: ["meeting", "talks"], telling: true },
  { kinds: ["agreement-signed"], telling: false },
  { kinds: ["agreement-other"], telling: false },
  { kinds: ["recognition"], telling: true },
  { kinds: ["relations-established"], telling: true },
  { kinds: ["relations-broken"], telling: true },
  { kinds: ["expulsion"], telling: true },
  { kinds: ["ceremony", "credentials", "decoration", "wreath-laying"], telling: false },
];

/** Relations are opened or broken once in years: a year is enough to identify the act. */
const RARE: ReadonlySet<string> = new Set(["recognition", "relations-established", "relations-broken"]);

function family(kind: string): { kinds: readonly string[]; telling: boolean } {
  return FAMILIES.find((one) => one.kinds.includes(kind)) ?? { kinds: [kind], telling: false };
}

function sides(
  item: EventItem,
  lineage: Lineage,
): { source: Set<string>; target: Set<string>; all: Set<string> } {
  const of = (side: string) =>
    new Set(
      item.statement.parties.flatMap((party) =>
        party.side === side && party.state ? [lineage(party.state)] : [],
      ),
    );
  const source = of("source");
  const target = of("target");
  return { source, target, all: new Set([...source, ...target]) };
}

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Names of the people who take part, by their last and first words, so that "Putin" meets "Vladimir Putin". */
function people(item: EventItem): string[][] {
  return item.statement.parties
    .filter((party) =>
      item.finding.participants.some(
        (one) =>
          item.actors.get(one.actor)?.type === "person" && item.actors.get(one.actor)?.name === party.name,
      ),
    )
    .map((party) => party.folded.split(" "));
}

function peopleStand(a: EventItem, b: EventItem): "shared" | "other" | "unknown" {
  const left = people(a);
  const right = people(b);
  if (left.length === 0 || right.length === 0) return "unknown";
  const meets = (x: string[], y: string[]) => {
    const inner = x.length <= y.length ? x : y;
    const outer = new Set(x.length <= y.length ? y : x);
    return inner.every((word) => outer.has(word));
  };
  return left.some((x) => right.some((y) => meets(x, y))) ? "shared" : "other";
}

/** The signing, or another act on an agreement, is one act where the agreement is one and the kind is the same. */
function judgeByAgreement(a: EventItem, b: EventItem, lineage: Lineage): Verdict | null {
  if (a.statement.subkind !== b.statement.subkind || !a.agreement || !b.agreement) return null;
  if (a.statement.cameo !== b.statement.cameo || a.statement.polarity !== b.statement.polarity) return null;
  const verdict = judgeAgreements(a.agreement, b.agreement, lineage);
  if (verdict?.value !== "same") return null;
  const dates = standing(a.statement, b.statement);
  if (dates === "disjoint")
    return { value: "unsure", score: 0.5, reason: "acts on one agreement, dates apart" };
  return { value: "same", score: verdict.score, reason: "the same act on one agreement" };
}

function judge(a: EventItem, b: EventItem, lineage: Lineage): Verdict | null {
  const kinds = family(a.statement.subkind);
  if (!kinds.kinds.includes(b.statement.subkind)) return null;
  if (a.statement.polarity !== b.statement.polarity) return null;
  const x = sides(a, lineage);
  const y = sides(b, lineage);
  if (x.all.size < 2 || !equal(x.all, y.all)) return null;
  const symmetric = a.finding.symmetric || b.finding.symmetric;
  if (!symmetric && !(equal(x.source, y.source) && equal(x.target, y.target))) return null;
  const who = peopleStand(a, b);
  if (who === "other") return null;
  const dates = standing(a.statement, b.statement);
  const like = likeness(contentWords(a.statement.label), contentWords(b.statement.label));
  const broad = Math.max(breadth(a.statement) ?? 9999, breadth(b.statement) ?? 9999);
  if (dates === "equal" || dates === "nested") {
    const narrow = RARE.has(a.statement.subkind) ? 800 : 40;
    if (kinds.telling && broad <= narrow && (who === "shared" || broad <= 2 || RARE.has(a.statement.subkind)))
      return { value: "same", score: 0.9, reason: "same kind of act between the same sides, dates that fit" };
    if (like >= 0.5 && broad <= 40)
      return { value: "same", score: 0.85, reason: "same sides, dates that fit, told in the same words" };
    if (like >= 0.25 || kinds.telling)
      return {
        value: "unsure",
        score: 0.4,
        reason: "same sides and dates that fit; the words leave it open",
      };
    return null;
  }
  const apart = daysApart(a.statement, b.statement);
  if (dates === "disjoint" && who === "shared" && kinds.telling && apart !== null && apart <= 3)
    return { value: "unsure", score: 0.5, reason: "the same people and act, dates a few days apart" };
  return null;
}

/** One act in several reports. Undated reports are never joined by themselves. */
export const sameEvent: SameRule = {
  id: "record.same.event",
  version: 1,
  why: "Kind, sides (by succession), date and people identify an act; kinds that recur within a day need the same words too.",
  judge: (a, b, lineage) =>
    isEvent(a) && isEvent(b) ? (judgeByAgreement(a, b, lineage) ?? judge(a, b, lineage)) : null,
};
