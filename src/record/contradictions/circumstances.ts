import type { Quote } from "../../model/span.ts";
import { foldName } from "../fold.ts";
import { type EventItem, type Item, isAgreement, isEvent, isPerson } from "../item.ts";
import type { Lineage } from "../lineage.ts";
import { contentWords, likeness } from "../words.ts";
import type { Detector } from "./detector.ts";

function placeOf(item: Item): { words: Quote; key: string; state: string | undefined } | null {
  if (isEvent(item) && item.finding.place) {
    const { words, register, state } = item.finding.place;
    return { words, key: register ?? foldName(words.exact), state };
  }
  if (isAgreement(item) && item.finding.place)
    return { words: item.finding.place, key: foldName(item.finding.place.exact), state: undefined };
  return null;
}

/** Two places for one act. A town and its country do not contradict each other. */
export const place: Detector = {
  id: "record.contradiction.place",
  version: 1,
  kind: "place",
  why: "One act has one place; a place inside the other is no conflict.",
  message: {
    key: "record.contradiction.place",
    text: "According to the one source this was in {a}, according to the other in {b}.",
    example: { a: "Geneva", b: "Vienna" },
  },
  settle: "The closing formula of the instrument, or a report with a dateline of the day.",
  detect(a, b) {
    const left = placeOf(a);
    const right = placeOf(b);
    if (!left || !right || left.key === right.key) return null;
    if (left.key.includes(right.key) || right.key.includes(left.key)) return null;
    const isState = (one: { key: string }) => one.key.startsWith("state:");
    if (left.state && left.state === right.state && (isState(left) || isState(right))) return null;
    const values = { a: left.words.exact, b: right.words.exact };
    return { severity: "warning", values, quoteA: left.words, quoteB: right.words };
  },
};

function persons(item: EventItem, side: "source" | "target") {
  return item.finding.participants.flatMap((one) => {
    const actor = item.actors.get(one.actor);
    return one.side === side && actor?.type === "person" && one.words
      ? [{ words: one.words, folded: foldName(actor.name), state: one.state ?? actor.state }]
      : [];
  });
}

/** Two reports of one act that name different people for the same state. */
export const participant: Detector = {
  id: "record.contradiction.participant",
  version: 1,
  kind: "participant",
  why: "Each report names who acted for a state, and they are not the same people.",
  message: {
    key: "record.contradiction.participant",
    text: "According to the one source {a} took part for {state}, according to the other {b}.",
    example: { a: "Minister A", b: "Minister B", state: "FRA" },
  },
  settle: "The signature page, or a list of the delegation.",
  detect(a, b) {
    if (!isEvent(a) || !isEvent(b)) return null;
    for (const side of ["source", "target"] as const)
      for (const left of persons(a, side)) {
        const rivals = persons(b, side).filter((one) => one.state && one.state === left.state);
        if (rivals.length === 0) continue;
        const near = (x: string, y: string) =>
          x.split(" ").some((word) => word.length > 2 && y.split(" ").includes(word));
        if (rivals.some((one) => near(one.folded, left.folded))) continue;
        const right = rivals[0]!;
        const values = { a: left.words.exact, b: right.words.exact, state: left.state ?? "" };
        return { severity: "warning", values, quoteA: left.words, quoteB: right.words };
      }
    return null;
  },
};

/** One person with two different titles in reports of one time. */
export const capacity: Detector = {
  id: "record.contradiction.capacity",
  version: 1,
  kind: "capacity",
  why: "Outlets differ in the office or rank they give a person.",
  message: {
    key: "record.contradiction.capacity",
    text: 'According to the one source this person was "{a}", according to the other "{b}".',
    example: { a: "Vice-Minister", b: "Deputy Director" },
  },
  settle: "An official list of office holders at that date.",
  detect(a, b) {
    if (!isPerson(a) || !isPerson(b) || !a.finding.title || !b.finding.title) return null;
    const left = contentWords(a.finding.title.exact);
    const right = contentWords(b.finding.title.exact);
    if (left.size === 0 || right.size === 0 || likeness(left, right) > 0) return null;
    const values = { a: a.finding.title.exact, b: b.finding.title.exact };
    return { severity: "note", values, quoteA: a.finding.title, quoteB: b.finding.title };
  },
};

/** One party named as two different states of one line of succession. */
export const partyName: Detector = {
  id: "record.contradiction.party-name",
  version: 1,
  kind: "party-name",
  why: "A source names the successor state for an act of its predecessor.",
  message: {
    key: "record.contradiction.party-name",
    text: 'According to the one source the party was "{a}", according to the other "{b}"; according to the registers they are one line of succession.',
    example: { a: "Soviet Union", b: "Russia" },
  },
  settle: "Nothing: the registers say which state existed at the date.",
  detect(a, b, lineage: Lineage) {
    if (!isAgreement(a) || !isAgreement(b)) return null;
    for (const left of a.finding.parties)
      for (const right of b.finding.parties) {
        if (!left.words || !right.words || !left.state || !right.state) continue;
        if (lineage(left.state) !== lineage(right.state)) continue;
        const x = foldName(left.words.exact);
        const y = foldName(right.words.exact);
        const registers = [left.actor, right.actor].map(
          (id, index) => (index === 0 ? a : b).actors.get(id)?.register,
        );
        if (x === y || !registers[0] || !registers[1] || registers[0] === registers[1]) continue;
        const values = { a: left.words.exact, b: right.words.exact };
        return { severity: "note", values, quoteA: left.words, quoteB: right.words };
      }
    return null;
  },
};

/** One source tells an act as done, the other denies it. */
export const denial: Detector = {
  id: "record.contradiction.denial",
  version: 1,
  kind: "denial",
  why: "An assertion and a denial of one act by the same sides at the same time.",
  message: {
    key: "record.contradiction.denial",
    text: "According to the one source this was done; the other source denies it.",
    example: {},
  },
  settle: "A third report that saw the act, or a statement of the one said to have acted.",
  detect(a, b) {
    if (!isEvent(a) || !isEvent(b) || a.statement.polarity === b.statement.polarity) return null;
    return { severity: "conflict", values: {}, quoteA: a.statement.quote, quoteB: b.statement.quote };
  },
};
