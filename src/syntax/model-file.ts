/** Header of a model file: JSON between the magic and the tensors. */
export interface ModelHeader {
  readonly format: number;
  readonly version: string;
  /** SHA-256 of everything after the header, lower-case hex. */
  readonly sha256: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sizes: {
    readonly width: number;
    readonly layers: number;
    readonly arc: number;
    readonly label: number;
  };
  /** Dependency relations, by label number. */
  readonly labels: readonly string[];
  /** "UPOS|XPOS", by tag number. */
  readonly tags: readonly string[];
  /** Lemmas that the suffix rules do not give: coarse tag -> form -> lemma. */
  readonly lemmas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tensors: Readonly<Record<string, TensorEntry>>;
}

export interface TensorEntry {
  readonly type: "i8" | "f32" | "u16" | "utf8";
  readonly shape: readonly number[];
  /** Byte offset after the header. */
  readonly at: number;
  /** Byte offset of one f32 scale a row, for i8. */
  readonly scales?: number;
}

export interface ModelFile {
  readonly header: ModelHeader;
  int8(name: string): { values: Int8Array; scales: Float32Array; rows: number; columns: number };
  float32(name: string): Float32Array;
  uint16(name: string): Uint16Array;
  text(name: string): string;
}

const MAGIC = "CHSYNTAX";
const FORMAT = 1;

/** A model file that cannot be used: not one, cut short, or of a format this version does not know. */
export class ModelFileError extends Error {
  readonly code = "syntax.model.unreadable";
}

/** Opens the bytes of a model file. Throws ModelFileError. */
export function openModelFile(bytes: Uint8Array): ModelFile {
  const magic = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  if (bytes.length < 12 || magic !== MAGIC) throw new ModelFileError("not a syntax model");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 12 + view.getUint32(8, true);
  if (start > bytes.length) throw new ModelFileError("the syntax model is cut short");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, start))) as ModelHeader;
  if (header.format !== FORMAT) throw new ModelFileError(`syntax model format ${header.format} is not known`);
  // A copy, because views need aligned memory (and Buffer.slice would not copy).
  const payload = new Uint8Array(bytes.subarray(start)).buffer;
  const entry = (name: string, type: TensorEntry["type"]): TensorEntry => {
    const found = header.tensors[name];
    if (found?.type !== type) throw new ModelFileError(`the syntax model has no ${type} tensor ${name}`);
    const width = type === "f32" ? 4 : type === "u16" ? 2 : 1;
    if (found.at + width * count(found) > payload.byteLength)
      throw new ModelFileError("the syntax model is cut short");
    return found;
  };
  return {
    header,
    int8(name) {
      const found = entry(name, "i8");
      const [rows, columns] = found.shape as [number, number];
      return {
        values: new Int8Array(payload, found.at, rows * columns),
        scales: new Float32Array(payload, found.scales, rows),
        rows,
        columns,
      };
    },
    float32(name) {
      const found = entry(name, "f32");
      return new Float32Array(payload, found.at, count(found));
    },
    uint16(name) {
      const found = entry(name, "u16");
      return new Uint16Array(payload, found.at, count(found));
    },
    text(name) {
      const found = entry(name, "utf8");
      return new TextDecoder().decode(new Uint8Array(payload, found.at, count(found)));
    },
  };
}

function count(entry: TensorEntry): number {
  return entry.shape.reduce((product, size) => product * size, 1);
}
