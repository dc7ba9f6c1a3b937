import { findActors } from "../src/actors/find-actors.ts";
import type { Layers } from "../src/actors/layers.ts";
import { findDates } from "../src/dates/find-dates.ts";
import { readBytes } from "../src/intake/read-bytes.ts";
import { loadRegisters } from "../src/registers/load.ts";
import { analyse } from "../src/syntax/analyse.ts";
import { loadSyntaxModel } from "../src/syntax/load.ts";
import { readText } from "../src/text/read-text.ts";

/** A passage read up to the actors, for tests that need no act to be coded. */
export function readLayers(passage: string, published?: string): Layers {
  const record = JSON.stringify({ id: "passage", text: passage, ...(published ? { published } : {}) });
  const document = readBytes(new TextEncoder().encode(record), {
    name: "passage.json",
    mediaType: "application/json",
  });
  const text = readText(document);
  const syntax = analyse(text, loadSyntaxModel());
  const registers = loadRegisters();
  const dates = findDates(text, document.published ? { published: document.published } : {});
  return { text, syntax, registers, dates, actors: findActors(syntax, registers, dates) };
}
