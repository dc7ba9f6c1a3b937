import type { Span } from "../../model/span.ts";
import type { Brief, Card, Note, Piece, RemovedGroup, Row, Section } from "../brief/card.ts";
import { CARD_KINDS, MINOR_HEADING } from "../labels.ts";
import { escapeLine } from "./escape.ts";
import { placeId } from "./render-text.ts";

/** Where the words of a card's row can be seen: the first mark of any card that covers them. */
export type PlaceOf = (span: Span) => string | undefined;

/** Finds the mark that shows a span: the narrowest that covers it, else one that meets it. */
export function placesOf(brief: Brief): PlaceOf {
  const places = brief.sections.flatMap((section) =>
    section.cards.flatMap((card) => {
      const seen = new Set<string>();
      const distinct = card.marks.filter((mark) => {
        const key = `${mark.start}-${mark.end}`;
        return mark.end > mark.start && !seen.has(key) && seen.add(key);
      });
      return distinct.map((mark, place) => ({ ...mark, id: placeId(card.label, place) }));
    }),
  );
  places.sort((a, b) => a.end - a.start - (b.end - b.start));
  return (span) =>
    (
      places.find((place) => place.start <= span.start && span.end <= place.end) ??
      places.find((place) => place.start < span.end && span.start < place.end)
    )?.id;
}

function drawPiece(piece: Piece, placeOf: PlaceOf): string {
  switch (piece.is) {
    case "text":
      return escapeLine(piece.text);
    case "code":
      return `<code>${escapeLine(piece.text)}</code>`;
    case "unknown":
      return `<span class="unknown">${escapeLine(piece.text)}</span>`;
    case "card":
      return `<a href="#${piece.label}">${piece.label}</a>`;
    case "words": {
      const place = placeOf(piece.quote);
      const exact = `<bdi>${escapeLine(piece.quote.exact)}</bdi>`;
      return place ? `<a class="q" href="#${place}">${exact}</a>` : `<span class="q">${exact}</span>`;
    }
  }
}

export function drawRows(rows: readonly Row[], placeOf: PlaceOf): string {
  return rows
    .map((row) => {
      const lines = row.lines.map((pieces) => pieces.map((piece) => drawPiece(piece, placeOf)).join(""));
      const inner =
        lines.length === 1 ? lines[0] : lines.map((line) => `<span class="line">${line}</span>`).join("");
      return `<dt>${escapeLine(row.label)}</dt><dd>${inner}</dd>`;
    })
    .join("\n");
}

function drawCard(card: Card, placeOf: PlaceOf): string {
  const { shape } = CARD_KINDS[card.kind];
  const label =
    card.marks.length > 0
      ? `<a class="label c-${card.kind}" href="#${placeId(card.label, 0)}" title="show in the text"><span aria-hidden="true">${shape}</span> ${card.label}</a>`
      : `<span class="label c-${card.kind}"><span aria-hidden="true">${shape}</span> ${card.label}</span>`;
  const tags = card.tags.map(
    (tag) => `<li${card.severity ? ` class="${card.severity}"` : ""}>${escapeLine(tag)}</li>`,
  );
  return `<article class="card k-${card.kind}${card.minor ? " small" : ""}" id="${card.label}" tabindex="-1" aria-labelledby="${card.label}-h">
<h3 id="${card.label}-h">${label}<bdi>${escapeLine(card.heading)}</bdi></h3>
${tags.length > 0 ? `<ul class="tags">${tags.join("")}</ul>` : ""}
${card.says.map((sentence) => `<p class="says">${escapeLine(sentence)}</p>`).join("\n")}
<dl class="rows">
${drawRows(card.rows, placeOf)}
</dl>
<p class="rule">${escapeLine(card.rule)}</p>
</article>`;
}

export function drawSection(section: Section, placeOf: PlaceOf): string {
  const { heading, none } = CARD_KINDS[section.kind];
  const count = section.cards.length > 0 ? ` <span class="n">${section.cards.length}</span>` : "";
  const firstMinor = section.cards.findIndex((card) => card.minor);
  const cards = section.cards.map((card, index) => {
    const subheading = index === firstMinor ? `<p class="minor">${MINOR_HEADING}</p>\n` : "";
    return subheading + drawCard(card, placeOf);
  });
  return `<section aria-labelledby="h-${section.kind}">
<h2 id="h-${section.kind}">${heading}${count}</h2>
${cards.length > 0 ? cards.join("\n") : `<p class="none">${none}</p>`}
</section>`;
}

export function drawRemoved(groups: readonly RemovedGroup[]): string {
  const count = groups.reduce((sum, group) => sum + group.quotes.length, 0);
  const details = groups.map((group) => {
    const lines = group.quotes.map((quote) => `<li><bdi>${escapeLine(quote.exact)}</bdi></li>`);
    return `<details><summary>${escapeLine(group.why)} <span class="n">${group.quotes.length}</span></summary>
<p class="rule">rule ${escapeLine(group.rule)}</p>
<ul>${lines.join("")}</ul></details>`;
  });
  return `<section class="why-list" aria-labelledby="h-removed">
<h2 id="h-removed">Removed as page furniture${count > 0 ? ` <span class="n">${count}</span>` : ""}</h2>
${details.length > 0 ? details.join("\n") : '<p class="none">Nothing was taken out of the text.</p>'}
</section>`;
}

export function drawNotes(id: string, heading: string, notes: readonly Note[], none?: string): string {
  if (notes.length === 0 && none === undefined) return "";
  const items = notes.map((note) => {
    const quote = note.quote ? ` <span class="q"><bdi>${escapeLine(note.quote.exact)}</bdi></span>` : "";
    const code = note.code ? ` <code>${escapeLine(note.code)}</code>` : "";
    return `<li>${escapeLine(note.says)}${quote}${code}</li>`;
  });
  return `<section aria-labelledby="h-${id}">
<h2 id="h-${id}">${heading}${notes.length > 0 ? ` <span class="n">${notes.length}</span>` : ""}</h2>
${items.length > 0 ? `<ul class="notes">${items.join("\n")}</ul>` : `<p class="none">${none}</p>`}
</section>`;
}
