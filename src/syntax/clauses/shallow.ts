import type { Clause } from "../layer.ts";
import type { SentenceView } from "./sentence-view.ts";
import { TIME_NOUNS } from "./time-nouns.ts";

/** What the parser's clause says, to be compared. */
export interface Reading {
  readonly token: number;
  readonly kind: Clause["kind"];
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** A noun group read from tags alone: tokens [first, end), the last noun its head. */
interface Chunk {
  readonly first: number;
  readonly end: number;
}

interface VerbChunk {
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  readonly passive: boolean;
  /** Infinitive, gerund or bare participle: no subject of its own is looked for. */
  readonly bare: boolean;
}

/**
 * A second opinion from tags alone, without the tree: the noun group before a verb group acts, the one after it is acted
 * on, "by" turns a passive round. Built once a sentence; the returned function compares one clause with it.
 */
export function shallowOpinion(view: SentenceView): (reading: Reading) => Clause["opinion"] {
  const chunks = nounChunks(view);
  const verbs = verbChunks(view, chunks);
  const byToken = new Map<number, { subjects: Chunk[]; objects: Chunk[] }>();
  let last: Chunk[] = [];
  verbs.forEach((verb, index) => {
    const found = readShallow(view, chunks, verbs, index, last);
    byToken.set(verb.verb, found);
    if (!verb.bare) last = verb.passive ? found.objects : found.subjects;
  });
  return (reading) => {
    if (reading.kind === "nominal") return "disputed";
    const shallow = byToken.get(reading.token);
    if (shallow === undefined) return "disputed";
    const objects = reading.kind === "light" ? undefined : reading.objects;
    const same =
      matches(shallow.subjects, reading.subjects) &&
      (objects === undefined || matches(shallow.objects, objects));
    return same ? "agreed" : "disputed";
  };
}

/** True when each head lies in a chunk of its own and no chunk is left over. */
function matches(chunks: readonly Chunk[], heads: readonly number[]): boolean {
  return (
    chunks.length === heads.length &&
    heads.every((head) => chunks.some((chunk) => chunk.first <= head && head < chunk.end))
  );
}

const RELATIVE = new Set(["who", "which", "that", "whom"]);
const IN_GROUP = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM"]);

function nounChunks(view: SentenceView): Chunk[] {
  const chunks: Chunk[] = [];
  let i = view.first;
  while (i < view.end) {
    if (!opens(view, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < view.end && continues(view, i, end)) end++;
    chunks.push({ first: i, end });
    i = end;
  }
  return chunks;
}

function opens(view: SentenceView, i: number): boolean {
  return IN_GROUP.has(view.upos(i)) && !RELATIVE.has(view.word(i));
}

function continues(view: SentenceView, first: number, i: number): boolean {
  const xpos = view.xpos(i);
  if (xpos === "POS" || xpos === "HYPH") return true;
  const upos = view.upos(i);
  if (upos === "PRON") return false;
  if (upos === "DET") return i === first;
  if (IN_GROUP.has(upos)) return !RELATIVE.has(view.word(i));
  const participle = xpos === "VBG" || xpos === "VBN";
  return (
    participle &&
    i + 1 < view.end &&
    view.upos(i - 1) !== "NOUN" &&
    view.upos(i - 1) !== "PROPN" &&
    /^(?:NOUN|PROPN)$/.test(view.upos(i + 1))
  );
}

function verbChunks(view: SentenceView, chunks: readonly Chunk[]): VerbChunk[] {
  const inNoun = new Set<number>();
  for (const { first, end } of chunks) for (let i = first; i < end; i++) inNoun.add(i);
  const verbs: VerbChunk[] = [];
  let i = view.first;
  while (i < view.end) {
    const upos = view.upos(i);
    if ((upos !== "VERB" && upos !== "AUX") || inNoun.has(i)) {
      i++;
      continue;
    }
    let end = i;
    let verb = i;
    let be = false;
    while (end < view.end && (view.upos(end) === "AUX" || view.upos(end) === "VERB" || isAdverb(view, end))) {
      verb = isAdverb(view, end) ? verb : end;
      if (view.upos(end) === "VERB") break;
      if (view.upos(end) === "AUX") be = view.lemma(end) === "be";
      end++;
    }
    end = Math.max(end, verb) + (view.upos(verb) === "VERB" ? 1 : 0);
    if (end <= verb) end = verb + 1;
    const xpos = view.xpos(verb);
    const helped = verb > i;
    const bare = !helped && (xpos === "VB" || xpos === "VBG" || xpos === "VBN");
    verbs.push({ first: i, end, verb, passive: (be && xpos === "VBN") || (!helped && xpos === "VBN"), bare });
    i = end;
  }
  return verbs;
}

function isAdverb(view: SentenceView, i: number): boolean {
  return view.upos(i) === "ADV" || view.word(i) === "not" || view.word(i) === "n't";
}

function readShallow(
  view: SentenceView,
  chunks: readonly Chunk[],
  verbs: readonly VerbChunk[],
  index: number,
  last: Chunk[],
): { subjects: Chunk[]; objects: Chunk[] } {
  const verb = verbs[index]!;
  const before = shallowSubject(view, chunks, verbs, index, last);
  const nextVerb = verbs[index + 1]?.first ?? view.end;
  if (verb.passive) {
    const by = agentAfter(view, chunks, verb.end, nextVerb);
    return { subjects: by, objects: before };
  }
  return { subjects: before, objects: objectAfter(view, chunks, verbs, verb.end) };
}

function shallowSubject(
  view: SentenceView,
  chunks: readonly Chunk[],
  verbs: readonly VerbChunk[],
  index: number,
  last: Chunk[],
): Chunk[] {
  const verb = verbs[index]!;
  const before = verb.first - 1;
  const word = before >= view.first ? view.word(before) : "";
  if (RELATIVE.has(word)) return headOfRow(view, chunks, lastChunkBefore(chunks, before));
  if (verb.bare) {
    const touching = chunks.findIndex((chunk) => chunk.end === verb.first);
    return touching >= 0 && word !== "," ? headOfRow(view, chunks, touching) : last;
  }
  if (word === "and" || word === "but" || word === "or") return last;
  const limit = verbs[index - 1]?.verb ?? view.first - 1;
  let at = lastChunkBefore(chunks, verb.first);
  while (at >= 0 && chunks[at]!.first > limit) {
    if (!afterPreposition(view, chunks[at]!) && !isTimeChunk(view, chunks[at]!)) {
      const commas = view.word(chunks[at]!.first - 1) === "," && view.word(chunks[at]!.end) === ",";
      if (!commas || at === 0) return rowBack(view, chunks, at);
    }
    at--;
  }
  return last;
}

function isTimeChunk(view: SentenceView, chunk: Chunk): boolean {
  return TIME_NOUNS.has(view.lemma(chunk.end - 1));
}

function lastChunkBefore(chunks: readonly Chunk[], position: number): number {
  for (let at = chunks.length - 1; at >= 0; at--) if (chunks[at]!.end <= position) return at;
  return -1;
}

function afterPreposition(view: SentenceView, chunk: Chunk): boolean {
  return chunk.first > view.first && view.upos(chunk.first - 1) === "ADP";
}

/** "the ministers of defence of both republics": the first chunk of a row joined by "of". */
function headOfRow(view: SentenceView, chunks: readonly Chunk[], at: number): Chunk[] {
  let head = at;
  while (
    head > 0 &&
    view.word(chunks[head]!.first - 1) === "of" &&
    chunks[head - 1]!.end === chunks[head]!.first - 1
  )
    head--;
  return head < 0 ? [] : [chunks[head]!];
}

/** Chunks joined by commas and "and" that end at `at`. */
function rowBack(view: SentenceView, chunks: readonly Chunk[], at: number): Chunk[] {
  const row = [chunks[at]!];
  let joined = false;
  for (let k = at; k > 0; k--) {
    const gap = between(view, chunks[k - 1]!, chunks[k]!);
    if (gap === "and" || gap === ", and") joined = true;
    else if (!(gap === "," && joined && !afterPreposition(view, chunks[k - 1]!))) break;
    row.unshift(chunks[k - 1]!);
  }
  return row;
}

function between(view: SentenceView, left: Chunk, right: Chunk): string {
  let words = "";
  for (let i = left.end; i < right.first && i < left.end + 3; i++)
    words += `${words === "" ? "" : " "}${view.word(i)}`;
  return words;
}

function agentAfter(view: SentenceView, chunks: readonly Chunk[], from: number, limit: number): Chunk[] {
  for (let i = from; i < limit; i++)
    if (view.word(i) === "by") {
      const at = chunks.findIndex((chunk) => chunk.first === i + 1);
      return at < 0 ? [] : rowForward(view, chunks, at, limit);
    }
  return [];
}

function objectAfter(
  view: SentenceView,
  chunks: readonly Chunk[],
  verbs: readonly VerbChunk[],
  from: number,
): Chunk[] {
  let start = from;
  while (start < view.end && (isAdverb(view, start) || view.xpos(start) === "RP")) start++;
  const at = chunks.findIndex((chunk) => chunk.first === start);
  if (at < 0) return [];
  const next = verbs.find((verb) => verb.first > start)?.first ?? view.end;
  return rowForward(view, chunks, at, next);
}

/** Chunks joined by commas and "and" from `at` on; one right before a verb begins another clause. */
function rowForward(view: SentenceView, chunks: readonly Chunk[], at: number, nextVerb: number): Chunk[] {
  const row = [chunks[at]!];
  for (let k = at + 1; k < chunks.length; k++) {
    const gap = between(view, chunks[k - 1]!, chunks[k]!);
    if (gap !== "and" && gap !== ", and" && gap !== ",") break;
    if (chunks[k]!.end >= nextVerb) break;
    row.push(chunks[k]!);
  }
  return row;
}
