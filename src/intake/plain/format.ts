import type { SourceDocument } from "../../model/document.ts";
import { hasBinarySignature, looksBinary } from "../binary.ts";
import { dateLine } from "../date-lines.ts";
import { decodeText } from "../encoding.ts";
import { IntakeError } from "../errors.ts";
import { sha256 } from "../fingerprint.ts";
import type { Format, FormatInput } from "../format.ts";
import { guessLanguage } from "../language.ts";
import { findBlocks } from "./find-blocks.ts";

/** Plain text. `text` is the decoded file unchanged, so offsets in the document are offsets in the file. */
export const plainFormat: Format = {
  id: "plain",
  reads:
    "plain text in any encoding, also flattened pages; paragraphs by blank lines, hard-wrapped lines joined",
  maxBytes: 12_000_000,
  sniff: ({ bytes, mediaType }) =>
    !/^(?:image|audio|video|font)\//.test(mediaType) &&
    !hasBinarySignature(bytes) &&
    (!looksBinary(bytes) || hasWideText(bytes)),
  read: readPlain,
};

function readPlain(input: FormatInput): SourceDocument {
  const { text, encoding, issues } = decodeText(
    input.bytes,
    input.charset === undefined ? {} : { charset: input.charset },
  );
  if (isGarbled(text))
    throw new IntakeError(
      "intake.format.unknown",
      input.origin.name,
      "not a text that can be read: binary data",
    );
  const blocks = findBlocks(text);
  const published = dateLine(text, blocks);
  const title = blocks[0]?.kind === "heading" ? text.slice(blocks[0].start, blocks[0].end) : undefined;
  return {
    origin: input.origin.name,
    format: "plain",
    mediaType: input.mediaType || "text/plain",
    encoding,
    sha256: sha256(input.bytes),
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, " ") }),
    authors: [],
    ...(input.origin.url === undefined ? {} : { url: input.origin.url }),
    language: guessLanguage(text),
    ...(published === undefined ? {} : { published }),
    text,
    blocks,
    sourceMap:
      text.length === 0 ? [] : [{ start: 0, end: text.length, sourceStart: 0, sourceEnd: text.length }],
    removed: [],
    issues:
      blocks.length > 0
        ? [...issues]
        : [...issues, { code: "intake.empty", severity: "warning", message: "there is no text in it" }],
  };
}

/** UTF-16 text looks binary byte by byte: it has a mark, or NULs in every second place only. */
function hasWideText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return !/^(?:utf-8|windows-1252)$/.test(decodeText(bytes.subarray(0, 4096)).encoding);
}

/** True when more than 1 in 50 of the first 8,192 characters are NULs or undecodable: no encoding made text of it. */
function isGarbled(text: string): boolean {
  const end = Math.min(text.length, 8192);
  let strange = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit === 0xfffd ||
      (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27)
    )
      strange++;
  }
  return strange * 50 > end;
}
