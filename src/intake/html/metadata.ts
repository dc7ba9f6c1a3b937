import type { FuzzyDate } from "../../model/date.ts";
import type { Issue } from "../../model/issue.ts";
import { publishedDate } from "../published.ts";
import { type LinkedData, readLinkedData } from "./json-ld.ts";
import { attribute, elementsOf, type HtmlDocument, type HtmlElement, textOf } from "./parse-html.ts";

/** What the markup of a page says about it. */
export interface Metadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly site?: string;
  readonly url?: string;
  /** BCP 47 tag, "und" when the markup says none. */
  readonly language: string;
  readonly published?: FuzzyDate;
  readonly issues: readonly Issue[];
}

interface Marks {
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly titles: readonly HtmlElement[];
  readonly headings: readonly HtmlElement[];
  readonly times: readonly HtmlElement[];
  readonly authors: readonly HtmlElement[];
  readonly dates: readonly HtmlElement[];
  readonly language?: string;
  readonly canonical?: string;
}

const publishedKeys =
  "article:published_time og:article:published_time article:published og:published_time published_time datepublished date pubdate publishdate publish-date publish_date publication_date dc.date.issued dcterms.issued dc.date dcterms.date dc.date.created dcterms.created citation_publication_date citation_date sailthru.date parsely-pub-date cxenseparse:recs:publishtime rnews:datepublished originalpublicationdate article.published article_date_original bt:pubdate prism.publicationdate weibo:article:create_at".split(
    " ",
  );
const titleKeys = [
  "og:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
  "parsely-title",
  "sailthru.title",
  "twitter:title",
];
const authorKeys = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "byl",
];
const siteKeys = [
  "og:site_name",
  "application-name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
];

/** Reads title, authors, site, language, address and date of publication from the markup of a page. */
export function readMetadata(document: HtmlDocument): Metadata {
  const marks = gather(document);
  const { meta, data } = marks;
  const site = first(meta, siteKeys) ?? data.site;
  const title = titleOf(marks, site);
  const url = marks.canonical ?? meta.get("og:url") ?? data.url;
  const language = languageTag(
    marks.language ?? meta.get("content-language") ?? data.language ?? meta.get("og:locale"),
  );
  const { published, issue } = publishedOf(marks);
  return {
    ...(title === undefined ? {} : { title }),
    authors: authorsOf(marks),
    ...(site === undefined ? {} : { site }),
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    language,
    ...(published === undefined ? {} : { published }),
    issues: issue === undefined ? [] : [issue],
  };
}

function gather(document: HtmlDocument): Marks {
  const meta = new Map<string, string>();
  const lists = { titles: [], headings: [], times: [], authors: [], dates: [], scripts: [] } as Record<
    string,
    HtmlElement[]
  >;
  let language: string | undefined;
  let canonical: string | undefined;
  for (const element of elementsOf(document)) {
    const { tagName } = element;
    const itemprop = attribute(element, "itemprop")?.toLowerCase();
    if (tagName === "html") language = attribute(element, "lang") ?? attribute(element, "xml:lang");
    else if (tagName === "meta") readMeta(element, meta);
    else if (tagName === "title") lists.titles!.push(element);
    else if (tagName === "h1") lists.headings!.push(element);
    else if (tagName === "script") lists.scripts!.push(element);
    else if (tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical")
      canonical ??= attribute(element, "href");
    if (itemprop === "datepublished" || itemprop === "datecreated") lists.dates!.push(element);
    else if (
      tagName === "time" ||
      (tagName === "abbr" && /\bpublished\b/.test(attribute(element, "class") ?? ""))
    )
      lists.times!.push(element);
    else if (itemprop === "author" || (tagName === "a" && attribute(element, "rel") === "author"))
      lists.authors!.push(element);
  }
  return {
    meta,
    data: readLinkedData(lists.scripts!),
    titles: lists.titles!,
    headings: lists.headings!,
    times: lists.times!,
    authors: lists.authors!,
    dates: lists.dates!,
    ...(language ? { language } : {}),
    ...(canonical ? { canonical } : {}),
  };
}

function readMeta(element: HtmlElement, meta: Map<string, string>): void {
  const content = attribute(element, "content")?.trim();
  const names = ["property", "name", "itemprop", "http-equiv"].map((key) => attribute(element, key));
  if (!content) return;
  for (const name of names) {
    const key = name?.toLowerCase();
    if (key && !meta.has(key)) meta.set(key, content.slice(0, 1000));
  }
}

function titleOf({ meta, data, titles, headings }: Marks, site: string | undefined): string | undefined {
  const whole = titles[0] === undefined ? undefined : textOf(titles[0]);
  const candidate = first(meta, titleKeys) ?? data.headline ?? whole;
  if (candidate === undefined || candidate === "") return headings[0] && textOf(headings[0]);
  // A heading that the title begins with is the title without the name of the site.
  for (const heading of headings) {
    const words = textOf(heading, 400);
    if (words.length >= 10 && (candidate.startsWith(words) || whole?.startsWith(words))) return words;
  }
  return withoutSite(collapse(candidate), site);
}

/** Cuts " - Site" or " | Site" off the end of a title. */
function withoutSite(title: string, site: string | undefined): string {
  const cut = Math.max(
    ...[" | ", " - ", " – ", " — ", " « ", " » ", " :: "].map((mark) => title.lastIndexOf(mark)),
  );
  if (cut < 10) return title;
  const tail = title.slice(cut + 3).trim();
  const isSite = site !== undefined && tail.toLowerCase() === site.toLowerCase();
  return isSite || (tail.split(/\s+/).length <= 4 && title.slice(0, cut).split(/\s+/).length >= 4)
    ? title.slice(0, cut).trim()
    : title;
}

function authorsOf({ meta, data, authors }: Marks): string[] {
  const named = authorKeys
    .map((key) => meta.get(key))
    .find((name) => name !== undefined && !/^https?:/.test(name));
  const found =
    data.authors.length > 0
      ? data.authors
      : named !== undefined
        ? [named]
        : authors.map((element) => textOf(element, 100));
  const names = found
    .map((name) => collapse(name).replace(/^by /i, ""))
    .filter((name) => name !== "" && name.length <= 100);
  return [...new Set(names)].slice(0, 10);
}

function publishedOf({ meta, data, times, dates }: Marks): { published?: FuzzyDate; issue?: Issue } {
  const stated = [
    data.datePublished,
    ...publishedKeys.map((key) => meta.get(key)),
    ...dates.map(
      (element) => attribute(element, "datetime") ?? attribute(element, "content") ?? textOf(element, 100),
    ),
  ].filter((words) => words !== undefined);
  for (const words of stated) {
    const published = publishedDate(words);
    if (published !== undefined) return { published };
  }
  // <time> may also date a comment or a teaser: it counts when it says so, or when all of them agree.
  const told = times.find((element) =>
    /publish|pubdate|entry-date|post-date|dt-published/i.test(describeTime(element)),
  );
  const own = told ?? (new Set(times.map(timeDay)).size === 1 ? times[0] : undefined);
  const published =
    own && publishedDate(attribute(own, "datetime") ?? attribute(own, "title") ?? textOf(own, 100));
  if (published) return { published };
  if (stated.length === 0) return {};
  return {
    issue: {
      code: "intake.published.unread",
      severity: "undecided",
      message: `the date of publication "${stated[0]!.slice(0, 60)}" could not be read`,
    },
  };
}

function describeTime(element: HtmlElement): string {
  return element.attrs.map(({ name, value }) => `${name}=${value}`).join(" ");
}

function timeDay(element: HtmlElement): string {
  return (attribute(element, "datetime") ?? textOf(element, 100)).slice(0, 10);
}

function languageTag(value: string | undefined): string {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}/i.exec(value?.trim() ?? "")?.[0];
  return tag === undefined ? "und" : tag.replace(/_/g, "-");
}

function first(meta: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = meta.get(key);
    if (value) return collapse(value);
  }
  return undefined;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
