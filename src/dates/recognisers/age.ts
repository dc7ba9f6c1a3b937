import type { Recogniser } from "../recogniser.ts";

export const age: Recogniser = {
  id: "dates.age",
  version: 1,
  why: "The age of a person or thing, so that it is not taken for a date or a length of time.",
  examples: {
    yes: [
      ["The 22-year-old soldier crossed.", "22-year-old"],
      ["He died at the age of 91.", "the age of 91"],
      ["The alliance is 60 years old.", "60 years old"],
      ["The envoy, aged 54, resigned.", "aged 54"],
    ],
    no: ["An old year ended.", "The Bronze Age."],
  },
  patterns: [
    "num:NUM - (UNIT|UNITS) - old",
    "num:NUM (UNIT|UNITS) old",
    "num:NUM (UNIT|UNITS) of age",
    "the age of num:NUM",
    "aged num:NUM",
    "age num:NUM",
  ],
  read(match) {
    const amount = match.value("num");
    if (amount === undefined || amount > 10000) return null;
    const unit = match.has("unit") ? match.unit("unit") : match.has("units") ? match.unit("units") : "year";
    return { is: "age", amount, unit };
  },
};
