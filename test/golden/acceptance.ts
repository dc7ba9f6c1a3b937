import { readFileSync } from "node:fs";
import { markFurniture } from "../../src/furniture/mark-furniture.ts";
import { readBytes } from "../../src/intake/read-bytes.ts";
import type { Actor, AgreementFinding, CheckFinding, EventFinding } from "../../src/model/finding.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readDocument } from "../../src/reader/read-document.ts";
import { loadRegisters } from "../../src/registers/load.ts";
import { loadSyntaxModel } from "../../src/syntax/load.ts";

/** Reads a file by the way every document goes. */
export function readFile(path: string): Reading {
  const document = readBytes(readFileSync(path), { name: path });
  return readDocument(markFurniture(document), { model: loadSyntaxModel(), registers: loadRegisters() });
}

/** A reading with the questions that golden tests ask of it. */
export class Asked {
  readonly reading: Reading;
  constructor(reading: Reading) {
    this.reading = reading;
  }

  actor(id: string): Actor {
    const found = this.reading.actors.find((one) => one.id === id);
    if (!found) throw new Error(`no actor ${id}`);
    return found;
  }

  /** The only event whose main evidence or further evidence holds the words, of the given kind. */
  event(kind: string, words: string): EventFinding {
    const found = this.reading.events.filter(
      (one) => one.kind === kind && one.evidence.some((quote) => quote.exact.includes(words)),
    );
    if (found.length !== 1) throw new Error(`${found.length} events of kind ${kind} with "${words}"`);
    return found[0]!;
  }

  /** Names of the actors on one side. */
  names(event: EventFinding, side: "source" | "target"): string[] {
    return event.participants.filter((one) => one.side === side).map((one) => this.actor(one.actor).name);
  }

  /** State codes on one side, at the date of the act. */
  states(event: EventFinding, side: "source" | "target"): string[] {
    return [
      ...new Set(
        event.participants
          .filter((one) => one.side === side)
          .flatMap((one) => (one.state ? [one.state] : [])),
      ),
    ];
  }

  agreement(title: string): AgreementFinding {
    const found = this.reading.agreements.filter((one) =>
      one.titles.some((quote) => quote.exact.includes(title)),
    );
    if (found.length !== 1) throw new Error(`${found.length} agreements titled "${title}"`);
    return found[0]!;
  }

  checks(kind: CheckFinding["kind"], words = ""): CheckFinding[] {
    return this.reading.checks.filter(
      (one) => one.kind === kind && one.evidence.some((quote) => quote.exact.includes(words)),
    );
  }

  /** Words of the text that were removed as furniture, by line. */
  removedLines(): string[] {
    return this.reading.document.removed.flatMap((one) =>
      this.reading.document.text
        .slice(one.start, one.end)
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    );
  }

  /** Every quote of every finding is the exact text at its place. Returns the ones that are not. */
  misquoted(): string[] {
    const { text } = this.reading.document;
    const wrong: string[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) walk(one);
      else if (value && typeof value === "object") {
        const { start, end, exact } = value as { start?: unknown; end?: unknown; exact?: unknown };
        if (typeof start === "number" && typeof end === "number" && typeof exact === "string")
          if (text.slice(start, end) !== exact) wrong.push(`${start}-${end}: ${exact}`);
        for (const one of Object.values(value)) walk(one);
      }
    };
    walk({ ...this.reading, document: null });
    return wrong;
  }
}
