import type { DateLayer } from "../dates/layer.ts";
import type { Registers } from "../registers/registers.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import { buildLayer } from "./build-layer.ts";
import { gather } from "./gather.ts";
import type { ActorLayer } from "./layer.ts";
import { linkMentions } from "./link/mentions.ts";
import { viewOf } from "./view.ts";

/**
 * Finds who is in the document and every place where they are named or meant. Names that the registers know are tied to
 * their entries as of the day of the act; everybody else becomes an entry of the document with the words, title and
 * state that the text gives. Never throws on a bad document.
 *
 * @example
 * const layer = findActors(analyse(text, model), registers, findDates(text, {}));
 * layer.actorsOf(head, first, end).map((actor) => actor.name);
 */
export function findActors(syntax: SyntaxLayer, registers: Registers, dates: DateLayer): ActorLayer {
  syntax.parse();
  const view = viewOf(syntax, registers, dates);
  const gathered = gather(view);
  return buildLayer(view, linkMentions(view, gathered));
}
