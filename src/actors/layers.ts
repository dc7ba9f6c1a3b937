import type { DateLayer } from "../dates/layer.ts";
import type { Registers } from "../registers/registers.ts";
import type { SyntaxLayer } from "../syntax/layer.ts";
import type { TextLayer } from "../text/layer.ts";
import type { ActorLayer } from "./layer.ts";

/** Everything known about the words of one document before acts are coded: what events, agreements, claims and checks read. */
export interface Layers {
  readonly text: TextLayer;
  readonly syntax: SyntaxLayer;
  readonly registers: Registers;
  readonly dates: DateLayer;
  readonly actors: ActorLayer;
}
