import { z } from "zod";
import { Reading } from "../../model/reading.ts";

const Envelope = z.object({
  /** Version of this shape; raised on any incompatible change. Fields may be added within a version. */
  schema: z.literal("chancery.check/1"),
  /** What was asked for: a path, an address, or "-". */
  input: z.string(),
});

/** An input that was read. */
export const ReadResult = Envelope.extend({ status: z.literal("read"), reading: Reading });
export type ReadResult = Readonly<z.infer<typeof ReadResult>>;

/** An input that could not be read: which, and why. */
export const UnreadableResult = Envelope.extend({
  status: z.literal("unreadable"),
  error: z.object({
    /** Stable dotted code, e.g. "intake.format.unknown". */
    code: z.string(),
    /** Plain words that name the place and the reason. */
    message: z.string(),
  }),
});
export type UnreadableResult = Readonly<z.infer<typeof UnreadableResult>>;

/** One line of `chancery check --json` (docs/check-json.md). */
export const CheckResult = z.discriminatedUnion("status", [ReadResult, UnreadableResult]);
export type CheckResult = Readonly<z.infer<typeof CheckResult>>;
