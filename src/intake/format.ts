import type { SourceDocument } from "../model/document.ts";

/** Where bytes came from. */
export interface Origin {
  /** Path, address or "-": named in every error. */
  readonly name: string;
  /** Content-Type as declared, with its charset parameter when there is one. */
  readonly mediaType?: string;
  /** Address of the page, when it is not the name. */
  readonly url?: string;
}

/** What a format is shown to decide whether it can read the bytes. */
export interface FormatInput {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** Essence of the declared media type in lower case, "" when none was declared. */
  readonly mediaType: string;
  /** Charset label of the transport (Content-Type), if any. */
  readonly charset?: string;
  /** File name extension in lower case without the dot, "" when there is none. */
  readonly extension: string;
  /** The first 4,096 bytes as Latin-1, byte-order mark and NULs of UTF-16 left out, leading white space trimmed. */
  readonly head: string;
}

/**
 * The seam for a new kind of input: a folder `intake/<id>/` exports one of these, and `formats.ts` lists it.
 * `sniff` looks, it never throws; `read` returns a document with no furniture marked but what the format itself
 * knows, or throws an IntakeError that names the origin and the reason.
 */
export interface Format {
  readonly id: string;
  /** What it reads, in one sentence, for the list of formats in the docs. */
  readonly reads: string;
  /** Larger inputs are refused before decoding. */
  readonly maxBytes: number;
  sniff(input: FormatInput): boolean;
  read(input: FormatInput): SourceDocument;
}
