import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralise, neutraliseLine } from "./neutralise.ts";

test("escape sequences become visible code points", () => {
  expect(neutralise("a\u001b[31mred")).toBe("a⟨U+001B⟩[31mred");
  expect(neutralise("\u009b2J")).toBe("⟨U+009B⟩2J");
  expect(neutralise("\u0000\u0007\u007f")).toBe("⟨U+0000⟩⟨U+0007⟩⟨U+007F⟩");
});

test("characters that reorder the words around them become visible", () => {
  expect(neutralise("abc\u202Egnp.exe")).toBe("abc⟨U+202E⟩gnp.exe");
  expect(neutralise("\u2066x\u2069")).toBe("⟨U+2066⟩x⟨U+2069⟩");
});

test("letters of any script, joiners and line breaks stay", () => {
  const text = "Ünïcode 조선 العربية नमस्‍ते 👩‍👩‍👧\n\tnext";
  expect(neutralise(text)).toBe(text);
});

test("carriage returns and separators are line breaks", () => {
  expect(neutralise("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
  expect(neutraliseLine(" a\r\n\t b ")).toBe(" a b ");
});

test("no control character survives in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(neutralise(text)).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});
