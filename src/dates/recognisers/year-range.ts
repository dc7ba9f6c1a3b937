import type { Recogniser } from "../recogniser.ts";

const BEFORE = new Set("in during of from between ( years for until the , since war - by winter".split(" "));

export const yearRange: Recogniser = {
  id: "dates.year-range",
  version: 1,
  why: "Years joined by a dash: '1945-48', '1904–1905', 'the winter of 1949-50', 'the 1948/49 season'.",
  examples: {
    yes: [
      ["During 1945-48 the zone was under Soviet command.", "1945-48"],
      ["The war (1904–1905) was short.", "1904–1905"],
      ["The 1948/49 plan was met.", "1948/49"],
    ],
    no: ["Call 1945-4812 now.", "In 1949-built ships."],
  },
  patterns: ["a:YEAR (-|–|/) (b:YEAR|short:NUM)", "from a:YEAR (-|–) (b:YEAR|short:NUM)"],
  read(match) {
    const from = match.value("a");
    if (from === undefined) return null;
    let to = match.value("b");
    const short = match.at("short");
    if (to === undefined && short >= 0) {
      const digits = match.lexemes.textOf(short);
      if (!/^\d{1,2}$/.test(digits)) return null;
      const width = 10 ** digits.length;
      to = Math.floor(from / width) * width + Number(digits);
      if (to <= from && digits.length === 2 && match.value("short") === 0) to += 100;
    }
    if (to === undefined || to <= from || to - from > 400) return null;
    if (match.has("b") === false && to - from > 60 && !BEFORE.has(match.before())) return null;
    return {
      is: "range",
      from: { is: "calendar", year: from },
      to: { is: "calendar", year: to },
      fromEnd: match.at("a") + 1,
      toStart: match.has("b") ? match.at("b") : short,
    };
  },
};
