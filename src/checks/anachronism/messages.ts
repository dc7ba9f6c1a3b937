import type { MessageTemplate } from "../../model/message.ts";

/** What the anachronism checks say; every sentence names who says it. */
export const ANACHRONISM_MESSAGES: readonly MessageTemplate[] = [
  {
    key: "checks.anachronism.title-form",
    text: 'The text calls {name} "{title}" for {date}; according to the registers that wording was in use {use}, and the wording in use then was "{actual}".',
    example: {
      name: "Kim Jong Un",
      title: "President of the State Affairs",
      date: "2018-05",
      use: "from 2021-02-11",
      actual: "Chairman of the State Affairs Commission",
    },
  },
  {
    key: "checks.anachronism.office-later",
    text: 'The text calls {name} "{title}" for {date}; according to the registers {name} came to that office only on {from}, and then was {actual}.',
    example: {
      name: "Mao Zedong",
      title: "Chairman of the People's Republic",
      date: "1948",
      from: "1949-10-01",
      actual: "leader of the party",
    },
  },
  {
    key: "checks.anachronism.office-earlier",
    text: 'The text calls {name} "{title}" for {date}; according to the registers {name} held that office until {to}, and not on that date. The text may call a former holder so by courtesy.',
    example: { name: "Jimmy Carter", title: "President", date: "1994-06", to: "1981-01-20" },
  },
  {
    key: "checks.anachronism.state-name",
    text: 'The text names "{name}" for {date}; according to the registers the state then was {actual}.',
    example: { name: "Russia", date: "1955-09-13", actual: "the Soviet Union" },
  },
  {
    key: "checks.anachronism.name-form",
    text: 'The text uses the name "{name}" for {date}; according to the registers that name was in use {use}, and the name then was "{actual}".',
    example: { name: "Sri Lanka", date: "1952", use: "from 1972-05-22", actual: "Ceylon" },
  },
  {
    key: "checks.anachronism.organisation",
    text: 'The text names "{name}" for {date}; according to the registers it existed under that name {use}.',
    example: { name: "African Union", date: "1985", use: "from 2002-07-09" },
  },
  {
    key: "checks.succession.both-named",
    text: "The text names both {first} and {second}; according to the registers the link between them is: {kind}, {date}. The record keeps the two states apart and joins them by that link.",
    example: { first: "the Soviet Union", second: "Russia", kind: "continuation", date: "1991-12-26" },
  },
];
