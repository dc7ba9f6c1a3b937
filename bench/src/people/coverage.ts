import { findActors } from "../../../src/actors/find-actors.ts";
import type { ActorLayer } from "../../../src/actors/layer.ts";
import { findDates } from "../../../src/dates/find-dates.ts";
import { readBytes } from "../../../src/intake/read-bytes.ts";
import { loadRegisters } from "../../../src/registers/load.ts";
import { analyse } from "../../../src/syntax/analyse.ts";
import type { SyntaxLayer } from "../../../src/syntax/layer.ts";
import { loadSyntaxModel } from "../../../src/syntax/load.ts";
import { tokenAt } from "../../../src/text/layer.ts";
import { readText } from "../../../src/text/read-text.ts";
import { Share } from "../counts.ts";
import type { MarkedSpan } from "./spans.ts";

/** How many marked phrases the actor layer answers for. */
export interface Coverage {
  /** Phrases for which actorsOf names an actor. */
  readonly named: Share;
  /** Phrases whose own head stands in a mention, so that the actor is the phrase itself and not only its owner. */
  readonly headed: Share;
  readonly missed: readonly string[];
}

/** Asks the actor layer for every marked phrase, as the event coders do. */
export function measureCoverage(spans: readonly MarkedSpan[]): Coverage {
  const named = new Share();
  const headed = new Share();
  const missed: string[] = [];
  const read = new Map<string, { syntax: SyntaxLayer; actors: ActorLayer }>();
  for (const span of spans) {
    const layers = read.get(span.text) ?? readActors(span.text);
    read.set(span.text, layers);
    const { tokens } = layers.syntax.layer;
    const first = tokenAt(tokens, span.start);
    const end = tokenAt(tokens, span.end - 1) + 1;
    if (first >= tokens.count) continue;
    const head = headOf(layers.syntax, first, end);
    const found = layers.actors.actorsOf(head, first, end);
    const own = layers.actors
      .mentionsIn(first, end)
      .some((one) => one.firstToken <= head && head < one.endToken);
    named.count(found.length > 0);
    headed.count(own);
    if (found.length === 0) missed.push(`${span.id} no actor: ${span.text.slice(span.start, span.end)}`);
  }
  return { named, headed, missed };
}

function readActors(text: string): { syntax: SyntaxLayer; actors: ActorLayer } {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: "span", text }));
  const layer = readText(readBytes(bytes, { name: "span.json", mediaType: "application/json" }));
  const syntax = analyse(layer, loadSyntaxModel());
  return { syntax, actors: findActors(syntax, loadRegisters(), findDates(layer, {})) };
}

function headOf(syntax: SyntaxLayer, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = syntax.head(i);
    if ((head < first || head >= end) && syntax.rel(i) !== "punct") return i;
  }
  return end - 1;
}
