import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import type { Composed } from "./compose.ts";
import { fuzzyDate } from "./fuzzy-date.ts";
import type { DateMention } from "./layer.ts";
import type { Lexemes } from "./lexemes.ts";
import { type Moment, momentEdtf } from "./moment.ts";
import type { Reading } from "./reading.ts";
import type { Resolution } from "./resolve/context.ts";

/** The mention that an expression and its resolution make. */
export function toMention(lexemes: Lexemes, item: Composed, resolution: Resolution): DateMention {
  const start = lexemes.start[item.first]!;
  const end = lexemes.end[item.end - 1]!;
  const span = { start, end };
  const { reading } = item;
  const modifier = item.modifier ?? item.part;
  const amount =
    "amount" in reading && reading.amount !== null && reading.is !== "offset" ? reading.amount : undefined;
  const unit = unitOf(reading, resolution.moment);
  const date = dateFrom(resolution, span);
  const time = item.time ?? (reading.is === "clock" ? reading.time : undefined);
  return {
    ...span,
    kind: kindOf(reading, time),
    rule: item.rule,
    text: lexemes.text.slice(start, end),
    date,
    ...(amount === undefined ? {} : { amount }),
    ...(unit === undefined ? {} : { unit }),
    ...(modifier === undefined ? {} : { modifier }),
    ...(item.part === undefined ? {} : { part: item.part }),
    ...(time === undefined ? {} : { time }),
    ...(reading.is === "vague" ? { reference: reading.time } : {}),
    ...(reading.is === "offset" && reading.base === "now" && reading.amount === null
      ? { reference: reading.sign < 0 ? "past" : "future" }
      : {}),
    ...(reading.is === "range" ? { parts: partsOf(lexemes, item, reading, resolution) } : {}),
    ...(reading.is === "set" && reading.weekday !== undefined ? { weekday: reading.weekday } : {}),
    ...(reading.is === "set" && reading.month !== undefined ? { month: reading.month } : {}),
  };
}

function kindOf(reading: Reading, time: string | undefined): DateMention["kind"] {
  switch (reading.is) {
    case "duration":
    case "set":
    case "age":
    case "anniversary":
      return reading.is;
    case "clock":
      return "time";
    default:
      return time === undefined ? "date" : "time";
  }
}

function unitOf(reading: Reading, moment: Moment | null): DateMention["unit"] {
  const unit = "unit" in reading ? reading.unit : moment?.precision;
  switch (unit) {
    case "second":
    case "half":
    case "period":
    case "millennium":
    case "season":
    case undefined:
      return undefined;
    case "weekend":
    case "fortnight":
      return "week";
    default:
      return unit;
  }
}

function dateFrom(resolution: Resolution, span: Span): FuzzyDate | null {
  const edtf = edtfOf(resolution);
  if (edtf === null) return null;
  return fuzzyDate(edtf, {
    basis: resolution.basis,
    words:
      (resolution.basis === "inherited" || resolution.basis === "computed") &&
      typeof resolution.anchor === "object"
        ? [span, resolution.anchor]
        : [span],
    ...(resolution.calendar === undefined ? {} : { calendar: resolution.calendar }),
    ...(resolution.anchor === undefined ? {} : { anchor: resolution.anchor }),
    ...(resolution.note === undefined ? {} : { note: resolution.note }),
  });
}

function edtfOf(resolution: Resolution): string | null {
  const { moment, until, edtf } = resolution;
  if (moment === null || edtf !== undefined) return edtf ?? null;
  if (until === undefined) return momentEdtf(moment);
  return `${startOf(momentEdtf(moment))}/${endOf(momentEdtf(until))}`;
}

/** An end of a range that is itself a week ("a/b") gives its first or last day. */
function startOf(edtf: string): string {
  return edtf.split("/")[0]!;
}

function endOf(edtf: string): string {
  return edtf.split("/").at(-1)!;
}

function partsOf(
  lexemes: Lexemes,
  item: Composed,
  reading: Extract<Reading, { is: "range" }>,
  resolution: Resolution,
): NonNullable<DateMention["parts"]> {
  const first = reading.fromStart ?? item.first;
  const ends = [
    { start: lexemes.start[first]!, end: lexemes.end[reading.fromEnd - 1]!, moment: resolution.moment },
    {
      start: lexemes.start[reading.toStart]!,
      end: lexemes.end[item.end - 1]!,
      moment: resolution.until ?? null,
    },
  ];
  return ends.map(({ start, end, moment }) => ({
    start,
    end,
    edtf: moment === null ? null : momentEdtf(moment),
  }));
}
