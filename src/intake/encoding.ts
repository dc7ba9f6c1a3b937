import { createRequire } from "node:module";
import type { Issue } from "../model/issue.ts";
import { looksBinary } from "./binary.ts";

/** Decoded text with the name of the encoding (WHATWG Encoding Standard) and what was doubtful about it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

export interface DecodeHints {
  /** Charset label of the transport. */
  readonly charset?: string;
  /** HTML: <meta charset> in the first 1,024 bytes is heeded, as browsers do. */
  readonly html?: boolean;
}

// Loaded when first needed, so that starting up does not pay for them.
const require = createRequire(import.meta.url);
const sampleBytes = 65_536;

/**
 * Decodes bytes: byte-order mark, then transport label, then <meta>, then UTF-8 if the bytes are valid UTF-8, then a
 * guess by letter frequencies, which is reported as an issue. A declared encoding that the bytes plainly contradict
 * gives way, and that is reported too. Undecodable bytes become U+FFFD, never an error.
 */
export function decodeText(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  const declared = declaredEncoding(bytes, hints);
  if (declared === undefined) return decodeUndeclared(bytes);
  if (declared.by !== "mark" && declared.encoding === "utf-8") return decodeDeclaredUtf8(bytes);
  if (
    declared.by !== "mark" &&
    /^(windows-125\d|iso-8859-\d+)$/.test(declared.encoding) &&
    hasUtf8Letters(bytes)
  ) {
    return {
      text: new TextDecoder("utf-8").decode(bytes),
      encoding: "utf-8",
      issues: [
        warning(
          "intake.encoding.contradicted",
          `declared as ${declared.encoding}, but the bytes are valid UTF-8; read as UTF-8`,
        ),
      ],
    };
  }
  return decodeAs(bytes, declared.encoding, []);
}

function declaredEncoding(
  bytes: Uint8Array,
  hints: DecodeHints,
): { encoding: string; by: "mark" | "label" } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", by: "mark" };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", by: "mark" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", by: "mark" };
  const label = hints.charset === undefined ? undefined : knownEncoding(hints.charset);
  if (label !== undefined) return { encoding: label, by: "label" };
  if (!hints.html) return undefined;
  const sniff = require("html-encoding-sniffer") as (
    bytes: Uint8Array,
    options: { defaultEncoding: string },
  ) => string;
  const undeclared = "x-user-defined";
  const name = sniff(bytes, { defaultEncoding: undeclared });
  const encoding = name === undeclared ? undefined : knownEncoding(name);
  return encoding === undefined ? undefined : { encoding, by: "label" };
}

/** Canonical lower-case name of an encoding label, undefined when this platform cannot decode it. */
function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodeUndeclared(bytes: Uint8Array): Decoded {
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined && !looksBinary(bytes)) return { text: utf8, encoding: "utf-8", issues: [] };
  const wide = utf16WithoutMark(bytes);
  const encoding = wide ?? guessEncoding(bytes);
  return decodeAs(bytes, encoding, [
    warning(
      "intake.encoding.guessed",
      `no encoding is declared and the bytes are not UTF-8; read as ${encoding}`,
    ),
  ]);
}

function decodeDeclaredUtf8(bytes: Uint8Array): Decoded {
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, encoding: "utf-8", issues: [] };
  const text = new TextDecoder("utf-8").decode(bytes);
  const { bad, good } = countLetters(text);
  if (bad <= good) return { text, encoding: "utf-8", issues: [replaced(bad)] };
  const encoding = guessEncoding(bytes);
  return decodeAs(bytes, encoding, [
    warning("intake.encoding.contradicted", `declared as UTF-8, but the bytes are not; read as ${encoding}`),
  ]);
}

function decodeAs(bytes: Uint8Array, encoding: string, issues: readonly Issue[]): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const { bad } = countLetters(text);
  return { text, encoding, issues: bad === 0 ? issues : [...issues, replaced(bad)] };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts undecodable places and decoded characters beyond ASCII. */
function countLetters(text: string): { bad: number; good: number } {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit > 0x7f) good++;
  }
  return { bad, good };
}

/** True when the bytes are valid UTF-8 and hold at least three characters beyond ASCII: chance hardly makes that. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  const text = decodeStrictly(bytes);
  return text !== undefined && countLetters(text).good >= 3;
}

/** UTF-16 without a mark: in Western text nearly every second byte is NUL. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length & ~1, 4096);
  if (end < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

function guessEncoding(bytes: Uint8Array): string {
  const chardet = require("chardet") as { detect(bytes: Uint8Array): string | null };
  const name = chardet.detect(bytes.subarray(0, sampleBytes));
  const encoding = name === null ? undefined : knownEncoding(name);
  // The letters that make a text not UTF-8 may lie beyond the sample: then the Western default stands.
  return encoding === undefined || encoding === "utf-8" ? "windows-1252" : encoding;
}

function replaced(count: number): Issue {
  return warning("intake.encoding.invalid", `${count} place(s) could not be decoded and are shown as U+FFFD`);
}

function warning(code: string, message: string): Issue {
  return { code, severity: "warning", message };
}
