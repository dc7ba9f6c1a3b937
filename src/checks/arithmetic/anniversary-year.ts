import type { Span } from "../../model/span.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

/** Anniversaries are marked some time before and after the day. */
const TOLERANCE = 1;

/** "the 62nd anniversary of the agreement" against the date of the agreement and the date of the text. */
export const ANNIVERSARY_YEAR: Check = {
  id: "checks.anniversary-year",
  version: 1,
  why: "The number of an anniversary, the year of the act and the year of marking it must fit together.",
  examples: {
    yes: [
      "In 2005 Norway and Chile marked the 60th anniversary of the Treaty of Amity. The Treaty of Amity was signed by Norway and Chile in Oslo on May 4, 1950.",
    ],
    no: [
      "In 2010 Norway and Chile marked the 60th anniversary of the Treaty of Amity. The Treaty of Amity was signed by Norway and Chile in Oslo on May 4, 1950.",
      "Norway and Chile marked the 60th anniversary of the Treaty of Amity.",
    ],
  },
  run(layers, findings) {
    const { sentences } = layers.text;
    const written = layers.dates.written;
    return findings.claims.flatMap((claim) => {
      if (
        claim.kind !== "anniversary" ||
        claim.value?.unit !== "year" ||
        claim.value.number === undefined ||
        !claim.about
      )
        return [];
      const years = claim.value.number;
      const agreement = findings.agreements.find((one) => one.id === claim.about);
      const date = agreement?.concluded;
      if (!agreement || !date || date.basis !== "explicit" || !date.bob) return [];
      // Only when the anniversary is said of this instrument itself.
      if (
        !agreement.mentions.some(
          (mention) => mention.start < claim.quote.end && claim.quote.start < mention.end,
        )
      )
        return [];
      const marked: { year: number; words: Span[]; shown: string }[] = [];
      for (let s = 0; s < sentences.count; s++) {
        if (sentences.start[s]! > claim.quote.start || sentences.end[s]! < claim.quote.end) continue;
        for (const mention of layers.dates.within({ start: sentences.start[s]!, end: sentences.end[s]! }))
          if (mention.kind === "date" && mention.date?.bob && mention.date.basis === "explicit")
            marked.push({
              year: Number(mention.date.bob.slice(0, 4)),
              words: [mention],
              shown: mention.text,
            });
      }
      if (marked.length === 0 && written?.bob && written.basis !== "computed")
        marked.push({
          year: Number(written.bob.slice(0, 4)),
          words: [...written.words],
          shown: written.edtf,
        });
      const signed = Number(date.bob.slice(0, 4));
      const others = marked.filter((one) => one.year !== signed);
      const [year] = others;
      if (!year || others.some((one) => Math.abs(one.year - signed - years) <= TOLERANCE)) return [];
      return checkFinding(layers, ANNIVERSARY_YEAR, {
        kind: "arithmetic",
        severity: "warning",
        key: "checks.anniversary.year",
        values: {
          anniversary: claim.quote.exact,
          date: date.edtf,
          expected: String(signed + years),
          written: year.shown,
        },
        evidence: [claim.quote, ...date.words, ...year.words],
        about: [agreement.id, claim.id],
      });
    });
  },
};
