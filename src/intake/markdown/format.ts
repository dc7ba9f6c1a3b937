import type { Format } from "../format.ts";
import { readMarkdown } from "./read-markdown.ts";

/** Markdown (CommonMark with tables and YAML front matter): the text without its markup, each character tied to its place. */
export const markdownFormat: Format = {
  id: "markdown",
  reads: "Markdown with YAML front matter (title, date, author, url, lang)",
  maxBytes: 12_000_000,
  sniff: ({ mediaType, extension }) =>
    mediaType === "text/markdown" || /^(?:md|markdown|mdown|mkd)$/.test(extension),
  read: readMarkdown,
};
