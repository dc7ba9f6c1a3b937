import { z } from "zod";
import { Span } from "./span.ts";

/** Something a stage could not do or decide. Bad documents never throw: they carry issues. */
export const Issue = z.object({
  /** Stable dotted code, e.g. "intake.encoding.guessed" or "events.verb.unknown". */
  code: z.string(),
  severity: z.enum(["info", "undecided", "warning", "error"]),
  message: z.string(),
  span: Span.optional(),
});
export type Issue = Readonly<z.infer<typeof Issue>>;

export { ChanceryError } from "./error.ts";
