import { createHash } from "node:crypto";

/** Crockford's base 32 alphabet, lower case: no i, l, o, u. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * An id that follows from what it names: prefix + 24 characters (120 bits of SHA-256, Crockford base 32). The same parts
 * always give the same id, so loading twice, or resuming after a crash, ends in the same record.
 *
 * @example makeId("doc", "https://example.org/a") // "doc_..."
 */
export function makeId(prefix: string, ...parts: readonly string[]): string {
  const digest = createHash("sha256").update(parts.join("\u0000")).digest();
  let id = "";
  let bits = 0;
  let value = 0;
  for (let i = 0; i < 15; i += 1) {
    value = (value << 8) | digest[i]!;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += ALPHABET[(value >>> bits) & 31]!;
      value &= (1 << bits) - 1;
    }
  }
  return `${prefix}_${id}`;
}
