import { type MessageTemplate, renderMessage } from "../model/message.ts";

/** The sentences of the checks. Each says whose statement it is: the text's, a register's or a calendar's. */
export const CHECK_MESSAGES = [
  {
    key: "checks.written.computed",
    text: "The text bears no date; from its own words {words} it follows that it was written about {date}. The text does not state this.",
    example: { words: "“1950”, “60 years ago”", date: "2010" },
  },
  {
    key: "checks.date.joined",
    text: "The text does not state the date of {what} in one place: {date} is put together from its words {words}.",
    example: { what: "“Treaty of Amity”", date: "1950-05-04", words: "“May 4” and “1950”" },
  },
  {
    key: "checks.date.anniversary",
    text: "The text does not state the date of {what}: {date} is computed from its words {words}.",
    example: { what: "“Treaty of Amity”", date: "1950", words: "“the 60th anniversary”" },
  },
  {
    key: "checks.years-ago.written",
    text: "The text says “{ago}” of {year}, which points to {computed} as the year of writing; its publication is dated {written}.",
    example: { ago: "60 years ago", year: "1950", computed: "2010", written: "2013-05-04" },
  },
  {
    key: "checks.years-ago.other",
    text: "The text says “{ago}” of {year}, which points to {computed} as the year of writing, and elsewhere “{otherAgo}” of {otherYear}, which points to {otherComputed}.",
    example: {
      ago: "60 years ago",
      year: "1950",
      computed: "2010",
      otherAgo: "20 years ago",
      otherYear: "1995",
      otherComputed: "2015",
    },
  },
  {
    key: "checks.anniversary.year",
    text: "The text speaks of “{anniversary}” and dates the act {date}; counted from there the anniversary falls in {expected}, while the text is dated {written}.",
    example: { anniversary: "the 60th anniversary", date: "1950", expected: "2010", written: "2015" },
  },
  {
    key: "checks.sum.total",
    text: "The text gives the parts as {parts} and the total as {total}; the parts add up to {sum}.",
    example: { parts: "12 and 15", total: "30", sum: "27" },
  },
  {
    key: "checks.sum.share",
    text: "The text gives {part} of {whole} as {stated} percent; by its own figures it is {computed} percent.",
    example: { part: "20", whole: "50", stated: "60", computed: "40" },
  },
  {
    key: "checks.age.years",
    text: "The text gives the birth as {born}, the death as {died} and the age as {age}; from these years the age is {computed} or {computedLess}.",
    example: { born: "1912", died: "1994", age: "92", computed: "82", computedLess: "81" },
  },
  {
    key: "checks.term.length",
    text: "The text calls it “{length}” and dates it from {from} to {to}, which is about {years} years.",
    example: { length: "five-year", from: "1987-03", to: "1990-12", years: "4" },
  },
  {
    key: "checks.range.length",
    text: "The text gives the span from {from} to {to} as {stated} years; by its own years it is {computed}.",
    example: { from: "1950", to: "1953", stated: "seven", computed: "3" },
  },
  {
    key: "checks.dates.differ",
    text: "The text dates {what} {one} in one place and {other} in another.",
    example: { what: "“trade agreement”", one: "1989-10", other: "1999" },
  },
  {
    key: "checks.numbers.differ",
    text: "The text gives {what} as {one} in one place and as {other} in another.",
    example: { what: "the population", one: "300,000", other: "400,000" },
  },
  {
    key: "checks.lists.differ",
    text: "The text names what {what} covers more than once, and not in the same way: {lists}.",
    example: { what: "“Treaty of Amity”", lists: "“trade, culture and science”; “culture and fishing”" },
  },
  {
    key: "checks.sequence.visit",
    text: "The text places the signing ({signed}) inside a visit that it dates {visit}; by these dates the signing falls {side} the visit.",
    example: { signed: "1950-05-04", visit: "1950-05-10/1950-05-12", side: "before" },
  },
  {
    key: "checks.sequence.acts",
    text: "The text dates the {later} of {what} {laterDate}, before the {earlier}, which it dates {earlierDate}.",
    example: {
      later: "ratification",
      what: "“Treaty of Amity”",
      laterDate: "1950-01-02",
      earlier: "signature",
      earlierDate: "1950-05-04",
    },
  },
  {
    key: "checks.weekday.wrong",
    text: "The text says “{words}”; by the calendar {date} was a {actual}.",
    example: { words: "Monday, March 17, 1949", date: "1949-03-17", actual: "Thursday" },
  },
  {
    key: "checks.era.year",
    text: "The text says “{words}”; by the count of that era {era} {number} is {expected}, not {stated}.",
    example: { words: "Juche 38 (1950)", era: "Juche", number: "38", expected: "1949", stated: "1950" },
  },
] as const satisfies readonly MessageTemplate[];

export type CheckMessageKey = (typeof CHECK_MESSAGES)[number]["key"];

const BY_KEY: ReadonlyMap<string, MessageTemplate> = new Map(
  CHECK_MESSAGES.map((template) => [template.key, template]),
);

/** The attributed sentence of a check finding of this room; undefined when the key belongs to another room. */
export function checkSentence(message: {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}): string | undefined {
  const template = BY_KEY.get(message.key);
  return template && renderMessage(template, message.values);
}
