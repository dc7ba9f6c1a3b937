import type { Recogniser } from "../recogniser.ts";

export const digitDate: Recogniser = {
  id: "dates.digit-date",
  version: 1,
  why: "Dates all in digits. Where day and month may be either way round both readings are kept.",
  examples: {
    yes: [
      ["Published 2011-03-17 in Moscow.", "2011-03-17"],
      ["Dated 17.03.1949.", "17.03.1949"],
      ["Filed 10/16/89 in court.", "10/16/89"],
    ],
    no: ["The vote was 89-52.", "Version 1.2.3 is out.", "Call 555-12-3456."],
  },
  patterns: ["DIGITDATE"],
  read(match) {
    const date = match.lexemes.numericDates[match.value("digitdate") ?? -1];
    if (date === undefined) return null;
    return {
      is: "calendar",
      year: date.year,
      month: date.month,
      day: date.day,
      ...(date.swapped === undefined ? {} : { swapped: date.swapped }),
    };
  },
};
