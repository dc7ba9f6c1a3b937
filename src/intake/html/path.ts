import type { HtmlElement } from "./parse-html.ts";
import { isElement } from "./parse-html.ts";

const longestPath = 2000;
const told = ["role", "itemprop", "data-testid", "data-component", "data-type", "aria-label"];

/** Paths of elements already asked for: blocks share their containers. */
export type PathCache = Map<HtmlElement, string>;

/**
 * Path of an element for furniture rules, outermost first, lower case: "div#main.post > aside.share[role=navigation] > p".
 * Plain wrappers (div, span without class or id) are left out, except the innermost. At most 2,000 characters; the
 * outermost steps give way.
 */
export function pathOf(element: HtmlElement, cache: PathCache): string {
  const outer = containersOf(parent(element), cache);
  const step = stepOf(element);
  return outer === "" ? step : `${outer} > ${step}`;
}

function containersOf(element: HtmlElement | undefined, cache: PathCache): string {
  const chain: HtmlElement[] = [];
  let at = element;
  while (at !== undefined && at.tagName !== "html" && !cache.has(at)) {
    chain.push(at);
    at = parent(at);
  }
  let path = (at && cache.get(at)) ?? "";
  for (const inner of chain.reverse()) {
    const step = stepOf(inner);
    if (step !== "div" && step !== "span") path = path === "" ? step : `${path} > ${step}`;
    while (path.length > longestPath) path = path.slice(path.indexOf(" > ") + 3);
    cache.set(inner, path);
  }
  return path;
}

function stepOf(element: HtmlElement): string {
  let step = element.tagName;
  let rest = "";
  for (const { name, value } of element.attrs) {
    if (name === "id") step += word("#", value);
    else if (name === "class") rest += classes(value);
    else if (told.includes(name) && value !== "") rest += `[${name}=${slug(value)}]`;
  }
  return step + rest;
}

function classes(value: string): string {
  return value
    .split(/\s+/, 8)
    .map((name) => word(".", name))
    .join("");
}

function word(mark: string, value: string): string {
  const name = slug(value);
  return name === "" ? "" : mark + name;
}

function slug(value: string): string {
  return value
    .slice(0, 48)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, "-");
}

function parent(element: HtmlElement): HtmlElement | undefined {
  return element.parentNode !== null && isElement(element.parentNode) ? element.parentNode : undefined;
}
