import fc from "fast-check";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { CHECK_TEMPLATES, openPipeline } from "../../src/cli/check/pipeline.ts";
import { IntakeError } from "../../src/intake/errors.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import { buildBrief } from "../../src/report/brief/build-brief.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { readResult, renderJson } from "../../src/report/json/render-json.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { renderTerminal } from "../../src/report/terminal/render-terminal.ts";

/**
 * Whatever the bytes, the way from intake to the reports ends in a reading or in an error that names the input and the
 * reason; in time; and no report carries a control character, a script or an element of the document's making.
 */
const pipeline = openPipeline({});

/** Runs of each of the seven kinds of input; 150 make a thousand and more. */
const RUNS = Number(process.env.CHANCERY_PROPERTY_RUNS ?? 40);
const LONGEST_MS = 10_000;

const SENTENCES = [
  "On 6 April 1948 Finland and the Soviet Union signed a treaty in Moscow.",
  "President Urho Kekkonen visited the USSR from May 20 to 22, 1958, 65 years ago.",
  "The Foreign Ministry of Ghana denied that talks with Togo had been held.",
  "It was the first agreement on trade between Chile and Peru, and the two sides will meet in Lima next month.",
  "According to Mr. Smith, 12 ministers and 30 officials, 40 people in all, took part.",
];
const FRAGMENTS = [
  "<script>document.title='owned'</script>",
  "<img src=x onerror=alert(1)>",
  "</p></div></table></script></style></title>",
  "<svg/onload=alert(1)><math><mtext></mtext></math>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "<style>*{display:none}</style>",
  "<meta http-equiv=refresh content='0;url=http://127.0.0.1/'>",
  "<base href=http://127.0.0.1/>",
  "<iframe srcdoc='<script>1</script>'>",
  "&#0;&#x1b;&#8238;&#xd800;",
  "<a href='javascript:alert(1)'>click</a>",
  "<template><p>in a template</p>",
  '{"@type":"NewsArticle","datePublished":"9999-99-99"}',
  "\u001b[2J\u001b]0;owned\u0007",
  "\u202Egnp.exe\u202C\u2066\u2069",
  "\u0000\uFFFE\uFFFF",
  "# [click](javascript:alert(1)) `code` | a | b |",
  "---\ntitle: [\n---\n",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom("Leave a Reply", "Share this:", "1949", "\n\n", "\r", "\u2028") },
);
const mixed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(" "));
const page = mixed.map(
  (inner) => `<!doctype html><html><head><title>A page</title></head><body><p>${inner}</p></body></html>`,
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

async function holds(bytes: Uint8Array, name: string): Promise<void> {
  const began = process.cpuUsage();
  let document: ReturnType<typeof readBytes>;
  try {
    document = readBytes(bytes, { name });
  } catch (fault) {
    expect(fault).toBeInstanceOf(IntakeError);
    expect((fault as IntakeError).message).toContain(name);
    expect((fault as IntakeError).reason.length).toBeGreaterThan(5);
    return;
  }
  const reading = pipeline.read(document);
  const brief = buildBrief(reading, { names: pipeline.names, templates: CHECK_TEMPLATES });
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  expect(renderTerminal(reading, brief)).not.toMatch(controls);
  expect(renderMarkdown(reading, brief)).not.toMatch(controls);
  expect(renderJson(readResult(name, reading)).trimEnd()).not.toContain("\n");
  const html = await renderHtml(reading, brief);
  expect(html).not.toMatch(controls);
  expect(foreignMarkup(html)).toEqual([]);
  // Processor time, so that a busy machine is not taken for a slow reading.
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
}

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Elements that could run or load something, besides the page's one script, and attributes that could. */
function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  let scripts = 0;
  const stack: Node[] = [parse(html) as unknown as Node];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.tagName === "script" && ++scripts > 1) found.push("script");
    if (node.tagName && /^(?:iframe|img|svg|math|object|embed|base|link|video|template)$/.test(node.tagName))
      found.push(node.tagName);
    for (const { name, value } of node.attrs ?? []) {
      if (/^(?:on|src|style|srcdoc)/.test(name)) found.push(`${node.tagName} ${name}`);
      if (name === "href" && !value.startsWith("#")) found.push(`href ${value}`);
    }
    stack.push(...(node.childNodes ?? []));
  }
  return found;
}

test.each([
  ["text of mixed pieces", "a.txt", mixed.map(utf8)],
  ["pages of mixed pieces", "a.html", page.map(utf8)],
  ["Markdown of mixed pieces", "a.md", mixed.map(utf8)],
  [
    "pages cut off anywhere",
    "b.html",
    fc
      .tuple(page, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, share]) => utf8(text).subarray(0, Math.floor(utf8(text).length * share))),
  ],
  ["bytes of any kind", "c.bin", fc.uint8Array({ maxLength: 2000 })],
  [
    "pages in other encodings than they say",
    "d.html",
    page.chain((text) =>
      fc.constantFrom(
        utf16(text),
        Buffer.from(text, "latin1"),
        utf8(`<meta charset="shift_jis">${text}`),
        utf8(`<?xml version="1.0" encoding="utf-7"?>${text}`),
      ),
    ),
  ],
  ["text in any script and direction", "e.txt", fc.string({ unit: "grapheme", maxLength: 800 }).map(utf8)],
] as const)(
  "%s end in a reading or a plain error",
  async (_kind, name, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes as fc.Arbitrary<Uint8Array>, (input) => holds(input, name)),
      { numRuns: RUNS },
    );
  },
  600_000,
);

test.each([
  ["a text of 50 MB", "big.txt", () => utf8(`${SENTENCES[0]}\n\n`.repeat(Math.ceil(50e6 / 73)))],
  ["a page of 50 MB", "big.html", () => utf8(`<p>${SENTENCES[0]}</p>`.repeat(Math.ceil(50e6 / 78)))],
  ["elements 100,000 deep", "deep.html", () => utf8(`${"<div>".repeat(100_000)}${SENTENCES[0]}`)],
  ["quotations 20,000 deep", "deep.md", () => utf8(`${"> ".repeat(20_000)}${SENTENCES[0]}`)],
  ["one line of a megabyte", "line.txt", () => utf8("x".repeat(1_000_000))],
  [
    "one sentence of 50 kB",
    "sentence.txt",
    () => utf8(`${"Finland and the Soviet Union signed the treaty and ".repeat(1000)}.`),
  ],
  ["brackets and quotes without end", "open.txt", () => utf8("([{“‘\"'".repeat(4_000))],
  ["digits and dashes without end", "digits.txt", () => utf8("1949-03-17/".repeat(20_000))],
  ["capitals without end", "capitals.txt", () => utf8("President Of The Republic Of ".repeat(2_000))],
])(
  "%s is read, or refused plainly, in time",
  async (_kind, name, make) => {
    await holds(make(), name);
  },
  120_000,
);
