import { createRequire } from "node:module";
import type * as linkedom from "linkedom";
import type * as parse5 from "parse5";

// Loaded when the first page is read: a plain text must not wait a quarter of a second for a DOM.
const require = createRequire(import.meta.url);

export function loadParse5(): typeof parse5 {
  return require("parse5") as typeof parse5;
}

export function loadLinkedom(): typeof linkedom {
  return require("linkedom") as typeof linkedom;
}

/** The part of Readability that is used: its choice of elements, handed over as the element itself. */
export interface ReadabilityOptions {
  readonly serializer: (element: unknown) => unknown;
  readonly keepClasses: boolean;
  readonly charThreshold: number;
  readonly disableJSONLD: boolean;
}

export type ReadabilityClass = new (
  document: unknown,
  options: ReadabilityOptions,
) => { parse(): { content: unknown } | null };

export function loadReadability(): ReadabilityClass {
  return (require("@mozilla/readability") as { Readability: ReadabilityClass }).Readability;
}
