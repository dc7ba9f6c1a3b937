/** Base of all faults that are thrown: programmer errors and I/O. Carries a stable `code` and the `cause`. */
export class ChanceryError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}
