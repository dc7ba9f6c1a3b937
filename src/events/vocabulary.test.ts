import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUILT_IN_FILES } from "./built-in.ts";
import { builtInVocabulary, compose, readVocabulary } from "./vocabulary.ts";

const folder = join(import.meta.dirname, "../../data/events");

describe("the built-in vocabulary", () => {
  it("is what data/events holds", () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
    expect(Object.keys(BUILT_IN_FILES).sort()).toEqual(names.sort());
    for (const name of names) expect(BUILT_IN_FILES[name]).toBe(readFileSync(join(folder, name), "utf8"));
  });

  it("uses only codes of the code list", () => {
    const { codes, verbs, nouns, themes } = builtInVocabulary();
    const used = [
      ...[...verbs.values()].flat().map((frame) => frame.code),
      ...[...nouns.values()].map((frame) => frame.code),
      ...[...themes.values()].flat(),
    ].filter((code) => code !== "0370" && code !== "-");
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("reaches every CAMEO root and every PLOVER type", () => {
    const { codes, verbs, nouns, themes } = builtInVocabulary();
    const used = new Set([
      ...[...verbs.values()].flat().map((frame) => frame.code),
      ...[...nouns.values()].map((frame) => frame.code),
      ...[...themes.values()].flat(),
    ]);
    const roots = new Set([...used].map((code) => code.slice(0, 2)));
    for (let root = 1; root <= 20; root += 1) expect(roots).toContain(String(root).padStart(2, "0"));
    const types = new Set([...used].flatMap((code) => codes.get(code)?.type ?? []));
    const all = new Set(builtInVocabulary().plover.map((one) => one.type));
    expect([...all].filter((type) => !types.has(type))).toEqual([]);
  });

  it("lists modes of PLOVER 0.8 only", () => {
    const { codes, plover } = builtInVocabulary();
    const known = new Set(plover.map((one) => `${one.type} ${one.mode ?? ""}`));
    for (const code of codes.values())
      if (code.type) expect(known, code.code).toContain(`${code.type} ${code.mode ?? ""}`);
  });
});

describe("compose", () => {
  const vocabulary = builtInVocabulary();
  it("codes a stance towards an act", () => {
    expect(compose(vocabulary, "02", "0841")).toBe("0253");
    expect(compose(vocabulary, "03", "042")).toBe("036");
    expect(compose(vocabulary, "12", "0871")).toBe("1246");
    expect(compose(vocabulary, "16", "072")).toBe("1622");
    expect(compose(vocabulary, "13", "190")).toBe("1384");
  });
  it("keeps to the bare stance when the act is not known", () => {
    expect(compose(vocabulary, "02", undefined)).toBe("020");
    expect(compose(vocabulary, "13", undefined)).toBe("130");
  });
});

describe("a user's own vocabulary", () => {
  it("goes before the built-in rows and enlarges classes", () => {
    const own = readVocabulary({
      "verbs.tsv": "051\tsign\tguestbook\t-\tkind=ceremony",
      "classes.tsv": "agreement\taide-memoire",
    });
    expect(own.verbs.get("sign")?.[0]?.options.kind).toBe("ceremony");
    const frame = own.verbs.get("sign")?.find((one) => one.code === "057" && one.object?.kind === "some");
    expect(frame?.object?.sets[0]?.words.has("aide-memoire")).toBe(true);
  });
  it("says what is wrong with a row", () => {
    expect(() => readVocabulary({ "verbs.tsv": "051\tsign\t@nothing\t-\t-" })).toThrow(
      "unknown word class @nothing",
    );
    expect(() => readVocabulary({ "verbs.tsv": "051\tsign\t-\t-\tkid=ceremony" })).toThrow(
      'unknown frame option "kid"',
    );
  });
});
