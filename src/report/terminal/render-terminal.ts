import type { Reading } from "../../model/reading.ts";
import type { Brief, Card, Note, Piece, RemovedGroup, Row } from "../brief/card.ts";
import { CARD_KINDS, MINOR_HEADING } from "../labels.ts";
import { marksOf, mergeEqualMarks } from "../marks.ts";
import { neutralise, neutraliseLine } from "../neutralise.ts";
import { type Passage, passagesOf } from "../passages.ts";
import { type Paint, paintLine, paintNothing } from "./palette.ts";
import { textWidth } from "./width.ts";
import { type Run, type Tone, wrapRuns } from "./wrap.ts";

export interface TerminalOptions {
  /** Columns, 40 or more are readable; 80 when not given. */
  readonly width?: number;
  readonly paint?: Paint;
}

/** Lines are broken for reading at this many columns at most, however wide the terminal is. */
const WIDEST = 100;
/** Removed words are shown up to this many characters. */
const REMOVED_SHOWN = 160;
const LABEL_COLUMNS = 14;

const run = (text: string, tone: Tone = "plain"): Run => ({ text, tone });

class Page {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #paint: Paint;

  constructor(width: number, paint: Paint) {
    this.#width = width;
    this.#paint = paint;
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  put(runs: readonly Run[], first = "", rest = first): void {
    for (const line of wrapRuns(runs, { width: this.#width, first, rest })) {
      this.#lines.push(paintLine(line, this.#paint));
    }
  }

  heading(title: string, count?: string): void {
    this.blank();
    this.put(count ? [run(title, "heading"), run(` (${count})`, "dim")] : [run(title, "heading")]);
    this.blank();
  }

  /** A row of a card: its label in a column of its own, its lines beside it. */
  row(row: Row, indent: string): void {
    row.lines.forEach((pieces, index) => {
      const label = index === 0 ? neutraliseLine(row.label) : "";
      const first = `${indent}${label}${" ".repeat(Math.max(1, LABEL_COLUMNS - textWidth(label)))}`;
      this.put(pieces.map(pieceRun), first, indent + " ".repeat(LABEL_COLUMNS));
    });
  }

  toString(): string {
    return `${this.#lines.join("\n").replace(/\n+$/, "")}\n`;
  }
}

function pieceRun(piece: Piece): Run {
  switch (piece.is) {
    case "text":
      return run(neutraliseLine(piece.text));
    case "words":
      return run(`“${neutraliseLine(piece.quote.exact)}”`);
    case "card":
      return run(`[${piece.label}]`, "strong");
    case "code":
      return run(neutraliseLine(piece.text), "strong");
    case "unknown":
      return run(neutraliseLine(piece.text), "unknown");
  }
}

/**
 * A block with its marks: "[E1 the words]". A mark that crosses another is cut there: "[E1 the …][A1 [E1… words]]"; dots
 * inside a bracket say that the mark goes on.
 */
function passageRuns(text: string, passage: Passage): Run[] {
  const runs: Run[] = [];
  const open: Tone[] = [passage.kind === "heading" ? "strong" : "plain"];
  for (const part of passage.parts) {
    if (part.removed) continue;
    for (const step of part.steps) {
      const tone = open.at(-1)!;
      if (step.do === "text") runs.push(run(neutralise(text.slice(step.start, step.end)), tone));
      else if (step.do === "open") {
        open.push(step.mark.kind);
        if (step.first) runs.push(run(`[${step.mark.label} `, step.mark.kind));
        else runs.push(run(`[${step.mark.label}… `, step.mark.kind));
      } else {
        runs.push(run(step.last ? "]" : "…]", step.mark.kind));
        open.pop();
      }
    }
  }
  return runs;
}

function putText(page: Page, reading: Reading, brief: Brief): void {
  const passages = passagesOf(reading.document, mergeEqualMarks(marksOf(brief)));
  for (const passage of passages) {
    if (passage.gone) continue;
    const indent = passage.kind === "quote" ? "  │ " : "  ";
    const bullet = passage.kind === "list-item" ? "  • " : indent;
    page.put(
      passageRuns(reading.document.text, passage),
      bullet,
      passage.kind === "list-item" ? "    " : indent,
    );
    page.blank();
  }
}

function putCard(page: Page, card: Card): void {
  const tone: Tone = card.severity === "conflict" || card.severity === "warning" ? card.severity : card.kind;
  const heading: Run[] = [
    run(`[${card.label}] `, tone),
    run(neutraliseLine(card.heading), "strong"),
    ...card.tags.map((tag) => run(` (${tag})`, card.severity ? tone : "dim")),
  ];
  page.put(heading, "  ", "       ");
  for (const sentence of card.says) page.put([run(neutraliseLine(sentence))], "    ");
  for (const row of card.minor ? briefRows(card) : card.rows) page.row(row, "    ");
  if (!card.minor) page.put([run(neutraliseLine(card.rule), "dim")], "    ");
  page.blank();
}

/** Of a minor card the date and the codes, a line each: the whole card is in the other reports. */
function briefRows(card: Card): Row[] {
  return card.rows
    .filter((row) => row.label === "Codes" || (row.label === "Date" && row.lines[0]?.[0]?.is !== "unknown"))
    .map((row) => ({ ...row, lines: row.lines.slice(0, 1) }));
}

function putCards(page: Page, cards: readonly Card[]): void {
  let minor = false;
  for (const card of cards) {
    if (card.minor && !minor) {
      minor = true;
      page.put([run(MINOR_HEADING, "strong")], "  ");
      page.blank();
    }
    putCard(page, card);
  }
}

function putRemoved(page: Page, groups: readonly RemovedGroup[]): void {
  const count = groups.reduce((sum, group) => sum + group.quotes.length, 0);
  page.heading("Removed as page furniture", count > 0 ? `${count}` : undefined);
  if (count === 0) page.put([run("Nothing was taken out of the text.")], "  ");
  for (const group of groups) {
    page.put([run(neutraliseLine(group.why)), run(` · rule ${neutraliseLine(group.rule)}`, "dim")], "  ");
    for (const quote of group.quotes) {
      const words = neutraliseLine(quote.exact).trim();
      const shown = words.length > REMOVED_SHOWN ? `${words.slice(0, REMOVED_SHOWN).trimEnd()} …` : words;
      page.put([run(shown, "dim")], "    - ", "      ");
    }
    page.blank();
  }
}

function putNotes(page: Page, title: string, notes: readonly Note[], none?: string): void {
  if (notes.length === 0 && none === undefined) return;
  page.heading(title, notes.length > 0 ? `${notes.length}` : undefined);
  if (notes.length === 0 && none !== undefined) page.put([run(none)], "  ");
  for (const note of notes) {
    const runs = [run(neutraliseLine(note.says))];
    if (note.quote) runs.push(run(` “${neutraliseLine(note.quote.exact)}”`));
    if (note.code) runs.push(run(`  ${neutraliseLine(note.code)}`, "dim"));
    page.put(runs, "  - ", "    ");
  }
}

/** The brief for a terminal: marked text, then the cards, then what was removed and what could not be decided. */
export function renderTerminal(reading: Reading, brief: Brief, options: TerminalOptions = {}): string {
  const width = Math.max(40, Math.min(options.width ?? 80, WIDEST));
  const page = new Page(width, options.paint ?? paintNothing);
  page.put([run(neutraliseLine(brief.title), "heading")]);
  page.put([run(brief.counts, "dim")]);
  page.blank();
  for (const row of brief.source) page.row(row, "  ");
  page.heading("Text, with its findings marked");
  putText(page, reading, brief);
  for (const section of brief.sections) {
    const { heading, none } = CARD_KINDS[section.kind];
    page.heading(heading, section.cards.length > 0 ? `${section.cards.length}` : undefined);
    if (section.cards.length === 0) page.put([run(none)], "  ");
    putCards(page, section.cards);
  }
  putRemoved(page, brief.removed);
  putNotes(page, "Not decided", brief.undecided, "Nothing was left undecided.");
  putNotes(page, "How the text was read", brief.notes);
  return page.toString();
}
