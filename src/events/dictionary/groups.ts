import type { SyntaxLayer } from "../../syntax/layer.ts";
import { tokenText } from "../../text/layer.ts";
import { type ActorEntry, type AgentEntry, codesOn } from "./actors.ts";
import type { Phrase } from "./words.ts";

/** Coded participants that stand together: one noun phrase, or several joined by commas and "and". */
export interface Group {
  readonly first: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** First words of phrases, for look-up. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly T[]>;

/** Actors and agents, indexed. */
export interface ActorDictionaries {
  readonly actors: PhraseIndex<ActorEntry>;
  readonly agents: PhraseIndex<AgentEntry>;
}

export function indexByFirstWord<T extends { readonly phrase: Phrase }>(
  entries: readonly T[],
): PhraseIndex<T> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    const first = entry.phrase.words[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push(entry);
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.phrase.words.length - a.phrase.words.length);
  return index;
}

/** Longest entry whose words stand at `token`; hyphens and a leading THE of the entry count as words. */
export function entryAt<T extends { readonly phrase: Phrase }>(
  index: PhraseIndex<T>,
  words: readonly string[],
  token: number,
): { entry: T; length: number } | undefined {
  for (const entry of index.get(words[token]!) ?? []) {
    const { words: wanted } = entry.phrase;
    if (wanted.every((word, i) => words[token + i] === word)) return { entry, length: wanted.length };
  }
  return undefined;
}

const IN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "X", "SYM"]);
const LINKS = new Set(["OF", "FROM", "IN", "FOR"]);

/** A noun chunk: the codes of its first actor (several for one name, "A/B") and its role words. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly agents: readonly AgentEntry[];
}

/** Upper-case words of a sentence; "’s" and commas stay as their own words. */
export function upperWords(syntax: SyntaxLayer, first: number, end: number): string[] {
  const words: string[] = [];
  for (let token = first; token < end; token += 1)
    words.push(tokenText(syntax.layer, token).toUpperCase().replaceAll("’", "'"));
  return words;
}

function withAgents(actor: string, agents: readonly AgentEntry[]): string {
  const added = new Set<string>();
  let code = actor;
  for (const agent of agents) {
    if (agent.before !== "" && !code.startsWith(agent.before)) code = agent.before + code.replace(/^---/, "");
    if (agent.after !== "" && !added.has(agent.after) && !code.endsWith(agent.after)) {
      code += agent.after;
      added.add(agent.after);
    }
  }
  return code;
}

/** Noun chunks with the actor and agents that the dictionaries find in them. */
function pieces(
  syntax: SyntaxLayer,
  words: readonly string[],
  offset: number,
  dictionaries: ActorDictionaries,
  day: string,
): Piece[] {
  const found: Piece[] = [];
  let open: { first: number; end: number; codes: readonly string[]; agents: AgentEntry[] } | undefined;
  const close = () => {
    if (open) found.push(open);
    open = undefined;
  };
  for (let at = 0; at < words.length; ) {
    const actor = entryAt(dictionaries.actors, words, at);
    const agent = actor ? undefined : entryAt(dictionaries.agents, words, at);
    const plain = IN_PHRASE.has(syntax.upos(offset + at)) && words[at] !== "TO" && words[at] !== "NOT";
    if (!actor && !agent && !plain) {
      close();
      at += 1;
      continue;
    }
    open ??= { first: at, end: at, codes: [], agents: [] };
    if (actor) {
      const codes = codesOn(actor.entry, day).filter((code) => code !== "---" && code !== "+++");
      if (open.codes.length === 0) open.codes = codes;
    } else if (agent) open.agents.push(agent.entry);
    at += actor?.length ?? agent?.length ?? 1;
    open.end = at;
  }
  close();
  return found;
}

/** Coded groups of a sentence in text order, in positions within the sentence; `offset` is its first token. */
export function findGroups(
  syntax: SyntaxLayer,
  words: readonly string[],
  offset: number,
  dictionaries: ActorDictionaries,
  day: string,
): Group[] {
  const parts = pieces(syntax, words, offset, dictionaries, day);
  const groups: { first: number; end: number; codes: string[]; roles: readonly AgentEntry[] }[] = [];
  let pending: Piece | undefined;
  for (const [index, piece] of parts.entries()) {
    const next = parts[index + 1];
    const linked =
      next && next.first === piece.end + 1 && LINKS.has(words[piece.end]!) && next.codes.length > 0;
    if (piece.codes.length === 0 && piece.agents.length > 0 && linked) {
      pending = piece;
      continue;
    }
    const first = pending?.first ?? piece.first;
    const last = groups.at(-1);
    const joined = last !== undefined && joins(words, last.end, first);
    const inherited =
      joined && piece.codes.length > 0 && piece.agents.length === 0 && !pending ? last.roles : [];
    const roles = [...inherited, ...(pending?.agents ?? []), ...piece.agents];
    const kept = pending !== undefined || inherited.length > 0 ? roles : [];
    pending = undefined;
    const base = piece.codes.length > 0 ? piece.codes : piece.agents.length > 0 ? ["---"] : [];
    const codes = base.map((code) => withAgents(code, roles));
    if (codes.length === 0) continue;
    if (joined) {
      last.codes.push(...codes);
      last.end = piece.end;
    } else groups.push({ first, end: piece.end, codes, roles: kept });
  }
  return groups;
}

/** Whether only commas and conjunctions stand between two phrases. */
function joins(words: readonly string[], end: number, first: number): boolean {
  if (first - end > 2 || first <= end) return false;
  for (let at = end; at < first; at += 1)
    if (words[at] !== "AND" && words[at] !== "NOR" && words[at] !== ",") return false;
  return true;
}
