import { createHash } from "node:crypto";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { hostileReading } from "../../../test/fixtures/hostile/reading.ts";
import { buildBrief } from "../brief/build-brief.ts";
import { renderHtml } from "./render-html.ts";
import { PAGE_SCRIPT } from "./script.ts";
import { PAGE_STYLE } from "./style.ts";

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}
const elements = (html: string) => [...walk(parse(html) as unknown as Node)].filter((node) => node.tagName);
const attribute = (node: Node, name: string) => node.attrs?.find((entry) => entry.name === name)?.value;
const textOf = (node: Node): string =>
  node.nodeName === "#text" ? (node.value ?? "") : (node.childNodes ?? []).map(textOf).join("");

const page = await renderHtml(reading, buildBrief(reading));
const hostile = await renderHtml(hostileReading, buildBrief(hostileReading));
const ALLOWED = new Set(
  "html head meta title style body a header p h1 h2 h3 bdi details summary dl dt dd code span form fieldset legend label input kbd div main mark aside section article ul li blockquote footer script".split(
    " ",
  ),
);

test("the policy names the one style and the one script by their hashes", () => {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const meta = elements(page).find((node) => attribute(node, "http-equiv") === "Content-Security-Policy");
  const policy = attribute(meta!, "content")!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src ${hash(PAGE_STYLE)};`);
  expect(policy).toContain(`script-src ${hash(PAGE_SCRIPT)};`);
  expect(policy).not.toContain("unsafe");
});

test.each([
  ["the page", page],
  ["a hostile page", hostile],
])("%s holds only elements and attributes of ours, and links only into itself", (_name, html) => {
  for (const node of elements(html)) {
    expect(ALLOWED, node.tagName).toContain(node.tagName);
    for (const { name, value } of node.attrs ?? []) {
      expect(name).not.toMatch(/^on|^style$|^src/);
      if (name === "href") expect(value).toMatch(/^#[A-Za-z0-9-]+$/);
    }
  }
  expect(elements(html).filter((node) => node.tagName === "script")).toHaveLength(1);
});

test.each([
  ["the page", page],
  ["a hostile page", hostile],
])("every link of %s leads to one element", (_name, html) => {
  const ids = elements(html).flatMap((node) => attribute(node, "id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const node of elements(html)) {
    const href = attribute(node, "href");
    if (href) expect(ids).toContain(href.slice(1));
  }
});

test("each finding is marked with exactly its words and linked both ways", () => {
  const all = elements(page);
  for (const section of buildBrief(reading).sections) {
    for (const card of section.cards) {
      const marked = all
        .filter((node) => node.tagName === "mark" && attribute(node, "data-card") === card.label)
        .flatMap((node) => [...walk(node)].filter((inner) => inner.nodeName === "#text"));
      const notes = new Set(
        all.filter((node) => attribute(node, "class")?.startsWith("ref")).flatMap((node) => [...walk(node)]),
      );
      const words = marked.filter((node) => !notes.has(node)).map((node) => node.value);
      expect(words.join("")).toBe(
        card.marks
          .slice()
          .sort((a, b) => a.start - b.start)
          .map((span) => reading.document.text.slice(span.start, span.end))
          .join(""),
      );
      expect(all.some((node) => attribute(node, "href") === `#${card.label}`)).toBe(true);
      expect(all.some((node) => attribute(node, "href") === `#${card.label}-1`)).toBe(true);
      expect(all.some((node) => attribute(node, "id") === card.label)).toBe(true);
    }
  }
});

test("all words of the document are on the page, furniture hidden among them", () => {
  const main = elements(page).find((node) => node.tagName === "main")!;
  const notes = /[●■▲◆✱][EAPCX]\d+/g;
  const shown = textOf(main).replace(notes, "").replace(/\s+/g, " ");
  for (const block of reading.document.blocks) {
    expect(shown).toContain(reading.document.text.slice(block.start, block.end));
  }
  const gone = elements(page).filter((node) => attribute(node, "class") === "gone");
  expect(gone.map((node) => textOf(node)).join(" ")).toContain("Leave a reply");
});

test("hostile words are shown as words", () => {
  expect(hostile).toContain("&lt;script&gt;document.title=&quot;owned&quot;&lt;/script&gt;");
  expect(hostile).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});
