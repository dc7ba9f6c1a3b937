import { expect, test } from "vitest";
import { readBytes } from "../intake/read-bytes.ts";
import { keptBlocks, markFurniture } from "./mark-furniture.ts";

const sentence =
  "The two ministers met in the capital on Monday, and they signed a protocol on the border river.";
const body = Array.from({ length: 8 }, (_, i) => `<p>Part ${i + 1}. ${sentence} ${sentence}</p>`).join("\n");

function kept(html: string): { texts: string[]; rules: Map<string, string> } {
  const document = markFurniture(readBytes(new TextEncoder().encode(html), { name: "page.html" }));
  const text = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  return {
    texts: keptBlocks(document, document.removed).map(text),
    rules: new Map(document.removed.map((removal) => [text(removal), removal.rule])),
  };
}

test("boxes inside the body go by their markup, paragraphs stay", () => {
  const { texts, rules } =
    kept(`<html><body><article class="has-related category-gallery"><h1>Bridge opened</h1>
    <div class="byline"><span>By Jane Roe</span></div>${body}
    <figure><img src=x><figcaption>The new bridge</figcaption></figure>
    <div class="related-posts"><h4>Other stories</h4><a href=a>The old bridge</a></div>
    <p>In the evening the delegation went home by the same bridge, as the minister had promised.</p>
    <div class="newsletter-signup"><p>Our letter brings the week in ten lines.</p></div></article></body></html>`);
  expect(texts.filter((text) => text.startsWith("Part "))).toHaveLength(8);
  expect(texts).toContain(
    "In the evening the delegation went home by the same bridge, as the minister had promised.",
  );
  for (const words of [
    "The new bridge",
    "By Jane Roe",
    "Other stories",
    "The old bridge",
    "Our letter brings the week in ten lines.",
  ])
    expect(rules.has(words), words).toBe(true);
  expect(rules.get("The new bridge")).toBe("html.caption-element");
});

test("class names of the body's own containers take nothing", () => {
  const { texts } = kept(
    `<html><body class="comments-open"><div class="widget-area share related"><div class="sidebar-right advert">${body}</div></div></body></html>`,
  );
  expect(texts.filter((text) => text.startsWith("Part "))).toHaveLength(8);
});

test("a post quoted in the body stays", () => {
  const { texts } =
    kept(`<html><body><article>${body}<div class="social-embed"><blockquote class="twitter-tweet">
    <p>The river is ours together.</p>- A Minister (@minister) <a href=x>March 4, 2019</a></blockquote></div>${body}</article></body></html>`);
  expect(texts).toContain("The river is ours together.");
});

test("line rules work on the lines of one HTML block", () => {
  const { texts } = kept(
    `<html><body><article>${body}<p>The text will be published in both languages.<br>Share this:<br>Facebook</p></article></body></html>`,
  );
  expect(texts.some((text) => text.startsWith("The text will be published"))).toBe(true);
});

test("the words of removed stretches stay in the text, each with rule and reason", () => {
  const html = `<html><body><nav><a href=/>Home</a></nav><article>${body}</article><footer>All rights reserved</footer></body></html>`;
  const document = markFurniture(readBytes(new TextEncoder().encode(html), { name: "page.html" }));
  const home = document.removed.find(({ start, end }) => document.text.slice(start, end) === "Home")!;
  expect(home.rule).toBe("html.outside-article");
  expect(home.why).toContain("outside");
  expect(document.text).toContain("All rights reserved");
});
