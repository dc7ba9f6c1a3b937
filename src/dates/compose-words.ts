import type { Part } from "./reading.ts";

/** Words that the composer joins to an expression. */
export const PART_WORDS: ReadonlyMap<string, Part> = new Map([
  ["early", "start"],
  ["earlier", "start"],
  ["mid", "mid"],
  ["late", "end"],
  ["later", "end"],
]);

export const PART_NOUNS: ReadonlyMap<string, Part> = new Map([
  ["beginning", "start"],
  ["start", "start"],
  ["outset", "start"],
  ["opening", "start"],
  ["middle", "mid"],
  ["end", "end"],
  ["close", "end"],
]);

/** Nouns of a share of a stretch, and the words that say which share. */
export const FRACTIONS = new Set(["half", "third", "quarter", "part"]);
export const FRACTION_PARTS: ReadonlyMap<string, Part> = new Map([
  ["first", "start"],
  ["opening", "start"],
  ["early", "start"],
  ["second", "end"],
  ["latter", "end"],
  ["last", "end"],
  ["final", "end"],
  ["closing", "end"],
]);

export const TIME_OF_PART = ["", "TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDW", "TEV"] as const;

export const BEFORE_MODIFIERS: ReadonlyMap<string, "before" | "after" | "about"> = new Map([
  ["until", "before"],
  ["till", "before"],
  ["by", "before"],
  ["before", "before"],
  ["since", "after"],
  ["after", "after"],
  ["around", "about"],
  ["about", "about"],
  ["circa", "about"],
  ["ca", "about"],
  ["approximately", "about"],
]);

export const PREFIXES: ReadonlyMap<string, "before" | "after"> = new Map([
  ["pre", "before"],
  ["post", "after"],
]);
