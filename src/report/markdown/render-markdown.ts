import type { Reading } from "../../model/reading.ts";
import type { Brief, Card, Note, Piece, RemovedGroup, Row } from "../brief/card.ts";
import { CARD_KINDS, MINOR_HEADING } from "../labels.ts";
import { marksOf } from "../marks.ts";
import { neutralise, neutraliseLine } from "../neutralise.ts";
import { type Passage, passagesOf } from "../passages.ts";

/** Escapes what CommonMark and GitHub's tables, links, HTML and emphasis would read as markup. */
function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]~|#]/g, "\\$&")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$)/gm, (_whole, space: string, sign: string) =>
        sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
      )
      // A bare address would become a link of the document's making.
      .replace(/\b(https?|ftp|mailto):/gi, "$1&#58;")
      .replace(/\bwww\./gi, "www&#46;")
  );
}

const line = (text: string) => escapeMarkdown(neutraliseLine(text)).trim();

function code(text: string): string {
  const inner = neutraliseLine(text).trim();
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}

const link = (label: string) => `[${label}](#${label.toLowerCase()})`;

function drawPiece(piece: Piece): string {
  switch (piece.is) {
    case "text":
      return escapeMarkdown(neutraliseLine(piece.text));
    case "words":
      return `“${line(piece.quote.exact)}”`;
    case "card":
      return link(piece.label);
    case "code":
      return code(piece.text);
    case "unknown":
      return piece.text.startsWith(", ") ? `, *${line(piece.text.slice(2))}*` : `*${line(piece.text)}*`;
  }
}

function drawRow(row: Row): string[] {
  const lines = row.lines.map((pieces) => pieces.map(drawPiece).join(""));
  if (lines.length === 1) return [`- ${line(row.label)}: ${lines[0]}`];
  return [`- ${line(row.label)}:`, ...lines.map((text) => `  - ${text}`)];
}

/** A block; each mark is followed by links to its card, and the card quotes the exact words. */
function drawPassage(text: string, passage: Passage): string {
  let out = "";
  for (const part of passage.parts) {
    if (part.removed) continue;
    for (const step of part.steps) {
      if (step.do === "text") out += escapeMarkdown(neutralise(text.slice(step.start, step.end)));
      else if (step.do === "close" && step.last) out += ` ${link(step.mark.label)}`;
    }
  }
  const prefix = { heading: "### ", "list-item": "- ", quote: "> " }[passage.kind as string] ?? "";
  return prefix + out.trim().replace(/\n+/g, prefix === "> " ? "\n> " : "\n");
}

function drawCard(card: Card): string[] {
  const tags = card.tags.length > 0 ? ` (${card.tags.map(line).join(", ")})` : "";
  return [
    `<a id="${card.label.toLowerCase()}"></a>`,
    "",
    `### ${card.label} ${line(card.heading)}${tags}`,
    "",
    ...card.says.flatMap((sentence) => [line(sentence), ""]),
    ...card.rows.flatMap(drawRow),
    `- Rule: ${line(card.rule.replace(/^rule /, ""))}`,
    "",
  ];
}

/** The cards of a section, the minor ones under a heading of their own. */
function drawCards(cards: readonly Card[]): string[] {
  const first = cards.findIndex((card) => card.minor);
  return cards.flatMap((card, index) =>
    index === first ? [`### ${MINOR_HEADING}`, "", ...drawCard(card)] : drawCard(card),
  );
}

function drawRemoved(groups: readonly RemovedGroup[]): string[] {
  if (groups.every((group) => group.quotes.length === 0)) return ["Nothing was taken out of the text.", ""];
  return groups.flatMap((group) => [
    `- ${line(group.why)} (rule ${code(group.rule)})`,
    ...group.quotes.map((quote) => `  - ${line(quote.exact)}`),
  ]);
}

function drawNotes(notes: readonly Note[]): string[] {
  return notes.map((note) => {
    const quote = note.quote ? ` “${line(note.quote.exact)}”` : "";
    return `- ${line(note.says)}${quote}${note.code ? ` ${code(note.code)}` : ""}`;
  });
}

/** The brief as Markdown (CommonMark), for issues, wikis and notes. */
export function renderMarkdown(reading: Reading, brief: Brief): string {
  const out: string[] = [`# ${line(brief.title)}`, "", line(brief.counts), ""];
  out.push(...brief.source.flatMap(drawRow), "", "## Text, with its findings marked", "");
  for (const passage of passagesOf(reading.document, marksOf(brief))) {
    if (!passage.gone) out.push(drawPassage(reading.document.text, passage), "");
  }
  for (const section of brief.sections) {
    const { heading, none } = CARD_KINDS[section.kind];
    out.push(`## ${heading}`, "", ...(section.cards.length > 0 ? drawCards(section.cards) : [none, ""]));
  }
  out.push("## Removed as page furniture", "", ...drawRemoved(brief.removed), "");
  const undecided = drawNotes(brief.undecided);
  out.push("## Not decided", "", ...(undecided.length > 0 ? undecided : ["Nothing was left undecided."]), "");
  if (brief.notes.length > 0) out.push("## How the text was read", "", ...drawNotes(brief.notes), "");
  return `${out
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
