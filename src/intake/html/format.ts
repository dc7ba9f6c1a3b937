import type { Block, Removal, SourceDocument } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import { dateLine } from "../date-lines.ts";
import { decodeText } from "../encoding.ts";
import { IntakeError } from "../errors.ts";
import { sha256 } from "../fingerprint.ts";
import type { Format, FormatInput } from "../format.ts";
import { guessLanguage } from "../language.ts";
import { chooseArticle } from "./choose-article.ts";
import { hasHugeTag } from "./huge-tag.ts";
import { readMetadata } from "./metadata.ts";
import { type HtmlText, parseHtml } from "./parse-html.ts";
import { readTokens } from "./read-tokens.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

/** A web page: all its visible text; what lies outside the article, as Readability finds it, is marked as removed. */
export const htmlFormat: Format = {
  id: "html",
  reads: "web pages (HTML, XHTML) in any encoding",
  maxBytes: 12_000_000,
  sniff: ({ head, mediaType, extension, bytes }) => {
    if (bytes.length === 0) return false;
    if (mediaType === "text/html" || mediaType === "application/xhtml+xml")
      return !/^(?:%PDF|\x1f\x8b|PK\x03\x04)/.test(head);
    if (mediaType === "text/plain" || mediaType === "text/markdown") return false;
    if (/^(?:html?|xhtml|shtml)$/.test(extension)) return true;
    return /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[\s\S]{0,1000}?-->\s{0,100})?<(?:!doctype html|html|head|body|meta|title|article|div|p|table|h1)\b/i.test(
      head,
    );
  },
  read: readHtml,
};

const outside = {
  rule: "html.outside-article",
  why: "lies outside the part of the page that reads as its article",
};

function readHtml(input: FormatInput): SourceDocument {
  const decoded = decodeText(input.bytes, {
    html: true,
    ...(input.charset === undefined ? {} : { charset: input.charset }),
  });
  const common = {
    origin: input.origin.name,
    format: "html",
    mediaType: input.mediaType || "text/html",
    encoding: decoded.encoding,
    sha256: sha256(input.bytes),
  };
  if (hasHugeTag(decoded.text))
    throw new IntakeError(
      "intake.html.attributes",
      input.origin.name,
      "a tag has more than 2,000 attributes",
    );
  const tree = parseHtml(decoded.text);
  if (tree === undefined) {
    const read = readTokens(decoded.text);
    const issue: Issue = {
      code: "intake.html.nesting",
      severity: "warning",
      message:
        "the page nests too deeply to be laid out; its text was read in order, and the article was not told from the rest",
    };
    return {
      ...common,
      authors: [],
      ...(input.origin.url === undefined ? {} : { url: input.origin.url }),
      language: guessLanguage(read.text),
      ...read,
      removed: [],
      issues: [...decoded.issues, issue],
    };
  }
  const { issues, ...metadata } = readMetadata(tree);
  const page = visibleText(tree, decoded.text);
  const chosen = page.blocks.length === 0 ? undefined : chooseArticle(tree);
  const removed = chosen === undefined ? [] : outsideArticle(page, chosen);
  const published = metadata.published ?? dateLine(page.text, page.blocks, removed);
  const url = metadata.url ?? input.origin.url;
  return {
    ...common,
    ...metadata,
    authors: [...metadata.authors],
    language: metadata.language === "und" ? guessLanguage(page.text) : metadata.language,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    text: page.text,
    blocks: [...page.blocks],
    sourceMap: [...page.sourceMap],
    removed,
    issues: [...decoded.issues, ...issues, ...choiceIssues(page, chosen)],
  };
}

/** A block is in the article when at least half of its characters are. */
function outsideArticle(page: VisibleText, chosen: ReadonlySet<HtmlText>): Removal[] {
  const isOutside = (_: Block, i: number) => {
    let inside = 0;
    let all = 0;
    for (const { node, length } of page.pieces[i]!) {
      all += length;
      if (chosen.has(node)) inside += length;
    }
    return inside * 2 < all;
  };
  return page.blocks.filter(isOutside).map(({ start, end }) => ({ start, end, ...outside }));
}

function choiceIssues(page: VisibleText, chosen: ReadonlySet<HtmlText> | undefined): Issue[] {
  if (page.blocks.length === 0)
    return [{ code: "intake.empty", severity: "warning", message: "the page shows no text" }];
  if (chosen !== undefined) return [];
  return [
    {
      code: "intake.html.no-article",
      severity: "undecided",
      message: "which part of the page is its article could not be decided; all of it is read",
    },
  ];
}
