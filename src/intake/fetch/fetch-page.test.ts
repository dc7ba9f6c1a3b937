import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FetchError } from "../errors.ts";
import { fetchPage } from "./fetch-page.ts";

const robots = "User-agent: *\nDisallow: /closed\n";
const seen: string[] = [];

/** A small site on this machine. */
const site: RequestListener = (request, response) => {
  const path = request.url ?? "/";
  seen.push(path);
  if (path === "/robots.txt") response.end(robots);
  else if (path === "/page") {
    response.setHeader("content-type", "text/html; charset=windows-1251");
    response.end("<p>words</p>");
  } else if (path === "/gzip") {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync("packed words"));
  } else if (path === "/bomb") {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(Buffer.alloc(3_000_000)));
  } else if (path === "/large") response.end(Buffer.alloc(2_000_000, 65));
  else if (path === "/endless") {
    const more = setInterval(() => response.write(Buffer.alloc(100_000, 65)), 1);
    response.on("close", () => clearInterval(more));
  } else if (path === "/silent") setTimeout(() => response.end("late"), 5000).unref();
  else if (path === "/missing") {
    response.statusCode = 404;
    response.end("nothing here");
  } else if (path.startsWith("/to/")) {
    response.statusCode = 302;
    response.setHeader("location", decodeURIComponent(path.slice(4)));
    response.end();
  } else if (path === "/round") {
    response.statusCode = 301;
    response.setHeader("location", "/round");
    response.end();
  } else response.end("other words");
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function refusal(address: string, options = {}): Promise<FetchError> {
  const error = await fetchPage(address, { allowPrivate: true, ...options }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
}

test("a page comes with its bytes, media type and final address", async () => {
  const { bytes, origin } = await fetchPage(`${base}/to/%2Fpage#part`, { allowPrivate: true });
  expect(new TextDecoder().decode(bytes)).toBe("<p>words</p>");
  expect(origin).toEqual({
    name: `${base}/to/%2Fpage#part`,
    url: `${base}/page`,
    mediaType: "text/html; charset=windows-1251",
  });
});

test("compressed answers are unpacked, and limited after unpacking", async () => {
  const { bytes } = await fetchPage(`${base}/gzip`, { allowPrivate: true });
  expect(new TextDecoder().decode(bytes)).toBe("packed words");
  expect((await refusal(`${base}/bomb`, { maxBytes: 1_000_000 })).code).toBe("fetch.size");
});

test("private networks are refused before anything is sent, unless allowed", async () => {
  seen.length = 0;
  for (const address of [
    `${base}/page`,
    base.replace("127.0.0.1", "localhost"),
    base.replace("127.0.0.1", "2130706433"),
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
  ]) {
    const error = await refusal(address, { allowPrivate: false });
    expect(error.code).toBe("fetch.address.private");
    expect(error.message).toContain("--allow-private");
  }
  expect(seen).toEqual([]);
});

test("redirects are bounded, and each hop is checked", async () => {
  expect((await refusal(`${base}/round`)).code).toBe("fetch.redirects");
  expect((await refusal(`${base}/to/file%3A%2F%2F%2Fetc%2Fpasswd`)).code).toBe("fetch.address.scheme");
  expect((await refusal(`${base}/to/%2Fclosed`)).code).toBe("fetch.robots");
});

test("only http and https addresses without user names are read", async () => {
  expect((await refusal("ftp://example.org/")).code).toBe("fetch.address.scheme");
  expect((await refusal("http://")).code).toBe("fetch.address.invalid");
  expect((await refusal("http://user:secret@127.0.0.1/")).code).toBe("fetch.address.user");
});

test("robots.txt is heeded unless told otherwise", async () => {
  const error = await refusal(`${base}/closed/page`);
  expect(error).toMatchObject({ code: "fetch.robots", place: `${base}/closed/page` });
  const { bytes } = await fetchPage(`${base}/closed/page`, { allowPrivate: true, ignoreRobots: true });
  expect(new TextDecoder().decode(bytes)).toBe("other words");
});

test("size and time are limited", async () => {
  expect((await refusal(`${base}/large`, { maxBytes: 1_000_000 })).code).toBe("fetch.size");
  expect((await refusal(`${base}/endless`, { maxBytes: 1_000_000 })).code).toBe("fetch.size");
  expect((await refusal(`${base}/silent`, { timeout: 300 })).code).toBe("fetch.timeout");
});

test("an answer that is no page, a closed port and a stop are said plainly", async () => {
  expect((await refusal(`${base}/missing`)).reason).toBe("the server answered 404");
  expect((await refusal("http://127.0.0.1:1/", { ignoreRobots: true })).reason).toBe(
    "could not be read: the server refused the connection",
  );
  expect((await refusal(`${base}/page`, { signal: AbortSignal.abort() })).code).toMatch(
    /^fetch\.(?:stopped|timeout)$/,
  );
});
