import { z } from "zod";
import { FuzzyDate } from "./date.ts";
import { Quote, Span } from "./span.ts";

/** Which rule made a finding, and its version, so that a re-reading can be compared (docs/how-it-works.md). */
export const Rule = z.object({ id: z.string(), version: z.number().int().positive() });
export type Rule = Readonly<z.infer<typeof Rule>>;

/** Whether the parse and the shallow clause grammar agree on who did what to whom. */
export const Agreement2 = z.enum(["agreed", "disputed", "single"]);

/** When an act is told: as news, looked back on, ahead, or as a repeated practice. */
export const TimeMode = z.enum(["reported", "recalled", "planned", "habitual", "hypothetical"]);
export type TimeMode = z.infer<typeof TimeMode>;

export const Polarity = z.enum(["affirmed", "denied"]);

export const ActorType = z.enum(["state", "person", "organisation", "group", "place", "unknown"]);
export type ActorType = z.infer<typeof ActorType>;

/**
 * Somebody or something that acts or is acted on, as this document presents it. One per document entity;
 * `mentions` holds every place it is named or referred to.
 */
export const Actor = z.object({
  id: z.string(),
  type: ActorType,
  /** Fullest form in the document, honorifics stripped ("Vladimir Vladimirovich Putin"). */
  name: z.string(),
  /** Register entry id ("state:SUN", "person:kim-il-sung", "org:IGOUNO"), undefined = not in the registers, kept with its words. */
  register: z.string().optional(),
  /** ISO 3166-1 alpha-3 (withdrawn ISO 3166-3 code for former states) of the state it is or acts for. */
  state: z.string().optional(),
  /** CAMEO organisation code (IGOUNO, IGOEUR, IGONAT ...), for organisations that have one. */
  cameo: z.string().optional(),
  /** Title nearest to the name, as written. */
  title: Quote.optional(),
  /** Honorifics and styles as written ("H.E.", "respected Comrade"), kept and stripped for matching. */
  styles: z.array(z.string()),
  mentions: z.array(Span),
});
export type Actor = Readonly<z.infer<typeof Actor>>;

export const Role = z.enum([
  "actor",
  "recipient",
  "host",
  "visitor",
  "signatory",
  "witness",
  "mediator",
  "speaker",
  "party",
]);
export type Role = z.infer<typeof Role>;

export const Participant = z.object({
  actor: z.string(),
  role: Role,
  /** "source" acts, "target" is acted on; symmetric acts put both sides with symmetric=true on the event. */
  side: z.enum(["source", "target", "third"]),
  words: Quote.optional(),
  /** State or body on whose behalf ("for the DPRK", "on behalf of his government"): actor id. */
  onBehalfOf: z.string().optional(),
  capacity: z.string().optional(),
  /** State code valid at the date of the act: "SUN" for a 1949 act even where the text says "Russia". */
  state: z.string().optional(),
});
export type Participant = Readonly<z.infer<typeof Participant>>;

export const PloverCode = z.object({
  type: z.string(),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
});

/** One act of one actor towards another, or a joint act. */
export const EventFinding = z.object({
  id: z.string(),
  rule: Rule,
  /** Kind from src/events kinds: visit, meeting, talks, agreement-signed, statement, message, aid ... (docs/event-kinds.md). */
  kind: z.string(),
  /** CAMEO 1.1b3 code, 2-4 digits as a string. */
  cameo: z.string(),
  plover: PloverCode.nullable(),
  participants: z.array(Participant),
  symmetric: z.boolean(),
  /** Between states, their organisations or representatives; or inside one state. Readings show interstate acts first. */
  scope: z.enum(["interstate", "domestic"]).default("interstate"),
  date: FuzzyDate.nullable(),
  place: z.object({ words: Quote, register: z.string().optional(), state: z.string().optional() }).nullable(),
  timeMode: TimeMode,
  polarity: Polarity,
  /** The clause. First entry is the main evidence; the rest are further mentions of the same act. */
  evidence: z.array(Quote).min(1),
  trigger: Quote,
  /** Actor id of the speaker when the act is told inside reported speech. */
  speaker: z.string().optional(),
  agreement: z.string().optional(),
  partOf: z.string().optional(),
  confidence: z.number().min(0).max(1),
  syntax: Agreement2,
});
export type EventFinding = Readonly<z.infer<typeof EventFinding>>;

/** An instrument between states or bodies: signed, or only mentioned. */
export const AgreementFinding = z.object({
  id: z.string(),
  rule: Rule,
  /** As written, first wording first. */
  titles: z.array(Quote).min(1),
  instrument: z.enum([
    "treaty",
    "agreement",
    "convention",
    "protocol",
    "exchange-of-notes",
    "communique",
    "mou",
    "joint-statement",
    "pact",
    "charter",
    "plan",
    "other",
  ]),
  level: z.enum(["inter-state", "inter-governmental", "inter-ministerial", "unknown"]),
  /** Parties, with the code of the state that existed at the date. */
  parties: z.array(z.object({ actor: z.string(), state: z.string().optional(), words: Quote.optional() })),
  signatories: z.array(
    z.object({
      actor: z.string(),
      forState: z.string().optional(),
      capacity: z.string().optional(),
      words: Quote,
    }),
  ),
  concluded: FuzzyDate.nullable(),
  place: Quote.nullable(),
  fields: z.array(Quote),
  principles: z.array(Quote),
  legalBasis: z.array(Quote),
  effects: z.array(Quote),
  /** Life-cycle acts reported of it, VCLT terms. */
  actions: z.array(
    z.object({ kind: z.string(), event: z.string().optional(), date: FuzzyDate.nullable(), words: Quote }),
  ),
  mentions: z.array(Quote),
});
export type AgreementFinding = Readonly<z.infer<typeof AgreementFinding>>;

/** A person, the title the text gives and the office the registers know at the date of the act. */
export const PersonFinding = z.object({
  id: z.string(),
  rule: Rule,
  actor: z.string(),
  name: Quote,
  title: Quote.nullable(),
  styles: z.array(z.string()),
  state: z.string().optional(),
  /** Office held at `at` according to the registers, null = not in the registers. */
  office: z
    .object({
      position: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
});
export type PersonFinding = Readonly<z.infer<typeof PersonFinding>>;

export const ClaimKind = z.enum([
  "first",
  "superlative",
  "anniversary",
  "duration",
  "count",
  "legal-basis",
  "evaluation",
  "intention",
  "causal",
  "other",
]);

/** Something a source asserts that is not an act: kept as a claim by a speaker, never as fact. */
export const ClaimFinding = z.object({
  id: z.string(),
  rule: Rule,
  kind: ClaimKind,
  quote: Quote,
  /** Actor id of the speaker when quoted or paraphrased; undefined = the narrator of the document. */
  speaker: z.string().optional(),
  /** Scope words of a first or superlative ("signed by the DPRK government", "with the government of other country"). */
  scope: z.array(Quote),
  /** Machine-readable value where there is one: years for durations and anniversaries, number for counts. */
  value: z
    .object({ number: z.number().optional(), unit: z.string().optional(), date: FuzzyDate.optional() })
    .optional(),
  about: z.string().optional(),
});
export type ClaimFinding = Readonly<z.infer<typeof ClaimFinding>>;

export const CheckKind = z.enum([
  "anachronism",
  "arithmetic",
  "contradiction",
  "sequence",
  "weekday",
  "variation",
  "omission",
  "date-inferred",
  "succession",
]);

/** A result of checking: two or more spans that clash or must be read together, and a plain attributed explanation. */
export const CheckFinding = z.object({
  id: z.string(),
  rule: Rule,
  kind: CheckKind,
  severity: z.enum(["note", "warning", "conflict"]),
  /** Key of a message template in the messages.ts of the room that made it plus its values; the rendered sentence is always attributed. */
  message: z.object({ key: z.string(), values: z.record(z.string(), z.string()) }),
  evidence: z.array(Quote).min(1),
  /** Dated facts from the registers that the text was held against, each with its source note. */
  facts: z.array(z.object({ statement: z.string(), source: z.string() })),
  about: z.array(z.string()),
});
export type CheckFinding = Readonly<z.infer<typeof CheckFinding>>;
