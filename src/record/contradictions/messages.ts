import type { MessageTemplate } from "../../model/message.ts";
import { DETECTORS } from "./detectors.ts";

/** What the record says of two sources that differ; every sentence names who says it. */
export const CONTRADICTION_MESSAGES: readonly MessageTemplate[] = DETECTORS.map(
  (detector) => detector.message,
);
