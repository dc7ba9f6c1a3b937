import type { DateBasis } from "../../../src/model/date.ts";
import type { ClaimFinding, EventFinding } from "../../../src/model/finding.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { GoldEvent, GoldForm } from "./gold.ts";

/** Kinds finer than the gold's types, and the type they fall under; all other kinds bear the gold's own names. */
const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  credentials: "ceremony",
  "wreath-laying": "ceremony",
  decoration: "ceremony",
  "phone-call": "talks",
};

const BASIS: Readonly<Record<DateBasis, string>> = {
  explicit: "stated",
  editor: "stated",
  relative: "resolved",
  publication: "resolved",
  computed: "implied",
  inherited: "implied",
};

/** Kinds of claim that the gold does not annotate: they are neither right nor wrong there. */
const NOT_IN_GOLD: ReadonlySet<ClaimFinding["kind"]> = new Set(["evaluation", "intention", "causal"]);

function modality(event: EventFinding): string {
  if (event.polarity === "denied") return "denied";
  if (event.timeMode === "reported" || event.timeMode === "recalled") return "happened";
  return event.timeMode;
}

function toEvent(reading: Reading, event: EventFinding): GoldEvent {
  const side = (name: "source" | "target") => event.participants.filter((one) => one.side === name);
  const words = (name: "source" | "target") =>
    side(name).map(
      (one) => one.words?.exact ?? reading.actors.find((actor) => actor.id === one.actor)?.name ?? "",
    );
  const states = (name: "source" | "target") => [
    ...new Set(side(name).flatMap((one) => (one.state ? [one.state] : []))),
  ];
  const main = event.evidence[0]!;
  return {
    span: { start: main.start, end: main.end },
    quote: main.exact,
    type: TYPE_OF_KIND[event.kind] ?? event.kind,
    cameo_root: event.cameo.slice(0, 2),
    cameo: event.cameo,
    agents: words("source"),
    targets: words("target"),
    agent_states: states("source"),
    target_states: states("target"),
    date: event.date?.edtf ?? null,
    date_basis: event.date ? BASIS[event.date.basis] : null,
    place: event.place?.words.exact ?? null,
    modality: modality(event),
    trigger: { start: event.trigger.start, end: event.trigger.end },
  };
}

/** A reading in the form of the gold: what `predict articles` writes and what the scorer compares. */
export function toGoldForm(id: string, reading: Reading): GoldForm {
  const actorName = (actor: string) => reading.actors.find((one) => one.id === actor)?.name ?? "";
  return {
    id,
    events: reading.events
      .filter((event) => event.scope !== "domestic")
      .map((event) => toEvent(reading, event)),
    agreements: reading.agreements.map((agreement) => ({
      title: agreement.titles[0]!.exact,
      titles: agreement.titles.map((title) => title.exact),
      parties: [...new Set(agreement.parties.flatMap((party) => (party.state ? [party.state] : [])))],
      signed: agreement.concluded?.edtf ?? null,
      signed_basis: agreement.concluded ? BASIS[agreement.concluded.basis] : null,
      signatories: agreement.signatories.map((one) => actorName(one.actor)),
      fields: agreement.fields.map((field) => field.exact),
      principles: agreement.principles.map((principle) => principle.exact),
      place: agreement.place?.exact ?? null,
    })),
    people: reading.people.map((person) => ({
      name: person.name.exact,
      title: person.title?.exact ?? null,
      state: person.state ?? null,
    })),
    claims: reading.claims
      .filter((claim) => !NOT_IN_GOLD.has(claim.kind))
      .map((claim) => ({
        quote: claim.quote.exact,
        kind: claim.kind,
        span: { start: claim.quote.start, end: claim.quote.end },
      })),
  };
}
