import fc from "fast-check";

/** Bytes that nobody should send, and the name they come under. */
export interface HostileInput {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const encoder = new TextEncoder();

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opened - Example</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opened","datePublished":"2019-03-04"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge opened</h1><p>The two ministers opened a bridge over the border
river on 1&nbsp;March 2019 &amp; signed a protocol, which names a joint commission.</p><p>The commission is to meet each
spring in one of the two capitals, the ministers said.</p><figure><figcaption>The bridge</figcaption></figure></article>
<footer>&copy; 2019</footer></body></html>`;
const markdown = `---\ntitle: "Bridge"\ndate: 2019-03-04\n---\n# Bridge\n\nThe *two* ministers [met](http://x/a_(b)) **there**.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n`;
const json = JSON.stringify({
  title: "Bridge",
  published: "2019-03-04",
  text: "The ministers met.\n\nThey “signed” a text. \u202e",
});

/** Pieces that break parsers when they pile up. */
const shards = [
  "<div>",
  "</div>",
  "<p>",
  "<b id=1>",
  "<a href=x>",
  "<table>",
  "<tr><td>",
  "<svg>",
  "<math>",
  "<template>",
  "<select>",
  "<!--",
  "-->",
  "<script>alert(1)</script>",
  "<script>",
  "<style>",
  "<![CDATA[",
  "]]>",
  "<br>",
  "<plaintext>",
  "<title>",
  "<textarea>",
  "<frameset>",
  "<form>",
  "<button>",
  "<li>",
  "<h1>",
  "<img src=x onerror=alert(1)>",
  "<noscript>",
  "&",
  "&amp",
  "&#x110000;",
  "&#0;",
  "&notit;",
  "&lt;",
  "\u0000",
  "\ufeff",
  "\u202e",
  "\u2066",
  "\u200d",
  "\ud800",
  "é",
  "中文。",
  "العربية",
  "\r",
  "\n",
  "\r\n",
  "\t",
  "   ",
  "[",
  "](",
  "**",
  "`",
  "> ",
  "- ",
  "| ",
  "#",
  "\\",
  "{",
  "}",
  '"',
  "Share",
  "Leave a Reply",
  "Comments",
  "word ",
  "The ministers met. ",
  "%s",
  "\u2028",
];

const source = fc.constantFrom(page, markdown, json);
const name = fc.constantFrom("page.html", "page.txt", "page.md", "page.json", "page", "-", "page.htm");

const truncated = fc
  .tuple(source, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, share]) => encoder.encode(text).slice(0, Math.floor(text.length * share)));

const binary = fc.uint8Array({ minLength: 0, maxLength: 4000 });

const mixed = fc.tuple(source, binary, fc.nat(2000)).map(([text, noise, at]) => {
  const bytes = encoder.encode(text);
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
});

/** Declared or guessed wrongly: text in one encoding whose header says another. */
const wrongEncoding = fc
  .tuple(
    fc.constantFrom("utf-8", "utf-16", "shift_jis", "windows-1251", "iso-8859-1", "nonsense", "gb18030"),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom("utf8", "utf16le", "latin1"),
  )
  .map(([label, words, real]) =>
    Buffer.from(
      `<html><meta charset="${label}"><p>${words}</p><p>Текст и ещё text, 文字。</p>`,
      real as BufferEncoding,
    ),
  );

const nested = fc
  .tuple(
    fc.constantFrom(
      "<div>",
      "<b>",
      "<table><tr><td>",
      "<ul><li>",
      "<svg><g>",
      "<a href=x><p>",
      "> ",
      "[",
      '{"a":',
      "<font><i>",
    ),
    fc.nat(20_000),
  )
  .map(([piece, count]) => encoder.encode(`<html><body>${piece.repeat(count)}words`));

const soup = fc
  .array(fc.constantFrom(...shards), { maxLength: 400 })
  .chain((pieces) =>
    fc.constantFrom("", "<html><body>", "# ").map((start) => Buffer.from(start + pieces.join(""), "utf8")),
  );

const longLine = fc
  .tuple(fc.constantFrom(...shards), fc.integer({ min: 1, max: 20_000 }))
  .map(([piece, count]) => Buffer.from(`<p>${piece.repeat(count)}`, "utf8"));

/** Inputs of all these kinds. */
export const hostileInput: fc.Arbitrary<HostileInput> = fc.record({
  bytes: fc.oneof(
    { weight: 2, arbitrary: truncated },
    { weight: 2, arbitrary: binary },
    { weight: 2, arbitrary: mixed },
    { weight: 2, arbitrary: wrongEncoding },
    { weight: 1, arbitrary: nested },
    { weight: 5, arbitrary: soup },
    { weight: 1, arbitrary: longLine },
  ) as fc.Arbitrary<Uint8Array>,
  name,
});
