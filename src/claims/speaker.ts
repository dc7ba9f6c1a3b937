import type { Layers } from "../actors/layers.ts";
import { overlaps, type Span } from "../model/span.ts";

/** Actor id of whoever is reported as saying the words at `span`; undefined = the narrator of the document. */
export function speakerOf(layers: Layers, sentence: number, span: Span): string | undefined {
  const clauses = layers.syntax.clauses(sentence);
  const inner = clauses
    .filter((clause) => clause.reportedBy !== undefined && overlaps(clause.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const reporting = inner?.reportedBy === undefined ? undefined : clauses[inner.reportedBy];
  for (const subject of reporting?.subjects ?? []) {
    const [actor] = layers.actors.actorsOf(subject.head, subject.firstToken, subject.endToken);
    if (actor) return actor.id;
  }
  return undefined;
}
