import { expect, test } from "vitest";
import type { SourceDocument } from "../../model/document.ts";
import { readBytes } from "../read-bytes.ts";

function read(html: string, mediaType?: string): SourceDocument {
  return readBytes(new TextEncoder().encode(html), {
    name: "page.html",
    ...(mediaType ? { mediaType } : {}),
  });
}

const texts = ({ text, blocks }: SourceDocument) => blocks.map(({ start, end }) => text.slice(start, end));

test("blocks are in reading order, separated by a blank line, with kind and path", () => {
  const document =
    read(`<body><h2>Talks</h2><div class="post body"><p>First <b>part</b>.</p><ul><li>one<li>two</ul>
    <blockquote>Quoted</blockquote><table><tr><td>cell</table>Loose<br>line</div></body>`);
  expect(document.text).toBe("Talks\n\nFirst part.\n\none\n\ntwo\n\nQuoted\n\ncell\n\nLoose\nline");
  expect(document.blocks.map(({ kind }) => kind)).toEqual([
    "heading",
    "paragraph",
    "list-item",
    "list-item",
    "quote",
    "table-cell",
    "paragraph",
  ]);
  expect(document.blocks[0]).toMatchObject({ start: 0, end: 5, level: 2, path: "body > h2" });
  expect(document.blocks[1]!.path).toBe("body > div.post.body > p");
});

test("every character is tied to its place in the source: entities, white space, stray tags", () => {
  const source =
    "<body><p>Caf&eacute; &amp;\r\n   tea&nbsp;at &#x35;&copy x</zzz>y &copyright AT&T</p></body>";
  const { text, sourceMap } = read(source);
  expect(text).toBe("Café & tea at 5© xy ©right AT&T");
  const origin = (at: number) => {
    const run = sourceMap.find(({ start, end }) => start <= at && at < end)!;
    const exact = run.end - run.start === run.sourceEnd - run.sourceStart;
    return exact ? source[run.sourceStart + at - run.start] : source.slice(run.sourceStart, run.sourceEnd);
  };
  expect([...text].map((_, i) => origin(i))).toEqual([
    ..."Caf",
    "&eacute;",
    " ",
    "&amp;",
    "\r\n   ",
    ..."tea",
    "&nbsp;",
    ..."at ",
    "&#x35;",
    "&copy",
    ..." xy ",
    "&copy",
    ..."right AT&T",
  ]);
});

test("hidden elements, scripts and templates give no text; two breaks make a paragraph", () => {
  const document =
    read(`<body><p hidden>a</p><p style="display: none">b</p><script>c</script><template>d</template>
    <span aria-hidden=true>e</span>seen<br><br>too</body>`);
  expect(texts(document)).toEqual(["seen", "too"]);
});

test("share of linked characters", () => {
  const { blocks } = read("<body><p>1234<a href=x>5678</a></p><p>none</p></body>");
  expect(blocks.map(({ linkShare }) => linkShare)).toEqual([0.5, 0]);
});

test("title, authors, site, language, address and date from the markup", () => {
  const document =
    read(`<html lang="en-GB"><head><title>Bridge opened on the border - The Daily Example</title>
    <link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="The Daily Example">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Jane Roe"}],"datePublished":"2019-03-04T10:00:00+01:00"}]}</script>
    </head><body><h1>Bridge opened on the border</h1><p>Text.</p></body></html>`);
  expect(document).toMatchObject({
    title: "Bridge opened on the border",
    authors: ["Jane Roe"],
    site: "The Daily Example",
    language: "en-GB",
    url: "https://example.org/a",
    published: { edtf: "2019-03-04", basis: "explicit", precision: "day" },
  });
});

test.each([
  ['<meta property="article:published_time" content="2020-05-06T07:08:09Z">', "2020-05-06"],
  ['<meta name="DC.date.issued" content="2018-11">', "2018-11"],
  ['<time class="entry-date published" datetime="2017-01-02">2 January</time>', "2017-01-02"],
  ['<span itemprop="datePublished">17 March 2021</span>', "2021-03-17"],
  ["<p>Posted on March 4, 2019 by editor</p>", "2019-03-04"],
])("date of publication from %s", (markup, edtf) => {
  expect(read(`<html><body>${markup}<p>Text.</p></body></html>`).published?.edtf).toBe(edtf);
});

test("two teasers with different dates date nothing; an unreadable date is said", () => {
  expect(
    read('<body><time datetime="2017-01-02">a</time><time datetime="2018-01-02">b</time></body>').published,
  ).toBeUndefined();
  const document = read('<head><meta name="date" content="last week"></head><body>x</body>');
  expect(document.published).toBeUndefined();
  expect(document.issues.map(({ code }) => code)).toContain("intake.published.unread");
});

test("a page that nests too deeply is read in order and says so", () => {
  const document = read(`<body>${"<div>".repeat(2000)}<p>Deep &amp; far</p>`);
  expect(texts(document)).toEqual(["Deep & far"]);
  expect(document.issues.map(({ code }) => code)).toEqual(["intake.html.nesting"]);
});

test("what reads as the article is kept, the rest is marked with rule and reason", () => {
  const body = Array.from(
    { length: 8 },
    (_, i) => `<p>Part ${i}, in which the ministers met, talked and signed a long text on trade.</p>`,
  );
  const document = read(
    `<body><div class=menu><a href=/>Home</a></div><article>${body.join("")}</article></body>`,
  );
  expect(document.removed).toEqual([
    { start: 0, end: 4, rule: "html.outside-article", why: expect.stringContaining("outside") },
  ]);
});
