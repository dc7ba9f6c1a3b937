import { z } from "zod";

/**
 * A stretch of a document's text, as UTF-16 offsets into `SourceDocument.text`, end exclusive.
 * Offsets become Unicode code points only at the W3C Web Annotation boundary (export/).
 */
export const Span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = Readonly<z.infer<typeof Span>>;

/** A span with its exact words, the unit of evidence. `exact` always equals `text.slice(start, end)`. */
export const Quote = Span.extend({ exact: z.string() });
export type Quote = Readonly<z.infer<typeof Quote>>;

/** Cuts the quote at `span` out of `text`. */
export function quote(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, exact: text.slice(span.start, span.end) };
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all the given ones. Throws RangeError when there are none. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("cover() needs at least one span");
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
