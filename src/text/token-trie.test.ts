import { expect, test } from "vitest";
import { TokenTrie } from "./token-trie.ts";

const trie = new TokenTrie<string>();
trie.add(["republic", "of", "korea"], "KOR");
trie.add(["korea"], "PRK|KOR");
trie.add(["republic", "of", "the", "congo"], "COG");
trie.add(["korea"], "peninsula");

test("the longest key wins, and a broken longer key falls back to a shorter one", () => {
  const words = "the republic of korea and korea and republic of mali".split(" ");
  const found = trie.matches((index) => words[index]!, 0, words.length);
  expect(found.map(({ first, end, values }) => [words.slice(first, end).join(" "), values])).toEqual([
    ["republic of korea", ["KOR"]],
    ["korea", ["PRK|KOR", "peninsula"]],
  ]);
});

test("a search does not read past its limit", () => {
  const words = ["republic", "of", "korea"];
  expect(trie.longestAt((index) => words[index]!, 0, 2)).toBeUndefined();
});

test("exact look-up and empty keys", () => {
  expect(trie.get(["republic", "of", "korea"])).toEqual(["KOR"]);
  expect(trie.get(["republic"])).toEqual([]);
  expect(() => trie.add([], "x")).toThrow(RangeError);
});
