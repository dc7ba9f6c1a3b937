import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each piece of standard output and a way to send a signal. */
  readonly onOutput?: (piece: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Called with each piece of standard error. */
  readonly onError?: (piece: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the program from its sources as a process of its own, off a terminal. */
export function chancery(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...clean } = process.env;
    const child = spawn(
      process.execPath,
      ["--import", `${ROOT}node_modules/tsx/dist/esm/index.mjs`, `${ROOT}src/cli/main.ts`, ...args],
      { cwd: options.cwd ?? ROOT, env: { ...clean, ...options.env } },
    );
    let out = "";
    let err = "";
    const kill = (signal: NodeJS.Signals) => child.kill(signal);
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      out += piece;
      options.onOutput?.(piece, kill);
    });
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      err += piece;
      options.onError?.(piece, kill);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined).end(options.input ?? "");
  });
}
