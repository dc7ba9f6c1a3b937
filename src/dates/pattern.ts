import type { Lexemes } from "./lexemes.ts";
import { CLASS } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Patterns over lexemes. Written as words in lower case and class names in capitals, e.g.
 * "the? ORD (day)? of MONTH (,? YEAR)?": "?" makes the item before it optional, "(a|b c)" are alternatives,
 * "name:" before an item names its capture, "<(" and "<)" are the brackets themselves. There is no repetition, so a match costs a bounded number of steps.
 */
export interface Pattern {
  readonly source: string;
  /** Classes and words that a match can begin with. */
  readonly firstClasses: number;
  readonly firstWords: readonly number[];
  /** Classes that may stand second, and whether a match may be one lexeme long. */
  readonly secondClasses: number;
  readonly mayBeSingle: boolean;
  /** Matches at lexeme `at`; fills `slots` (lexeme index by capture, -1 = absent). Returns the end, or -1. */
  match(lexemes: Lexemes, at: number, slots: Int32Array): number;
  slot(name: string): number;
}

interface Node {
  /** Classes accepted, 0 for a word node. */
  readonly classes: number;
  readonly word: number;
  /** Capture slot, -1 for none. */
  readonly slot: number;
  /** Nodes that may follow, in order of preference; -1 is the end. */
  next: readonly number[];
}

const CLASS_NAMES = CLASS as Readonly<Record<string, number>>;

/** Most captures a pattern may have. */
export const MAX_SLOTS = 16;

/** Compiles a pattern. Throws on a malformed one: patterns are part of the program. */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  const tokens = source.match(/[A-Za-z0-9_'.]+:(?=\S)|<[()]|[()|?]|[^\s()|?]+/g) ?? [];
  const nodes: Node[] = [];
  const slots = new Map<string, number>();
  let at = 0;

  const slotOf = (name: string): number => {
    let slot = slots.get(name);
    if (slot === undefined) {
      slot = slots.size;
      if (slot >= MAX_SLOTS) throw new RangeError(`too many captures in "${source}"`);
      slots.set(name, slot);
    }
    return slot;
  };

  // Nodes are made from the end backwards: each is given the nodes that follow it.
  type Part = (next: readonly number[]) => readonly number[];

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < tokens.length && tokens[at] !== ")" && tokens[at] !== "|") parts.push(item());
    return (next) => parts.reduceRight<readonly number[]>((follow, part) => part(follow), next);
  };

  const alternatives = (): Part => {
    const options = [sequence()];
    while (tokens[at] === "|") {
      at++;
      options.push(sequence());
    }
    return (next) => [...new Set(options.flatMap((option) => option(next)))];
  };

  const item = (): Part => {
    let token = tokens[at++]!;
    let name: string | undefined;
    if (token.length > 1 && token.endsWith(":")) {
      name = token.slice(0, -1);
      token = tokens[at++]!;
    }
    let part: Part;
    if (token === "(") {
      part = alternatives();
      if (tokens[at++] !== ")") throw new SyntaxError(`unclosed group in "${source}"`);
    } else {
      part = atom(token, name);
    }
    if (tokens[at] === "?") {
      at++;
      return (next) => [...new Set([...part(next), ...next])];
    }
    return part;
  };

  const atom = (token: string, name: string | undefined): Part => {
    const classes = CLASS_NAMES[token] ?? 0;
    if (classes === 0 && /^[A-Z]/.test(token)) throw new SyntaxError(`unknown class ${token} in "${source}"`);
    const word = classes === 0 ? vocabulary.intern(token.replace(/^<(?=[()])/, "")) : 0;
    const capture = name ?? (classes === 0 ? undefined : token.toLowerCase());
    const slot = capture === undefined ? -1 : slotOf(capture);
    return (next) => {
      nodes.push({ classes, word, slot, next });
      return [nodes.length - 1];
    };
  };

  const start = alternatives()([-1]);
  if (at < tokens.length) throw new SyntaxError(`unexpected "${tokens[at]}" in "${source}"`);
  if (start.includes(-1)) throw new SyntaxError(`"${source}" matches nothing`);

  const accepts = (lexemes: Lexemes, node: Node, i: number): boolean =>
    node.classes !== 0 ? (lexemes.classes[i]! & node.classes) !== 0 : lexemes.word[i] === node.word;

  const step = (lexemes: Lexemes, at: number, i: number, found: Int32Array): number => {
    if (at === -1) return i;
    if (i >= lexemes.count) return -1;
    const node = nodes[at]!;
    if (!accepts(lexemes, node, i)) return -1;
    const { slot, next } = node;
    const before = slot < 0 ? 0 : found[slot]!;
    if (slot >= 0) found[slot] = i;
    for (const follow of next) {
      const end = step(lexemes, follow, i + 1, found);
      if (end >= 0) return end;
    }
    if (slot >= 0) found[slot] = before;
    return -1;
  };

  /** Whether the first two lexemes can begin a match: nearly all attempts end here. */
  const begins = (lexemes: Lexemes, at: number, i: number): boolean => {
    const node = nodes[at]!;
    if (!accepts(lexemes, node, i)) return false;
    for (const follow of node.next) {
      if (follow === -1 || (i + 1 < lexemes.count && accepts(lexemes, nodes[follow]!, i + 1))) return true;
    }
    return false;
  };

  const seconds = start.flatMap((node) => nodes[node]!.next);
  return {
    source,
    secondClasses: seconds.reduce((bits, node) => (node < 0 ? bits : bits | nodes[node]!.classes), 0),
    mayBeSingle: seconds.includes(-1),
    firstClasses: start.reduce((bits, node) => bits | nodes[node]!.classes, 0),
    firstWords: start.map((node) => nodes[node]!.word).filter((word) => word !== 0),
    match(lexemes, i, found) {
      for (const node of start) {
        if (!begins(lexemes, node, i)) continue;
        found.fill(-1);
        const end = step(lexemes, node, i, found);
        if (end >= 0) return end;
      }
      return -1;
    },
    slot: (name) => slots.get(name) ?? -1,
  };
}
