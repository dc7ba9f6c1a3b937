import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from "parse5";
import { loadParse5 } from "./libraries.ts";

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlChild = DefaultTreeAdapterTypes.ChildNode;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Elements of a page beyond which no tree is built: a real article has under 20,000. */
const mostElements = 150_000;
/** Depth of open elements beyond which no tree is built; browsers stop nesting there too. */
const deepest = 512;
/** Sum over all elements of their depth: what walks up and down the tree cost together. */
const mostSteps = 6_000_000;

class OverBudget extends Error {}

/**
 * Parses HTML into a tree with source positions, as browsers do (WHATWG HTML). Returns undefined when the page nests
 * deeper than 512, makes more than 150,000 elements or is both deep and large: such pages take quadratic time or memory.
 */
export function parseHtml(source: string): HtmlDocument | undefined {
  const { parse, defaultTreeAdapter } = loadParse5();
  let elements = 0;
  let depth = 0;
  let steps = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      if (++elements > mostElements) throw new OverBudget();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    onItemPush() {
      steps += ++depth;
      if (depth > deepest || steps > mostSteps) throw new OverBudget();
    },
    onItemPop() {
      depth--;
    },
  };
  try {
    return parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter });
  } catch (error) {
    if (error instanceof OverBudget) return undefined;
    throw error;
  }
}

export function isElement(node: HtmlChild | HtmlParent | null): node is HtmlElement {
  return node !== null && "tagName" in node;
}

export function isText(node: HtmlChild): node is HtmlText {
  return node.nodeName === "#text";
}

/** Value of an attribute, undefined when it is not there. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}

/** Walks all elements in document order without recursion. */
export function* elementsOf(root: HtmlParent): Generator<HtmlElement> {
  const stack: HtmlChild[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** All text under an element, white space collapsed, at most `most` characters. */
export function textOf(root: HtmlParent, most = 2000): string {
  let text = "";
  const stack: HtmlChild[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined && text.length < most; node = stack.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node))
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return text.slice(0, most).replace(/\s+/g, " ").trim();
}
