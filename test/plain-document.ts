import { fuzzyDate } from "../src/dates/fuzzy-date.ts";
import type { FuzzyDate } from "../src/model/date.ts";
import type { Block, SourceDocument } from "../src/model/document.ts";

/** A document of plain text whose blocks are parted by empty lines. */
export function plainDocument(text: string): SourceDocument {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: "paragraph" });
  }
  return {
    origin: "-",
    format: "plain",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "0".repeat(64),
    authors: [],
    language: "en",
    text,
    blocks,
    sourceMap: [],
    removed: [],
    issues: [],
  };
}

/** A publication date as benches give it: "1998-02-13", "1998-02-13T14:26:00", "1998", or nothing. */
export function publishedOn(dct: string | null | undefined): FuzzyDate | undefined {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(dct ?? "")?.[0];
  return day === undefined ? undefined : fuzzyDate(day, { basis: "publication", words: [] });
}
