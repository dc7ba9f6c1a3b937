import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** Largest value that is unpacked, in bytes: what intake admits, with room for JSON. Guards against a crafted record. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Brotli at quality 5: a third of the text's size at loading speed. */
export function pack(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

export function unpack(bytes: Uint8Array): Uint8Array {
  return brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED });
}

export function packJson(value: unknown): Uint8Array {
  return pack(Buffer.from(JSON.stringify(value), "utf8"));
}

export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(unpack(bytes)).toString("utf8"));
}
