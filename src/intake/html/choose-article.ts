import { loadLinkedom, loadReadability } from "./libraries.ts";
import {
  type HtmlChild,
  type HtmlDocument,
  type HtmlElement,
  type HtmlText,
  isElement,
  isText,
} from "./parse-html.ts";
import { parentElement } from "./visible-text.ts";

const stamp = "data-chancery";
/** Readability reads the text under every element again and again: past these it takes more than a few seconds. */
const mostElements = 15_000;
const mostWork = 20_000_000;

interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly childNodes: readonly DomNode[];
  readonly nodeValue: string | null;
  getAttribute?(name: string): string | null;
  setAttribute(name: string, value: string): void;
  appendChild(node: DomNode): void;
  cloneNode(deep: boolean): DomNode;
  replaceChildren(...nodes: DomNode[]): void;
}

interface Stamped {
  readonly elements: HtmlElement[];
  readonly texts: HtmlText[];
}

/**
 * The text nodes that Readability takes for the article. It is used as a selector only: the page is rebuilt in a light DOM
 * with every element stamped by number, and what it returns is matched back to the parsed tree. Undefined when it finds no
 * article or the page is too large for it.
 */
export function chooseArticle(document: HtmlDocument): ReadonlySet<HtmlText> | undefined {
  if (!isWithinBudget(document)) return undefined;
  const { parseHTML } = loadLinkedom();
  const Readability = loadReadability();
  const dom = parseHTML("<!doctype html><html></html>").document as unknown as {
    documentElement: DomNode;
    body: DomNode;
    createElement(name: string): DomNode;
    createTextNode(text: string): DomNode;
  };
  const stamped = rebuild(document, dom);
  keepNodesOnRetry(dom.body);
  const reader = new Readability(dom, {
    serializer: (element) => element,
    keepClasses: true,
    charThreshold: 500,
    disableJSONLD: true,
  });
  let content: DomNode | undefined;
  try {
    content = reader.parse()?.content as DomNode | undefined;
  } catch {
    return undefined; // it expects more of a DOM than broken pages give; the page is then read whole
  }
  return content === undefined ? undefined : matchBack(content, stamped);
}

/**
 * Readability writes the page to HTML and parses it anew for each retry. A copy of the nodes serves as well, keeps each text
 * node whole, and is not quadratic in the number of character references.
 */
function keepNodesOnRetry(body: DomNode): void {
  let kept: DomNode | undefined;
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      kept ??= body.cloneNode(true);
      return "";
    },
    set: () => {
      if (kept !== undefined) body.replaceChildren(...kept.cloneNode(true).childNodes);
    },
  });
}

function isWithinBudget(document: HtmlDocument): boolean {
  let elements = 0;
  let work = 0;
  const stack: { node: HtmlChild; depth: number }[] = document.childNodes.map((node) => ({ node, depth: 1 }));
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, depth } = item;
    if (isText(node)) work += node.value.length * depth;
    else if (isElement(node)) {
      elements++;
      for (const child of node.childNodes) stack.push({ node: child, depth: depth + 1 });
    }
    if (elements > mostElements || work > mostWork) return false;
  }
  return true;
}

/** Builds the page again in `dom`, each element stamped with its number. */
function rebuild(
  document: HtmlDocument,
  dom: {
    documentElement: DomNode;
    createElement(name: string): DomNode;
    createTextNode(text: string): DomNode;
  },
): Stamped {
  const elements: HtmlElement[] = [];
  const texts: HtmlText[] = [];
  const stack: { from: HtmlElement; to: DomNode; next: number }[] = [];
  const open = (from: HtmlElement, to: DomNode) => {
    for (const { name, value } of from.attrs)
      if (/^[a-z][a-z0-9:_-]*$/i.test(name)) to.setAttribute(name, value);
    to.setAttribute(stamp, String(elements.length));
    elements.push(from);
    stack.push({ from, to, next: 0 });
  };
  const root = document.childNodes.find(isElement);
  if (root === undefined) return { elements, texts };
  open(root, dom.documentElement);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.from.childNodes[frame.next++];
    if (child === undefined) {
      stack.pop();
    } else if (isText(child)) {
      texts.push(child);
      frame.to.appendChild(dom.createTextNode(child.value));
    } else if (isElement(child)) {
      const to = dom.createElement(/^[a-z][a-z0-9-]*$/.test(child.tagName) ? child.tagName : "span");
      frame.to.appendChild(to);
      open(child, to);
    }
  }
  return { elements, texts };
}

/** Finds, for each text node of the chosen content in order, the text node of the parsed tree that it came from. */
function matchBack(content: DomNode, { elements, texts }: Stamped): ReadonlySet<HtmlText> {
  const byValue = new Map<string, number[]>();
  for (const [i, node] of texts.entries()) {
    if (!/\S/.test(node.value)) continue;
    const known = byValue.get(node.value);
    if (known === undefined) byValue.set(node.value, [i]);
    else known.push(i);
  }
  const chosen = new Set<HtmlText>();
  let last = -1;
  for (const node of textNodes(content)) {
    const candidates = byValue.get(node.nodeValue ?? "");
    if (candidates === undefined) continue;
    const holder = stampedAncestor(node, elements);
    const best = nextMatch(
      candidates,
      last,
      (i) => !chosen.has(texts[i]!) && (holder === undefined || isInside(texts[i]!, holder)),
    );
    if (best === undefined) continue;
    chosen.add(texts[best]!);
    last = best;
  }
  return chosen;
}

/** The first candidate after `last` that fits, else the first before it; looks at no more than 400 of equal wording. */
function nextMatch(
  candidates: readonly number[],
  last: number,
  fits: (i: number) => boolean,
): number | undefined {
  let from = 0;
  for (let high = candidates.length; from < high; ) {
    const middle = (from + high) >>> 1;
    if (candidates[middle]! <= last) from = middle + 1;
    else high = middle;
  }
  return candidates.slice(from, from + 200).find(fits) ?? candidates.slice(0, Math.min(from, 200)).find(fits);
}

function* textNodes(root: DomNode): Generator<DomNode> {
  const stack: DomNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) {
      if (/\S/.test(node.nodeValue ?? "")) yield node;
    } else stack.push(...[...node.childNodes].reverse());
  }
}

function stampedAncestor(node: DomNode, elements: readonly HtmlElement[]): HtmlElement | undefined {
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    const number = at.getAttribute?.(stamp);
    if (number) return elements[Number(number)];
  }
  return undefined;
}

function isInside(node: HtmlText, holder: HtmlElement): boolean {
  for (let at = parentElement(node); at !== undefined; at = parentElement(at)) if (at === holder) return true;
  return false;
}
