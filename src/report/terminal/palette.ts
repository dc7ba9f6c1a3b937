import type { Run, Tone } from "./wrap.ts";

/** Styles by the names of Node's util.styleText, which the command line passes in; a report itself knows no terminal. */
export type StyleName =
  | "bold"
  | "dim"
  | "italic"
  | "underline"
  | "blue"
  | "green"
  | "magenta"
  | "yellow"
  | "red"
  | "cyan";
export type Paint = (styles: readonly StyleName[], text: string) => string;

/** Leaves text as it is: for files, pipes and NO_COLOR. */
export const paintNothing: Paint = (_styles, text) => text;

/** No tone stands for its meaning alone: brackets, labels and words say the same without colour. */
const STYLES: Readonly<Record<Tone, readonly StyleName[]>> = {
  plain: [],
  dim: ["dim"],
  strong: ["bold"],
  heading: ["bold", "underline"],
  event: ["blue"],
  agreement: ["green"],
  person: ["magenta"],
  claim: ["yellow"],
  check: ["red"],
  conflict: ["bold", "red"],
  warning: ["bold", "yellow"],
  unknown: ["italic", "dim"],
};

/** One line of runs as text, white space at its end cut off. */
export function paintLine(runs: readonly Run[], paint: Paint): string {
  let last = runs.length - 1;
  while (last >= 0 && runs[last]!.text.trim() === "") last--;
  return runs
    .slice(0, last + 1)
    .map((run) => (STYLES[run.tone].length === 0 ? run.text : paint(STYLES[run.tone], run.text)))
    .join("");
}
