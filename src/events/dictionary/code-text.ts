import type { SyntaxLayer } from "../../syntax/layer.ts";
import { readActors, readAgents } from "./actors.ts";
import { type ActorDictionaries, findGroups, type Group, indexByFirstWord, upperWords } from "./groups.ts";
import { fitPattern, type PatternFit, type PatternText } from "./pattern.ts";
import { readVerbs, type VerbDictionary, type VerbEntry } from "./verbs.ts";

/** Dictionaries in the TABARI/PETRARCH form, which many research groups own. */
export interface EventDictionaries extends ActorDictionaries {
  readonly verbs: VerbDictionary;
  readonly verbIndex: ReadonlyMap<
    string,
    readonly { readonly form: readonly string[]; readonly entry: VerbEntry }[]
  >;
  /** Words whose sentences are not coded. */
  readonly discards: readonly string[];
}

/** One coded triple. */
export interface DictionaryEvent {
  readonly source: string;
  readonly target: string;
  readonly code: string;
}

/** Reads the four dictionary files. Rows that cannot be read are left out. */
export function readDictionaries(files: {
  readonly actors: string;
  readonly agents: string;
  readonly verbs: string;
  readonly discards?: string;
}): EventDictionaries {
  const verbs = readVerbs(files.verbs);
  const verbIndex = new Map<string, { form: readonly string[]; entry: VerbEntry }[]>();
  for (const entry of verbs.entries)
    for (const form of entry.forms) {
      const list = verbIndex.get(form[0]!) ?? [];
      list.push({ form, entry });
      verbIndex.set(form[0]!, list);
    }
  for (const list of verbIndex.values()) list.sort((a, b) => b.form.length - a.form.length);
  return {
    actors: indexByFirstWord(readActors(files.actors)),
    agents: indexByFirstWord(readAgents(files.agents)),
    verbs,
    verbIndex,
    discards: (files.discards ?? "")
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*$/, "").replace(/^\+/, "").trim().toUpperCase())
      .filter((line) => line !== ""),
  };
}

interface VerbAt {
  readonly first: number;
  readonly end: number;
  readonly entry: VerbEntry;
}

function findVerbs(
  dictionaries: EventDictionaries,
  syntax: SyntaxLayer,
  words: readonly string[],
  offset: number,
): VerbAt[] {
  const found: VerbAt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const candidates = dictionaries.verbIndex.get(words[at]!);
    if (!candidates) continue;
    const upos = syntax.upos(offset + at);
    if (upos !== "VERB" && upos !== "AUX" && !(upos === "ADJ" && /ED$/.test(words[at]!))) continue;
    const fit = candidates.find(({ form }) => form.every((word, i) => words[at + i] === word));
    if (fit) found.push({ first: at, end: at + fit.form.length, entry: fit.entry });
  }
  return found;
}

function codeOf(
  dictionaries: EventDictionaries,
  text: PatternText,
  verb: VerbAt,
): { code: string; fit: PatternFit } {
  for (const pattern of verb.entry.patterns) {
    const fit = fitPattern(text, dictionaries.verbs, pattern, verb.first, verb.end);
    if (fit) return { code: pattern.code, fit };
  }
  return { code: verb.entry.code, fit: {} };
}

const isCode = (code: string): boolean => code !== "" && code !== "---" && code !== "+++";

/** The coded group that is the verb's own subject; "uncoded" when its subject has no code, undefined when it has none. */
function subjectGroup(
  syntax: SyntaxLayer,
  offset: number,
  verb: VerbAt,
  groups: readonly Group[],
): number | "uncoded" | undefined {
  const subject = syntax
    .children(offset + verb.end - 1)
    .find((child) => syntax.rel(child) === "nsubj" || syntax.rel(child) === "nsubj:pass");
  if (subject === undefined) return undefined;
  const at = groups.findIndex((group) => subject - offset >= group.first && subject - offset < group.end);
  return at < 0 ? "uncoded" : at;
}

/** Passive with an agent: "was opposed by X". */
function agentOf(
  syntax: SyntaxLayer,
  words: readonly string[],
  offset: number,
  verb: VerbAt,
  groups: readonly Group[],
): number {
  const token = offset + verb.end - 1;
  const passive =
    /^VB[ND]$/.test(syntax.xpos(token)) &&
    syntax.children(token).some((child) => syntax.rel(child) === "aux:pass" || syntax.lemma(child) === "be");
  if (!passive) return -1;
  for (let at = verb.end; at < Math.min(words.length, verb.end + 4); at += 1)
    if (words[at] === "BY")
      return groups.findIndex(
        (group) => group.first === at + 1 || (group.first > at && group.first <= at + 3),
      );
  return -1;
}

/**
 * Codes one sentence with a user's dictionaries: the source is the coded phrase before the verb, the target the first
 * other one after it, both read from the patterns where these name them; passives with "by" are turned round; joined
 * participants give all pairs; a code "031:032" gives both directions. `day` is eight digits and picks dated codes.
 */
export function codeWithDictionaries(
  syntax: SyntaxLayer,
  sentence: number,
  dictionaries: EventDictionaries,
  day: string,
): DictionaryEvent[] {
  const { sentences } = syntax.layer;
  const offset = sentences.firstToken[sentence]!;
  const words = upperWords(syntax, offset, sentences.endToken[sentence]!);
  const joined = ` ${words.join(" ")} `;
  if (dictionaries.discards.some((discard) => joined.includes(` ${discard} `))) return [];
  const groups = findGroups(syntax, words, offset, dictionaries, day);
  const groupAt = words.map((_, at) => groups.findIndex((group) => at >= group.first && at < group.end));
  const text: PatternText = { words, groupAt };
  const events: DictionaryEvent[] = [];
  let coded = 0;
  for (const verb of findVerbs(dictionaries, syntax, words, offset)) {
    if (verb.first < coded) continue;
    const { code, fit } = codeOf(dictionaries, text, verb);
    if (!isCode(code)) continue;
    const agent = agentOf(syntax, words, offset, verb, groups);
    const own = subjectGroup(syntax, offset, verb, groups);
    if (own === "uncoded" && verb.first > 0 && coded > 0) continue;
    const before =
      typeof own === "number" && coded > 0 ? own : groups.findIndex((group) => group.first < verb.first);
    const after = (taken: number) =>
      groups.findIndex(
        (group, index) =>
          group.first >= verb.end && index !== taken && group.codes.some((one) => !one.startsWith("---")),
      );
    let source = fit.source ?? before;
    let target = fit.target ?? -1;
    if (agent >= 0 && fit.source === undefined && fit.target === undefined) {
      source = agent;
      target = before;
    }
    if (target < 0) target = after(source);
    if (source < 0 || target < 0) continue;
    if (fit.source !== undefined && fit.source === fit.target) {
      const { codes } = groups[source]!;
      for (const a of codes)
        for (const b of codes) if (a !== b) events.push({ source: a, target: b, code: code.split(":")[0]! });
    } else push(events, groups[source]!.codes, groups[target]!.codes, code);
    coded = groups[target]!.first > verb.end ? groups[target]!.end : verb.end;
  }
  return events;
}

function push(
  events: DictionaryEvent[],
  sources: readonly string[],
  targets: readonly string[],
  code: string,
): void {
  const [there, back] = code.split(":");
  for (const source of sources)
    for (const target of targets) {
      if (source === target) continue;
      events.push({ source, target, code: there! });
      if (back) events.push({ source: target, target: source, code: back });
    }
}
