const longestReference = 40;

/**
 * For each UTF-16 unit i of a text node's value the stretch of raw source it was made from: begin at 2i, end at 2i + 1. Raw text differs from the value by character references, carriage returns and dropped NULs. Undefined when the
 * two cannot be aligned (text that the parser moved together from several places).
 */
export function alignSource(
  value: string,
  source: string,
  start: number,
  end: number,
): Uint32Array | undefined {
  const at = new Uint32Array(value.length * 2);
  let raw = start;
  let i = 0;
  while (i < value.length) {
    if (raw >= end) return undefined;
    const unit = source.charCodeAt(raw);
    const wanted = value.charCodeAt(i);
    if (unit === 38 /* & */) {
      const reference = readReference(value, i, source, raw, end);
      if (reference !== undefined) {
        at[2 * i] = raw;
        raw += reference.length;
        at[2 * i++ + 1] = raw;
        // Further units of the same reference have no source of their own.
        for (let k = 1; k < reference.units; k++, i++) at.fill(raw, 2 * i, 2 * i + 2);
        continue;
      }
    }
    if (unit === wanted) {
      at[2 * i] = raw++;
      at[2 * i++ + 1] = raw;
    } else if (unit === 13 && wanted === 10) {
      at[2 * i] = raw;
      raw += source.charCodeAt(raw + 1) === 10 ? 2 : 1;
      at[2 * i++ + 1] = raw;
    } else if (unit === 0 || (unit === 10 && i === 0)) {
      raw++; // a dropped NUL, or the first line feed inside <pre>
    } else if (unit === 60 /* < */) {
      const close = source.indexOf(">", raw); // a stray tag or comment inside a run of text
      if (close < 0 || close >= end) return undefined;
      raw = close + 1;
    } else return undefined;
  }
  return at;
}

/**
 * The character reference at `raw`, checked by what follows it: after a reference of the right length the raw text goes
 * on as the value does. Undefined when "&" stands for itself.
 */
function readReference(
  value: string,
  i: number,
  source: string,
  raw: number,
  end: number,
): { length: number; units: number } | undefined {
  const match = /^&(?:#x?[0-9a-f]{1,10}|[a-z][a-z0-9]{0,32});?/i.exec(
    source.slice(raw, Math.min(end, raw + longestReference)),
  );
  if (match === null) return undefined;
  const whole = match[0];
  if (whole.endsWith(";")) {
    for (let units = 1; units <= 4; units++)
      if (goesOn(value, i + units, source, raw + whole.length, end)) return { length: whole.length, units };
  }
  if (value.startsWith(whole, i)) return undefined;
  // References without a semicolon may end inside the word ("&copyright"): the longest that fits stands.
  for (let length = whole.length; length >= 3; length--)
    if (goesOn(value, i + 1, source, raw + length, end)) return { length, units: 1 };
  return undefined;
}

/** True when value and source agree for the next few units, up to the next reference or tag. */
function goesOn(value: string, i: number, source: string, raw: number, end: number): boolean {
  if (i > value.length) return false;
  for (let k = 0; k < 12; k++) {
    if (i + k >= value.length)
      return raw + k >= end || source.charCodeAt(raw + k) === 0 || source.charCodeAt(raw + k) === 60;
    if (raw + k >= end) return false;
    const unit = source.charCodeAt(raw + k);
    if (unit === 38 || unit === 13 || unit === 0 || (unit === 60 && value.charCodeAt(i + k) !== 60))
      return true;
    if (unit !== value.charCodeAt(i + k)) return false;
  }
  return true;
}
