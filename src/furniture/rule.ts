import type { Block } from "../model/document.ts";

/** Where in a text a line rule may fire. `edge`: before the first or after the last paragraph of prose, or beside furniture. */
export type Where = "anywhere" | "edge" | "tail" | "head" | "cluster";

/**
 * A rule for one line of flattened text, data and not code: `pattern` must match the whole line, white space collapsed
 * and quotes straightened. `anywhere` rules are telling by themselves; `head`, `tail` and `edge` ones count only
 * outside the body; `cluster` ones (a lone "Twitter") only beside a line that another rule took.
 */
export interface LineRule {
  readonly id: string;
  readonly version: number;
  readonly why: string;
  readonly where: Where;
  readonly pattern: LinePattern;
  /** The line heads a section: comments run to the end, a list of links to the next paragraph of prose. */
  readonly opens?: "comments" | "links";
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** A block as rules see it. */
export interface BlockView {
  /** White space collapsed, quotes and dashes straightened. */
  readonly text: string;
  readonly kind: Block["kind"];
  readonly path: string;
  /** The steps of the path below the containers of the body; class names above tell nothing of this block. */
  readonly branch: string;
  /** How many of the body's own containers do not hold this block. */
  readonly left: number;
  readonly linkShare: number;
  readonly words: number;
  /** True when it ends as a sentence does. */
  readonly isSentence: boolean;
}

/** An example of a block for a rule's own test; what is left out is a plain paragraph of the body. */
export type BlockExample = { readonly text: string } & Partial<
  Pick<BlockView, "kind" | "branch" | "linkShare" | "left">
>;

/** A rule for one block of a laid-out page, on its words, its kind, its place in the markup and its links. */
export interface BlockRule {
  readonly id: string;
  readonly version: number;
  readonly why: string;
  readonly test: (block: BlockView) => boolean;
  readonly examples: { readonly yes: readonly BlockExample[]; readonly no: readonly BlockExample[] };
}

/** Whether a line, given as written and in lower case, is what a rule looks for. */
export interface LinePattern {
  test(text: string, lower: string): boolean;
}

/** Escapes, classes and capitals of a pattern's source: only the bare capitals are letters of the line. */
const CAPITALS = /\\[pP]\{[^}]{0,40}\}|\\?[A-Z]/g;

/**
 * A pattern for a whole line: anchored, case-blind. Lines are at most 400 characters, so matching time is bounded. It is
 * held against the line in lower case: a case-blind Unicode expression takes three times as long to compile.
 */
export function line(source: string): LinePattern {
  const lowered = source.replace(CAPITALS, (found) => (found.startsWith("\\") ? found : found.toLowerCase()));
  const pattern = new RegExp(`^(?:${lowered})$`, "u");
  return { test: (_text, lower) => pattern.test(lower) };
}

/** A pattern for a whole line in which capitals count, as in names. */
export function named(source: string): LinePattern {
  const pattern = new RegExp(`^(?:${source})$`, "u");
  return { test: (text) => pattern.test(text) };
}

/** A pattern for a tag, class or id word anywhere in a branch: "nav" fits "nav", "div.site-nav", "div.nav__item", not "div.navy". */
export function mark(words: string): RegExp {
  return new RegExp(`(?:^|[ .#_=\\]-])(?:${words})(?=$|[ .#_[\\]-]|__)`, "u");
}
