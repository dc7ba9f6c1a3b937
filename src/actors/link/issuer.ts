import type { Registers } from "../../registers/registers.ts";

/** Second-level domains that only governments have, by country ("gov.uk", "go.jp", "gouv.fr"). */
const GOVERNMENT = new Set(["gov", "go", "gob", "gouv", "govt", "mil", "government", "gc"]);
/** Ministries and state media whose address has no such part. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ["kremlin.ru", "RUS"],
  ["mid.ru", "RUS"],
  ["mfa.ru", "RUS"],
  ["kcna.kp", "PRK"],
  ["mfa.gov.kp", "PRK"],
  ["bundesregierung.de", "DEU"],
  ["auswaertiges-amt.de", "DEU"],
  ["elysee.fr", "FRA"],
]);

/**
 * State code of the government that issues a document, by its web address; undefined for the press and everybody else. It is
 * who "we" are outside quotation marks.
 */
export function issuerState(address: string, registers: Registers): string | undefined {
  const host = hostOf(address);
  if (!host) return undefined;
  for (const [name, state] of HOSTS) if (host === name || host.endsWith(`.${name}`)) return state;
  const parts = host.split(".");
  const last = parts.at(-1) ?? "";
  if (last === "gov" || last === "mil") return "USA";
  return GOVERNMENT.has(parts.at(-2) ?? "") ? stateOfDomain(registers, last) : undefined;
}

function hostOf(address: string): string | undefined {
  const match = /^https?:\/\/([^/:?#]{1,253})/i.exec(address);
  return match?.[1]?.toLowerCase();
}

function stateOfDomain(registers: Registers, domain: string): string | undefined {
  const code = domain === "uk" ? "GB" : domain.toUpperCase();
  for (const state of registers.states())
    if (state.codes.iso2 === code && state.to === null) return state.code;
  return undefined;
}
