import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ChanceryError } from "../../model/issue.ts";
import type { Reading } from "../../model/reading.ts";

/** What `readBytes` is told of where the bytes came from. */
export interface ReadOrigin {
  readonly name: string;
  readonly mediaType?: string;
  readonly url?: string;
}

export interface ReadJob {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly origin: ReadOrigin;
}

export type ReadAnswer =
  | { readonly number: number; readonly reading: Reading }
  | { readonly number: number; readonly fault: { readonly code: string; readonly message: string } };

interface Waiting {
  resolve(reading: Reading): void;
  reject(fault: Error): void;
}

/**
 * Reads documents in as many threads as the machine has cores. A thread that dies takes only its own document with it and
 * is replaced.
 */
export class ReadPool {
  readonly #waiting = new Map<number, Waiting>();
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, number>();
  readonly #queue: ReadJob[] = [];
  readonly #vocabulary: string | undefined;
  #count = 0;
  #closed = false;

  constructor(vocabulary?: string, threads = availableParallelism()) {
    this.#vocabulary = vocabulary;
    for (let i = 0; i < threads; i += 1) this.#start();
  }

  #start(): void {
    const worker = new Worker(new URL("./read-worker.js", import.meta.url), {
      workerData: this.#vocabulary ? { vocabulary: this.#vocabulary } : {},
    });
    worker.on("message", (answer: ReadAnswer) => {
      this.#busy.delete(worker);
      this.#idle.push(worker);
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ("reading" in answer) waiting?.resolve(answer.reading);
      else waiting?.reject(new ChanceryError(answer.fault.code, answer.fault.message));
      this.#next();
    });
    worker.on("error", (fault) => this.#lost(worker, fault));
    worker.on("exit", (code) => {
      if (!this.#closed) this.#lost(worker, new Error(`a reading thread ended with code ${code}`));
    });
    this.#idle.push(worker);
  }

  /** A thread that dies takes the document at hand with it; one that dies before any work would die again. */
  #lost(worker: Worker, fault: Error): void {
    const number = this.#busy.get(worker);
    const at = this.#idle.indexOf(worker);
    if (number === undefined && at < 0) return; // told of twice: "error", then "exit"
    this.#busy.delete(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    if (number === undefined) this.#refuse(fault);
    else {
      this.#waiting.get(number)?.reject(fault);
      this.#waiting.delete(number);
      this.#start();
      this.#next();
    }
  }

  #refuse(fault: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(fault);
    this.#waiting.clear();
    this.#queue.length = 0;
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      const worker = this.#idle.pop()!;
      const job = this.#queue.shift()!;
      this.#busy.set(worker, job.number);
      worker.postMessage(job);
    }
  }

  /** Reads one document. Rejects with a ChanceryError for one that cannot be read. */
  read(bytes: Uint8Array, origin: ReadOrigin): Promise<Reading> {
    const number = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#queue.push({ number, bytes, origin });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }
}
