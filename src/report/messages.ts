import { type MessageTemplate, renderMessage } from "../model/message.ts";

/**
 * The sentences that reports make themselves. Each says who says so: the text, or a register. The sentences of checks
 * come from the room of checks; `wordMessage` finds a template in the lists it is given.
 */
export const REPORT_MESSAGES = [
  {
    key: "report.event.reported",
    text: "The text reports: “{words}”.",
    example: { words: "the two ministers met in Oslo" },
  },
  {
    key: "report.event.recalled",
    text: "The text recalls: “{words}”.",
    example: { words: "in 1948 the two sides signed the treaty" },
  },
  {
    key: "report.event.planned",
    text: "The text says that it is planned: “{words}”.",
    example: { words: "the two ministers are to meet in Oslo" },
  },
  {
    key: "report.event.habitual",
    text: "The text tells as a practice: “{words}”.",
    example: { words: "the two sides exchange greetings every year" },
  },
  {
    key: "report.event.hypothetical",
    text: "The text speaks of it as a possibility: “{words}”.",
    example: { words: "if the two sides were to sign a treaty" },
  },
  {
    key: "report.event.denied",
    text: "The text says that it is not so, or was not done: “{words}”.",
    example: { words: "the country never joined an alliance" },
  },
  {
    key: "report.event.told",
    text: "According to {speaker}, as the text reports it: “{words}”.",
    example: { speaker: "the spokesman", words: "the two ministers met in Oslo" },
  },
  {
    key: "report.event.told-denied",
    text: "According to {speaker}, as the text reports it, it is not so, or was not done: “{words}”.",
    example: { speaker: "the spokesman", words: "no talks were held" },
  },
  {
    key: "report.claim.narrator",
    text: "The text states: “{words}”.",
    example: { words: "the first treaty between the two countries" },
  },
  {
    key: "report.claim.speaker",
    text: "According to {speaker}, as the text reports it: “{words}”.",
    example: { speaker: "the spokesman", words: "a strong ally" },
  },
  {
    key: "report.check.unworded",
    text: "The text is to be compared here with a register or with itself ({kind}): “{words}”.",
    example: { kind: "weekday", words: "Wednesday, April 6, 1948" },
  },
  {
    key: "report.check.fact",
    text: "{statement}, according to {source}.",
    example: { source: "the calendar", statement: "6 April 1948 was a Tuesday" },
  },
  {
    key: "report.undecided.date",
    text: "The text gives no date that could be settled for {cards}.",
    example: { cards: "E1, E2" },
  },
  {
    key: "report.undecided.place",
    text: "The text states no place for {cards}.",
    example: { cards: "E1, E2" },
  },
  {
    key: "report.undecided.target",
    text: "The text does not say, in words that could be settled, who is on the other side of {cards}.",
    example: { cards: "E1, E2" },
  },
  {
    key: "report.undecided.syntax",
    text: "The text can be parsed in two ways that disagree on who does what in {cards}.",
    example: { cards: "E1, E2" },
  },
  {
    key: "report.undecided.register",
    text: "The registers do not know these names, which are kept as the text writes them: {names}.",
    example: { names: "A. Example" },
  },
] as const satisfies readonly MessageTemplate[];

export type ReportMessageKey = (typeof REPORT_MESSAGES)[number]["key"];

const OWN: ReadonlyMap<string, MessageTemplate> = new Map(REPORT_MESSAGES.map((entry) => [entry.key, entry]));

/** Renders one of the report's own sentences. */
export function say(key: ReportMessageKey, values: Readonly<Record<string, string>>): string {
  return renderMessage(OWN.get(key)!, values);
}
