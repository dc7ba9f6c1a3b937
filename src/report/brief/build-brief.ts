import type { SourceDocument } from "../../model/document.ts";
import type { MessageTemplate } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import { quote } from "../../model/span.ts";
import { type Names, NO_NAMES } from "../names.ts";
import { agreementCard } from "./agreement-card.ts";
import { type Brief, code, type RemovedGroup, type Row, row, text, unknown } from "./card.ts";
import { checkCard } from "./check-card.ts";
import { claimCard } from "./claim-card.ts";
import { type Context, dateRow, interstateFirst, makeContext } from "./context.ts";
import { countsInWords, countsOf } from "./counts.ts";
import { eventCard } from "./event-card.ts";
import { personCard } from "./person-card.ts";
import { readingNotes, undecidedNotes } from "./undecided.ts";

export interface BriefOptions {
  readonly names?: Names;
  /** Message templates that the checks' keys refer to. */
  readonly templates?: readonly MessageTemplate[];
}

function sourceRows(context: Context): Row[] {
  const { document, written } = context.reading;
  const rows: Row[] = [row("From", code(document.origin))];
  if (document.url && document.url !== document.origin) rows.push(row("Address", code(document.url)));
  if (document.site) rows.push(row("Site", text(document.site)));
  if (document.authors.length > 0) rows.push(row("By", text(document.authors.join(", "))));
  // A date of publication that the user gave stands in `written` only.
  const published = document.published ?? (written?.basis === "editor" ? written : undefined);
  rows.push(
    published
      ? dateRow(context, "Published", published, "")
      : row("Published", unknown("date of publication not stated")),
  );
  if (written && written.edtf !== published?.edtf) {
    rows.push(dateRow(context, "Written", written, ""));
  } else if (!written && !published) {
    rows.push(row("Written", unknown("date of writing not settled")));
  }
  rows.push(
    row("Read as", text(`${document.format}, ${document.encoding}, language ${document.language}`)),
    row("SHA-256", code(document.sha256)),
  );
  return rows;
}

/** Removals grouped by rule, in order of first appearance. */
function removedGroups(document: SourceDocument): RemovedGroup[] {
  const groups = new Map<string, { rule: string; why: string; quotes: RemovedGroup["quotes"][number][] }>();
  for (const removal of document.removed) {
    let group = groups.get(removal.rule);
    if (!group) groups.set(removal.rule, (group = { rule: removal.rule, why: removal.why, quotes: [] }));
    const cut = quote(document.text, removal);
    if (cut.exact.trim() !== "") group.quotes.push(cut);
  }
  return [...groups.values()];
}

/** Puts a reading into the one form that the terminal, HTML and Markdown reports draw. Pure. */
export function buildBrief(reading: Reading, options: BriefOptions = {}): Brief {
  const templates = new Map((options.templates ?? []).map((template) => [template.key, template]));
  const context = makeContext(reading, options.names ?? NO_NAMES, templates);
  return {
    title: reading.document.title?.trim() || "Untitled text",
    counts: countsInWords(countsOf(reading)),
    source: sourceRows(context),
    sections: [
      { kind: "event", cards: interstateFirst(reading.events).map((event) => eventCard(context, event)) },
      { kind: "agreement", cards: reading.agreements.map((agreement) => agreementCard(context, agreement)) },
      { kind: "person", cards: reading.people.map((person) => personCard(context, person)) },
      { kind: "claim", cards: reading.claims.map((claim) => claimCard(context, claim)) },
      { kind: "check", cards: reading.checks.map((check) => checkCard(context, check)) },
    ],
    removed: removedGroups(reading.document),
    undecided: undecidedNotes(context),
    notes: readingNotes(context),
  };
}
