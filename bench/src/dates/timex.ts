import type { DateMention } from "../../../src/dates/layer.ts";

/** A temporal expression as TimeML (TIMEX3) writes it. Offsets are UTF-16. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
}

const UNIT_LETTERS: Readonly<Record<string, string>> = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
};
const REFERENCES = { present: "PRESENT_REF", past: "PAST_REF", future: "FUTURE_REF" } as const;
const SEASONS = ["SP", "SU", "FA", "WI"];

/** The TIMEX3 expressions of a mention: none for ages and anniversaries, two for the ends of a range. */
export function toTimexes(mention: DateMention, text: string): Timex[] {
  const one = (type: Timex["type"], value: string | null): Timex[] =>
    value === null ? [] : [{ start: mention.start, end: mention.end, text: mention.text, type, value }];
  if (mention.parts !== undefined) {
    return mention.parts.map(({ start, end, edtf }) => ({
      start,
      end,
      text: text.slice(start, end),
      type: "DATE",
      value: edtf === null ? "" : dateValue(edtf),
    }));
  }
  switch (mention.kind) {
    case "age":
    case "anniversary":
      return [];
    case "duration":
      return one("DURATION", durationValue(mention.amount, mention.unit));
    case "set":
      return one("SET", setValue(mention));
    case "time":
      return one("TIME", mention.date === null ? null : dateValue(mention.date.edtf) + (mention.time ?? ""));
    default:
      if (mention.reference !== undefined) return one("DATE", REFERENCES[mention.reference]);
      // "several days later", not resolved: TimeML writes the length.
      if (mention.date === null && mention.unit !== undefined)
        return one("DURATION", durationValue(undefined, mention.unit));
      return one("DATE", mention.date === null ? "" : dateValue(mention.date.edtf, mention.unit));
  }
}

/** TIMEX3 value of an EDTF date. */
export function dateValue(edtf: string, unit?: string): string {
  if (unit === "week" && edtf.includes("/")) return weekValue(edtf);
  const value = edtf.replace(/[~?%]/g, "");
  const division = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(value);
  if (division !== null) {
    const [year, code] = [division[1]!, Number(division[2])];
    if (code < 30) return `${era(year)}-${SEASONS[code - 21]}`;
    return `${era(year)}-${code < 40 ? `Q${code - 32}` : `H${code - 39}`}`;
  }
  if (/^\d{3}X$/.test(value)) return value.slice(0, 3);
  if (/^\d{2}XX$/.test(value)) return value.slice(0, 2);
  if (/^-\d{2}XX$/.test(value)) return `BC${value.slice(1, 3)}`;
  return era(value);
}

/** Years before Christ: astronomical -0489 is 490 BC. */
function era(value: string): string {
  const match = /^(-\d{4}|0000)(.*)$/.exec(value);
  return match === null ? value : `BC${String(1 - Number(match[1])).padStart(4, "0")}${match[2]}`;
}

function weekValue(edtf: string): string {
  const [from, to] = edtf.split("/") as [string, string];
  const [first, last] = [Date.parse(from) / 86400000, Date.parse(to) / 86400000];
  const weekday = (((first + 3) % 7) + 7) % 7;
  const thursday = new Date((first - weekday + 3) * 86400000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86400000 / 7) + 1;
  const value = `${year}-W${String(week).padStart(2, "0")}`;
  return last - first === 1 ? `${value}-WE` : value;
}

function durationValue(amount: number | undefined, unit: string | undefined): string | null {
  if (unit === undefined) return "PXX";
  if (unit === "decade" || unit === "century") {
    return `P${amount === undefined ? "X" : amount * (unit === "decade" ? 10 : 100)}Y`;
  }
  const letter = UNIT_LETTERS[unit] ?? "X";
  const time = unit === "minute" || unit === "hour" ? "T" : "";
  if (amount !== undefined && !Number.isInteger(amount)) return fraction(amount, unit);
  return `P${time}${amount ?? "X"}${letter}`;
}

function fraction(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const head = whole === 0 ? "" : String(whole);
  if (unit === "year") return `P${head === "" ? "" : `${head}Y`}${Math.round(rest * 12)}M`;
  if (unit === "minute") return `PT${head === "" ? "" : `${head}M`}${Math.round(rest * 60)}S`;
  if (unit === "hour") return `PT${head === "" ? "" : `${head}H`}${Math.round(rest * 60)}M`;
  return `P${amount}${UNIT_LETTERS[unit] ?? "X"}`;
}

function setValue(mention: DateMention): string {
  if (mention.weekday !== undefined) return `XXXX-WXX-${mention.weekday}`;
  if (mention.month !== undefined) return `XXXX-${String(mention.month).padStart(2, "0")}`;
  return durationValue(mention.amount, mention.unit) ?? "P1D";
}
