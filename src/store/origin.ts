import { hostname } from "node:os";

/** Query parameters that follow a reader about and name no other page. */
const TRACKING = /^(?:utm_\w{1,20}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref_src)$/;

/** The address under which two fetches are the same page: no fragment, no tracking, sorted query, no default port. */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  if (url.pathname.length > 1 && url.pathname.endsWith("/")) url.pathname = url.pathname.slice(0, -1);
  return url.href;
}

/** What makes a document the same document when it is added again: its own address, else its path, else its content. */
export function originOf(document: { origin: string; url?: string | undefined; sha256: string }): string {
  for (const candidate of [document.url, document.origin])
    if (candidate && /^https?:\/\//i.test(candidate) && URL.canParse(candidate))
      return canonicalAddress(candidate);
  if (document.origin === "-" || document.origin === "") return `sha256:${document.sha256}`;
  return `file://${hostname()}${document.origin.startsWith("/") ? "" : "/"}${document.origin}`;
}
