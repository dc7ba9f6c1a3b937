import type { Span } from "../model/span.ts";

/** How a clause is told, from its words alone. "none": it has no finite verb ("the conclusion of the agreement"). */
export interface ClauseForm {
  readonly tense: "past" | "perfect" | "pluperfect" | "present" | "future" | "none";
}

const FUTURE = /\b(?:will|shall|would|could|should|may|might|must|to be|is to|are to)\b|'ll\b/i;
const PLUPERFECT =
  /\bhad\s+(?:\w+ly\s+|not\s+|been\s+|already\s+){0,2}\w{2,20}(?:ed|en|wn|ne|ld|nt|de|ught|t|d)\b/i;
const PERFECT =
  /\b(?:has|have|having)\s+(?:\w+ly\s+|not\s+|been\s+|already\s+|also\s+|so far\s+){0,2}\w{2,20}(?:ed|en|wn|ne|ld|nt|de|ught|t|d)\b/i;
const PAST =
  /(?<![-\w])(?:was|were|did|said|told|came|went|took|gave|made|met|held|began|became|saw|got|found|brought|thought|fell|rose|sent|ran|led|left|paid|spoke|broke|wrote|kept|won|felt|drew|knew|chose|flew|shot|struck|fought|sold|bought|built|set|put|cut|hit|sought|taught|withdrew|overthrew|swore|fled|laid|read|had|[a-z]{2,20}ed)\b/;
const PRESENT = /\b(?:is|are|am|has|have|does|do|says|calls|[a-z]{3,20}(?:izes|ates|rms|sses|nds|rts|ges))\b/;

/** Judges the form of a clause by the first verb form in it; at most 400 characters are looked at. */
export function clauseForm(text: string, span: Span): ClauseForm {
  const words = text.slice(span.start, Math.min(span.end, span.start + 400));
  let tense: ClauseForm["tense"] = "none";
  let first = Number.POSITIVE_INFINITY;
  for (const [name, pattern] of FORMS) {
    const at = pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;
    if (at < first) {
      first = at;
      tense = name;
    }
  }
  return { tense };
}

/** In order of preference where two begin at the same word. */
const FORMS: readonly (readonly [ClauseForm["tense"], RegExp])[] = [
  ["pluperfect", PLUPERFECT],
  ["perfect", PERFECT],
  ["future", FUTURE],
  ["past", PAST],
  ["present", PRESENT],
];
