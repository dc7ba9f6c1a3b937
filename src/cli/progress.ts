import { neutraliseLine } from "../report/neutralise.ts";
import { cutAtWidths, textWidth } from "../report/terminal/width.ts";

/** Where progress goes: standard error, or a stand-in with the same three members. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * Tells on standard error what is being read: one line that is drawn over on a terminal, plain lines elsewhere, nothing
 * when quiet. A batch of one document says nothing unless it is slow to come (an address).
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #quiet: boolean;
  #drawn = false;
  #count = 0;

  constructor(stream: ProgressStream, quiet: boolean) {
    this.#stream = stream;
    this.#quiet = quiet;
  }

  /** A document is about to be read. `several`: it is one of a batch. */
  reading(name: string, several: boolean): void {
    this.#count++;
    if (this.#quiet || !(several || this.#stream.isTTY)) return;
    const line = several
      ? `reading ${this.#count}: ${neutraliseLine(name)}`
      : `reading ${neutraliseLine(name)}`;
    if (!this.#stream.isTTY) {
      this.#stream.write(`${line}\n`);
      return;
    }
    const columns = Math.max(20, (this.#stream.columns ?? 80) - 1);
    const shown = textWidth(line) <= columns ? line : `${cutAtWidths(line, columns - 2, columns)[0]} …`;
    this.#stream.write(`\r\u001b[2K${shown}`);
    this.#drawn = true;
  }

  /** Takes the line off the terminal, before anything else is written. */
  clear(): void {
    if (!this.#drawn) return;
    this.#stream.write("\r\u001b[2K");
    this.#drawn = false;
  }

  /** A line that stays: faults, what was written, the summary. Faults are told even when quiet. */
  say(line: string, always = false): void {
    if (this.#quiet && !always) return;
    this.clear();
    this.#stream.write(`${neutraliseLine(line)}\n`);
  }
}
