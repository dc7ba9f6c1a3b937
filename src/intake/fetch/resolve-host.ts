import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { FetchError } from "../errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** An IP address that a host name was resolved to and that may be connected to. */
export interface PinnedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Resolves the host of an address once. The connection is then made to exactly this IP address, so that a second answer
 * of the name server cannot lead elsewhere. Throws FetchError when any answer is not public, unless private ones are allowed.
 */
export async function resolveHost(url: URL, allowPrivate: boolean): Promise<PinnedAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const answers = isIP(host) === 0 ? await answersFor(url, host) : [{ address: host, family: isIP(host) }];
  const refused = allowPrivate ? undefined : answers.find(({ address }) => !isPublicAddress(address));
  if (refused !== undefined)
    throw new FetchError(
      "fetch.address.private",
      url.href,
      `leads into a private or reserved network (${refused.address}); --allow-private permits that`,
    );
  const { address, family } = answers[0]!;
  return { address, family: family === 6 ? 6 : 4 };
}

async function answersFor(url: URL, host: string): Promise<{ address: string; family: number }[]> {
  try {
    const answers = await lookup(host, { all: true, verbatim: true });
    if (answers.length > 0) return answers;
  } catch (cause) {
    throw new FetchError("fetch.address.unknown", url.href, `the host "${host}" could not be found`, {
      cause,
    });
  }
  throw new FetchError("fetch.address.unknown", url.href, `the host "${host}" has no address`);
}
