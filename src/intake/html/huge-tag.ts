const mostAttributes = 2000;

/**
 * True when a tag has more than 2,000 attributes: HTML parsers compare each with all before it, so that a crafted page would
 * take hours. Scripts, styles and comments are passed over. Linear in the length of the source.
 */
export function hasHugeTag(source: string): boolean {
  let at = source.indexOf("<");
  while (at >= 0 && at + 1 < source.length) {
    const next = source.charCodeAt(at + 1);
    if (source.startsWith("<!--", at)) at = past(source, "-->", at + 4);
    else if (isLetter(next)) {
      const end = endOfTag(source, at + 1);
      if (end < 0) return true;
      const raw = /^<(script|style)\b/i.exec(source.slice(at, at + 8))?.[1];
      at = raw === undefined ? end : past(source, new RegExp(`</${raw}`, "gi"), end);
    } else at++;
    at = at < 0 ? at : source.indexOf("<", at);
  }
  return false;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function past(source: string, mark: string | RegExp, from: number): number {
  if (typeof mark === "string") return source.indexOf(mark, from);
  mark.lastIndex = from;
  return mark.exec(source)?.index ?? -1;
}

/** Offset past the ">" of the tag, or -1 when it has too many attributes. */
function endOfTag(source: string, from: number): number {
  let attributes = 0;
  let quote = 0;
  let inWord = true;
  for (let i = from; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 62) {
      return i + 1;
    } else if ((unit === 34 || unit === 39) && source.charCodeAt(i - 1) === 61) {
      quote = unit;
    } else if (unit <= 32 || unit === 47) {
      inWord = false;
    } else if (!inWord) {
      inWord = true;
      if (++attributes > mostAttributes) return -1;
    }
  }
  return source.length;
}
