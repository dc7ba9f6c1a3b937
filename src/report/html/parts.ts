import type { Span } from "../../model/span.ts";
import type { Brief } from "../brief/card.ts";

/**
 * The words that cards turn on besides their marks (a date, a name, a field): drawn as spans that light up with the card.
 * The first of an event's parts is its trigger, which is underlined.
 */
export interface Parts {
  /** Draws text[start, end), cut where parts begin and end. */
  draw(start: number, end: number, words: (start: number, end: number) => string): string;
}

interface LabelledPart extends Span {
  readonly label: string;
  readonly trigger: boolean;
}

export function partsOf(brief: Brief): Parts {
  const list: LabelledPart[] = [];
  for (const section of brief.sections) {
    for (const card of section.cards) {
      card.parts.forEach((span, index) => {
        if (span.end <= span.start) return;
        const trigger = card.kind === "event" && index === 0;
        list.push({ start: span.start, end: span.end, label: card.label, trigger });
      });
    }
  }
  list.sort((a, b) => a.start - b.start);
  const longest = list.reduce((most, part) => Math.max(most, part.end - part.start), 0);
  return {
    draw(start, end, words) {
      const inside = touching(list, longest, start, end);
      if (inside.length === 0) return words(start, end);
      const cuts = new Set([start, end]);
      for (const part of inside) {
        cuts.add(Math.max(part.start, start));
        cuts.add(Math.min(part.end, end));
      }
      const points = [...cuts].sort((a, b) => a - b);
      let html = "";
      for (let i = 0; i + 1 < points.length; i++) {
        const from = points[i]!;
        const to = points[i + 1]!;
        const over = inside.filter((part) => part.start <= from && part.end >= to);
        if (over.length === 0) html += words(from, to);
        else {
          const labels = [...new Set(over.map((part) => part.label))].join(" ");
          const trigger = over.some((part) => part.trigger) ? " trigger" : "";
          html += `<span class="part${trigger}" data-parts="${labels}">${words(from, to)}</span>`;
        }
      }
      return html;
    },
  };
}

/** Parts that share a character with the range: a binary search for the first that can, then a walk. */
function touching(
  list: readonly LabelledPart[],
  longest: number,
  start: number,
  end: number,
): LabelledPart[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.start < start - longest) low = middle + 1;
    else high = middle;
  }
  const found: LabelledPart[] = [];
  for (let i = low; i < list.length && list[i]!.start < end; i++) {
    if (list[i]!.end > start) found.push(list[i]!);
  }
  return found;
}
