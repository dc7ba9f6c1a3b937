import { describe, expect, test } from "vitest";
import { plainDocument, publishedOn } from "../../test/plain-document.ts";
import { sentenceAt } from "../text/layer.ts";
import { readText } from "../text/read-text.ts";
import { findDates } from "./find-dates.ts";
import type { DateMention } from "./layer.ts";

function read(text: string, published?: string) {
  const layer = readText(plainDocument(text));
  const dates = findDates(layer, { published: publishedOn(published) });
  return {
    dates,
    /** Words and EDTF of every mention; offsets are checked on the way. */
    found: dates.mentions.map((mention) => {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      return [mention.text, mention.date?.edtf ?? mention.kind] as const;
    }),
    mention(words: string): DateMention {
      const mention = dates.mentions.find((one) => one.text === words);
      if (mention === undefined) throw new Error(`no mention "${words}"`);
      return mention;
    },
    /** The date of the act told by the words. */
    dateOf(words: string) {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`not in the text: "${words}"`);
      return dates.dateOf({ start, end: start + words.length }, sentenceAt(layer.sentences, start));
    },
  };
}

const COMMEMORATION = `A Historic Day

May 27 is the significant day that opened a new page in the ties between the two neighbours.

From April to June, 1942, 79 years ago, the foreign minister made a long journey to London and Washington and signed himself the Treaty on Mutual Assistance.

In April 2019, the president visited Berlin.`;

describe("a commemoration without a date line", () => {
  const { dates, mention, dateOf } = read(COMMEMORATION);

  test("the year of writing is worked out from the text, about the commemorated day, and is not certain", () => {
    expect(dates.written).toMatchObject({
      edtf: "2021-05-27~",
      basis: "computed",
      bob: "2021-01-01",
      eoe: "2021-12-31",
    });
    expect(dates.written?.words.map(({ start, end }) => COMMEMORATION.slice(start, end))).toEqual([
      "May 27",
      "79 years ago",
      "From April to June, 1942",
    ]);
  });

  test("a range without a year on its first month takes that of the second", () => {
    expect(mention("From April to June, 1942").date).toMatchObject({
      edtf: "1942-04/1942-06",
      bob: "1942-04-01",
      eob: "1942-04-30",
      boe: "1942-06-01",
      eoe: "1942-06-30",
      basis: "explicit",
    });
  });

  test("the visit has the range; the signing the commemorated day, joined from two spans and shown as such", () => {
    expect(dateOf("the foreign minister made a long journey to London and Washington")?.edtf).toBe(
      "1942-04/1942-06",
    );
    const signed = dateOf("signed himself the Treaty on Mutual Assistance");
    expect(signed).toMatchObject({ edtf: "1942-05-27", basis: "inherited" });
    expect(signed?.words.map(({ start, end }) => COMMEMORATION.slice(start, end))).toEqual([
      "May 27",
      "From April to June, 1942",
    ]);
    expect(dateOf("the president visited Berlin")?.edtf).toBe("2019-04");
  });

  test("with a publication date given the count is resolved against it", () => {
    const given = read(COMMEMORATION, "2021-05-27");
    expect(given.dates.written).toMatchObject({ edtf: "2021-05-27", basis: "publication" });
    expect(given.mention("79 years ago").date).toMatchObject({
      edtf: "1942",
      basis: "computed",
      anchor: "publication",
    });
    expect(given.dateOf("signed himself the Treaty on Mutual Assistance")?.edtf).toBe("1942-05-27");
  });
});

describe("bounds and kinds", () => {
  test.each([
    [
      "The pact of March 1949 lapsed.",
      "March 1949",
      { bob: "1949-03-01", eob: null, boe: null, eoe: "1949-03-31", precision: "month" },
    ],
    [
      "The pact of March 17, 1949 lapsed.",
      "March 17, 1949",
      { bob: "1949-03-17", eob: "1949-03-17", boe: "1949-03-17", eoe: "1949-03-17", precision: "day" },
    ],
    [
      "Trade grew in the 1950s.",
      "the 1950s",
      { edtf: "195X", bob: "1950-01-01", eoe: "1959-12-31", precision: "decade" },
    ],
    ["Since the 19th century there was none.", "the 19th century", { edtf: "18XX", precision: "century" }],
    ["Peace came in the spring of 1905.", "the spring of 1905", { edtf: "1905-21", precision: "season" }],
    [
      "The temple dates from 108 BC and stands.",
      "108 BC",
      { edtf: "-0107", bob: null, eoe: null, precision: "year" },
    ],
  ])("%s", (text, words, expected) => {
    expect(read(text).mention(words).date).toMatchObject(expected);
  });

  test("prepositions and parts become modifiers", () => {
    const { mention } = read("Since 1961 they met until the end of 1980, in early 1981 and about May 1982.");
    expect(mention("1961").modifier).toBe("after");
    expect(mention("the end of 1980")).toMatchObject({ modifier: "before", part: "end" });
    expect(mention("early 1981").modifier).toBe("start");
    expect(mention("May 1982").modifier).toBe("about");
  });

  test("lengths, ages, repetitions and anniversaries are no dates", () => {
    const { found, mention } = read(
      "A five-year pact, renewed every year, was kept for ten years by the 60-year-old chair.",
      "2001-02-03",
    );
    expect(found.map(([, value]) => value)).toEqual(["duration", "set", "duration", "age"]);
    expect(mention("ten years")).toMatchObject({ amount: 10, unit: "year", date: null });
  });

  test("what cannot be resolved keeps its words and gets no date", () => {
    const { mention } = read("Three days later they met again. A notice of March 5 was read.");
    expect(mention("Three days later").date).toBeNull();
    expect(mention("March 5").date).toMatchObject({ edtf: "XXXX-03-05", bob: null, eoe: null });
  });

  test("dates in digits that go both ways keep both readings", () => {
    expect(read("Filed 04/03/1989.").mention("04/03/1989").date).toMatchObject({
      edtf: "[1989-03-04,1989-04-03]",
      precision: "unknown",
    });
    expect(read("Filed 25/12/1989.").mention("25/12/1989").date?.edtf).toBe("1989-12-25");
  });

  test("an era year that its Gregorian year contradicts is said", () => {
    const { mention } = read("It was adopted in Juche 38 (1950).");
    expect(mention("Juche 38 (1950)").date).toMatchObject({
      edtf: "1950",
      calendar: "juche",
      note: "the era year gives 1949, the printed year is 1950",
    });
  });

  test("a Julian pair gives the Gregorian day; a pair that does not fit is no pair", () => {
    expect(read("Signed on 1 (14) September 1905.").mention("1 (14) September 1905").date).toMatchObject({
      edtf: "1905-09-14",
      calendar: "julian",
    });
    expect(read("Signed on 1 (15) September 1905.").found.map(([, edtf]) => edtf)).not.toContain(
      "1905-09-15",
    );
  });
});

describe("news and history in one text", () => {
  test("yearless days are those of the writing in a dispatch", () => {
    const { found } = read(
      "The envoy arrived on March 14 and will leave on April 2. They will meet Monday.",
      "2011-03-17",
    );
    expect(found).toEqual(
      [
        ["March 14", "2011-03-14"],
        ["April 2", "2011-04-02"],
        ["Monday", "2011-03-21"],
      ].map((x) => x),
    );
  });

  test("a paragraph that looks back keeps its year, the next speaks of now", () => {
    const text =
      "The pact was signed on May 3, 1985. It was ratified on June 9.\n\nOn Thursday the chair recalled it. A session opens on June 20.";
    const { found } = read(text, "2012-06-14");
    expect(found).toEqual([
      ["May 3, 1985", "1985-05-03"],
      ["June 9", "1985-06-09"],
      ["Thursday", "2012-06-14"],
      ["June 20", "2012-06-20"],
    ]);
  });

  test("a story rolls over into the next year", () => {
    const { found } = read(
      "War began in October 1853. In March the allies joined. The Tsar died two years later.",
    );
    expect(found).toEqual([
      ["October 1853", "1853-10"],
      ["March", "1854-03"],
      ["two years later", "1856"],
    ]);
  });

  test("a year in a glance back does not move the story", () => {
    const { found } = read("He arrived in May 1974. Land taken in 1967 was the issue. On June 2 he left.");
    expect(found.at(-1)).toEqual(["June 2", "1974-06-02"]);
  });

  test("the year of a heading moves the story, back as well as on", () => {
    const text =
      "Ties were resumed on March 15, 1991.\n\nEarly Notes, 1922.\n\nOn June 23 notes were exchanged.";
    expect(read(text).found.at(-1)).toEqual(["June 23", "1922-06-23"]);
  });

  test("months share the year written with the last", () => {
    expect(read("They met in November and again in January 1954.").found).toEqual([
      ["November", "1953-11"],
      ["January 1954", "1954-01"],
    ]);
  });

  test("a day in a name is not dated by the writing", () => {
    const text =
      "They marked the 11th anniversary of the June 15 Joint Declaration and hailed the October 4 Declaration.";
    expect(read(text, "2011-06-27").found).toEqual([
      ["the 11th anniversary", "2000"],
      ["June 15", "2000-06-15"],
      ["October 4", "XXXX-10-04"],
    ]);
  });
});

describe("the date of an act", () => {
  test("in a dated dispatch an act told in the past is the day's; one told in the perfect or ahead is not", () => {
    const text =
      "ANKARA, June 1 - Turkey and Greece signed a protocol on fishing. Both have agreed on visits. A minister will come to Athens.";
    const { dateOf, dates } = read(text, "1988-06-01");
    expect(dates.mentions[0]?.date?.edtf).toBe("1988-06-01");
    expect(dateOf("Turkey and Greece signed a protocol on fishing")).toMatchObject({
      edtf: "1988-06-01",
      basis: "publication",
    });
    expect(dateOf("Both have agreed on visits")).toBeNull();
    expect(dateOf("A minister will come to Athens")).toBeNull();
  });

  test("the background further down a report is not dated by the report, what is said there is", () => {
    const filler = "The harbour lies east of the town.\n\n".repeat(6);
    const text = `ANKARA, June 1 - Turkey and Greece signed a protocol.\n\n${filler}Turkish troops landed on the island. A spokesman condemned the landing.`;
    const { dateOf } = read(text, "1988-06-01");
    expect(dateOf("Turkish troops landed on the island")).toBeNull();
    expect(dateOf("A spokesman condemned the landing")?.edtf).toBe("1988-06-01");
  });

  test("a day looked back on in news is not carried on to what follows", () => {
    const text = "The pact was signed on May 3, 1985. The minister praised it.";
    expect(read(text, "2012-06-14").dateOf("The minister praised it")).toBeNull();
  });

  test("without a date line nothing is taken from the publication date", () => {
    expect(
      read("Turkey and Greece signed a protocol on fishing.", "1988-06-01").dateOf(
        "Turkey and Greece signed a protocol",
      ),
    ).toBeNull();
  });

  test("an opening date holds for the clauses after it, not for one told in the pluperfect or set off by a subordinator", () => {
    const text =
      "On 3 May 1960 the premier left for Paris and met the president, who had refused a year before, after aides drafted a note.";
    const { dateOf } = read(text);
    expect(dateOf("met the president")?.edtf).toBe("1960-05-03");
    expect(dateOf("who had refused")).toBeNull();
    expect(dateOf("aides drafted a note")).toBeNull();
  });

  test("since and by leave an end open", () => {
    const { dateOf } = read("The port has been closed since 1992. The force left by May 14, 1995.");
    expect(dateOf("The port has been closed since 1992")).toMatchObject({
      edtf: "1992/..",
      bob: "1992-01-01",
      eoe: null,
    });
    expect(dateOf("The force left by May 14, 1995")?.edtf).toBe("../1995-05-14");
  });

  test("a date in an opening 'Following ...' is that of the other act: only its year is carried", () => {
    const { dateOf } = read(
      "Following a revolt in the capital on July 14, 1958, the king announced the end of the union.",
    );
    expect(dateOf("the king announced the end of the union")).toMatchObject({
      edtf: "1958",
      basis: "inherited",
    });
    const both =
      "After the signing in Bonn on August 31, 1990, the second treaty was signed in Moscow on September 12, 1990.";
    expect(read(both).dateOf(both.slice(0, -1))?.edtf).toBe("1990-09-12");
  });

  test("an act named by a noun is dated by words that hang on it", () => {
    const { dateOf } = read(
      "They prepared the opening of diplomatic relations, which occurred on May 4, 1973, and a visit.",
    );
    expect(dateOf("the opening of diplomatic relations")?.edtf).toBe("1973-05-04");
    expect(dateOf("a visit")).toBeNull();
  });

  test("a day to come does not date a past act", () => {
    const text = "The two signed a treaty to return the islands in 2030.";
    expect(
      read(text, "2020-01-05").dateOf("The two signed a treaty to return the islands in 2030"),
    ).toBeNull();
  });
});
