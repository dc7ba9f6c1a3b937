import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError } from "../errors.ts";
import type { PinnedAddress } from "./resolve-host.ts";

/** One answer of a server, redirects not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** Body after decompression; empty for a redirect. */
  readonly bytes: Uint8Array;
}

export interface RequestLimits {
  readonly maxBytes: number;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** Sends one GET to the pinned address and reads the body up to the size limit, counted after decompression. */
export function requestOnce(url: URL, pinned: PinnedAddress, limits: RequestLimits): Promise<Answer> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const lookup = ((_host, options, done) => {
    if (options.all) done(null, [pinned]);
    else done(null, pinned.address, pinned.family);
  }) as LookupFunction;
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(connectionError(url, limits.signal, cause));
    const sent = request(
      url,
      {
        agent: false,
        lookup,
        signal: limits.signal,
        maxHeaderSize: 65_536,
        headers: {
          "user-agent": limits.userAgent,
          accept: "text/html,application/xhtml+xml,text/plain,text/markdown,application/json;q=0.9,*/*;q=0.5",
          "accept-encoding": "gzip, deflate, br",
          "accept-language": "en,*;q=0.5",
        },
      },
      (message) => {
        const status = message.statusCode ?? 0;
        if (status >= 300 && status < 400 && message.headers.location !== undefined) {
          message.destroy();
          resolve({ status, headers: message.headers, bytes: new Uint8Array() });
          return;
        }
        readBody(url, message, limits).then(
          (bytes) => resolve({ status, headers: message.headers, bytes }),
          (cause) => (cause instanceof FetchError ? reject(cause) : fail(cause)),
        );
      },
    );
    sent.on("error", fail);
    sent.end();
  });
}

function readBody(url: URL, message: IncomingMessage, { maxBytes }: RequestLimits): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchError(
      "fetch.size",
      url.href,
      `the answer is over the limit of ${maxBytes.toLocaleString("en")} bytes`,
    );
  return new Promise((resolve, reject) => {
    if (Number(message.headers["content-length"] ?? 0) > maxBytes) {
      message.destroy();
      reject(tooLarge());
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const body = decompressed(message, (error) => error && reject(error));
    body.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        reject(tooLarge());
        message.destroy();
        return;
      }
      chunks.push(chunk);
    });
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("error", reject);
    message.on("aborted", () => reject(new Error("the connection was cut before the end")));
  });
}

function decompressed(message: IncomingMessage, done: (error: Error | null) => void): NodeJS.ReadableStream {
  const coding = message.headers["content-encoding"]?.trim().toLowerCase();
  if (coding === "gzip" || coding === "x-gzip") return pipeline(message, createGunzip(), done);
  if (coding === "br") return pipeline(message, createBrotliDecompress(), done);
  if (coding === "deflate") return pipeline(message, createInflate(), done);
  return message;
}

function connectionError(url: URL, signal: AbortSignal, cause: unknown): FetchError {
  if (signal.aborted && (signal.reason as Error | undefined)?.name === "TimeoutError")
    return new FetchError("fetch.timeout", url.href, "the server took too long to answer", { cause });
  if (signal.aborted)
    return new FetchError("fetch.stopped", url.href, "stopped before it was read", { cause });
  const { code, message } = cause as NodeJS.ErrnoException;
  return new FetchError(
    "fetch.connection",
    url.href,
    `could not be read: ${reasons[code ?? ""] ?? message}`,
    { cause },
  );
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the server cut the connection",
  EHOSTUNREACH: "the server cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "the server took too long to answer",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is not trusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
};
