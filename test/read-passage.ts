import type { Layers } from "../src/actors/layers.ts";
import { markFurniture } from "../src/furniture/mark-furniture.ts";
import { readBytes } from "../src/intake/read-bytes.ts";
import { type Draft, STAGES } from "../src/reader/stages.ts";
import { loadRegisters } from "../src/registers/load.ts";
import { loadSyntaxModel } from "../src/syntax/load.ts";

/** A passage read by every stage, with its layers, for tests of one room on top of the real others. */
export function readPassage(text: string, published?: string): Draft & { readonly layers: Layers } {
  const record = JSON.stringify({ id: "passage", text, ...(published ? { published } : {}) });
  const document = readBytes(new TextEncoder().encode(record), {
    name: "passage.json",
    mediaType: "application/json",
  });
  let draft: Draft = {
    document: markFurniture(document),
    tools: { model: loadSyntaxModel(), registers: loadRegisters() },
    options: {},
    events: [],
    agreements: [],
    people: [],
    claims: [],
    checks: [],
    issues: [],
  };
  for (const stage of STAGES) draft = stage.run(draft);
  if (!draft.layers) throw new Error("the stages made no layers");
  return { ...draft, layers: draft.layers };
}
