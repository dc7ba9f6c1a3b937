import { classOf, OTHER, SPACE } from "./characters.ts";

const STOP = 0x2e;
const MAX_ADDRESS = 2048;
/** Marks that an address may follow; one also ends it, so that no character is looked at twice. */
const OPENERS = "(<\"[“'‘";
const TOP_DOMAINS: ReadonlySet<string> = new Set(
  "com org net gov edu mil int info biz eu kp kr cn ru jp uk us de fr it es ir sy cu ve br mx za ua ch at tv doc pdf html htm".split(
    " ",
  ),
);

/** End of a web or mail address or file name that starts at `at`, or `at` when there is none. Only tried where a new run of characters begins. */
export function addressEnd(text: string, from: number, at: number, to: number): number {
  if (classOf(text.charCodeAt(at)) === OTHER) return at;
  if (at > from) {
    const before = text.charCodeAt(at - 1);
    if (classOf(before) !== SPACE && !OPENERS.includes(text[at - 1]!)) return at;
  }
  let end = at;
  let sign = false;
  let dots = 0;
  const limit = Math.min(to, at + MAX_ADDRESS);
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) === SPACE || OPENERS.includes(text[end]!) || code === 0x3e || code === 0x29) break;
    if (code === 0x40 && end > at) sign = true;
    else if (code === 0x3a && text.startsWith("://", end)) sign = true;
    else if (code === STOP) dots++;
  }
  if (dots === 0 && !sign) return at;
  while (end > at && ".,;:!?)]}'’”*".includes(text[end - 1]!)) end--;
  const word = text.slice(at, end);
  if (sign)
    return /^(?:https?|ftp):\/\/[^\s/]|^[\w.+%-]{1,200}@[\w-]{1,100}\.[\w.-]{1,100}$/i.test(word) ? end : at;
  if (/^www\.\w/i.test(word)) return end;
  const last = word.lastIndexOf(".");
  const isName = /^[\w-]{2,100}(?:\.[\w-]{1,100}){1,8}(?:\/[^\s]{0,1000})?$/.test(word);
  if (last < 1 || !isName) return at;
  const slash = word.indexOf("/");
  const host = slash < 0 ? word : word.slice(0, slash);
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  return TOP_DOMAINS.has(ending) && /[a-z]{2}/i.test(host.slice(0, host.lastIndexOf("."))) ? end : at;
}
