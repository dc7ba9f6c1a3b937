import type { SourceDocument, SourceRun } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import { decodeText } from "../encoding.ts";
import { IntakeError } from "../errors.ts";
import { sha256 } from "../fingerprint.ts";
import type { Format, FormatInput } from "../format.ts";
import { guessLanguage } from "../language.ts";
import { findBlocks } from "../plain/find-blocks.ts";
import { publishedDate } from "../published.ts";
import { stringRuns, topLevelValue } from "./string-runs.ts";

/** A document already taken out of its page: a JSON object with `text` and, if known, `title`, `url`, `published`, `language`, `authors`, `source`. */
export const jsonFormat: Format = {
  id: "json",
  reads: "one JSON object {text, title?, url?, published?, language?, authors?, source?}",
  maxBytes: 12_000_000,
  sniff: ({ head, mediaType, extension }) =>
    head.startsWith("{") &&
    (mediaType === "application/json" || extension === "json" || /"text"\s*:/.test(head)),
  read: readJson,
};

function readJson(input: FormatInput): SourceDocument {
  const { text: source, encoding, issues } = decodeText(input.bytes, { charset: input.charset ?? "utf-8" });
  const record = parseRecord(source, input.origin.name);
  const text = record.text as string;
  const { date, issue } = published(record.published ?? record.date);
  const url = string(record.url) ?? input.origin.url;
  const title = string(record.title);
  const site = string(record.source) ?? string(record.site);
  return {
    origin: input.origin.name,
    format: "json",
    mediaType: input.mediaType || "application/json",
    encoding,
    sha256: sha256(input.bytes),
    ...(title === undefined ? {} : { title }),
    authors: Array.isArray(record.authors) ? record.authors.filter((name) => typeof name === "string") : [],
    ...(site === undefined ? {} : { site }),
    ...(url === undefined ? {} : { url }),
    language: string(record.language) ?? guessLanguage(text),
    ...(date === undefined ? {} : { published: date }),
    text,
    blocks: findBlocks(text),
    sourceMap: textRuns(source, text),
    removed: [],
    issues: issue === undefined ? [...issues] : [...issues, issue],
  };
}

function parseRecord(source: string, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new IntakeError("intake.json.invalid", name, `not valid JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
  const record = value as Record<string, unknown> | null;
  if (typeof record !== "object" || record === null || typeof record.text !== "string")
    throw new IntakeError("intake.json.shape", name, 'a JSON document needs a string field "text"');
  return record;
}

function textRuns(source: string, text: string): SourceRun[] {
  const literal = topLevelValue(source, "text");
  return literal === undefined ? [] : stringRuns(source, literal, text.length);
}

function published(value: unknown): { date?: ReturnType<typeof publishedDate>; issue?: Issue } {
  const words = string(value);
  if (words === undefined) return {};
  const date = publishedDate(words);
  if (date !== undefined) return { date };
  return {
    issue: {
      code: "intake.published.unread",
      severity: "undecided",
      message: `the date of publication "${words.slice(0, 60)}" could not be read`,
    },
  };
}

function string(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
