import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A database to hold the contract tests against. */
export interface TestDatabase {
  readonly name: "libsql" | "postgres";
  /** A fresh, empty place for a record; null when the database is not on this machine (`why` says so). */
  start(): Promise<{ fresh(): Promise<string>; stop(): Promise<void> } | { why: string }>;
}

/** SQLite files in a folder of their own. */
export const libsql: TestDatabase = {
  name: "libsql",
  async start() {
    const folder = mkdtempSync(join(tmpdir(), "chancery-contract-"));
    let count = 0;
    return {
      fresh: async () => join(folder, `record-${++count}.db`),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

function postgresFolder(): string | null {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return null;
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
  return (
    versions.map((version) => join(base, version, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ??
    null
  );
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** A real Postgres server of the machine's own package, in a temporary cluster. Never runs as root: the server refuses it. */
export const postgres: TestDatabase = {
  name: "postgres",
  async start() {
    const bin = postgresFolder();
    if (!bin) return { why: "no Postgres server on this machine (Debian package postgresql)" };
    const root = userInfo().uid === 0;
    const folder = mkdtempSync(join(tmpdir(), "chancery-pg-"));
    const asServer = (command: string, args: string[]): [string, string[]] =>
      root ? ["runuser", ["-u", "postgres", "--", command, ...args]] : [command, args];
    if (root) execFileSync("chown", ["postgres", folder]);
    const data = join(folder, "data");
    execFileSync(
      ...asServer(join(bin, "initdb"), [
        "-D",
        data,
        "-U",
        "chancery",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-locale",
      ]),
      {
        stdio: "ignore",
      },
    );
    const port = await freePort();
    const server = spawn(
      ...asServer(join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder]),
      { stdio: "ignore" },
    );
    const address = (database: string) => `postgres://chancery@127.0.0.1:${port}/${database}`;
    const run = async (text: string) => {
      const client = new pg.Client({ connectionString: address("postgres") });
      await client.connect();
      try {
        await client.query(text);
      } finally {
        await client.end();
      }
    };
    for (let tries = 0; ; tries += 1) {
      try {
        await run("select 1");
        break;
      } catch (fault) {
        if (tries > 100) throw fault;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    let count = 0;
    return {
      async fresh() {
        const name = `record_${++count}`;
        await run(`create database ${name}`);
        return address(name);
      },
      async stop() {
        const ended = new Promise((resolve) => server.once("exit", resolve));
        execFileSync(...asServer(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]), {
          stdio: "ignore",
        });
        await ended;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** Every database the store must behave alike on. */
export const DATABASES: readonly TestDatabase[] = [libsql, postgres];
