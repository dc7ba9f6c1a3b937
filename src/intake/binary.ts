const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a bzip2 archive", [0x42, 0x5a, 0x68]],
  ["an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["an older office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an ELF program", [0x7f, 0x45, 0x4c, 0x46]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/** Names what bytes look like, for an error message: "a PDF file", else "binary data". */
export function describeBinary(bytes: Uint8Array): string {
  const known = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return known?.[0] ?? "binary data";
}

/** True for bytes with a known binary signature. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
}

/**
 * True when the bytes cannot be text in a one-byte encoding or UTF-8: more than 1 in 50 of the first 8,192 are NULs or
 * control characters that text does not use (tab, line feed, form feed, carriage return and escape are allowed).
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 8192);
  let strange = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      strange++;
  }
  return strange * 50 > end;
}
