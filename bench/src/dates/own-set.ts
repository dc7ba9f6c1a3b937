import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findDates } from "../../../src/dates/find-dates.ts";
import type { DateLayer, DateMention } from "../../../src/dates/layer.ts";
import { readText } from "../../../src/text/read-text.ts";
import { plainDocument, publishedOn } from "../../../test/plain-document.ts";

/** A date marked in a document of the development set (test/fixtures/dates/README.md). */
export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** EDTF; "-" = must stay unresolved; "#duration", "#age", "#set", "#anniversary" = no date of its own; "#skip" = not scored. */
  readonly value: string;
  readonly basis: string;
  readonly anchor: string;
}

export interface MarkedDocument {
  readonly name: string;
  readonly published: string | undefined;
  readonly written: string | undefined;
  readonly text: string;
  readonly dates: readonly MarkedDate[];
}

/** Reads the marked documents of a folder, in name order. Throws on a file without a header. */
export function readMarkedDocuments(folder: string): MarkedDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseMarked(name, readFileSync(join(folder, name), "utf8")));
}

function parseMarked(name: string, source: string): MarkedDocument {
  const gap = source.indexOf("\n\n");
  if (gap < 0) throw new SyntaxError(`${name}: no header`);
  const header = new Map(
    source
      .slice(0, gap)
      .split("\n")
      .map((line) => line.split(": ") as [string, string]),
  );
  const known = (key: string) => (header.get(key) === "none" ? undefined : header.get(key));
  let text = "";
  let at = 0;
  const dates: MarkedDate[] = [];
  const body = source.slice(gap + 2);
  for (const match of body.matchAll(/\{([^{}|]+)\|([^{}|]*)(?:\|([^{}|]*))?(?:\|([^{}|]*))?\}/g)) {
    text += body.slice(at, match.index);
    const words = match[1]!;
    dates.push({
      start: text.length,
      end: text.length + words.length,
      words,
      value: match[2]!,
      basis: match[3] ?? "",
      anchor: match[4] ?? "",
    });
    text += words;
    at = match.index + match[0].length;
  }
  text += body.slice(at);
  return { name, published: known("published"), written: known("written"), text, dates };
}

/** What was right and wrong in the set. */
export interface MarkedScore {
  readonly dates: number;
  readonly values: number;
  readonly bases: number;
  readonly anchors: number;
  readonly anchored: number;
  readonly documents: number;
  readonly written: number;
  readonly errors: readonly string[];
}

/** Reads and scores the set: value = EDTF equal; basis and anchor among right values. */
export function scoreMarked(documents: readonly MarkedDocument[]): MarkedScore {
  const score = { dates: 0, values: 0, bases: 0, anchors: 0, anchored: 0, documents: 0, written: 0 };
  const errors: string[] = [];
  for (const document of documents) {
    const layer = findDates(readText(plainDocument(document.text)), {
      published: publishedOn(document.published),
    });
    score.documents++;
    if ((layer.written?.edtf ?? undefined) === document.written) score.written++;
    else errors.push(`${document.name}: written ${layer.written?.edtf}, not ${document.written}`);
    for (const date of document.dates) {
      if (date.value === "#skip") continue;
      score.dates++;
      const mention = mentionAt(layer, date);
      const got = shownValue(mention, date.value);
      if (got !== wanted(date)) {
        errors.push(`${document.name}: "${date.words}" ${got}, not ${wanted(date)}`);
        continue;
      }
      score.values++;
      if (date.basis === "" || date.value.startsWith("#")) {
        score.bases++;
        continue;
      }
      if (mention?.date?.basis === date.basis) score.bases++;
      else errors.push(`${document.name}: "${date.words}" basis ${mention?.date?.basis}, not ${date.basis}`);
      if (date.anchor === "") continue;
      score.anchored++;
      const anchor = mention?.date?.anchor;
      const words = typeof anchor === "object" ? document.text.slice(anchor.start, anchor.end) : anchor;
      if (words?.includes(date.anchor)) score.anchors++;
      else errors.push(`${document.name}: "${date.words}" anchored to ${words}, not ${date.anchor}`);
    }
  }
  return { ...score, errors };
}

/** The mention that shares most with the marked words. */
function mentionAt(layer: DateLayer, date: MarkedDate): DateMention | undefined {
  let best: DateMention | undefined;
  let most = 0;
  for (const mention of layer.mentions) {
    const shared = Math.min(mention.end, date.end) - Math.max(mention.start, date.start);
    if (shared > most) {
      most = shared;
      best = mention;
    }
  }
  return best;
}

function wanted(date: MarkedDate): string {
  return date.value === "#anniversary" ? `#anniversary ${date.basis}` : date.value;
}

function shownValue(mention: DateMention | undefined, value: string): string {
  if (mention === undefined) return "nothing";
  if (value === "#anniversary") return `#${mention.kind} ${mention.date?.edtf}`;
  if (value.startsWith("#")) return `#${mention.kind}`;
  return mention.date?.edtf ?? "-";
}
