import { expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { Reading } from "../../model/reading.ts";
import { buildBrief } from "./build-brief.ts";
import type { Card, Row } from "./card.ts";

const NAMES = {
  state: (code: string) => ({ FIN: "Finland", SUN: "Soviet Union" })[code],
  cameo: (code: string) => ({ "042": "Make a visit", "036": "Express intent to meet" })[code],
  codebook: (event: { timeMode: string }) => (event.timeMode === "planned" ? "036" : undefined),
};
const brief = buildBrief(reading, { names: NAMES });
const card = (label: string): Card => {
  const found = brief.sections.flatMap((section) => section.cards).find((entry) => entry.label === label);
  if (!found) throw new Error(`no card ${label}`);
  return found;
};

function lines(row: Row): string[] {
  return row.lines.map((pieces) =>
    pieces
      .map((piece) => {
        if (piece.is === "words") return `“${piece.quote.exact}”`;
        return piece.is === "card" ? `[${piece.label}]` : piece.text;
      })
      .join(""),
  );
}
const rowOf = (label: string, row: string): string[] => {
  const found = card(label).rows.find((entry) => entry.label === row);
  return found ? lines(found) : [];
};

test("the fixture is a reading as the schema has it", () => {
  expect(Reading.parse(reading)).toEqual(reading);
});

test("an event shows kind, sides, codes with names, date with its basis, place and time mode", () => {
  expect(card("E1").heading).toBe("Visit: Urho Kekkonen (FIN) → Soviet Union (SUN)");
  expect(card("E1").tags).toEqual(["recalled"]);
  expect(card("E1").says).toEqual([
    "The text recalls: “in March 1948, President Urho Kekkonen travelled to Moscow”.",
  ]);
  expect(rowOf("E1", "Who")).toEqual([
    "Urho Kekkonen · Finland (FIN) · visitor · written “President Urho Kekkonen”",
    "Soviet Union (SUN) · host · written “Moscow”",
  ]);
  expect(rowOf("E1", "Date")).toEqual([
    "March 1948 · EDTF 1948-03",
    "from “March 1948”, as the text writes it",
  ]);
  expect(rowOf("E1", "Place")).toEqual(["“Moscow” · Soviet Union (SUN)"]);
  expect(rowOf("E1", "Codes")).toEqual(["CAMEO 042 Make a visit · PLOVER CONSULT visit (diplomatic)"]);
});

test("a planned act shows the code that the codebook gives it besides its own", () => {
  expect(rowOf("E6", "Codes")).toEqual(["CAMEO 030, as told 036 Express intent to meet · PLOVER AGREE"]);
});

test("a joint act joins its sides both ways; its part-whole link leads to the other card", () => {
  expect(card("E2").heading).toBe("Talks: Urho Kekkonen (FIN) ↔ Soviet Union (SUN)");
  expect(rowOf("E2", "Linked")).toEqual(["part of [E1]"]);
});

test("what is not stated is said to be so", () => {
  expect(rowOf("E2", "Place")).toEqual(["place not stated"]);
  expect(rowOf("E4", "Date")).toEqual(["date not settled"]);
  expect(rowOf("P4", "In the text")).toEqual(["no title given"]);
  expect(rowOf("P4", "In register")).toEqual(["person not in the register"]);
});

test("a denied act and an act told by a speaker are worded as such", () => {
  expect(card("E4").says).toEqual([
    "The text says that it is not so, or was not done: “Finland never joined a military alliance”.",
  ]);
  expect(card("E6").says[0]).toMatch(/^According to Antony Blinken, as the text reports it: /);
});

test("an agreement shows its contents and the life cycle with links", () => {
  expect(card("A1").heading).toBe("“Agreement of Friendship, Cooperation and Mutual Assistance”");
  expect(rowOf("A1", "Fields")).toEqual(["“economic”, “cultural”"]);
  expect(rowOf("A1", "Principles")).toEqual(["“respect for sovereignty”, “non-interference”"]);
  expect(rowOf("A1", "Mentioned as")).toEqual(["“The agreement”"]);
  expect(rowOf("A1", "Life cycle")[0]).toBe("Signature, 6 April 1948 · “signed” · [E3]");
});

test("a signatory that the text leaves out is named as missing", () => {
  const agreement = reading.agreements[0]!;
  const lacking = {
    ...reading,
    agreements: [{ ...agreement, signatories: agreement.signatories.slice(0, 1) }],
  };
  const agreementCard = buildBrief(lacking, { names: NAMES }).sections[1]!.cards[0]!;
  const row = agreementCard.rows.find((entry) => entry.label === "Signatories")!;
  expect(lines(row).at(-1)).toBe("for Soviet Union (SUN): not stated");
});

test("a person shows the title in the text beside the office in the register", () => {
  expect(rowOf("P2", "In the text")).toEqual(["“Prime Minister”"]);
  expect(rowOf("P2", "In register")).toEqual([
    "Prime Minister of Finland, from 26 March 1946 to 29 July 1948 (looked up for 6 April 1948)",
  ]);
  expect(card("P1").tags).toEqual(["title and office differ"]);
  expect(rowOf("P1", "See also")).toEqual(["[X1]"]);
});

test("a check on the words of a title leads from the person even when it names only the event", () => {
  const checks = reading.checks.map((check) => ({ ...check, about: ["event-1"] }));
  const made = buildBrief({ ...reading, checks }).sections[2]!.cards;
  expect(made.map((person) => person.tags)).toEqual([["title and office differ"], [], [], []]);
});

test("a participant that the actors do not list is shown in its own words", () => {
  const events = reading.events.map((event) => ({
    ...event,
    participants: event.participants.map((participant) => ({ ...participant, actor: "words:1-2" })),
  }));
  const [first] = buildBrief({ ...reading, events }).sections[0]!.cards;
  expect(first!.heading).toBe("Visit: “President Urho Kekkonen” (FIN) → “Moscow” (SUN)");
  expect(lines(first!.rows[0]!)[0]).toBe("“President Urho Kekkonen” · FIN · visitor · not in the registers");
});

test("a first keeps its scope words", () => {
  expect(rowOf("C1", "Scope")).toEqual(["“that Finland concluded with Moscow”", "“after the war”"]);
});

test("a check gives its sentence, the facts with their source, and both quotes", () => {
  expect(card("X1").tags).toEqual(["conflict"]);
  expect(card("X1").says[1]).toBe(
    "Urho Kekkonen was President of Finland from 1956-03-01 to 1982-01-27, according to the register of offices.",
  );
  expect(rowOf("X1", "The words")).toEqual(["“President Urho Kekkonen”", "“March 1948”"]);
});

test("a check's template is used when it is given", () => {
  const template = { key: "report.check.unworded", text: "The text writes “{words}”.", example: {} };
  const made = buildBrief(reading, { templates: [template] });
  expect(made.sections.at(-1)!.cards[0]!.says[0]).toBe("The text writes “President Urho Kekkonen”.");
});

test("furniture is grouped by rule, in order, nothing lost", () => {
  expect(brief.removed.map((group) => [group.rule, group.quotes.map((quote) => quote.exact)])).toEqual([
    ["furniture.share", ["Share this article", "Share on Twitter"]],
    ["furniture.reply-form", ["Leave a reply", "Your e-mail address will not be published."]],
  ]);
});

test("what could not be decided is listed, issues first", () => {
  expect(brief.undecided.map((note) => note.says)).toEqual([
    "No rule says what act “extended it in 1955, 1970 and 1983” is.",
    "The text gives no date that could be settled for E4.",
    "The text states no place for E2, E3, E4.",
    "The text does not say, in words that could be settled, who is on the other side of E4.",
    "The text can be parsed in two ways that disagree on who does what in E2.",
    "The registers do not know these names, which are kept as the text writes them: Antony Blinken.",
  ]);
});

test("acts inside one state come after those between states", () => {
  const [first, ...rest] = reading.events;
  const made = buildBrief({ ...reading, events: [{ ...first!, scope: "domestic", place: null }, ...rest] });
  const events = made.sections[0]!.cards;
  expect(events.at(-1)!.finding).toBe(first!.id);
  expect(events.at(-1)!.label).toBe("E6");
  expect(events.map((event) => event.minor ?? false)).toEqual([false, false, false, false, false, true]);
  expect(made.counts).toMatch(/^6 events \(1 inside one state\), /);
  expect(made.undecided.every((note) => !note.says.includes("E6"))).toBe(true);
});

test("a date of publication that the user gives is shown as such", () => {
  const published = { ...reading.events[4]!.date!, basis: "editor" as const, words: [] };
  const made = buildBrief({ ...reading, written: published });
  const row = made.source.find((entry) => entry.label === "Published")!;
  expect(lines(row)).toEqual(["4 April 2023 · EDTF 2023-04-04", "given by an editor"]);
  expect(made.source.some((entry) => entry.label === "Written")).toBe(false);
});

test("what a date was counted from is not told twice", () => {
  const [first, ...rest] = reading.events;
  const date = { ...first!.date!, basis: "inherited" as const, anchor: first!.date!.words[0]! };
  const made = buildBrief({ ...reading, events: [{ ...first!, date }, ...rest] });
  const row = made.sections[0]!.cards[0]!.rows.find((entry) => entry.label === "Date")!;
  expect(lines(row)[1]).toBe("from “March 1948”, inferred: carried over from words near by");
});

test("the counts are in words", () => {
  expect(brief.counts).toBe("6 events, 1 agreement, 4 people, 3 claims, 3 checks (1 conflict, 1 warning)");
});
