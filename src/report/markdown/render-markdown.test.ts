import { expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { hostileReading } from "../../../test/fixtures/hostile/reading.ts";
import { buildBrief } from "../brief/build-brief.ts";
import { renderMarkdown } from "./render-markdown.ts";

const brief = renderMarkdown(reading, buildBrief(reading));
const hostile = renderMarkdown(hostileReading, buildBrief(hostileReading));

test("marks in the text lead to the headings of the cards", () => {
  expect(brief).toContain("travelled to Moscow [E1](#e1) with the delegation");
  expect(brief).toContain('<a id="e1"></a>\n\n### E1 Visit: Urho Kekkonen (FIN) → Russia (SUN) (recalled)');
});

test("every link leads to an anchor", () => {
  const anchors = new Set([...brief.matchAll(/<a id="(\w+)">/g)].map((match) => match[1]));
  const links = [...brief.matchAll(/\]\(#(\w+)\)/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(anchors).toContain(link);
});

test("sections come in order and furniture only under its heading", () => {
  const headings = [...brief.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual([
    "Text, with its findings marked",
    "Events",
    "Agreements",
    "People",
    "Claims",
    "Checks",
    "Removed as page furniture",
    "Not decided",
  ]);
  expect(brief.split("## Removed")[0]).not.toContain("Leave a reply");
});

test("a document's markup and addresses stay words", () => {
  expect(hostile.replace(/<a id="[a-z]\d+"><\/a>/g, "").replace(/`[^`\n]*`/g, "")).not.toMatch(/<[a-z/!]/i);
  expect(hostile).not.toMatch(/(?<!\\)\]\((?!#[a-z]\d+\))/);
  expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
