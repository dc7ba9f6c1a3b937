import { styleText } from "node:util";
import { type Paint, paintNothing } from "../report/terminal/palette.ts";

export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** Whether to colour: FORCE_COLOR decides when set (0 and false mean no), then NO_COLOR (no-color.org), then the terminal. */
export function wantsColour(isTerminal: boolean, environment: Environment): boolean {
  const force = environment.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (environment.NO_COLOR) return false;
  return isTerminal && environment.TERM !== "dumb";
}

const paintColours: Paint = (styles, text) => styleText([...styles], text, { validateStream: false });

export function paintFor(isTerminal: boolean, environment: Environment): Paint {
  return wantsColour(isTerminal, environment) ? paintColours : paintNothing;
}
