import { createRequire } from "node:module";
import { FetchError } from "../errors.ts";
import type { Get } from "./fetch-page.ts";

interface Robots {
  isAllowed(url: string, userAgent: string): boolean | undefined;
}

/** Rules by site (scheme, host, port); null = the site sets none. */
export type RobotsCache = Map<string, Robots | null | "refused">;

const require = createRequire(import.meta.url);
/** RFC 9309 asks parsers to read at least 500 KiB. */
const maxBytes = 512_000;

/**
 * True when the site's robots.txt lets a program of this name read the address (RFC 9309): no file, or any 4xx answer, allows
 * all; a 5xx answer forbids all.
 */
export async function robotsAllow(
  url: URL,
  userAgent: string,
  get: Get,
  cache: RobotsCache,
): Promise<boolean> {
  const known = cache.get(url.origin);
  const rules = known === undefined ? await fetchRules(url.origin, get) : known;
  cache.set(url.origin, rules);
  if (rules === "refused") return false;
  return rules === null || rules.isAllowed(url.href, userAgent) !== false;
}

async function fetchRules(site: string, get: Get): Promise<Robots | null | "refused"> {
  const address = new URL("/robots.txt", site);
  let answer: Awaited<ReturnType<Get>>;
  try {
    answer = await get(address, maxBytes);
  } catch (error) {
    // Too large or badly redirected: as if there were none. What stops the page itself stops here too.
    if (
      error instanceof FetchError &&
      /^fetch\.(?:size|redirects|address\.(?:invalid|scheme|user))$/.test(error.code)
    )
      return null;
    throw error;
  }
  if (answer.status >= 500) return "refused";
  if (answer.status < 200 || answer.status >= 300) return null;
  const parse = require("robots-parser") as (url: string, text: string) => Robots;
  return parse(address.href, new TextDecoder().decode(answer.bytes));
}
