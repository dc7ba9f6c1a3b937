import type { AgreementFinding } from "../../model/finding.ts";
import type { Quote, Span } from "../../model/span.ts";
import { dateInWords } from "../date-words.ts";
import { INSTRUMENT_LABELS, kindLabel, LEVEL_LABELS } from "../labels.ts";
import { type Card, card, type Piece, type Row, row, text, unknown, words } from "./card.ts";
import { actorName, type Context, dateRow, joined, nameAt, stateInWords, withState } from "./context.ts";

function partyLine(context: Context, party: AgreementFinding["parties"][number]): Piece[] {
  const line: Piece[] = [text(withState(context, nameAt(context, party.actor, party.state), party.state))];
  if (party.words) line.push(text(" · written "), words(party.words));
  return line;
}

function signatoryLine(context: Context, signatory: AgreementFinding["signatories"][number]): Piece[] {
  const line: Piece[] = [text(actorName(context, signatory.actor))];
  if (signatory.forState) line.push(text(` · for ${stateInWords(context, signatory.forState)}`));
  if (signatory.capacity) line.push(text(` · as ${signatory.capacity}`));
  line.push(text(" · written "), words(signatory.words));
  return line;
}

/** The states among the parties that no signatory is known for. */
function unsignedStates(agreement: AgreementFinding): string[] {
  const signed = new Set(agreement.signatories.map((signatory) => signatory.forState));
  const states = agreement.parties.flatMap((party) => (party.state ? [party.state] : []));
  return states.filter((state) => !signed.has(state));
}

function signatoryRow(context: Context, agreement: AgreementFinding): Row {
  const lines = agreement.signatories.map((signatory) => signatoryLine(context, signatory));
  if (lines.length === 0) return row("Signatories", unknown("not stated"));
  for (const state of unsignedStates(agreement)) {
    lines.push([unknown(`for ${stateInWords(context, state)}: not stated`)]);
  }
  return { label: "Signatories", lines };
}

function actionLine(context: Context, action: AgreementFinding["actions"][number]): Piece[] {
  const line: Piece[] = [text(kindLabel(action.kind))];
  line.push(action.date ? text(`, ${dateInWords(action.date.edtf)}`) : unknown(", date not settled"));
  line.push(text(" · "), words(action.words));
  const label = action.event && context.labelOf(action.event);
  if (label) line.push(text(" · "), card(label));
  return line;
}

function quotesRow(label: string, quotes: readonly Quote[]): Row[] {
  if (quotes.length === 0) return [];
  return [
    row(
      label,
      ...joined(
        quotes.map((quote) => [words(quote)]),
        ", ",
      ),
    ),
  ];
}

/** Card of one instrument: title as written, parties, signatories, date, fields, principles, legal effect, life cycle. */
export function agreementCard(context: Context, agreement: AgreementFinding): Card {
  const title = agreement.titles[0]!;
  const rows: Row[] = [
    row("Instrument", text(INSTRUMENT_LABELS[agreement.instrument])),
    agreement.level === "unknown"
      ? row("Level", unknown(LEVEL_LABELS.unknown))
      : row("Level", text(LEVEL_LABELS[agreement.level])),
    ...quotesRow("Also called", agreement.titles.slice(1)),
    agreement.parties.length > 0
      ? { label: "Parties", lines: agreement.parties.map((party) => partyLine(context, party)) }
      : row("Parties", unknown("not settled")),
    signatoryRow(context, agreement),
    dateRow(context, "Concluded", agreement.concluded, "date not settled"),
    agreement.place ? row("Place", words(agreement.place)) : row("Place", unknown("place not stated")),
    ...quotesRow("Fields", agreement.fields),
    ...quotesRow("Principles", agreement.principles),
    ...quotesRow("Legal effect", agreement.effects),
    ...quotesRow("Legal basis of", agreement.legalBasis),
  ];
  if (agreement.actions.length > 0) {
    rows.push({
      label: "Life cycle",
      lines: agreement.actions.map((action) => actionLine(context, action)),
    });
  }
  if (agreement.mentions.length > 0) rows.push(...quotesRow("Mentioned as", distinct(agreement.mentions)));
  const parts: Span[] = [
    ...agreement.fields,
    ...agreement.principles,
    ...agreement.effects,
    ...agreement.legalBasis,
    ...agreement.mentions,
    ...agreement.signatories.map((signatory) => signatory.words),
    ...(agreement.concluded?.words ?? []),
    ...(agreement.place ? [agreement.place] : []),
  ];
  return {
    label: context.labelOf(agreement.id)!,
    kind: "agreement",
    finding: agreement.id,
    heading: `“${title.exact}”`,
    tags: [],
    says: [],
    rows,
    marks: agreement.titles,
    parts,
    rule: `rule ${agreement.rule.id} v${agreement.rule.version}`,
  };
}

/** The first quote of each wording, so that forty mentions of "the agreement" are one. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const first = new Map<string, Quote>();
  for (const quote of quotes) {
    const key = quote.exact.toLowerCase();
    if (!first.has(key)) first.set(key, quote);
  }
  return [...first.values()];
}
