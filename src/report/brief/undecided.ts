import type { EventFinding } from "../../model/finding.ts";
import type { Issue } from "../../model/issue.ts";
import { type ReportMessageKey, say } from "../messages.ts";
import type { Note } from "./card.ts";
import { type Context, interstateFirst, quoteAt } from "./context.ts";

function issueNote(context: Context, issue: Issue): Note {
  const quote = issue.span && issue.span.end > issue.span.start ? quoteAt(context, issue.span) : undefined;
  if (quote && issue.message.includes(quote.exact)) return { says: issue.message, code: issue.code };
  return { says: issue.message, code: issue.code, ...(quote ? { quote } : {}) };
}

/** What the stages said they could not decide, then what the acts between states leave open; nothing is filled in silently. */
export function undecidedNotes(context: Context): Note[] {
  const { reading } = context;
  const notes = reading.issues
    .filter((issue) => issue.severity === "undecided")
    .map((issue) => issueNote(context, issue));
  const add = (key: ReportMessageKey, values: Record<string, string>) => {
    notes.push({ says: say(key, values) });
  };
  const between = interstateFirst(reading.events).filter((event) => event.scope === "interstate");
  const eventsWhere = (key: ReportMessageKey, is: (event: EventFinding) => boolean) => {
    const cards = between.filter(is).map((event) => context.labelOf(event.id)!);
    if (cards.length > 0) add(key, { cards: cards.join(", ") });
  };
  eventsWhere("report.undecided.date", (event) => event.date === null);
  eventsWhere("report.undecided.place", (event) => event.place === null);
  eventsWhere(
    "report.undecided.target",
    (event) => event.participants.filter((participant) => participant.side !== "third").length < 2,
  );
  eventsWhere("report.undecided.syntax", (event) => event.syntax === "disputed");
  const told = new Set([
    ...reading.people.map((person) => person.actor),
    ...between.flatMap((event) => event.participants.map((participant) => participant.actor)),
    ...reading.agreements.flatMap((agreement) => agreement.signatories.map((signatory) => signatory.actor)),
  ]);
  const names = reading.actors
    .filter((actor) => told.has(actor.id) && !actor.register && !actor.cameo)
    .filter((actor) => actor.type === "person" || actor.type === "organisation")
    .map((actor) => actor.name);
  if (names.length > 0) add("report.undecided.register", { names: [...new Set(names)].join("; ") });
  return notes;
}

/** How the document was read: guessed encodings and the like, warnings and errors of the stages. */
export function readingNotes(context: Context): Note[] {
  return context.reading.issues
    .filter((issue) => issue.severity !== "undecided")
    .map((issue) => issueNote(context, issue));
}
