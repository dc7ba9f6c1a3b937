import { ChanceryError } from "../model/error.ts";

/** A fault in a register file, with its place. */
export interface RegisterFault {
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  readonly message: string;
}

/** Thrown when register files cannot be read as register files; lists every fault with file and line. */
export class RegisterError extends ChanceryError {
  readonly faults: readonly RegisterFault[];
  constructor(faults: readonly RegisterFault[]) {
    const shown = faults.slice(0, 20).map((fault) => `${fault.file}:${fault.line}: ${fault.message}`);
    const more = faults.length > 20 ? `\n... and ${faults.length - 20} more` : "";
    super("registers.file.invalid", `${shown.join("\n")}${more}`);
    this.faults = faults;
  }
}
