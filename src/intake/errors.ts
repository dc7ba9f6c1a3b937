import { ChanceryError } from "../model/issue.ts";

/** A file, address or stream that cannot be made into a document. `place` names it, `reason` says why in plain words. */
export class IntakeError extends ChanceryError {
  readonly place: string;
  readonly reason: string;
  constructor(code: string, place: string, reason: string, options?: { cause?: unknown }) {
    super(code, `${place}: ${reason}`, options);
    this.place = place;
    this.reason = reason;
  }
}

/** An address that may not, or could not, be fetched. */
export class FetchError extends IntakeError {}
