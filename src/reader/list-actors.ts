import type { Actor, EventFinding } from "../model/finding.ts";

/**
 * All actors of a reading: those of the document, and an entry of its own words for each side of an act that names nobody
 * in particular ("the measures", "a court decision"). Nothing is dropped and nothing forced onto a known actor.
 */
export function listActors(actors: readonly Actor[], events: readonly EventFinding[]): Actor[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  for (const event of events)
    for (const { actor: id, words, state } of event.participants) {
      if (known.has(id) || !words) continue;
      known.set(id, {
        id,
        type: "unknown",
        name: words.exact,
        ...(state ? { state } : {}),
        styles: [],
        mentions: [{ start: words.start, end: words.end }],
      });
    }
  return [...known.values()];
}
