import { BlockList, isIP } from "node:net";

// Special-purpose registries of the IANA (RFC 6890 and its updates): none of these is a public web server.
const reservedV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
// Inside global unicast (2000::/3), the blocks that are not plain public hosts: protocol assignments with Teredo and
// ORCHID, documentation, 6to4 (which wraps any IPv4 address).
const reservedV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const blocked = new BlockList();
for (const [address, prefix] of reservedV4) blocked.addSubnet(address, prefix, "ipv4");
for (const [address, prefix] of reservedV6) blocked.addSubnet(address, prefix, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/**
 * True when an IP address is an ordinary public one. Loopback, private, link-local (also cloud metadata), shared, multicast
 * and reserved addresses are not; nor is any IPv6 form that wraps an IPv4 address, whatever it wraps.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const version = isIP(plain);
  if (version === 4) return !blocked.check(plain, "ipv4");
  return version === 6 && globalUnicast.check(plain, "ipv6") && !blocked.check(plain, "ipv6");
}
