import type { ParseColumns } from "./parse-sentences.ts";

/** Numbers of the tags and labels that the repair reads and writes. */
export interface NounNumbers {
  /** Base and present forms (VB, VBP), and the third person (VBZ), of verbs. */
  readonly bareVerbs: ReadonlySet<number>;
  readonly thirdPerson: number;
  readonly noun: number;
  readonly nouns: number;
  readonly determiner: number;
  readonly object: number;
  readonly verbs: ReadonlySet<number>;
  /** Labels under which a noun mistaken for a verb hangs on its governing verb. */
  readonly clausal: ReadonlySet<number>;
}

/**
 * Nouns that the tagger took for verbs: an article never stands before a finite verb, so "paid an official visit" holds a
 * noun whatever the tagger says. Under a verb without an object it is that verb's object.
 */
export function restoreNouns(columns: ParseColumns, first: number, end: number, numbers: NounNumbers): void {
  const { tag, head, label } = columns;
  for (let i = first; i < end; i++) {
    if (label[i] !== numbers.determiner) continue;
    const word = head[i]!;
    if (word <= i || word >= end) continue;
    const third = tag[word] === numbers.thirdPerson;
    if (!third && !numbers.bareVerbs.has(tag[word]!)) continue;
    tag[word] = third ? numbers.nouns : numbers.noun;
    const verb = head[word]!;
    if (verb < 0 || !numbers.verbs.has(tag[verb]!) || !numbers.clausal.has(label[word]!)) continue;
    let taken = false;
    for (let other = first; other < end; other++)
      if (other !== word && head[other] === verb && label[other] === numbers.object) taken = true;
    if (!taken) label[word] = numbers.object;
  }
}
