import type { HtmlElement } from "./parse-html.ts";
import { isElement } from "./parse-html.ts";

const longestPath = 2000;
const told = ["role", "itemprop", "data-testid", "data-component", "data-type", "aria-label"];

/**
 * Path of an element for furniture rules, outermost first, lower case: "div#main.post > aside.share[role=navigation] > p".
 * Plain wrappers (div, span without class or id) are left out, except the innermost. At most 2,000 characters; the
 * outermost steps give way.
 */
export function pathOf(element: HtmlElement): string {
  let path = "";
  for (let at: HtmlElement | undefined = element; at !== undefined; at = parent(at)) {
    if (at.tagName === "html") break;
    const step = stepOf(at);
    if (path !== "" && (step === "div" || step === "span")) continue;
    if (path.length + step.length + 3 > longestPath) break;
    path = path === "" ? step : `${step} > ${path}`;
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
