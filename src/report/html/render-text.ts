import type { SourceDocument } from "../../model/document.ts";
import type { Brief } from "../brief/card.ts";
import { CARD_KINDS } from "../labels.ts";
import { type Mark, marksOf } from "../marks.ts";
import { type Passage, type PassagePart, passagesOf } from "../passages.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { type Parts, partsOf } from "./parts.ts";

/** Id of a mark's place in the text: "E1-1", the second place "E1-2". */
export function placeId(label: string, place: number): string {
  return `${label}-${place + 1}`;
}

function openMark(mark: Mark, first: boolean): string {
  const id = first ? ` id="${placeId(mark.label, mark.place)}"` : "";
  return `<mark class="m-${mark.kind}" data-card="${mark.label}"${id}>`;
}

/** The note-like link at the end of a mark that leads to its card. */
function reference(mark: Mark): string {
  const { shape, one } = CARD_KINDS[mark.kind];
  return `<a class="ref c-${mark.kind}" href="#${mark.label}" aria-label="${one} ${mark.label}">${shape}${mark.label}</a>`;
}

function drawPart(text: string, part: PassagePart, parts: Parts): string {
  let html = "";
  let closing: Mark[] = [];
  const references = () => {
    html += closing.map(reference).join("");
    closing = [];
  };
  for (const step of part.steps) {
    if (step.do === "text") {
      references();
      html += parts.draw(step.start, step.end, (start, end) => escapeText(text.slice(start, end)));
    } else if (step.do === "open") {
      references();
      html += openMark(step.mark, step.first);
    } else {
      html += "</mark>";
      // The links stand behind all the marks that end at one place, so that none of them lies inside a mark.
      if (step.last) closing.push(step.mark);
    }
  }
  references();
  return html;
}

function drawPassage(text: string, passage: Passage, parts: Parts, repeats: boolean): string {
  const gone = passage.gone ? ' class="gone"' : "";
  const inner = passage.parts
    .map((part) => {
      const html = drawPart(text, part, parts);
      if (!part.removed) return html;
      const why = `<span class="why">${escapeLine(part.removed.why)}</span>`;
      return passage.gone ? `${html}${why}` : `<span class="gone">${html}${why}</span>`;
    })
    .join("");
  switch (passage.kind) {
    case "heading": {
      const tag = (passage.level ?? 2) <= 2 ? "h2" : "h3";
      return passage.gone
        ? `<p${gone}>${inner}</p>`
        : `<${tag}${repeats ? ' class="sr"' : ""}>${inner}</${tag}>`;
    }
    case "list-item":
      return `<ul${gone}><li>${inner}</li></ul>`;
    case "quote":
      return `<blockquote${gone}>${inner}</blockquote>`;
    case "caption":
      return passage.gone ? `<p${gone}>${inner}</p>` : `<p class="caption">${inner}</p>`;
    default:
      return `<p${gone}>${inner}</p>`;
  }
}

/** A first heading without marks that only says the page's title again: shown once is enough for the eyes. */
function isBareTitle(text: string, passage: Passage, title: string): boolean {
  if (passage.kind !== "heading") return false;
  const [part, ...more] = passage.parts;
  const [step, ...others] = part?.steps ?? [];
  if (more.length > 0 || others.length > 0 || step?.do !== "text") return false;
  return text.slice(step.start, step.end).trim() === title;
}

/** The document's text with its marks, furniture among it but hidden. */
export function renderText(document: SourceDocument, brief: Brief): string {
  const parts = partsOf(brief);
  const passages = passagesOf(document, marksOf(brief));
  const first = passages.findIndex((passage) => !passage.gone);
  return passages
    .map((passage, index) => {
      const repeats = index === first && isBareTitle(document.text, passage, brief.title);
      return drawPassage(document.text, passage, parts, repeats);
    })
    .join("\n")
    .replace(/<\/ul>\n<ul>/g, "\n")
    .replace(/<\/ul>\n<ul class="gone">/g, '</ul>\n<ul class="gone">');
}
