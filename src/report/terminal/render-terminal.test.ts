import { expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { hostileReading } from "../../../test/fixtures/hostile/reading.ts";
import { buildBrief } from "../brief/build-brief.ts";
import { renderTerminal } from "./render-terminal.ts";
import { textWidth } from "./width.ts";

const view = (width: number) => renderTerminal(reading, buildBrief(reading), { width });

test.each([40, 80, 100])("no line is wider than %i columns", (width) => {
  const wide = view(width)
    .split("\n")
    .filter((line) => textWidth(line) > width);
  expect(wide).toEqual([]);
});

test("findings are marked in the text in numbered brackets, nested ones inside", () => {
  const flat = view(100).replace(/\s+/g, " ");
  expect(flat).toContain(
    "[C2 Seventy-five years ago], [E1 in [X1,X3 March 1948], [X1 President [P1 Urho Kekkonen]] travelled to Moscow] with",
  );
});

test("furniture is not in the text but under its heading, with rule and reason", () => {
  const [before, after] = view(80).split("Removed as page furniture");
  expect(before).not.toContain("Leave a reply");
  expect(after).toContain("Leave a reply");
  expect(after).toContain("rule furniture.reply-form");
});

test("the sections come in the order of the brief", () => {
  const headings = ["Events", "Agreements", "People", "Claims", "Checks", "Removed as page", "Not decided"];
  const lines = view(80).split("\n");
  const at = headings.map((heading) => lines.findIndex((line) => line.startsWith(heading)));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at.every((index) => index > 0)).toBe(true);
});

test("acts inside one state come briefly under a heading of their own", () => {
  const [first, ...rest] = reading.events;
  const domestic = { ...reading, events: [{ ...first!, scope: "domestic" as const }, ...rest] };
  const shown = renderTerminal(domestic, buildBrief(domestic), { width: 80 });
  const after = shown.split("Acts inside one state")[1]!.split("Agreements (1)")[0]!;
  expect(
    after
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([
    "[E6] Visit: Urho Kekkonen (FIN) → Russia (SUN) (recalled)",
    "The text recalls: “in March 1948, President Urho Kekkonen travelled to",
    "Moscow”.",
    "Date          March 1948 · EDTF 1948-03",
    "Codes         CAMEO 042 · PLOVER CONSULT visit (diplomatic)",
  ]);
});

test("without paint there is no escape sequence; with it the words stay the same", () => {
  expect(view(80)).not.toContain("\u001b");
  const painted = renderTerminal(reading, buildBrief(reading), {
    width: 80,
    paint: (styles, text) => `<${styles.join("+")}>${text}</>`,
  });
  expect(painted.replace(/<[a-z+]*>|<\/>/g, "")).toBe(view(80));
  expect(painted).toContain("<blue>[E1 ");
});

test("a hostile document emits no control character and no override", () => {
  const hostile = renderTerminal(hostileReading, buildBrief(hostileReading), { width: 80 });
  expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(hostile).toContain("⟨U+001B⟩");
});
