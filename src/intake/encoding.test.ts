import { expect, test } from "vitest";
import { decodeText } from "./encoding.ts";

const codes = (bytes: Uint8Array, hints = {}) => {
  const { text, encoding, issues } = decodeText(bytes, hints);
  return { text, encoding, issues: issues.map(({ code }) => code) };
};
const russian =
  "Министры иностранных дел двух государств встретились в столице и подписали протокол о торговле.";
const cp1251 = Uint8Array.from([...russian], (char) => {
  const code = char.codePointAt(0)!;
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
});

test("byte-order marks", () => {
  expect(codes(Buffer.from("\ufeffab", "utf16le"))).toEqual({ text: "ab", encoding: "utf-16le", issues: [] });
  expect(codes(Buffer.from("\ufeffé"))).toEqual({ text: "é", encoding: "utf-8", issues: [] });
});

test("valid UTF-8 needs no declaration", () => {
  expect(codes(Buffer.from("Café"))).toEqual({ text: "Café", encoding: "utf-8", issues: [] });
});

test("a declared encoding is heeded: transport before <meta>", () => {
  expect(codes(cp1251, { charset: "windows-1251" }).text).toBe(russian);
  const page = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), cp1251]);
  expect(codes(page, { html: true }).text).toContain(russian);
});

test("a guess is reported", () => {
  expect(codes(cp1251)).toEqual({
    text: russian,
    encoding: "windows-1251",
    issues: ["intake.encoding.guessed"],
  });
});

test("a declaration that the bytes contradict gives way, and that is said", () => {
  expect(codes(cp1251, { charset: "utf-8" })).toMatchObject({
    text: russian,
    issues: ["intake.encoding.contradicted"],
  });
  const utf8 = Buffer.from("Übergabe in Köln für alle");
  expect(codes(utf8, { charset: "iso-8859-1" })).toMatchObject({
    text: "Übergabe in Köln für alle",
    encoding: "utf-8",
    issues: ["intake.encoding.contradicted"],
  });
});

test("undecodable bytes become U+FFFD and are counted", () => {
  const bytes = Buffer.concat([Buffer.from("Café à la carte, très bien"), Uint8Array.of(0xff)]);
  expect(codes(bytes, { charset: "utf-8" })).toMatchObject({
    encoding: "utf-8",
    issues: ["intake.encoding.invalid"],
  });
});

test("UTF-16 without a mark", () => {
  expect(codes(Buffer.from("The two ministers met.", "utf16le"))).toMatchObject({
    text: "The two ministers met.",
    encoding: "utf-16le",
  });
});
