import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSyntaxModel, type SyntaxModel } from "./model.ts";
import { ModelFileError } from "./model-file.ts";

let cached: SyntaxModel | undefined;

/** The model that ships with the package (data/syntax/english.bin), read once. Throws ModelFileError when it is damaged. */
export function loadSyntaxModel(): SyntaxModel {
  if (cached === undefined) {
    const bytes = readFileSync(new URL("../../data/syntax/english.bin", import.meta.url));
    cached = createSyntaxModel(bytes);
    const start = 12 + bytes.readUInt32LE(8);
    const sha256 = createHash("sha256").update(bytes.subarray(start)).digest("hex");
    if (sha256 !== cached.header.sha256)
      throw new ModelFileError("the syntax model is damaged: its SHA-256 differs");
  }
  return cached;
}
