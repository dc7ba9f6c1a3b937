import type { EventFinding } from "../model/finding.ts";

/**
 * Names of codes, given to a report from outside, because a reading holds codes only. Every look-up may fail: the report
 * then shows the bare code.
 */
export interface Names {
  /** "SUN" -> "Soviet Union". */
  state(code: string): string | undefined;
  /** "057" -> "Sign formal agreement" (CAMEO 1.1b3). */
  cameo(code: string): string | undefined;
  /** The code that the CAMEO codebook gives the act as it is told, where it is another: "036" for a visit that is planned. */
  codebook(event: EventFinding): string | undefined;
}

/** Knows no name: codes are shown bare. */
export const NO_NAMES: Names = {
  state: () => undefined,
  cameo: () => undefined,
  codebook: () => undefined,
};
