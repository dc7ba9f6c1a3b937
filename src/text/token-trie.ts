interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[] | undefined;
}

/** A stretch of tokens that spells a key: [first, end) and what was stored under it. */
export interface TrieMatch<Value> {
  readonly first: number;
  readonly end: number;
  readonly values: readonly Value[];
}

/**
 * Keys are sequences of words; a search reads words through a function, so the caller decides on case, accents and
 * lemmas. Time to search is linear in the tokens times the longest key.
 */
export class TokenTrie<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: undefined };

  /** Stores `value` under the words. Throws RangeError for an empty key. */
  add(words: readonly string[], value: Value): void {
    if (words.length === 0) throw new RangeError("a trie key needs at least one word");
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.values === undefined) node.values = [value];
    else node.values.push(value);
  }

  /** The longest key that starts at word `first` and ends before `limit`; undefined when none does. */
  longestAt(word: (index: number) => string, first: number, limit: number): TrieMatch<Value> | undefined {
    let node: Node<Value> | undefined = this.root;
    let found: TrieMatch<Value> | undefined;
    for (let index = first; index < limit; index++) {
      node = node.next.get(word(index));
      if (node === undefined) break;
      if (node.values !== undefined) found = { first, end: index + 1, values: node.values };
    }
    return found;
  }

  /** Every key that starts at word `first`, shortest first. */
  allAt(word: (index: number) => string, first: number, limit: number): TrieMatch<Value>[] {
    let node: Node<Value> | undefined = this.root;
    const found: TrieMatch<Value>[] = [];
    for (let index = first; index < limit; index++) {
      node = node.next.get(word(index));
      if (node === undefined) break;
      if (node.values !== undefined) found.push({ first, end: index + 1, values: node.values });
    }
    return found;
  }

  /** Leftmost longest keys of words [first, limit), not overlapping. */
  matches(word: (index: number) => string, first: number, limit: number): TrieMatch<Value>[] {
    const found: TrieMatch<Value>[] = [];
    let index = first;
    while (index < limit) {
      const match = this.longestAt(word, index, limit);
      if (match !== undefined) found.push(match);
      index = match?.end ?? index + 1;
    }
    return found;
  }

  /** What is stored under exactly these words. */
  get(words: readonly string[]): readonly Value[] {
    let node: Node<Value> | undefined = this.root;
    for (const word of words) {
      node = node.next.get(word);
      if (node === undefined) return [];
    }
    return node.values ?? [];
  }
}
