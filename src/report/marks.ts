import type { Span } from "../model/span.ts";
import type { Brief, Card } from "./brief/card.ts";
import type { CardKind } from "./labels.ts";

/** A stretch of text marked for a card. */
export interface Mark extends Span {
  readonly label: string;
  readonly kind: CardKind;
  /** Which of the card's places this is, from 0. */
  readonly place: number;
}

/**
 * What drawing marked text comes to: marks open and close properly nested. A mark that crosses another is closed and
 * opened again; `first` and `last` say which of its pieces begins and which ends it.
 */
export type MarkStep =
  | { readonly do: "open"; readonly mark: Mark; readonly first: boolean }
  | { readonly do: "text"; readonly start: number; readonly end: number }
  | { readonly do: "close"; readonly mark: Mark; readonly last: boolean };

/** All marks of a brief, none twice. */
export function marksOf(brief: Brief): Mark[] {
  const marks: Mark[] = [];
  for (const section of brief.sections) for (const card of section.cards) marks.push(...cardMarks(card));
  return marks;
}

function cardMarks(card: Card): Mark[] {
  const seen = new Set<string>();
  const marks: Mark[] = [];
  for (const span of card.marks) {
    const key = `${span.start}-${span.end}`;
    if (span.end <= span.start || seen.has(key)) continue;
    seen.add(key);
    marks.push({
      start: span.start,
      end: span.end,
      label: card.label,
      kind: card.kind,
      place: marks.length,
    });
  }
  return marks;
}

/** Marks of one span made one, with all their labels ("C1,X2"), for a drawing that has no room for a bracket each. */
export function mergeEqualMarks(marks: readonly Mark[]): Mark[] {
  const bySpan = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.start}-${mark.end}`;
    const same = bySpan.get(key);
    bySpan.set(key, same ? { ...same, label: `${same.label},${mark.label}` } : mark);
  }
  return [...bySpan.values()];
}

/** Longer marks go outside; of two equal ones the first given does. */
function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** Steps that draw the text of `range` with its marks, in linear order. */
export function layMarks(range: Span, marks: readonly Mark[]): MarkStep[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start).sort(outerFirst);
  const cuts = new Set<number>([range.start, range.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start));
    cuts.add(Math.min(mark.end, range.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const steps: MarkStep[] = [];
  const open: Mark[] = [];
  let next = 0;
  for (let i = 0; i < points.length; i++) {
    const at = points[i]!;
    // Marks that end here close; those opened inside them close with them and are opened again below.
    const firstEnding = open.findIndex((mark) => Math.min(mark.end, range.end) <= at);
    const reopened: Mark[] = [];
    if (firstEnding >= 0) {
      while (open.length > firstEnding) {
        const mark = open.pop()!;
        const ends = mark.end <= at;
        steps.push({ do: "close", mark, last: ends });
        if (!ends && at < range.end) reopened.unshift(mark);
      }
    }
    if (at >= range.end) break;
    for (const mark of reopened) {
      steps.push({ do: "open", mark, first: false });
      open.push(mark);
    }
    for (; next < inside.length && inside[next]!.start <= at; next++) {
      const mark = inside[next]!;
      steps.push({ do: "open", mark, first: mark.start >= range.start });
      open.push(mark);
    }
    steps.push({ do: "text", start: at, end: points[i + 1]! });
  }
  return steps;
}
