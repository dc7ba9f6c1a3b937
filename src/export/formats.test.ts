import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportRow } from "../record/export-row.ts";
import { csv, csvCell } from "./csv.ts";
import { icalendar } from "./icalendar.ts";
import { timelineJs } from "./timeline-js.ts";
import { webAnnotation } from "./web-annotation.ts";

const row: ExportRow = {
  id: "stm_1",
  clusterId: "stm_1",
  kind: "event",
  subkind: "agreement-signed",
  edtf: "1963-01-22",
  cameo: "057",
  plover: "SUPPORT",
  timeMode: "recalled",
  polarity: "affirmed",
  confidence: 0.9,
  status: "accepted",
  place: "Paris",
  parties: [
    { side: "source", role: "signatory", name: "Charles de Gaulle", state: "FRA" },
    { side: "target", role: "signatory", name: "Konrad Adenauer", state: "DEU" },
  ],
  quote: { start: 2, end: 22, exact: 'signed in Paris, "so"' },
  prefix: "🕊️",
  suffix: ".",
  codePointStart: 2,
  codePointEnd: 22,
  document: {
    id: "doc_1",
    title: "A treaty <b>",
    url: "https://example.org/treaty",
    origin: "https://example.org/treaty",
    source: "Example Agency",
    published: null,
    retrievedAt: "2024-05-01T10:00:00Z",
  },
};
const now = { now: "2026-01-01T00:00:00Z" };

/** A small RFC 4180 reader of its own, to hold the writer against. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const match of text.matchAll(
    /((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g,
  ))
    rows.push(
      [...match[1]!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map((cell) =>
        cell[1] !== undefined ? cell[1].replaceAll('""', '"') : (cell[2] ?? ""),
      ),
    );
  return rows;
}

describe("CSV", () => {
  test("columns and values", () => {
    const [head, line] = readCsv(csv.write([row], now).text);
    const value = (name: string) => line![head!.indexOf(name)];
    expect(value("date")).toBe("1963-01-22");
    expect(value("first_day")).toBe("1963-01-22");
    expect(value("quote")).toBe('signed in Paris, "so"');
    expect(value("states")).toBe("FRA DEU");
  });

  test("any cell survives, and none begins a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const back = readCsv(`${cell}\r\n`)[0]?.[0] ?? "";
        expect([text, `'${text}`]).toContain(back);
        expect(back).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

test("Web Annotation carries quote, position in code points and the instant of the source", () => {
  const collection = JSON.parse(webAnnotation.write([row], now).text);
  const [item] = collection.first.items;
  expect(item.target.selector).toEqual([
    { type: "TextQuoteSelector", exact: row.quote.exact, prefix: "🕊️", suffix: "." },
    { type: "TextPositionSelector", start: 2, end: 22 },
  ]);
  expect(item.target.state.sourceDate).toBe("2024-05-01T10:00:00Z");
});

test("TimelineJS escapes markup and says what it left out", () => {
  const { text, losses } = timelineJs.write(
    [
      { ...row, quote: { ...row.quote, exact: "<script>x</script>" } },
      { ...row, id: "stm_2", edtf: null },
    ],
    now,
  );
  const timeline = JSON.parse(text);
  expect(timeline.events[0].start_date).toMatchObject({ year: "1963", month: "1", day: "22" });
  expect(timeline.events[0].text.text).not.toContain("<script>");
  expect(losses).toEqual([{ id: "stm_2", what: "left out: no date, or no beginning" }]);
});

test("iCalendar names the coming anniversary and attributes what it says", () => {
  const { text, losses } = icalendar.write([row, { ...row, id: "stm_2", edtf: "1963-01" }], now);
  const unfolded = text.replaceAll("\r\n ", "");
  expect(unfolded).toContain("DTSTART;VALUE=DATE:20260122");
  expect(unfolded).toContain(
    "SUMMARY:63rd anniversary: agreement-signed\\, Charles de Gaulle – Konrad Adenauer",
  );
  expect(unfolded).toContain("Example Agency reports:");
  expect(losses.map((loss) => loss.id)).toEqual(["stm_2"]);
});
