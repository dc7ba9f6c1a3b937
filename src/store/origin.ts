import { hostname } from "node:os";
import { foldName } from "../record/fold.ts";

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
export function originOf(document: {
  readonly origin: string;
  readonly url?: string | undefined;
  readonly sha256: string;
  readonly format?: string;
  readonly title?: string | undefined;
}): string {
  // An agency's page of the day holds many items under one address: there the title tells them apart.
  const item = document.format === "json" && document.title ? `#${foldName(document.title)}` : "";
  for (const candidate of [document.url, document.origin])
    if (candidate && /^https?:\/\//i.test(candidate) && URL.canParse(candidate))
      return canonicalAddress(candidate) + item;
  if (document.origin === "-" || document.origin === "") return `sha256:${document.sha256}`;
  return `file://${hostname()}${document.origin.startsWith("/") ? "" : "/"}${document.origin}`;
}
