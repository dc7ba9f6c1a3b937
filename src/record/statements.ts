import { boundsOf } from "../model/edtf.ts";
import type {
  Actor,
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  PersonFinding,
} from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import type { Quote } from "../model/span.ts";
import { foldName } from "./fold.ts";

export type StatementKind = "event" | "agreement" | "person" | "claim" | "check";

/** Somebody or something that takes part in a statement. */
export interface StatementParty {
  readonly side: "source" | "target" | "third" | "party" | "signatory" | "subject" | "speaker";
  readonly role: string;
  readonly name: string;
  readonly folded: string;
  /** State code at the date of the act. */
  readonly state: string | null;
  readonly register: string | null;
}

/** What a document says in one finding, as a row to search, sort and merge by. Its whole body stays in the reading. */
export interface Statement {
  /** Stays the same over snapshots and versions of the reader while the words stay the same. */
  readonly key: string;
  readonly kind: StatementKind;
  readonly subkind: string;
  /** Id inside the reading. */
  readonly finding: string;
  readonly quote: Quote;
  readonly label: string;
  readonly edtf: string | null;
  /** Day numbers, null = open or undated. */
  readonly dayMin: number | null;
  readonly dayMax: number | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly timeMode: string | null;
  readonly polarity: string | null;
  readonly scope: string | null;
  readonly confidence: number;
  readonly parties: readonly StatementParty[];
}

type Actors = ReadonlyMap<string, Actor>;
type Draft = Omit<Statement, "key">;

function dayBounds(edtf: string | null): { dayMin: number | null; dayMax: number | null } {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (!bounds) return { dayMin: null, dayMax: null };
  return {
    dayMin: Number.isFinite(bounds.min) ? bounds.min : null,
    dayMax: Number.isFinite(bounds.max) ? bounds.max : null,
  };
}

function party(
  actors: Actors,
  id: string,
  side: StatementParty["side"],
  role: string,
  state: string | undefined,
  words?: string,
): StatementParty {
  const actor = actors.get(id);
  const name = actor?.name ?? words ?? id;
  return {
    side,
    role,
    name,
    folded: foldName(name),
    state: state ?? actor?.state ?? null,
    register: actor?.register ?? null,
  };
}

const UNDATED = { edtf: null, dayMin: null, dayMax: null } as const;
const UNCODED = {
  cameo: null,
  plover: null,
  timeMode: null,
  polarity: null,
  scope: null,
  confidence: 1,
} as const;

function fromEvent(event: EventFinding, actors: Actors): Draft {
  const edtf = event.date?.edtf ?? null;
  return {
    kind: "event",
    subkind: event.kind,
    finding: event.id,
    quote: event.evidence[0]!,
    label: event.evidence[0]!.exact,
    edtf,
    ...dayBounds(edtf),
    cameo: event.cameo,
    plover: event.plover?.type ?? null,
    timeMode: event.timeMode,
    polarity: event.polarity,
    scope: event.scope,
    confidence: event.confidence,
    parties: event.participants.map((one) =>
      party(actors, one.actor, one.side, one.role, one.state, one.words?.exact),
    ),
  };
}

function fromAgreement(agreement: AgreementFinding, actors: Actors): Draft {
  const edtf = agreement.concluded?.edtf ?? null;
  return {
    ...UNCODED,
    kind: "agreement",
    subkind: agreement.instrument,
    finding: agreement.id,
    quote: agreement.titles[0]!,
    label: agreement.titles[0]!.exact,
    edtf,
    ...dayBounds(edtf),
    parties: [
      ...agreement.parties.map((one) =>
        party(actors, one.actor, "party", "party", one.state, one.words?.exact),
      ),
      ...agreement.signatories.map((one) =>
        party(actors, one.actor, "signatory", "signatory", one.forState, one.words.exact),
      ),
    ],
  };
}

function fromPerson(person: PersonFinding, actors: Actors): Draft {
  return {
    ...UNCODED,
    ...UNDATED,
    kind: "person",
    subkind: "person",
    finding: person.id,
    quote: person.name,
    label: person.title ? `${person.name.exact}, ${person.title.exact}` : person.name.exact,
    parties: [
      party(actors, person.actor, "subject", person.title?.exact ?? "", person.state, person.name.exact),
    ],
  };
}

function fromClaim(claim: ClaimFinding, actors: Actors): Draft {
  const edtf = claim.value?.date?.edtf ?? null;
  return {
    ...UNCODED,
    kind: "claim",
    subkind: claim.kind,
    finding: claim.id,
    quote: claim.quote,
    label: claim.quote.exact,
    edtf,
    ...dayBounds(edtf),
    parties: claim.speaker ? [party(actors, claim.speaker, "speaker", "speaker", undefined)] : [],
  };
}

function fromCheck(check: CheckFinding): Draft {
  return {
    ...UNCODED,
    ...UNDATED,
    kind: "check",
    subkind: check.kind,
    finding: check.id,
    quote: check.evidence[0]!,
    label: check.evidence.map((quote) => quote.exact).join(" / "),
    parties: [],
  };
}

/** The statements of a reading, in the order of the text, each with a key that is unique in the document. */
export function statementsOf(reading: Reading): Statement[] {
  const actors: Actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const drafts = [
    ...reading.events.map((event) => fromEvent(event, actors)),
    ...reading.agreements.map((agreement) => fromAgreement(agreement, actors)),
    ...reading.people.map((person) => fromPerson(person, actors)),
    ...reading.claims.map((claim) => fromClaim(claim, actors)),
    ...reading.checks.map(fromCheck),
  ].sort((a, b) => a.quote.start - b.quote.start || a.kind.localeCompare(b.kind));
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const base = `${draft.kind}\u0001${draft.subkind}\u0001${draft.quote.exact.replace(/\s+/g, " ")}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...draft, key: `${base}\u0001${nth}` };
  });
}
