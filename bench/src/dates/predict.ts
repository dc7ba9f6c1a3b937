import { readFile, writeFile } from "node:fs/promises";
import { findDates } from "../../../src/dates/find-dates.ts";
import { readText } from "../../../src/text/read-text.ts";
import { plainDocument, publishedOn } from "../../../test/plain-document.ts";
import { type Timex, toTimexes } from "./timex.ts";

export interface DatedText {
  readonly doc: string;
  readonly dct?: string | null;
  readonly text: string;
}

/** The TIMEX3 expressions of a text. */
export function predictTimexes(document: DatedText): Timex[] {
  const layer = readText(plainDocument(document.text));
  const dates = findDates(layer, { published: publishedOn(document.dct) });
  return dates.mentions.flatMap((mention) => toTimexes(mention, document.text));
}

/** `predict dates`: JSONL {doc, dct, text} -> JSONL {doc, timexes: [{start, end, text, type, value}]}. */
export async function predictDates(input: string, output: string): Promise<void> {
  const lines = (await readFile(input, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const out = lines.map((line) => {
    const document = JSON.parse(line) as DatedText;
    return JSON.stringify({ doc: document.doc, timexes: predictTimexes(document) });
  });
  await writeFile(output, `${out.join("\n")}\n`);
}
