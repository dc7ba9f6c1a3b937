import { createHash } from "node:crypto";
import type { EventFinding } from "../../src/model/finding.ts";
import type { Reading } from "../../src/model/reading.ts";
import { quote } from "../../src/model/span.ts";
import type { PutInput } from "../../src/store/put-document.ts";

/** A reading made by hand: one event for each of `acts`, words that must occur in the text. */
export function readingOf(
  origin: string,
  text: string,
  acts: readonly { words: string; edtf?: string }[],
): Reading {
  const bytes = Buffer.from(text, "utf8");
  const events = acts.map(({ words, edtf }, index): EventFinding => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    const main = quote(text, { start, end: start + words.length });
    return {
      id: `event:${index + 1}`,
      rule: { id: "test.visit", version: 1 },
      kind: "visit",
      cameo: "042",
      plover: { type: "CONSULT", mode: "visit", contexts: [] },
      participants: [
        { actor: "actor:1", role: "visitor", side: "source", state: "FRA" },
        { actor: "actor:2", role: "host", side: "target", state: "ITA" },
      ],
      symmetric: false,
      scope: "interstate",
      date: edtf
        ? {
            edtf,
            bob: null,
            eob: null,
            boe: null,
            eoe: null,
            precision: "month",
            basis: "explicit",
            calendar: "gregorian",
            words: [],
          }
        : null,
      place: null,
      timeMode: "reported",
      polarity: "affirmed",
      evidence: [main],
      trigger: main,
      confidence: 0.9,
      syntax: "agreed",
    };
  });
  return {
    schema: "chancery.reading/1",
    reader: "0.0.0-test",
    document: {
      origin,
      format: "plain",
      mediaType: "text/plain",
      encoding: "utf-8",
      sha256: createHash("sha256").update(bytes).digest("hex"),
      title: "A visit",
      authors: [],
      language: "en",
      text,
      blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
      sourceMap: [],
      removed: [],
      issues: [],
    },
    written: null,
    actors: [
      {
        id: "actor:1",
        type: "state",
        name: "France",
        state: "FRA",
        register: "state:FRA",
        styles: [],
        mentions: [],
      },
      {
        id: "actor:2",
        type: "state",
        name: "Italy",
        state: "ITA",
        register: "state:ITA",
        styles: [],
        mentions: [],
      },
    ],
    events,
    agreements: [],
    people: [],
    claims: [],
    checks: [],
    issues: [],
  };
}

/** The input of `putReading` for a reading made by hand. */
export function inputOf(reading: Reading, at = "2024-05-01T10:00:00Z"): PutInput {
  return { reading, bytes: Buffer.from(reading.document.text, "utf8"), via: "file", retrievedAt: at };
}
