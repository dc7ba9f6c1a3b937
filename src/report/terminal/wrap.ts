import { cutAtWidths, textWidth } from "./width.ts";

/** Names of what is drawn; the palette says how (palette.ts). */
export type Tone =
  | "plain"
  | "dim"
  | "strong"
  | "heading"
  | "event"
  | "agreement"
  | "person"
  | "claim"
  | "check"
  | "conflict"
  | "warning"
  | "unknown";

/** A run of text in one tone. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
}

export interface WrapOptions {
  /** Columns in all, indent counted. */
  readonly width: number;
  /** Put before the first line, and before the others. */
  readonly first: string;
  readonly rest: string;
}

/** Scripts written without spaces may break between any two characters. */
const BREAKS_ANYWHERE = /[\u2e80-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3fffd}]/u;

/**
 * Breaks runs into lines of at most `width` columns at white space, keeping tones; words longer than a line, and scripts
 * without spaces, break between characters. White space between words becomes one space.
 */
export function wrapRuns(runs: readonly Run[], options: WrapOptions): Run[][] {
  const lines: Run[][] = [];
  const room = (line: number) =>
    Math.max(8, options.width - textWidth(line === 0 ? options.first : options.rest));
  let line: Run[] = [];
  let used = 0;
  let space: Run | undefined;
  const flush = () => {
    lines.push(line);
    line = [];
    used = 0;
    space = undefined;
  };
  const put = (run: Run, width: number) => {
    const last = line.at(-1);
    if (last && last.tone === run.tone)
      line[line.length - 1] = { text: last.text + run.text, tone: run.tone };
    else line.push(run);
    used += width;
  };

  for (const word of wordsOf(runs)) {
    if (word.space) {
      if (used > 0) space = word.runs[0];
      continue;
    }
    const width = word.runs.reduce((sum, run) => sum + textWidth(run.text), 0);
    if (used > 0 && used + (space ? 1 : 0) + width > room(lines.length)) {
      if (width <= room(lines.length + 1) && !word.runs.some((run) => BREAKS_ANYWHERE.test(run.text)))
        flush();
      else if (used + 2 > room(lines.length)) flush();
    }
    if (space && used > 0) put({ text: " ", tone: space.tone }, 1);
    space = undefined;
    for (const run of word.runs) {
      const runWidth = textWidth(run.text);
      if (runWidth <= room(lines.length) - used) {
        put(run, runWidth);
        continue;
      }
      if (room(lines.length) - used < 2 && used > 0) flush();
      const pieces = cutAtWidths(run.text, room(lines.length) - used, room(lines.length + 1));
      pieces.forEach((piece, index) => {
        if (index > 0) flush();
        put({ text: piece, tone: run.tone }, textWidth(piece));
      });
    }
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map((runsOfLine, index) => {
    const indent = index === 0 ? options.first : options.rest;
    return indent === "" ? runsOfLine : [{ text: indent, tone: "plain" as const }, ...runsOfLine];
  });
}

/** Words as lists of runs (a word may change tone in the middle), and the white space between them. */
function* wordsOf(runs: readonly Run[]): Generator<{ space: boolean; runs: Run[] }> {
  let word: Run[] = [];
  for (const run of runs) {
    for (const piece of run.text.split(/(\s+)/)) {
      if (piece === "") continue;
      if (/^\s/.test(piece)) {
        if (word.length > 0) yield { space: false, runs: word };
        word = [];
        yield { space: true, runs: [{ text: " ", tone: run.tone }] };
      } else word.push({ text: piece, tone: run.tone });
    }
  }
  if (word.length > 0) yield { space: false, runs: word };
}
