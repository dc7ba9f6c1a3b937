import { z } from "zod";
import { FuzzyDate } from "./date.ts";
import { Issue } from "./issue.ts";
import { Span } from "./span.ts";

export const BlockKind = z.enum([
  "heading",
  "paragraph",
  "list-item",
  "quote",
  "table-cell",
  "caption",
  "other",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of text: a paragraph, heading, list item... Blocks are in order, do not overlap, and bound sentences. */
export const Block = Span.extend({
  kind: BlockKind,
  /** Heading level 1-6, or undefined. */
  level: z.number().int().optional(),
  /** Lower-case HTML path hints for furniture rules ("div.comments > form"), empty for plain text. */
  path: z.string().optional(),
  /** Share of the block's characters that lie inside links, 0-1; 0 for plain text. */
  linkShare: z.number().optional(),
});
export type Block = Readonly<z.infer<typeof Block>>;

/** A run of text and the stretch of the decoded source it came from: text[start,end) was made from source[sourceStart,sourceEnd). */
export const SourceRun = Span.extend({ sourceStart: z.number().int(), sourceEnd: z.number().int() });
export type SourceRun = Readonly<z.infer<typeof SourceRun>>;

/** A stretch taken out as page furniture, by which rule and why; the words stay in `text`. */
export const Removal = Span.extend({ rule: z.string(), why: z.string() });
export type Removal = Readonly<z.infer<typeof Removal>>;

/**
 * What intake makes of bytes and furniture then marks. `text` holds ALL visible text in reading order
 * (blocks separated by "\n\n"); nothing is ever cut out of it, so every span of every later stage indexes
 * the same string. Furniture is marked in `removed`; the reader reads what is left.
 */
export const SourceDocument = z.object({
  /** Where it came from: path, address or "-" for standard input. */
  origin: z.string(),
  format: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: z.string(),
  title: z.string().optional(),
  authors: z.array(z.string()),
  site: z.string().optional(),
  url: z.string().optional(),
  language: z.string(),
  /** Publication date from markup or given by the user; undefined when neither says. */
  published: FuzzyDate.optional(),
  text: z.string(),
  blocks: z.array(Block),
  sourceMap: z.array(SourceRun),
  removed: z.array(Removal),
  issues: z.array(Issue),
});
export type SourceDocument = Readonly<z.infer<typeof SourceDocument>>;
