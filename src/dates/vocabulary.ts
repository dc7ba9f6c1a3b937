import { type Entry, LEXICON } from "./lexicon.ts";

/**
 * Words to small integers. The scanner looks words up by hash without cutting them out of the text;
 * patterns name words by the same integers. Word 0 is every unknown word.
 */
export class Vocabulary {
  readonly #words: string[] = [""];
  readonly #entries: (Entry | undefined)[] = [undefined];
  readonly #ids = new Map<string, number>();
  #table = new Int32Array(0);
  #mask = 0;

  constructor() {
    for (const [word, entry] of LEXICON) this.#add(word, entry);
  }

  #add(word: string, entry?: Entry): number {
    const id = this.#words.length;
    this.#words.push(word);
    this.#entries.push(entry);
    this.#ids.set(word, id);
    this.#mask = 0;
    return id;
  }

  /** The id of a word that a pattern names, adding it when it is new. */
  intern(word: string): number {
    return this.#ids.get(word) ?? this.#add(word);
  }

  /** The id of a known word, 0 when it is unknown. */
  id(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  word(id: number): string {
    return this.#words[id] ?? "";
  }

  classes(id: number): number {
    return this.#entries[id]?.classes ?? 0;
  }

  value(id: number): number {
    return this.#entries[id]?.value ?? 0;
  }

  /** Looks up text[start,end), whose hash over lower-case letters (see `hashStep`) is given. */
  find(text: string, start: number, end: number, hash: number): number {
    if (this.#mask === 0) this.#build();
    let slot = hash & this.#mask;
    for (;;) {
      const id = this.#table[slot]!;
      if (id === 0) return 0;
      const word = this.#words[id]!;
      if (word.length === end - start) {
        let i = 0;
        while (i < word.length && lower(text.charCodeAt(start + i)) === word.charCodeAt(i)) i++;
        if (i === word.length) return id;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  #build(): void {
    let size = 1024;
    while (size < this.#words.length * 4) size *= 2;
    this.#table = new Int32Array(size);
    this.#mask = size - 1;
    for (let id = 1; id < this.#words.length; id++) {
      let hash = 0;
      for (const char of this.#words[id]!) hash = hashStep(hash, char.charCodeAt(0));
      let slot = hash & this.#mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot] = id;
    }
  }
}

/** Lower case of an ASCII letter code; a curly apostrophe becomes a straight one. */
export function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 ? 39 : code;
}

/** One step of the hash of a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + lower(code)) | 0;
}
