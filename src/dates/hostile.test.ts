import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDocument, publishedOn } from "../../test/plain-document.ts";
import { readText } from "../text/read-text.ts";
import { findDates } from "./find-dates.ts";

const published = publishedOn("2011-03-17");

/** Pieces that rules speak of, so that random texts reach deep into them. */
const piece = fc.constantFrom(
  ..."March|May|17|17th|1949|1949-48|, |(|)|/|-|–| |  |\n|\n\n|the|first|week|of|year|years|ago|later|and|from|to|between|Juche|38|'60s|1950s|quarter|half|a|every|Monday|morning|noon|2 p.m.|14:30|10/16/89|1.1.1|nineteen|hundred|one|thousand|BC|century|spring|end|early|mid-|anniversary|same|day|last|next|this|instant|é|漢|’s|.|--".split(
    "|",
  ),
);
const babble = fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 });

function milliseconds(text: string): number {
  const layer = readText(plainDocument(text));
  const before = process.cpuUsage();
  findDates(layer, { published });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("hostile input", () => {
  test("10,000 random texts are answered, with spans inside the text, in order and apart", () => {
    fc.assert(
      fc.property(babble, fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? " " : "");
        const layer = readText(plainDocument(text));
        const { mentions, dateOf, within } = findDates(layer, { published });
        let end = 0;
        for (const mention of mentions) {
          if (
            mention.start < end ||
            mention.end <= mention.start ||
            text.slice(mention.start, mention.end) !== mention.text
          )
            return false;
          end = mention.end;
        }
        const all = { start: 0, end: text.length };
        return within(all).length === mentions.length && dateOf(all, 0) !== undefined;
      }),
      { numRuns: 10_000 },
    );
  }, 240_000);

  test.each([
    "March ",
    "1949-",
    "1949–50/",
    "17 (",
    "one thousand nine hundred and ",
    "twenty-",
    "the first week of ",
    "from March to ",
    "a.b.",
    "'",
    "1,000,",
    "1.1.",
    "two or three or ",
    "early late mid-",
    "Monday morning ",
    "MARCH 17 (KCNA) ",
    "On the 3d instant, ",
    "the 62nd anniversary of the ",
    "A".repeat(50),
    "9",
    "\n\nOn March 3 ",
    "March 17 is the ",
  ])("time grows no faster than the text: %j", (unit) => {
    const text = (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    milliseconds(text(20_000));
    const small = Math.min(milliseconds(text(25_000)), milliseconds(text(25_000)));
    const large = Math.min(milliseconds(text(100_000)), milliseconds(text(100_000)));
    // Four times the text; quadratic growth would be sixteen times the time.
    expect(large).toBeLessThan(Math.max(10 * small, 150));
  });
});
