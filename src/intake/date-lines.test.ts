import { expect, test } from "vitest";
import { dateLine } from "./date-lines.ts";
import { findBlocks } from "./plain/find-blocks.ts";

const body =
  "The two ministers met in the capital on Monday and signed a protocol on trade, the ministry said in a statement.";

function read(...lines: string[]): string | undefined {
  const text = lines.join("\n\n");
  const date = dateLine(text, findBlocks(text));
  return date && `${date.edtf} ${date.words.map(({ start, end }) => text.slice(start, end))}`;
}

test("a labelled line above the text", () => {
  expect(read("Talks", "Posted on March 4, 2019 by editor", body)).toBe(
    "2019-03-04 Posted on March 4, 2019 by editor",
  );
  expect(read("Talks", "Published: 10:45, 17 March 2021", body)).toBe(
    "2021-03-17 Published: 10:45, 17 March 2021",
  );
});

test("below the text only when all agree", () => {
  expect(read(body, "Date: 2019-03-04")).toBe("2019-03-04 Date: 2019-03-04");
  expect(read(body, "Posted on 4 March 2019", "Posted on 5 March 2019")).toBeUndefined();
});

test("a bare date at the edge of the article", () => {
  expect(read("Talks", "Friday, January 4, 2019", body, body)).toBe("2019-01-04 Friday, January 4, 2019");
  expect(read("Chronology", "17 March 1949", body, "18 March 1949", body)).toBeUndefined();
  expect(read("Talks", body, body)).toBeUndefined();
});
