import type { BlockKind } from "../../model/document.ts";

/** Elements whose text no reader sees. */
export const invisibleTags: ReadonlySet<string> = new Set(
  "script style template noscript head title iframe object embed applet svg math canvas audio video select option datalist textarea noembed noframes frameset map".split(
    " ",
  ),
);

/** Elements that begin and end a block; all others run on in the line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Kind of block that an element makes of the text in it; the innermost that says one wins. */
export const kindOfTag: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "list-item"],
  ["dt", "list-item"],
  ["dd", "list-item"],
  ["blockquote", "quote"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["button", "other"],
  ["label", "other"],
  ["legend", "other"],
  ["summary", "other"],
]);
