import type { Block, BlockKind, SourceRun } from "../../model/document.ts";
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlText,
  isElement,
  isText,
} from "./parse-html.ts";
import { type PathCache, pathOf } from "./path.ts";
import { blockTags, invisibleTags, kindOfTag } from "./tags.ts";
import { type ReadBlock, TextBuilder } from "./text-builder.ts";

/** All visible text of a page in reading order, in blocks, tied to its source. */
export interface VisibleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: readonly SourceRun[];
  /** Text nodes behind each block, same order as `blocks`. */
  readonly pieces: readonly ReadBlock["pieces"][];
}

/** Reads the visible text of a parsed page. Hidden elements (hidden, display:none, aria-hidden) give none. */
export function visibleText(document: HtmlDocument, source: string): VisibleText {
  const builder = new TextBuilder(source);
  const blocks: Block[] = [];
  const pieces: ReadBlock["pieces"][] = [];
  const paths: PathCache = new Map();
  const end = () => {
    const read = builder.endBlock();
    if (read === undefined) return;
    blocks.push(describe(read, paths));
    pieces.push(read.pieces);
  };
  walk(document, builder, end);
  end();
  return { text: builder.text, blocks, sourceMap: builder.runs, pieces };
}

interface Frame {
  readonly node: HtmlDocument | HtmlElement;
  next: number;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly isBlock: boolean;
}

function walk(document: HtmlDocument, builder: TextBuilder, end: () => void): void {
  const stack: Frame[] = [{ node: document, next: 0, linked: false, preformatted: false, isBlock: true }];
  let breaks = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.node.childNodes[frame.next++];
    if (child === undefined) {
      if (frame.isBlock) end();
      stack.pop();
      continue;
    }
    if (isText(child)) {
      if (/\S/.test(child.value)) breaks = 0;
      builder.add(child, frame.linked, frame.preformatted);
      continue;
    }
    if (!isElement(child) || isHidden(child)) continue;
    if (child.tagName === "br") {
      // Two breaks in a row are how old pages write a new paragraph.
      if (++breaks >= 2) end();
      else builder.lineBreak(child);
      continue;
    }
    const isBlock = blockTags.has(child.tagName);
    if (isBlock) end();
    stack.push({
      node: child,
      next: 0,
      linked: frame.linked || (child.tagName === "a" && attribute(child, "href") !== undefined),
      preformatted: frame.preformatted || child.tagName === "pre",
      isBlock,
    });
  }
}

function isHidden(element: HtmlElement): boolean {
  if (invisibleTags.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "aria-hidden" && value === "true" && element.tagName !== "body") return true;
    if (name === "style" && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value))
      return true;
  }
  return false;
}

function describe(read: ReadBlock, paths: PathCache): Block {
  const holder = commonAncestor(read.pieces[0]!.node, read.pieces.at(-1)!.node);
  const { kind, level } = kindOf(holder);
  return {
    start: read.start,
    end: read.end,
    kind,
    ...(level === undefined ? {} : { level }),
    path: pathOf(holder, paths),
    linkShare: read.linked / (read.end - read.start),
  };
}

function kindOf(holder: HtmlElement): { kind: BlockKind; level?: number } {
  for (let element: HtmlElement | undefined = holder; element; element = parentElement(element)) {
    const kind = kindOfTag.get(element.tagName);
    if (kind === "heading") return { kind, level: Number(element.tagName[1]) };
    if (kind !== undefined) return { kind };
    // Layout tables and wrappers: past a sectioning element the outer kind says nothing of this block.
    if (/^(?:article|section|main|body|aside|nav)$/.test(element.tagName)) break;
  }
  return { kind: "paragraph" };
}

function commonAncestor(first: HtmlText, last: HtmlText): HtmlElement {
  if (first.parentNode === last.parentNode) return parentElement(first)!;
  const seen = new Set<HtmlElement>();
  for (let element = parentElement(first); element; element = parentElement(element)) seen.add(element);
  for (let element = parentElement(last); element; element = parentElement(element))
    if (seen.has(element)) return element;
  return parentElement(first)!;
}

export function parentElement(node: HtmlText | HtmlElement): HtmlElement | undefined {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) ? parent : undefined;
}
