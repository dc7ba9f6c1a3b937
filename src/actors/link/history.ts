import type { Entity } from "../entities.ts";

/** A mention that has been tied to its entity, as later references see it. */
export interface Past {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Part of another mention or a possessive: less likely to be meant by a pronoun. */
  readonly nested: boolean;
}

/** Mentions that a reference looks back over at most: keeps endless lists linear. */
const REACH = 600;

/** What has been mentioned so far, in text order. */
export class History {
  private readonly past: Past[] = [];

  add(past: Past): void {
    this.past.push(past);
    if (past.entity.firstToken < 0) past.entity.firstToken = past.token;
  }

  /** The entity mentioned with its head at the token. */
  at(token: number): Entity | undefined {
    for (let k = this.past.length - 1; k >= 0 && this.past[k]!.token > token - 200; k--)
      if (this.past[k]!.token === token) return this.past[k]!.entity;
    return undefined;
  }

  /** Mentions before the token, nearest first, at most `sentences` sentences and REACH mentions back. */
  *before(token: number, sentence: number, sentences: number): Generator<Past> {
    const last = Math.max(0, this.past.length - REACH);
    for (let k = this.past.length - 1; k >= last; k--) {
      const one = this.past[k]!;
      if (one.sentence < sentence - sentences) return;
      if (one.token < token) yield one;
    }
  }

  /** The entity that fits best: in the same sentence a subject before others, then sentence by sentence back. */
  best(token: number, sentence: number, sentences: number, fits: (one: Past) => boolean): Entity | undefined {
    let found: Past | undefined;
    for (const one of this.before(token, sentence, sentences)) {
      if (found !== undefined && one.sentence !== found.sentence) break;
      if (fits(one) && (found === undefined || weight(one) > weight(found))) found = one;
    }
    return found?.entity;
  }
}

function weight(one: Past): number {
  return (one.subject ? 2 : 0) + (one.nested ? 0 : 1);
}
