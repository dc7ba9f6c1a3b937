import { expect, test } from "vitest";
import { IntakeError } from "../errors.ts";
import { readBytes } from "../read-bytes.ts";

const read = (source: string) => readBytes(new TextEncoder().encode(source), { name: "a.json" });

test("the text is the string itself, tied to its place in the file", () => {
  const source =
    '{"id":1,"nested":{"text":"no"},"title":"Talks","published":"2019-03-04","text":"He said: \\"yes\\"\\u0021\\n\\nEnd."}';
  const document = read(source);
  expect(document.text).toBe('He said: "yes"!\n\nEnd.');
  expect(document).toMatchObject({
    format: "json",
    title: "Talks",
    published: { edtf: "2019-03-04" },
    language: "und",
  });
  const rebuilt = document.sourceMap
    .map(({ sourceStart, sourceEnd }) => source.slice(sourceStart, sourceEnd))
    .join("");
  expect(JSON.parse(`"${rebuilt}"`)).toBe(document.text);
});

test("errors name the file and the reason", () => {
  expect(() => read('{"title":"x"}')).toThrow(
    new IntakeError("intake.json.shape", "a.json", 'a JSON document needs a string field "text"'),
  );
  expect(() => read('{"text":')).toThrow(/^a\.json: not valid JSON/);
});
