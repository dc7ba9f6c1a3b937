import type { FuzzyDate } from "../../model/date.ts";
import { boundsOf } from "../../model/edtf.ts";
import type { AgreementFinding, CheckFinding, EventFinding } from "../../model/finding.ts";
import { contains } from "../../model/span.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

/** Dates that cannot both be right; dates that are only computed or taken from the publication decide nothing. */
function disjoint(a: FuzzyDate | null, b: FuzzyDate | null): boolean {
  if (!a || !b || a.basis !== "explicit" || b.basis !== "explicit") return false;
  const one = boundsOf(a.edtf);
  const two = boundsOf(b.edtf);
  if (!one || !two) return false;
  const gap = Math.max(one.min - two.max, two.min - one.max);
  return gap > 0 && gap <= FARTHEST_YEARS * 366;
}

const states = (agreement: AgreementFinding): string =>
  agreement.parties
    .map((party) => party.state ?? "")
    .sort()
    .join(" ");
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** Acts that happen once between two states: what the trigger and the clause must say, and what they must not. */
const ONCE: readonly {
  readonly kind: string;
  readonly trigger: RegExp;
  readonly clause: RegExp;
  readonly not: RegExp;
  readonly what: string;
}[] = [
  {
    kind: "relations-established",
    trigger: /^establish/i,
    clause: /\bdiplomatic (?:relations|ties)\b/i,
    not: /\b(?:re-?established|resum|restor|consular|ambassadorial|since)/i,
    what: "the establishment of diplomatic relations",
  },
];

/** Two dates of one act lie near each other; what lies further apart has been done twice. */
const FARTHEST_YEARS = 10;

/** One instrument, or one act that happens only once, with two dates that exclude each other. */
export const DIFFERING_DATES: Check = {
  id: "checks.dates-differ",
  version: 1,
  why: "The same act with two dates in one text: a slip, a different calendar, or two acts taken for one.",
  examples: {
    yes: [
      "Norway and Chile signed the Treaty of Amity in Oslo on May 4, 1950. The Treaty of Amity, signed by Norway and Chile on June 7, 1951, is still in force.",
    ],
    no: [
      "Norway and Chile signed the Treaty of Amity in Oslo on May 4, 1950. The Treaty of Amity, signed by Norway and Chile in May 1950, is still in force.",
      "Norway and Chile signed a trade agreement on May 4, 1950. In 1970 Norway and Chile signed a fishing agreement.",
    ],
  },
  run(layers, findings) {
    return [...ofAgreements(layers, findings.agreements), ...ofEvents(layers, findings.events)];
  },
};

/** Dates that the text gives for the signing of an instrument, the first telling of each. */
function firstOfEachDate(agreement: AgreementFinding): FuzzyDate[] {
  const dates = new Map<string, FuzzyDate>();
  for (const { kind, date } of agreement.actions) {
    if ((kind !== "signature" && kind !== "conclusion") || date?.basis !== "explicit" || dates.has(date.edtf))
      continue;
    // A date inside a title ("the Convention of June 16, 1852") dates another act.
    if (date.words.some((words) => agreement.mentions.some((mention) => contains(mention, words)))) continue;
    dates.set(date.edtf, date);
  }
  return [...dates.values()];
}

/** "the 1846 Treaty of Commerce": the year tells it from others of the same title. */
function namedByYear(layers: Parameters<Check["run"]>[0], agreement: AgreementFinding): boolean {
  return agreement.mentions.some((mention) =>
    /\b(?:1[5-9]|20)\d\d\s$/.test(layers.text.text.slice(Math.max(0, mention.start - 6), mention.start)),
  );
}

function ofAgreements(
  layers: Parameters<Check["run"]>[0],
  agreements: readonly AgreementFinding[],
): CheckFinding[] {
  const found: CheckFinding[] = [];
  const report = (what: string, a: FuzzyDate, b: FuzzyDate, about: string[]): void => {
    found.push(
      checkFinding(layers, DIFFERING_DATES, {
        kind: "contradiction",
        severity: "warning",
        key: "checks.dates.differ",
        values: { what, one: a.edtf, other: b.edtf },
        evidence: [...a.words, ...b.words],
        about,
      }),
    );
  };
  // Titles of one word ("treaty") are no names.
  const names = agreements.map(
    (agreement) =>
      new Set(
        agreement.titles.filter((title) => title.exact.includes(" ")).map((title) => plain(title.exact)),
      ),
  );
  for (const [i, one] of agreements.entries()) {
    const title = `“${one.titles[0]?.exact ?? ""}”`;
    // Two signings of one instrument.
    const signings = firstOfEachDate(one);
    for (const [k, date] of signings.entries())
      for (const other of signings.slice(k + 1))
        if (disjoint(date, other)) report(title, date, other, [one.id]);
    // Two findings under the same words and parties.
    for (const [k, other] of agreements.slice(i + 1).entries()) {
      const same = [...names[i]!].some((name) => names[i + 1 + k]!.has(name));
      if (
        same &&
        !namedByYear(layers, one) &&
        !namedByYear(layers, other) &&
        states(one) === states(other) &&
        one.concluded &&
        other.concluded &&
        disjoint(one.concluded, other.concluded)
      )
        report(title, one.concluded, other.concluded, [one.id, other.id]);
    }
  }
  return found;
}

function ofEvents(layers: Parameters<Check["run"]>[0], events: readonly EventFinding[]): CheckFinding[] {
  const found: CheckFinding[] = [];
  const who = (event: EventFinding): string =>
    [...new Set(event.participants.map((one) => one.actor))].sort().join(" ");
  for (const { kind, trigger, clause, not, what } of ONCE) {
    const acts = events.filter(
      (event) =>
        event.kind === kind &&
        event.polarity === "affirmed" &&
        (event.timeMode === "reported" || event.timeMode === "recalled") &&
        trigger.test(event.trigger.exact) &&
        clause.test(event.evidence[0]!.exact) &&
        !not.test(event.evidence[0]!.exact),
    );
    for (const [i, one] of acts.entries())
      for (const other of acts.slice(i + 1)) {
        const both = new Set(one.participants.map((participant) => participant.state));
        if (
          both.size < 2 ||
          who(one) !== who(other) ||
          !one.date ||
          !other.date ||
          !disjoint(one.date, other.date)
        )
          continue;
        found.push(
          checkFinding(layers, DIFFERING_DATES, {
            kind: "contradiction",
            severity: "warning",
            key: "checks.dates.differ",
            values: { what, one: one.date.edtf, other: other.date.edtf },
            evidence: [...one.date.words, ...other.date.words],
            about: [one.id, other.id],
          }),
        );
      }
  }
  return found;
}
