import type { DateBasis } from "../model/date.ts";
import type {
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  Role,
  TimeMode,
} from "../model/finding.ts";

/** The words in which a report names what the findings hold as codes. Kinds of event are not listed: see `kindLabel`. */

export type CardKind = "event" | "agreement" | "person" | "claim" | "check";

/** Letter before the number of a mark ("E1"), mark drawn beside it, and heading of the section. */
export const CARD_KINDS: Readonly<
  Record<
    CardKind,
    { letter: string; shape: string; one: string; many: string; heading: string; none: string }
  >
> = {
  event: {
    letter: "E",
    shape: "●",
    one: "event",
    many: "events",
    heading: "Events",
    none: "No event was found in the text.",
  },
  agreement: {
    letter: "A",
    shape: "■",
    one: "agreement",
    many: "agreements",
    heading: "Agreements",
    none: "No agreement was found in the text.",
  },
  person: {
    letter: "P",
    shape: "▲",
    one: "person",
    many: "people",
    heading: "People",
    none: "No person was found in the text.",
  },
  claim: {
    letter: "C",
    shape: "◆",
    one: "claim",
    many: "claims",
    heading: "Claims",
    none: "No claim was found in the text.",
  },
  check: {
    letter: "X",
    shape: "✱",
    one: "check",
    many: "checks",
    heading: "Checks",
    none: "The checks found nothing to report in the text.",
  },
};

/** Heading of the acts that lie inside one state, after those between states. */
export const MINOR_HEADING = "Acts inside one state";

export const KIND_ORDER: readonly CardKind[] = ["event", "agreement", "person", "claim", "check"];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  actor: "acts",
  recipient: "is acted on",
  host: "host",
  visitor: "visitor",
  signatory: "signs",
  witness: "witness",
  mediator: "mediator",
  speaker: "speaks",
  party: "party",
};

export const TIME_MODE_LABELS: Readonly<Record<TimeMode, string>> = {
  reported: "reported as news",
  recalled: "recalled",
  planned: "planned",
  habitual: "told as a practice",
  hypothetical: "hypothetical",
};

export const BASIS_LABELS: Readonly<Record<DateBasis, string>> = {
  explicit: "as the text writes it",
  relative: "counted from another date in the text",
  computed: "inferred: worked out from the words of the text",
  inherited: "inferred: carried over from words near by",
  publication: "inferred: taken from the date of publication",
  editor: "given by an editor",
};

export const SYNTAX_LABELS: Readonly<Record<EventFinding["syntax"], string>> = {
  agreed: "two ways of parsing the clause agree",
  disputed: "two ways of parsing the clause disagree on who acts",
  single: "read by one way of parsing only",
};

export const CLAIM_LABELS: Readonly<Record<ClaimFinding["kind"], string>> = {
  first: "First",
  superlative: "Superlative",
  anniversary: "Anniversary",
  duration: "Duration",
  count: "Count",
  "legal-basis": "Legal basis",
  evaluation: "Evaluation",
  intention: "Intention",
  causal: "Cause",
  other: "Claim",
};

export const CHECK_LABELS: Readonly<Record<CheckFinding["kind"], string>> = {
  anachronism: "Anachronism",
  arithmetic: "Arithmetic",
  contradiction: "Contradiction",
  sequence: "Order of dates",
  weekday: "Day of the week",
  variation: "Variation of wording",
  omission: "Omission",
  "date-inferred": "Date inferred",
  succession: "Succession of states",
};

export const SEVERITY_LABELS: Readonly<Record<CheckFinding["severity"], string>> = {
  note: "note",
  warning: "warning",
  conflict: "conflict",
};

export const INSTRUMENT_LABELS: Readonly<Record<AgreementFinding["instrument"], string>> = {
  treaty: "Treaty",
  agreement: "Agreement",
  convention: "Convention",
  protocol: "Protocol",
  "exchange-of-notes": "Exchange of notes",
  communique: "Communiqué",
  mou: "Memorandum of understanding",
  "joint-statement": "Joint statement",
  pact: "Pact",
  charter: "Charter",
  plan: "Plan",
  other: "Instrument",
};

export const LEVEL_LABELS: Readonly<Record<AgreementFinding["level"], string>> = {
  "inter-state": "between states",
  "inter-governmental": "between governments",
  "inter-ministerial": "between ministries",
  unknown: "not stated",
};

/** "agreement-signed" -> "Agreement signed". Kinds register themselves, so their ids are worded, not looked up. */
export function kindLabel(kind: string): string {
  if (kind === "other") return "Other act";
  const words = kind.replace(/[-_.]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
