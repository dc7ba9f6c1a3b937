import { FetchError } from "../errors.ts";
import type { Origin } from "../format.ts";
import { type Answer, requestOnce } from "./request-once.ts";
import { resolveHost } from "./resolve-host.ts";
import { type RobotsCache, robotsAllow } from "./robots.ts";

export interface FetchOptions {
  /** Lets addresses lead into private, loopback and link-local networks. Default false. */
  readonly allowPrivate?: boolean;
  /** Reads pages that robots.txt asks programs not to read. Default false. */
  readonly ignoreRobots?: boolean;
  /** Bytes of one answer after decompression. Default 10,000,000. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole way with redirects and robots.txt. Default 20,000. */
  readonly timeout?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
}

/** A page as fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Named by the address asked for; `url` is the one that answered after redirects. */
  readonly origin: Origin;
}

/** One GET with redirects followed, each hop checked. */
export type Get = (url: URL, maxBytes: number) => Promise<Answer & { readonly url: URL }>;

const defaults = {
  maxBytes: 10_000_000,
  timeout: 20_000,
  maxRedirects: 5,
  userAgent: "Chancery/0.1 (reads single pages on request)",
};
/** Name under which robots.txt files address this program. */
const robotsName = "Chancery";

/**
 * Fetches one page over http or https. The host is resolved here and the connection pinned to the checked IP address; every
 * redirect is checked again, robots.txt is asked at each site. Throws FetchError with the address and the reason.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { maxBytes, timeout, maxRedirects, userAgent } = { ...defaults, ...withoutUndefined(options) };
  const deadline = AbortSignal.timeout(timeout);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  const robots: RobotsCache = new Map();

  const hop = async (url: URL, limit: number): Promise<Answer> => {
    const pinned = await raceAbort(resolveHost(url, options.allowPrivate ?? false), url, signal);
    return requestOnce(url, pinned, { maxBytes: limit, userAgent, signal });
  };
  const follow = async (start: URL, limit: number, check?: (url: URL) => Promise<void>) => {
    let url = start;
    for (let hops = 0; hops <= maxRedirects; hops++) {
      await check?.(url);
      const answer = await hop(url, limit);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || location === undefined) return { ...answer, url };
      url = parseAddress(location, start.href, url);
    }
    throw new FetchError("fetch.redirects", start.href, `redirects more than ${maxRedirects} times`);
  };
  const mayRead = async (url: URL) => {
    if (await robotsAllow(url, robotsName, (robotsUrl, limit) => follow(robotsUrl, limit), robots)) return;
    throw new FetchError(
      "fetch.robots",
      url.href,
      "its robots.txt asks programs not to read it; --ignore-robots reads it all the same",
    );
  };

  const start = parseAddress(address, address);
  const answer = await follow(start, maxBytes, options.ignoreRobots ? undefined : mayRead);
  if (answer.status < 200 || answer.status >= 300)
    throw new FetchError("fetch.status", address, `the server answered ${answer.status}`);
  const mediaType = answer.headers["content-type"];
  const url = answer.url.href;
  return {
    bytes: answer.bytes,
    origin: { name: address, url, ...(mediaType === undefined ? {} : { mediaType }) },
  };
}

/** Reads an address or the target of a redirect; only http and https without user names are taken. */
function parseAddress(text: string, named: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : undefined;
  if (url === undefined)
    throw new FetchError("fetch.address.invalid", named, `"${text.slice(0, 200)}" is not an address`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchError(
      "fetch.address.scheme",
      named,
      `only http and https addresses are read, not ${url.protocol}`,
    );
  if (url.username !== "" || url.password !== "")
    throw new FetchError("fetch.address.user", named, "addresses with a user name are not read");
  url.hash = "";
  return url;
}

/** Name look-ups cannot be cancelled; the deadline holds all the same. */
function raceAbort<T>(work: Promise<T>, url: URL, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(new FetchError("fetch.timeout", url.href, "the name server took too long to answer"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function withoutUndefined(options: FetchOptions): FetchOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
