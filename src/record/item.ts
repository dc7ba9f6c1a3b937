import type { Actor, AgreementFinding, ClaimFinding, EventFinding, PersonFinding } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** A statement together with the finding it stands for and the document it was read in: what merging compares. */
export interface Item<Finding = unknown> {
  /** Statement id in the store. */
  readonly id: string;
  readonly documentId: string;
  readonly statement: Statement;
  readonly finding: Finding;
  readonly actors: ReadonlyMap<string, Actor>;
  /** The agreement that an act is about, when the reading links one. */
  readonly agreement?: AgreementItem;
}

export type EventItem = Item<EventFinding>;
export type AgreementItem = Item<AgreementFinding>;
export type PersonItem = Item<PersonFinding>;
export type ClaimItem = Item<ClaimFinding>;

/** All items of a reading. `idOf` gives a statement's id from its key. */
export function itemsOf(reading: Reading, documentId: string, idOf: (key: string) => string): Item[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const findings = new Map<string, unknown>(
    [...reading.events, ...reading.agreements, ...reading.people, ...reading.claims, ...reading.checks].map(
      (one) => [one.id, one],
    ),
  );
  const items = statementsOf(reading).map(
    (statement): Item => ({
      id: idOf(statement.key),
      documentId,
      statement,
      finding: findings.get(statement.finding),
      actors,
    }),
  );
  const agreements = new Map(items.filter(isAgreement).map((item) => [item.finding.id, item]));
  return items.map((item) => {
    const agreement =
      isEvent(item) && item.finding.agreement ? agreements.get(item.finding.agreement) : undefined;
    return agreement ? { ...item, agreement } : item;
  });
}

export const isEvent = (item: Item): item is EventItem => item.statement.kind === "event";
export const isAgreement = (item: Item): item is AgreementItem => item.statement.kind === "agreement";
export const isPerson = (item: Item): item is PersonItem => item.statement.kind === "person";
export const isClaim = (item: Item): item is ClaimItem => item.statement.kind === "claim";
