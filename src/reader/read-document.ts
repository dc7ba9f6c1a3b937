import type { SourceDocument } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { limitLength } from "./limit-length.ts";
import { listActors } from "./list-actors.ts";
import { type Draft, type ReaderTools, type ReadOptions, STAGES } from "./stages.ts";
import { READER_VERSION } from "./version.ts";

/**
 * Reads one document: runs the stages in order and returns plain data. Pure: the same document, tools and options give
 * the same reading, in Node, in a worker or in a browser. Bad documents do not throw; what could not be decided is in
 * `issues`.
 *
 * @example
 * const reading = readDocument(markFurniture(document), { model: loadSyntaxModel(), registers: loadRegisters() });
 */
export function readDocument(
  document: SourceDocument,
  tools: ReaderTools,
  options: ReadOptions = {},
): Reading {
  const limited = limitLength(document);
  let draft: Draft = {
    document: limited.document,
    tools,
    options,
    events: [],
    agreements: [],
    people: [],
    claims: [],
    checks: [],
    issues: [...document.issues, ...limited.issues],
  };
  for (const stage of STAGES) draft = stage.run(draft);
  const { layers } = draft;
  return {
    schema: "chancery.reading/1",
    reader: READER_VERSION,
    document,
    written: layers?.dates.written ?? null,
    actors: listActors(layers?.actors.actors ?? [], draft.events),
    events: [...draft.events],
    agreements: [...draft.agreements],
    people: [...draft.people],
    claims: [...draft.claims],
    checks: [...draft.checks],
    issues: [...draft.issues],
  };
}
