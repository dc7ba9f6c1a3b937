import type { Block, BlockKind, SourceDocument, SourceRun } from "../../model/document.ts";
import { decodeText } from "../encoding.ts";
import { sha256 } from "../fingerprint.ts";
import type { FormatInput } from "../format.ts";
import { guessLanguage } from "../language.ts";
import { publishedDate } from "../published.ts";
import { frontMatter } from "./front-matter.ts";
import { inlineText, type Piece } from "./inline.ts";
import { type MarkdownBlock, splitBlocks } from "./split-blocks.ts";

/** Reads Markdown: blocks recognised, markup characters left out, the text of links kept, front matter read as metadata. */
export function readMarkdown(input: FormatInput): SourceDocument {
  const {
    text: source,
    encoding,
    issues,
  } = decodeText(input.bytes, input.charset === undefined ? {} : { charset: input.charset });
  const { fields, end } = frontMatter(source);
  const page = assemble(source, splitBlocks(source, end));
  const heading = page.blocks.find((block) => block.kind === "heading");
  const title = fields.get("title") ?? (heading && page.text.slice(heading.start, heading.end));
  const date = fields.get("date") ?? fields.get("published");
  const published = date === undefined ? undefined : publishedDate(date);
  const url = fields.get("url") ?? fields.get("source") ?? input.origin.url;
  const author = fields.get("author");
  return {
    origin: input.origin.name,
    format: "markdown",
    mediaType: input.mediaType || "text/markdown",
    encoding,
    sha256: sha256(input.bytes),
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, " ") }),
    authors: author === undefined ? [] : [author],
    ...(url !== undefined && /^https?:/.test(url) ? { url } : {}),
    language: fields.get("lang") ?? fields.get("language") ?? guessLanguage(page.text),
    ...(published === undefined ? {} : { published }),
    ...page,
    removed: [],
    issues:
      page.blocks.length > 0
        ? [...issues]
        : [...issues, { code: "intake.empty", severity: "warning", message: "there is no text in it" }],
  };
}

function assemble(
  source: string,
  parts: readonly MarkdownBlock[],
): Pick<SourceDocument, "text" | "blocks" | "sourceMap"> {
  const blocks: Block[] = [];
  const sourceMap: SourceRun[] = [];
  const written: string[] = [];
  let length = 0;
  for (const part of parts) {
    const { text, pieces, linked } = inlineText(source, part);
    if (text === "") continue;
    const start = length === 0 ? 0 : length + 2;
    if (length > 0) written.push("\n\n");
    written.push(text);
    length = start + text.length;
    for (const piece of pieces) sourceMap.push(runOf(piece, start));
    blocks.push({
      start,
      end: length,
      kind: part.kind as BlockKind,
      ...(part.level === undefined ? {} : { level: part.level }),
      path: "",
      linkShare: linked / text.length,
    });
  }
  return { text: written.join(""), blocks, sourceMap };
}

function runOf(piece: Piece, offset: number): SourceRun {
  return {
    start: offset + piece.start,
    end: offset + piece.end,
    sourceStart: piece.from,
    sourceEnd: piece.to,
  };
}
