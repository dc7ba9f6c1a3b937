import { readFileSync, writeFileSync } from "node:fs";
import { codebookCode } from "../../../src/events/codebook.ts";
import { builtInVocabulary } from "../../../src/events/vocabulary.ts";
import type { EventFinding, Participant } from "../../../src/model/finding.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { readRecord } from "../read-record.ts";

/** A text to code, as `predict events` reads it. */
export interface EventRecord {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** One coded event, as `predict events` writes it. */
export interface PredictedEvent {
  readonly source: string | null;
  readonly target: string | null;
  readonly cameo: string;
  readonly plover: string | null;
  readonly sourceText: string | null;
  readonly targetText: string | null;
  readonly start: number;
  readonly end: number;
}

/** Acts whose codes differ by side: who visits is 042, who is visited 043. */
const OTHER_SIDE: Readonly<Record<string, string>> = { "042": "043", "043": "042" };

function codeOf(reading: Pick<Reading, "actors">, one: Participant | undefined): string | null {
  if (!one) return null;
  const actor = reading.actors.find((candidate) => candidate.id === one.actor);
  return one.state ?? actor?.cameo ?? null;
}

/** ISO 8601 day of "20190417" or "2019-04-17". */
function isoDay(date: string): string {
  return /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : date;
}

/** Expands an event into pairs; symmetric acts and visits go both ways. */
export function expand(reading: Pick<Reading, "actors">, event: EventFinding): PredictedEvent[] {
  const vocabulary = builtInVocabulary();
  const cameo = codebookCode(vocabulary, event);
  if (cameo === undefined) return [];
  const side = (name: "source" | "target") => event.participants.filter((one) => one.side === name);
  let sources: (Participant | undefined)[] = side("source");
  let targets: (Participant | undefined)[] = side("target");
  const pairs: [Participant | undefined, Participant | undefined, string][] = [];
  if (event.symmetric && targets.length === 0 && sources.length > 1) {
    for (const a of sources) for (const b of sources) if (a !== b) pairs.push([a, b, cameo]);
  } else {
    if (sources.length === 0) sources = [undefined];
    if (targets.length === 0) targets = [undefined];
    for (const a of sources)
      for (const b of targets) {
        pairs.push([a, b, cameo]);
        if (event.symmetric) pairs.push([b, a, cameo]);
        else if (OTHER_SIDE[cameo]) pairs.push([b, a, OTHER_SIDE[cameo]]);
      }
  }
  const evidence = event.evidence[0]!;
  return pairs.map(([source, target, code]) => ({
    source: codeOf(reading, source),
    target: codeOf(reading, target),
    cameo: code,
    plover: event.plover?.type ?? null,
    sourceText: source?.words?.exact ?? null,
    targetText: target?.words?.exact ?? null,
    start: evidence.start,
    end: evidence.end,
  }));
}

/** Acts below this confidence are not written, but for the surest act of a text. */
const LEAST = 0.5;

/** Expands the acts that are held with some confidence, between states or not; the surest act of a text always is. */
export function expandAll(reading: Pick<Reading, "actors" | "events">): PredictedEvent[] {
  const surest = Math.max(0, ...reading.events.map((event) => event.confidence));
  const seen = new Set<string>();
  return reading.events
    .filter((event) => event.plover === null || event.confidence >= Math.min(LEAST, surest))
    .flatMap((event) => expand(reading, event))
    .filter((one) => {
      const key = JSON.stringify(one);
      return !seen.has(key) && seen.add(key);
    });
}

/** Codes one record by the way every document goes. */
export function predictRecord(record: EventRecord): PredictedEvent[] {
  return expandAll(
    readRecord({
      id: record.id,
      text: record.text,
      ...(record.date ? { published: isoDay(record.date) } : {}),
    }),
  );
}

/** Reads records of a JSONL file. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** `npm run bench -- predict events INPUT OUTPUT`. */
export function predictFile(input: string, output: string): void {
  const lines = readJsonLines<EventRecord>(input).map((record) =>
    JSON.stringify({ id: record.id, events: predictRecord(record) }),
  );
  writeFileSync(output, lines.length > 0 ? `${lines.join("\n")}\n` : "");
}
