import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findActors } from "../actors/find-actors.ts";
import type { Layers } from "../actors/layers.ts";
import { findDates } from "../dates/find-dates.ts";
import type { SourceDocument } from "../model/document.ts";
import { EventFinding } from "../model/finding.ts";
import { loadRegisters } from "../registers/load.ts";
import { analyse } from "../syntax/analyse.ts";
import { loadSyntaxModel } from "../syntax/load.ts";
import { readText } from "../text/read-text.ts";
import { EXAMPLES } from "./find-events.examples.ts";
import { findEvents } from "./find-events.ts";
import { readVocabulary } from "./vocabulary.ts";

function documentOf(text: string): SourceDocument {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph" as const,
  }));
  return {
    origin: "test",
    format: "plain",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "",
    authors: [],
    language: "en",
    text,
    blocks,
    sourceMap: [],
    removed: [],
    issues: [],
  };
}

function layersOf(text: string): Layers {
  const layer = readText(documentOf(text));
  const syntax = analyse(layer, loadSyntaxModel());
  const registers = loadRegisters();
  const dates = findDates(layer, {});
  return { text: layer, syntax, registers, dates, actors: findActors(syntax, registers, dates) };
}

const read = (text: string): EventFinding[] => findEvents(layersOf(text)).events;

function show(event: EventFinding): string {
  const side = (name: "source" | "target") =>
    [
      ...new Set(
        event.participants
          .filter((one) => one.side === name)
          .map((one) => one.state ?? one.words?.exact ?? "?"),
      ),
    ].join(",") || "?";
  const told = event.timeMode === "reported" || event.timeMode === "recalled" ? "" : ` ${event.timeMode}`;
  const mode = event.polarity === "denied" ? " denied" : told;
  return `${side("source")}>${side("target")} ${event.cameo} ${event.kind}${mode}`;
}

describe("findEvents", () => {
  it.each(EXAMPLES)("$text", ({ text, acts }) => {
    const events = read(text).filter((event) => acts.length > 0 || event.scope === "interstate");
    expect(events.map(show)).toEqual(acts);
  });

  it("gives spans that hold their words", () => {
    for (const { text } of EXAMPLES)
      for (const event of read(text)) {
        expect(EventFinding.parse(event)).toEqual(event);
        const quotes = [
          event.trigger,
          ...event.evidence,
          ...event.participants.flatMap((one) => one.words ?? []),
        ];
        for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(event.trigger.start).toBeGreaterThanOrEqual(event.evidence[0]!.start);
        expect(event.trigger.end).toBeLessThanOrEqual(event.evidence[0]!.end);
      }
  });

  it("makes one event of two mentions of one act", () => {
    const text =
      "Spain and Portugal signed a treaty on rivers on 3 May 1998.\n\nThe signing of the treaty between Spain and Portugal ended a long quarrel.";
    const signed = read(text).filter((event) => event.kind === "agreement-signed");
    expect(signed).toHaveLength(1);
    expect(signed[0]!.evidence).toHaveLength(2);
    expect(signed[0]!.date?.edtf).toBe("1998-05-03");
  });

  it("keeps the speaker of an act told in reported speech", () => {
    const text = "The foreign minister of Chile said that Peru had expelled two Bolivian diplomats.";
    const event = read(text).find((one) => one.kind === "expulsion");
    expect(event?.participants.map((one) => one.state)).toEqual(["PER", "BOL"]);
    expect(event?.speaker).toBeDefined();
  });

  it("codes a planned act as AGREE and a refusal as REJECT", () => {
    expect(read("The President of Ghana will visit Togo in May.")[0]?.plover?.type).toBe("AGREE");
    expect(read("Iran refused to release the British sailors.")[0]?.plover?.type).toBe("REJECT");
  });

  it("does not take a heading for an act of its own", () => {
    const text =
      "Diplomatic Relations Resumed by Norway, 1991\n\nNorway and Albania resumed diplomatic relations in 1991.";
    expect(read(text).map(show)).toEqual(["NOR>ALB 054 relations-established"]);
  });

  it("takes a researcher's own frame before its own", () => {
    const own = readVocabulary({ "verbs.tsv": "017\tserenade\tA\t-\tkind=ceremony" });
    const { events } = findEvents(layersOf("The King of Spain serenaded the President of Italy."), own);
    expect(events.map(show)).toEqual(["ESP>ITA 017 ceremony"]);
  });

  it("ends on hostile text", { timeout: 60_000 }, () => {
    const words = fc.constantFrom(
      "France",
      "signed",
      "the",
      "agreement",
      "with",
      "and",
      ",",
      "(",
      "to",
      "visit",
      "\n\n",
      "\u202e",
      "a".repeat(400),
      "said",
      "that",
      "between",
      "Peru",
      "–",
      "1949",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        for (const event of read(parts.join(" "))) expect(event.evidence.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
    expect(() => read(`France signed ${"the ".repeat(3000)}treaty with Peru.`)).not.toThrow();
  });
});

const seed = join(import.meta.dirname, "../../../shared/seed/article.txt");

describe.skipIf(!existsSync(seed))("the article the project began from", () => {
  const events = existsSync(seed)
    ? read(readFileSync(seed, "utf8")).filter((one) => one.scope === "interstate")
    : [];
  it("tells the visit of 1949, the signing, and the visit and the talks of 2019", () => {
    const told = events.map(
      (event) => `${event.kind} ${event.cameo} ${event.plover?.type} ${event.timeMode}`,
    );
    for (const one of [
      "visit 042 CONSULT recalled",
      "agreement-signed 057 SUPPORT recalled",
      "talks 046 CONSULT recalled",
    ])
      expect(told).toContain(one);
    const visits = events.filter((event) => event.kind === "visit").map((event) => event.date?.edtf);
    expect(visits).toEqual(["1949-02/1949-04", "2019-04"]);
    const first = events.find((event) => event.kind === "visit");
    expect(first?.participants.map((one) => `${one.role} ${one.state}`)).toEqual(["visitor PRK", "host SUN"]);
  });
  it("tells no act of hopes, praise and legal effects", () => {
    const text = readFileSync(seed, "utf8");
    for (const words of [
      "will invariably be carried on",
      "opened up a new chapter",
      "laying a cornerstone",
      "provided a legal guarantee",
    ]) {
      const at = text.indexOf(words);
      expect(at).toBeGreaterThan(0);
      expect(
        events.filter((event) => event.trigger.start >= at && event.trigger.end <= at + words.length),
      ).toEqual([]);
    }
  });
});
