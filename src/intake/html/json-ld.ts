import { attribute, type HtmlElement } from "./parse-html.ts";

/** What schema.org data in a page says of its article. */
export interface LinkedData {
  headline?: string;
  datePublished?: string;
  authors: string[];
  site?: string;
  language?: string;
  url?: string;
}

const articleType =
  /(?:Article|BlogPosting|SocialMediaPosting|Report|LiveBlogPosting|WebPage|CreativeWork|Posting)$/;
const mostNodes = 2000;

/** Reads <script type="application/ld+json"> blocks; what is not valid JSON is passed over. */
export function readLinkedData(scripts: readonly HtmlElement[]): LinkedData {
  const nodes = scripts.flatMap((script) => parseNodes(script));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  // An article says more of itself than the page around it.
  articles.sort((a, b) => rank(a) - rank(b));
  const data: LinkedData = { authors: [] };
  for (const node of articles) {
    set(data, "headline", text(node.headline));
    set(data, "datePublished", text(node.datePublished) ?? text(node.dateCreated));
    set(data, "language", text(node.inLanguage));
    set(data, "url", text(node.url) ?? idOf(node.mainEntityOfPage));
    set(data, "site", names(node.publisher)[0]);
    if (data.authors.length === 0) data.authors = names(node.author);
  }
  return data;
}

type Json = Record<string, unknown>;

function parseNodes(script: HtmlElement): Json[] {
  if (!/ld\+json/i.test(attribute(script, "type") ?? "")) return [];
  const child = script.childNodes[0];
  if (child === undefined || !("value" in child) || child.value.length > 2_000_000) return [];
  let root: unknown;
  try {
    root = JSON.parse(child.value.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return [];
  }
  const nodes: Json[] = [];
  const stack: unknown[] = [root];
  for (let value = stack.pop(); value !== undefined && nodes.length < mostNodes; value = stack.pop()) {
    if (Array.isArray(value)) stack.push(...value.slice(0, mostNodes).reverse());
    else if (typeof value === "object" && value !== null) {
      nodes.push(value as Json);
      const { "@graph": graph, mainEntity } = value as Json;
      if (graph !== undefined) stack.push(graph);
      if (mainEntity !== undefined) stack.push(mainEntity);
    }
  }
  return nodes;
}

function typesOf(node: Json): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

function rank(node: Json): number {
  return typesOf(node).some((type) => /(?:Article|Posting|Report)$/.test(type)) ? 0 : 1;
}

function text(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === "object" && value !== null)
    return text((value as Json)["@value"] ?? (value as Json).name);
  return undefined;
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? text((value as Json)["@id"]) : text(value);
}

function names(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .map((item) => (typeof item === "string" ? item : text((item as Json | null)?.name)))
    .filter((name): name is string => name !== undefined && name !== "");
}

function set<K extends "headline" | "datePublished" | "language" | "url" | "site">(
  data: LinkedData,
  key: K,
  value: string | undefined,
): void {
  if (data[key] === undefined && value !== undefined) data[key] = value;
}
