/** Exit codes of every command (docs/cli.md); the first that applies in the order 130, 70, 4, 2, 1, 3 is given. */
export const EXIT = {
  /** Everything asked for was done. */
  ok: 0,
  /** At least one input could not be read; the others were. */
  unreadable: 1,
  /** The command line is wrong: nothing was read. */
  usage: 2,
  /** `--fail-on` was given and a check found that much. */
  found: 3,
  /** A report could not be written. */
  unwritable: 4,
  /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
  fault: 70,
  /** Stopped by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
