import type { FuzzyDate } from "../model/date.ts";
import type { EventFinding, TimeMode } from "../model/finding.ts";
import type { Clause, SyntaxLayer } from "../syntax/layer.ts";

const HABIT =
  /^(?:regularly|annually|usually|often|always|frequently|routinely|traditionally|repeatedly|yearly|constantly|continually|periodically)$/;
const AHEAD = new Set([
  "upcoming",
  "forthcoming",
  "planned",
  "coming",
  "scheduled",
  "future",
  "impending",
  "expected",
  "proposed",
  "possible",
  "potential",
]);
const SUPPOSED = new Set(["proposed", "possible", "potential", "hypothetical"]);
const CONDITION = new Set(["if", "unless", "whether", "should", "provided", "once", "lest", "in case"]);

/** Verbs whose infinitive is done when they are: "began to withdraw", "decided to lift". */
const IMPLICATIVE = new Set([
  "begin",
  "start",
  "continue",
  "decide",
  "manage",
  "proceed",
  "choose",
  "opt",
  "move",
  "go on",
  "resume",
  "help",
  "serve",
  "dare",
  "cease",
  "force",
  "come",
]);

/** Verbs and adjectives whose infinitive lies ahead: "is set to sign", "is due to visit". */
const AHEAD_OF = new Set([
  "set",
  "due",
  "schedule",
  "slate",
  "expect",
  "plan",
  "poise",
  "about",
  "bound",
  "intend",
  "prepare",
  "likely",
  "aim",
  "seek",
  "hope",
  "want",
  "wish",
]);

/** Whether a clause is the infinitive of such a word, or of a purpose. */
function liesUnderAhead(syntax: SyntaxLayer, clause: Clause): boolean {
  if (clause.parent === undefined || clause.tense !== "none") return false;
  const parent = syntax.clauses(clause.sentence)[clause.parent];
  return parent !== undefined && AHEAD_OF.has(parent.lemma);
}

/** A purpose of a main clause that is done: "travelled to Rome to meet the Pope" tells a meeting. */
function purposeDone(syntax: SyntaxLayer, clause: Clause): boolean {
  if (clause.relation !== "adverbial" || clause.parent === undefined || syntax.xpos(clause.verb) !== "VB")
    return false;
  const parent = syntax.clauses(clause.sentence)[clause.parent];
  return (
    parent !== undefined &&
    parent.tense === "past" &&
    parent.modality === "asserted" &&
    parent.polarity === "affirmed"
  );
}

/** The clause whose tense and polarity hold for an infinitive under "begin", "decide", "continue"... */
function governing(syntax: SyntaxLayer, clause: Clause): Clause {
  let current = clause;
  for (let depth = 0; depth < 4; depth += 1) {
    if (current.relation !== "open-complement" || current.parent === undefined) return current;
    const parent = syntax.clauses(clause.sentence)[current.parent];
    if (!parent || !IMPLICATIVE.has(parent.lemma)) return current;
    current = parent;
  }
  return current;
}

/** Whether a clause tells of a repeated practice: a frequency adverb, or "every year". */
function isHabit(syntax: SyntaxLayer, clause: Clause): boolean {
  const { tokens, sentences } = syntax.layer;
  for (
    let token = sentences.firstToken[clause.sentence]!;
    token < sentences.endToken[clause.sentence]!;
    token += 1
  ) {
    if (tokens.start[token]! < clause.span.start || tokens.end[token]! > clause.span.end) continue;
    const lemma = syntax.lemma(token);
    if (HABIT.test(lemma)) return true;
    if (
      (lemma === "every" || lemma === "each") &&
      /^(?:year|month|week|day|summer|winter|spring|autumn|time)$/.test(
        syntax.lemma(token + 1 < tokens.count ? token + 1 : token),
      )
    )
      return true;
  }
  return false;
}

/** When an act is told and whether it is affirmed. `dated` is the date of the act, `written` that of the text. */
export function timeModeOf(
  syntax: SyntaxLayer,
  token: number,
  nominal: boolean,
  told: Clause | undefined,
  dated: FuzzyDate | null,
  written: FuzzyDate | null,
): { timeMode: TimeMode; polarity: EventFinding["polarity"] } {
  const past = tellsPast(dated, written);
  if (nominal) {
    const words = syntax.children(token).map((child) => syntax.lemma(child).toLowerCase());
    if (words.some((word) => SUPPOSED.has(word))) return { timeMode: "hypothetical", polarity: "affirmed" };
    if (words.some((word) => AHEAD.has(word)) || liesAhead(dated, written))
      return { timeMode: "planned", polarity: "affirmed" };
    return { timeMode: past ? "recalled" : "reported", polarity: "affirmed" };
  }
  if (!told) return { timeMode: past ? "recalled" : "reported", polarity: "affirmed" };
  const clause = governing(syntax, told);
  const { polarity } = clause;
  if (liesUnderAhead(syntax, clause)) return { timeMode: "planned", polarity };
  if (purposeDone(syntax, clause)) return { timeMode: past ? "recalled" : "reported", polarity };
  if (clause.marker && CONDITION.has(clause.marker)) return { timeMode: "hypothetical", polarity };
  if (clause.modality === "possible" || clause.modality === "conditional" || clause.modality === "necessary")
    return { timeMode: "hypothetical", polarity };
  if (clause.tense === "future" || clause.modality === "intended") return { timeMode: "planned", polarity };
  if (isHabit(syntax, clause)) return { timeMode: "habitual", polarity };
  if (clause.tense === "present" && clause.aspect === "progressive" && liesAhead(dated, written))
    return { timeMode: "planned", polarity };
  return { timeMode: past ? "recalled" : "reported", polarity };
}

/** More than a month before the text was written. */
function tellsPast(dated: FuzzyDate | null, written: FuzzyDate | null): boolean {
  const end = dated?.eoe;
  const now = written?.bob;
  return end != null && now != null && Date.parse(end) < Date.parse(now) - 31 * 86_400_000;
}

function liesAhead(dated: FuzzyDate | null, written: FuzzyDate | null): boolean {
  const start = dated?.bob;
  const now = written?.eoe;
  return start != null && now != null && start > now;
}
