import { expect, test } from "vitest";
import { markHonorifics } from "./honorifics.ts";

function dropped(text: string): string {
  const words = text.split(" ");
  const drop = new Uint8Array(words.length);
  markHonorifics((k) => words[k]!, words.length, drop);
  return words.filter((_, k) => drop[k] === 1).join(" ");
}

test.each([
  ["respected Comrade Kim Jong Un visited", "respected"],
  ["H.E. President Sall arrived", "H.E."],
  ["His Excellency Mr. Sall arrived", "His Excellency"],
  ["Her Royal Highness Princess Anne arrived", "Her Royal Highness"],
  ["the Honourable John Smith spoke", "Honourable"],
  ["Honourable John Smith spoke", "Honourable"],
  ["the respected newspaper said", ""],
  ["a respected leader spoke", ""],
  ["his excellency is known", ""],
  ["Her Majesty arrived", ""],
  ["They respected the treaty", ""],
])("%s", (text, expected) => {
  expect(dropped(text)).toBe(expected);
});
