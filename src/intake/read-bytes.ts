import type { SourceDocument } from "../model/document.ts";
import { describeBinary } from "./binary.ts";
import { IntakeError } from "./errors.ts";
import type { FormatInput, Origin } from "./format.ts";
import { formats } from "./formats.ts";

const headBytes = 4096;
/** A long treaty with its annexes has half a million characters; a longer text is a collection, not a document. */
const longestText = 3_000_000;
const mostBlocks = 100_000;

/**
 * Makes a document of bytes: the format is found by media type, name and content (`formats.ts`). Pure: no disk, network or clock.
 * Throws IntakeError naming the origin and the reason when no format can read the bytes.
 */
export function readBytes(bytes: Uint8Array, origin: Origin): SourceDocument {
  const input = formatInput(bytes, origin);
  const format = formats.find((candidate) => candidate.sniff(input));
  if (format === undefined)
    throw new IntakeError(
      "intake.format.unknown",
      origin.name,
      `not a text that can be read: ${describeBinary(bytes)}`,
    );
  if (bytes.length > format.maxBytes)
    throw new IntakeError(
      "intake.size",
      origin.name,
      `${megabytes(bytes.length)} MB of ${format.id} is over the limit of ${megabytes(format.maxBytes)} MB for one document`,
    );
  const document = format.read(input);
  refuseOver(origin, "characters of text", document.text.length, longestText);
  refuseOver(origin, "paragraphs", document.blocks.length, mostBlocks);
  return document;
}

function refuseOver(origin: Origin, what: string, count: number, most: number): void {
  if (count <= most) return;
  const [has, may] = [count, most].map((number) => number.toLocaleString("en"));
  throw new IntakeError("intake.size", origin.name, `holds ${has} ${what}; one document may hold ${may}`);
}

function formatInput(bytes: Uint8Array, origin: Origin): FormatInput {
  const [essence = "", ...parameters] = (origin.mediaType ?? "").toLowerCase().split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(parameter)?.[1])
    .find(Boolean);
  const name = origin.name.replace(/[?#].*$/s, "");
  return {
    bytes,
    origin,
    mediaType: essence.trim(),
    ...(charset === undefined ? {} : { charset }),
    extension: /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "",
    head: headText(bytes),
  };
}

function headText(bytes: Uint8Array): string {
  let head = "";
  const end = Math.min(bytes.length, headBytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : isUtf16Mark(bytes) ? 2 : 0;
  for (let i = start; i < end; i++) if (bytes[i] !== 0) head += String.fromCharCode(bytes[i]!);
  return head.trimStart();
}

function isUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function megabytes(count: number): string {
  return (count / 1_000_000).toFixed(1).replace(/\.0$/, "");
}
