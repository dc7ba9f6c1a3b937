/**
 * Names of codes, given to a report from outside, because a reading holds codes only. Every look-up may fail: the report
 * then shows the bare code.
 */
export interface Names {
  /** "SUN" -> "Soviet Union". */
  state(code: string): string | undefined;
  /** "057" -> "Sign formal agreement" (CAMEO 1.1b3). */
  cameo(code: string): string | undefined;
}

/** Knows no name: codes are shown bare. */
export const NO_NAMES: Names = {
  state: () => undefined,
  cameo: () => undefined,
};
