import type { FuzzyDate } from "../../model/date.ts";
import { boundsOf } from "../../model/edtf.ts";
import type { AgreementFinding, CheckFinding, EventFinding } from "../../model/finding.ts";
import { sentenceAt } from "../../text/layer.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

/** Acts of an instrument's life that cannot come before its signature. */
const AFTER_SIGNATURE = new Set([
  "ratification",
  "exchange-of-instruments",
  "deposit",
  "entry-into-force",
  "registration",
  "renewal",
  "extension",
  "denunciation",
  "withdrawal",
  "termination",
  "expiry",
]);

const certain = (date: FuzzyDate | null | undefined): date is FuzzyDate =>
  date?.basis === "explicit" || date?.basis === "relative";

/** "before" or "after" when the first date lies wholly outside the second, else undefined. */
function outside(inner: FuzzyDate, outer: FuzzyDate): "before" | "after" | undefined {
  const a = boundsOf(inner.edtf);
  const b = boundsOf(outer.edtf);
  if (!a || !b) return undefined;
  if (a.max < b.min) return "before";
  return a.min > b.max ? "after" : undefined;
}

/** Dates of acts that must come one after the other, or one within the other. */
export const SEQUENCE: Check = {
  id: "checks.sequence",
  version: 1,
  why: "A treaty signed during a visit is signed within its days, and nothing is ratified before it is signed.",
  examples: {
    yes: [
      "From May 10 to May 12, 1950 the president of Norway visited Chile. On May 4, 1950, during his visit, the president of Norway signed a treaty of friendship with Chile.",
      "Norway and Chile signed the Treaty of Amity on May 4, 1950. Norway ratified the Treaty of Amity on January 2, 1950.",
    ],
    no: [
      "From May 3 to May 12, 1950 the president of Norway visited Chile. On May 4, 1950, during his visit, the president of Norway signed a treaty of friendship with Chile.",
      "Norway and Chile signed the Treaty of Amity on May 4, 1950. Norway ratified the Treaty of Amity on January 2, 1951.",
    ],
  },
  run(layers, findings) {
    return [
      ...findings.agreements.flatMap((agreement) => acts(layers, agreement)),
      ...findings.events.flatMap((event) => within(layers, event, findings.events)),
    ];
  },
};

function acts(layers: Parameters<Check["run"]>[0], agreement: AgreementFinding): CheckFinding[] {
  const signed = agreement.actions.find(
    (action) => (action.kind === "signature" || action.kind === "conclusion") && certain(action.date),
  );
  if (!signed?.date) return [];
  const found: CheckFinding[] = [];
  for (const action of agreement.actions) {
    if (
      !AFTER_SIGNATURE.has(action.kind) ||
      !certain(action.date) ||
      outside(action.date, signed.date) !== "before"
    )
      continue;
    found.push(
      checkFinding(layers, SEQUENCE, {
        kind: "sequence",
        severity: "conflict",
        key: "checks.sequence.acts",
        values: {
          later: action.kind.replaceAll("-", " "),
          what: `“${agreement.titles[0]?.exact ?? ""}”`,
          laterDate: action.date.edtf,
          earlier: signed.kind,
          earlierDate: signed.date.edtf,
        },
        evidence: [...action.date.words, ...signed.date.words],
        about: [agreement.id],
      }),
    );
  }
  return found;
}

/** An act with an agreement that the text itself places inside a visit, by its words or by `partOf`. */
function within(
  layers: Parameters<Check["run"]>[0],
  event: EventFinding,
  events: readonly EventFinding[],
): CheckFinding[] {
  if (!event.agreement || !certain(event.date)) return [];
  const visit = events.find(
    (one) =>
      one.id !== event.id &&
      certain(one.date) &&
      (one.id === event.partOf || (isVisit(one) && saysDuring(layers, event) && sharesActor(one, event))),
  );
  if (!visit?.date || visit.polarity === "denied") return [];
  const side = outside(event.date, visit.date);
  if (!side) return [];
  return [
    checkFinding(layers, SEQUENCE, {
      kind: "sequence",
      severity: "conflict",
      key: "checks.sequence.visit",
      values: { signed: event.date.edtf, visit: visit.date.edtf, side },
      evidence: [...event.date.words, ...visit.date.words],
      about: [event.id, visit.id],
    }),
  ];
}

const isVisit = (event: EventFinding): boolean => event.participants.some((one) => one.role === "visitor");

const sharesActor = (a: EventFinding, b: EventFinding): boolean =>
  a.participants.some((one) =>
    b.participants.some(
      (other) => other.actor === one.actor || (one.state !== undefined && one.state === other.state),
    ),
  );

/** "during the visit", "in the course of his visit" in the sentence of the act. */
function saysDuring(layers: Parameters<Check["run"]>[0], event: EventFinding): boolean {
  const { sentences, text } = layers.text;
  const s = sentenceAt(sentences, event.trigger.start);
  return (
    s < sentences.count &&
    /\b(?:during|in\s+the\s+course\s+of|on)\s+(?:the|his|her|their|its|this|that)\s+(?:[a-z]{4,12}\s+){0,2}(?:visit|stay|trip|tour)\b/i.test(
      text.slice(sentences.start[s]!, sentences.end[s]!),
    )
  );
}
