import type { Removal } from "../../model/document.ts";
import type { BlockView, LineRule } from "../rule.ts";
import { isProse } from "../view.ts";
import { lineRules } from "./rules.ts";

/** A line, or a block of joined lines, with what rules see of it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly view: BlockView;
}

type Reason = Pick<Removal, "rule" | "why">;

/** First and last line of the body: the outermost paragraphs of prose that no telling rule took. */
interface Body {
  readonly first: number;
  readonly last: number;
}

const longestLine = 400;
/** Headlines in a list of other articles have no more words than this. */
const longestHeadline = 25;
/** Of texts with more lines only the first and last so many are judged: furniture stands at the edges. */
const mostLines = 10_000;
/** Inside the body a list of other articles is taken to end after so many lines. */
const longestList = 8;

const belowComments: Reason = {
  rule: "line.below-comments",
  why: "stands below the heading of the comments",
};
const inLinkList: Reason = { rule: "line.in-link-list", why: "stands in a list of other articles" };

/**
 * Marks furniture among the lines of a flattened text. Telling lines are found first; what they leave as the first and
 * last paragraph of prose bounds the body; weaker rules fire only outside it or beside furniture; then the sections that
 * a heading opens (comments, other articles) are followed.
 */
export function markLines(lines: readonly Line[]): Removal[] {
  if (lines.length > 2 * mostLines)
    return [...judge(lines.slice(0, mostLines)), ...judge(lines.slice(-mostLines))];
  return judge(lines);
}

function judge(lines: readonly Line[]): Removal[] {
  const matches = lines.map(({ view }) => matchingRules(view));
  const reasons = matches.map((rules) => reasonOf(rules.find((rule) => rule.where === "anywhere")));
  const comments = commentsStart(lines, matches, reasons);
  const body = bodyOf(lines, reasons, comments);
  for (const [i, rules] of matches.entries())
    reasons[i] ??= reasonOf(rules.find((rule) => fitsPlace(rule, i, body)));
  for (let i = comments; i < lines.length; i++) reasons[i] ??= reasonOf(matches[i]![0]) ?? belowComments;
  spread(matches, reasons, body);
  followLists(lines, matches, reasons, body);
  spread(matches, reasons, body);
  return lines.flatMap(({ start, end }, i) => {
    const reason = reasons[i];
    return reason === undefined ? [] : [{ start, end, ...reason }];
  });
}

/** The line rules whose pattern matches a line, in their order. */
export function matchingRules(view: BlockView): readonly LineRule[] {
  if (view.text.length > longestLine || view.text.length === 0) return [];
  const lower = view.text.toLowerCase();
  return lineRules.filter((rule) => rule.pattern.test(view.text, lower));
}

function reasonOf(rule: LineRule | undefined): Reason | undefined {
  return rule && { rule: rule.id, why: rule.why };
}

/** Index of the line that heads the comments, past the article's own prose; lines.length when there is none. */
function commentsStart(
  lines: readonly Line[],
  matches: readonly (readonly LineRule[])[],
  reasons: readonly (Reason | undefined)[],
): number {
  const prose = lines.map(({ view }, i) => (reasons[i] === undefined && isProse(view) ? view.words : 0));
  const all = prose.reduce((sum, words) => sum + words, 0);
  let before = 0;
  for (const [i, rules] of matches.entries()) {
    if (before > 0 && (before >= 80 || before * 2 >= all) && rules.some((rule) => rule.opens === "comments"))
      return i;
    before += prose[i]!;
  }
  return lines.length;
}

function bodyOf(lines: readonly Line[], reasons: readonly (Reason | undefined)[], end: number): Body {
  let first = -1;
  let last = -1;
  for (let i = 0; i < end; i++) {
    if (reasons[i] !== undefined || !isProse(lines[i]!.view)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? { first: 0, last: lines.length } : { first, last };
}

function fitsPlace(rule: LineRule, i: number, body: Body): boolean {
  if (rule.where === "head") return i < body.first;
  if (rule.where === "tail") return i > body.last;
  return rule.where === "edge" && (i < body.first || i > body.last);
}

/** Lets weak rules fire beside lines that are furniture already, down the text and then up. */
function spread(
  matches: readonly (readonly LineRule[])[],
  reasons: (Reason | undefined)[],
  body: Body,
): void {
  const weak = (i: number) =>
    reasonOf(
      matches[i]!.find(
        (rule) =>
          rule.where === "cluster" || rule.where === "edge" || (rule.where === "tail" && i > body.first),
      ),
    );
  for (let i = 1; i < reasons.length; i++) if (reasons[i - 1] !== undefined) reasons[i] ??= weak(i);
  for (let i = reasons.length - 2; i >= 0; i--) if (reasons[i + 1] !== undefined) reasons[i] ??= weak(i);
}

/** Takes the headlines below a heading that opens a list of other articles, up to the next paragraph of prose. */
function followLists(
  lines: readonly Line[],
  matches: readonly (readonly LineRule[])[],
  reasons: (Reason | undefined)[],
  body: Body,
): void {
  for (let i = 0; i < lines.length; i++) {
    if (reasons[i] === undefined || !matches[i]!.some((rule) => rule.opens === "links")) continue;
    const limit = i > body.last ? lines.length : Math.min(lines.length, i + 1 + longestList);
    let end = i + 1;
    while (end < limit && (reasons[end] !== undefined || isHeadline(lines[end]!.view))) end++;
    // Inside the body, the line right above a paragraph may be its own heading.
    if (end <= body.last && end < lines.length && lines[end - 1]!.view.kind === "heading") end--;
    for (let k = i + 1; k < end; k++) reasons[k] ??= inLinkList;
  }
}

function isHeadline(view: BlockView): boolean {
  return !isProse(view) && view.words <= longestHeadline;
}
