import { neutraliseLine } from "../../report/neutralise.ts";
import type { ProgressStream } from "../progress.ts";

export type Outcome = "new" | "changed" | "unchanged" | "re-read" | "unreadable";

/** How often the line is drawn: on a terminal, and elsewhere, in milliseconds. */
const DRAW_EVERY = 200;
const PRINT_EVERY = 10_000;

/** Counts what was loaded and tells of it with throughput: one line drawn over on a terminal, a line now and then elsewhere. */
export class LoadProgress {
  readonly counts: Record<Outcome, number> = {
    new: 0,
    changed: 0,
    unchanged: 0,
    "re-read": 0,
    unreadable: 0,
  };
  readonly #stream: ProgressStream;
  readonly #quiet: boolean;
  readonly #began = Date.now();
  #last = Date.now();
  #drawn = false;

  constructor(stream: ProgressStream, quiet: boolean) {
    this.#stream = stream;
    this.#quiet = quiet;
  }

  #total(): number {
    return Object.values(this.counts).reduce((sum, one) => sum + one, 0);
  }

  #line(): string {
    const seconds = Math.max(0.001, (Date.now() - this.#began) / 1000);
    const parts = Object.entries(this.counts)
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => `${count.toLocaleString("en")} ${outcome}`);
    return `${parts.join(", ") || "nothing"} (${(this.#total() / seconds).toFixed(0)} documents/s)`;
  }

  count(outcome: Outcome): void {
    this.counts[outcome] += 1;
    const now = Date.now();
    if (this.#quiet || now - this.#last < (this.#stream.isTTY ? DRAW_EVERY : PRINT_EVERY)) return;
    this.#last = now;
    this.#stream.write(this.#stream.isTTY ? `\r\u001b[2K${this.#line()}` : `${this.#line()}\n`);
    this.#drawn = this.#stream.isTTY ?? false;
  }

  /** A line that stays. Faults are told even when quiet. */
  say(line: string): void {
    if (this.#drawn) this.#stream.write("\r\u001b[2K");
    this.#drawn = false;
    this.#stream.write(`${neutraliseLine(line)}\n`);
  }

  /** The summary. */
  finish(where: string): void {
    if (!this.#quiet) this.say(`${where}: ${this.#line()}`);
  }
}
